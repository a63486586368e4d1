import type { TermTable } from './term-entry.ts';

/** Medicines that only a prescription gives, by substance, class and common brand. */
export const prescriptionTerms = {
  ssri: { en: 'ssri|sertraline|zoloft|fluoxetine|prozac|citalopram|escitalopram|lexapro|cipralex|paroxetine|paxil|seroxat|fluvoxamine', zh: '血清素|舍曲林|樂復得|百憂解|立普能|千憂解|速悅' , isA: 'antidepressant' },
  snri: { en: 'snri|venlafaxine|effexor|duloxetine|cymbalta|desvenlafaxine', zh: '速悅|千憂解', isA: 'antidepressant' },
  tricyclic: { en: 'amitriptyline|nortriptyline|imipramine|clomipramine|dosulepin|tricyclic', zh: '三環', isA: 'antidepressant' },
  otherAntidepressant: { en: 'mirtazapine|remeron|bupropion|wellbutrin|trazodone|agomelatine|vortioxetine|maoi|phenelzine|moclobemide', zh: '米氮平|威博雋|美舒鬱', isA: 'antidepressant' },
  antidepressant: { en: 'antidepressant|anti-depressant', zh: '抗憂鬱藥|抗鬱劑' },
  benzodiazepine: { en: 'benzodiazepine|benzo|diazepam|valium|lorazepam|ativan|alprazolam|xanax|clonazepam|klonopin|rivotril|bromazepam|estazolam|temazepam', zh: '鎮靜劑|贊安諾|利福全|安定文|苯二氮平|抗焦慮藥' },
  sleepingPill: { en: 'sleeping pill|sleeping tablet|sleep medicine|sleeping medicine|zolpidem|ambien|stilnox|zopiclone|eszopiclone|z-drug', zh: '安眠藥|史蒂諾斯|助眠藥' },
  antipsychotic: { en: 'antipsychotic|neuroleptic|quetiapine|seroquel|olanzapine|zyprexa|risperidone|risperdal|aripiprazole|abilify|haloperidol|haldol|clozapine|paliperidone|ziprasidone|lurasidone|amisulpride', zh: '抗精神病藥|思樂康|金普薩|理思必妥|安立復' },
  lithium: { en: 'lithium', zh: '鋰鹽|鋰' },
  valproate: { en: 'valproate|valproic|depakote|depakine|epilim|sodium valproate', zh: '帝拔癲|丙戊酸', isA: 'antiseizure' },
  lamotrigine: { en: 'lamotrigine|lamictal', zh: '樂命達', isA: 'antiseizure' },
  levetiracetam: { en: 'levetiracetam|keppra|brivaracetam', zh: '優閒|左乙拉西坦', isA: 'antiseizure' },
  carbamazepine: { en: 'carbamazepine|tegretol|oxcarbazepine|trileptal', zh: '癲通', isA: 'antiseizure' },
  topiramate: { en: 'topiramate|topamax', zh: '妥泰', isA: 'antiseizure' },
  phenytoin: { en: 'phenytoin|dilantin|phenobarbital|lacosamide|zonisamide', zh: '癲能停', isA: 'antiseizure' },
  antiseizure: { en: 'antiepileptic|anti-epileptic|anticonvulsant|antiseizure|anti-seizure|seizure medicine|seizure medication|epilepsy medicine|epilepsy medication|mood stabiliser|mood stabilizer', zh: '抗癲癇藥|癲癇藥|情緒穩定劑' },
  gabapentinoid: { en: 'gabapentin|neurontin|pregabalin|lyrica', zh: '鎮頑癲|利瑞卡|加巴噴丁' },
  betaBlocker: { en: 'propranolol|inderal|beta blocker|beta-blocker|metoprolol|bisoprolol|atenolol', zh: '恩特來|乙型阻斷劑|普萘洛爾|普潘奈' },
  triptan: { en: 'triptan|sumatriptan|rizatriptan|zolmitriptan|eletriptan|imigran|gepant|rimegepant', zh: '翠普登|英明格' },
  migrainePreventive: { en: 'preventive medicine|preventive medication|preventive drug|preventive treatment|preventative medicine|prophyla*|erenumab|fremanezumab|galcanezumab|cgrp*|flunarizine', zh: '預防性用藥|預防藥|預防性藥物|單株抗體' },
  levodopa: { en: 'levodopa|l-dopa|sinemet|madopar|carbidopa|pramipexole|ropinirole|rotigotine|dopamine agonist|rasagiline', zh: '左多巴|美道普|心寧美|多巴胺' },
  dementiaMedicine: { en: 'donepezil|aricept|memantine|rivastigmine|galantamine|lecanemab', zh: '愛憶欣|憶必佳|失智症藥' },
  stimulant: { en: 'methylphenidate|ritalin|concerta|atomoxetine|strattera|adderall|lisdexamfetamine|vyvanse|elvanse|amphetamine|stimulant medication', zh: '利他能|專思達|思銳' },
  steroid: { en: 'steroid|prednisone|prednisolone|methylprednisolone|dexamethasone|cortisone', zh: '類固醇' },
  bloodThinner: { en: 'blood thinner|anticoagulant|warfarin|apixaban|eliquis|rivaroxaban|xarelto|clopidogrel|plavix|heparin', zh: '抗凝血劑|抗凝血藥|可邁丁|保栓通' },
  opioid: { en: 'opioid|tramadol|codeine|morphine|oxycodone|fentanyl|tapentadol', zh: '嗎啡|鴉片|特拉嗎竇' },
  muscleRelaxant: { en: 'muscle relaxant|baclofen|tizanidine|cyclobenzaprine', zh: '肌肉鬆弛劑' },
  immunotherapy: { en: 'interferon|natalizumab|ocrelizumab|fingolimod|rituximab|immunosuppress*|azathioprine|methotrexate|ivig|immunoglobulin|dimethyl fumarate|disease-modifying', zh: '干擾素|免疫抑制劑|免疫球蛋白' },
  pyridostigmine: { en: 'pyridostigmine|mestinon', zh: '大力丸|美定隆' },
  thyroxine: { en: 'thyroxine|levothyroxine', zh: '甲狀腺素' },
  statin: { en: 'statin|atorvastatin|simvastatin|rosuvastatin', zh: '史他汀|降血脂藥' },
  bloodPressureMedicine: { en: 'blood pressure medicine|blood pressure medication|blood pressure tablet|amlodipine|lisinopril|ramipril|losartan|candesartan', zh: '降血壓藥|血壓藥' },
  antibiotic: { en: 'antibiotic|ciprofloxacin|amoxicillin|metronidazole|azithromycin|doxycycline', zh: '抗生素' },
  contraceptive: { en: 'contracepti*|birth control|the pill', zh: '避孕藥' },
  hydroxyzine: { en: 'hydroxyzine|buspirone', zh: '丁螺環酮' },
  naltrexone: { en: 'naltrexone|disulfiram|acamprosate|methadone|buprenorphine', zh: '美沙冬' },
} as const satisfies TermTable;

/** What is sold without a prescription: advice on it is no remote prescribing unless it names a dose. */
export const overCounterTerms = {
  painkiller: { en: 'painkiller|pain killer|pain reliever|analgesic|paracetamol|acetaminophen|tylenol|panadol|ibuprofen|naproxen|aspirin|nsaid|anti-inflammator*|advil', zh: '止痛藥|普拿疼|布洛芬|阿斯匹靈|消炎藥' },
  vitaminB: { en: 'vitamin b|b vitamin|b12|b-12|folic acid|folate|vitamin b12|b complex|b-complex', zh: '維他命b|b群|維生素b|葉酸', isA: 'supplement' },
  vitaminD: { en: 'vitamin d', zh: '維他命d|維生素d', isA: 'supplement' },
  magnesium: { en: 'magnesium', zh: '鎂', isA: 'supplement' },
  melatonin: { en: 'melatonin', zh: '褪黑激素' },
  iron: { en: 'iron tablet|iron supplement|iron', zh: '鐵劑' , isA: 'supplement' },
  stJohnsWort: { en: "st john's wort|st johns wort|st. john's wort|ginkgo|valerian|ashwagandha", zh: '聖約翰草|貫葉連翹|銀杏' },
  supplement: { en: 'supplement|vitamin|omega-3|fish oil|riboflavin|coenzyme*', zh: '保健食品|營養品|維他命|維生素|魚油' },
  antihistamine: { en: 'antihistamine|cetirizine|loratadine|diphenhydramine|cold medicine|cough syrup', zh: '抗組織胺|感冒藥|過敏藥' },
} as const satisfies TermTable;

export const anyMedicineTerms = {
  anyMedicine: { en: 'medication|medicine|medicament|drug|tablet|pill|capsule|prescription|meds|injection', zh: '藥物|用藥|藥|藥品|吃藥|藥丸|處方' },
  sideEffect: { en: 'side effect|side-effect|adverse effect|adverse reaction|interact*|interaction', zh: '副作用|交互作用|不良反應' },
} as const satisfies TermTable;
