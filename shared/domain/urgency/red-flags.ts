import type { UrgencyLevel } from '../triage.ts';

/**
 * How a flag is spoken of, which decides what takes it back: `harm` (danger to oneself or others: fear of doing it does
 * not), `described` (signs as they are seen: doubt about their cause does not) or `named` (a diagnosis somebody may fear).
 */
export type FlagKind = 'harm' | 'described' | 'named';

export interface RedFlagEntry {
  readonly level: Extract<UrgencyLevel, 'emergency' | 'urgent' | 'soon'>;
  readonly kind: FlagKind;
  /** A doubt rather than a finding: a person must look. */
  readonly review?: true;
  /** Where the rule of medicine comes from. */
  readonly source: string;
  readonly label: Readonly<Record<'en' | 'zh-Hant', string>>;
}

const cssrs = 'Columbia-Suicide Severity Rating Scale, screener (Posner et al. 2011, Am J Psychiatry 168:1266)';
const beFast = 'BE-FAST (Aroor et al. 2017, Stroke 48:479); NICE NG128';
const niceNeuro = 'NICE NG127 Suspected neurological conditions';
const niceHead = 'NICE NG232 Head injury';
const niceMeningitis = 'NICE NG240 Meningitis (bacterial) and meningococcal disease';
const niceEpilepsy = 'NICE NG217 Epilepsies';
const niceHeadache = 'NICE CG150 Headaches in over 12s; SNNOOP10 (Do et al. 2019, Neurology 92:134)';
const nicePsychosis = 'NICE CG178 Psychosis and schizophrenia in adults';
const nicePerinatal = 'NICE CG192 Antenatal and postnatal mental health';
const medicines = 'British National Formulary, cautionary advice of the medicine';

const learnt = 'Weights trained on our own labelled texts of every red flag here (models/urgency/card.md)';

/** Every red flag: how urgent it is, why, and what people call it. Version 1, 2026-11. */
export const redFlags = {
  suicidalIdeation: { level: 'emergency', kind: 'harm', source: `${cssrs}, grades 2–3`, label: { en: 'Thoughts of suicide', 'zh-Hant': '自殺意念' } },
  passiveDeathWish: { level: 'urgent', kind: 'harm', source: `${cssrs}, grade 1`, label: { en: 'Wish to be dead', 'zh-Hant': '消極輕生念頭' } },
  suicidePreparation: { level: 'emergency', kind: 'harm', source: `${cssrs}, grades 4–6`, label: { en: 'Plan or preparation for suicide', 'zh-Hant': '自殺計畫或準備' } },
  suicideAttempt: { level: 'emergency', kind: 'harm', source: `${cssrs}, grade 6`, label: { en: 'Suicide attempt', 'zh-Hant': '自殺企圖' } },
  pastSuicidality: { level: 'soon', kind: 'harm', source: `${cssrs}, lifetime`, label: { en: 'Suicidal thoughts or attempt in the past', 'zh-Hant': '過去曾有自殺意念或企圖' } },
  overdose: { level: 'emergency', kind: 'harm', source: 'NICE NG225 Self-harm', label: { en: 'Overdose', 'zh-Hant': '服藥過量' } },
  selfHarm: { level: 'urgent', kind: 'harm', source: 'NICE NG225 Self-harm', label: { en: 'Self-harm', 'zh-Hant': '自傷' } },
  selfHarmWound: { level: 'emergency', kind: 'harm', source: 'NICE NG225 Self-harm', label: { en: 'Self-harm that needs care now', 'zh-Hant': '需立即處理的自傷' } },
  possibleSuicidality: { level: 'soon', kind: 'harm', review: true, source: `${cssrs}, to be asked`, label: { en: 'Possible danger to oneself', 'zh-Hant': '可能有自傷危險' } },
  harmToOthers: { level: 'emergency', kind: 'harm', source: nicePsychosis, label: { en: 'Danger to another person', 'zh-Hant': '傷害他人的危險' } },
  fearOfHarming: { level: 'urgent', kind: 'harm', source: nicePerinatal, label: { en: 'Intrusive thoughts of harming somebody', 'zh-Hant': '擔心傷害他人的侵入性想法' } },
  commandVoices: { level: 'emergency', kind: 'harm', source: nicePsychosis, label: { en: 'Voices that give orders', 'zh-Hant': '命令式幻聽' } },
  strokeSigns: { level: 'emergency', kind: 'described', source: beFast, label: { en: 'Signs of a stroke', 'zh-Hant': '中風徵象' } },
  strokeNamed: { level: 'emergency', kind: 'named', source: beFast, label: { en: 'A stroke now', 'zh-Hant': '疑似正在中風' } },
  facialDroop: { level: 'urgent', kind: 'described', source: niceNeuro, label: { en: 'Drooping of the face', 'zh-Hant': '顏面下垂' } },
  thunderclapHeadache: { level: 'emergency', kind: 'described', source: niceHeadache, label: { en: 'Thunderclap headache', 'zh-Hant': '雷擊樣頭痛' } },
  raisedPressure: { level: 'urgent', kind: 'described', source: niceHeadache, label: { en: 'Headache with signs of raised pressure', 'zh-Hant': '頭痛合併腦壓上升徵象' } },
  giantCellArteritis: { level: 'urgent', kind: 'described', source: niceHeadache, label: { en: 'Possible giant cell arteritis', 'zh-Hant': '疑似巨細胞動脈炎' } },
  seizureNow: { level: 'emergency', kind: 'described', source: niceEpilepsy, label: { en: 'Seizure going on or repeated', 'zh-Hant': '癲癇持續或反覆發作' } },
  firstSeizure: { level: 'urgent', kind: 'described', source: niceEpilepsy, label: { en: 'First or recent seizure', 'zh-Hant': '首次或近期癲癇發作' } },
  caudaEquina: { level: 'emergency', kind: 'described', source: niceNeuro, label: { en: 'Cauda equina syndrome', 'zh-Hant': '馬尾症候群' } },
  risingWeakness: { level: 'emergency', kind: 'described', source: niceNeuro, label: { en: 'Weakness rising within days', 'zh-Hant': '數日內上升的無力' } },
  breathingWeakness: { level: 'emergency', kind: 'described', source: niceNeuro, label: { en: 'Weakness with trouble breathing or swallowing', 'zh-Hant': '無力合併呼吸或吞嚥困難' } },
  meningitisSigns: { level: 'emergency', kind: 'described', source: niceMeningitis, label: { en: 'Signs of meningitis or encephalitis', 'zh-Hant': '腦膜炎或腦炎徵象' } },
  headInjury: { level: 'emergency', kind: 'described', source: niceHead, label: { en: 'Head injury with danger signs', 'zh-Hant': '頭部外傷合併危險徵象' } },
  suddenVisualLoss: { level: 'emergency', kind: 'described', source: niceNeuro, label: { en: 'Sudden loss of vision', 'zh-Hant': '突然視力喪失' } },
  unresponsive: { level: 'emergency', kind: 'described', source: 'Resuscitation Council UK, adult basic life support', label: { en: 'Cannot be woken or not breathing', 'zh-Hant': '叫不醒或沒有呼吸' } },
  chestPain: { level: 'emergency', kind: 'described', source: 'NICE CG95 Recent-onset chest pain', label: { en: 'Chest pain of a heart attack', 'zh-Hant': '疑似心臟病發的胸痛' } },
  preEclampsia: { level: 'emergency', kind: 'described', source: 'NICE NG133 Hypertension in pregnancy', label: { en: 'Severe headache in pregnancy', 'zh-Hant': '懷孕期間劇烈頭痛' } },
  acuteConfusion: { level: 'emergency', kind: 'described', source: 'NICE CG103 Delirium', label: { en: 'Sudden confusion', 'zh-Hant': '突發意識混亂' } },
  serotoninSyndrome: { level: 'emergency', kind: 'described', source: 'Hunter criteria (Dunkley et al. 2003, QJM 96:635)', label: { en: 'Possible serotonin syndrome', 'zh-Hant': '疑似血清素症候群' } },
  neurolepticMalignant: { level: 'emergency', kind: 'described', source: medicines, label: { en: 'Possible neuroleptic malignant syndrome', 'zh-Hant': '疑似抗精神病藥惡性症候群' } },
  lithiumToxicity: { level: 'emergency', kind: 'described', source: medicines, label: { en: 'Possible lithium poisoning', 'zh-Hant': '疑似鋰鹽中毒' } },
  withdrawalDelirium: { level: 'emergency', kind: 'described', source: 'NICE CG100 Alcohol-use disorders', label: { en: 'Dangerous withdrawal', 'zh-Hant': '危險的戒斷症狀' } },
  catatonia: { level: 'emergency', kind: 'described', source: 'BAP guideline on catatonia (Rogers et al. 2023, J Psychopharmacol 37:327)', label: { en: 'Possible catatonia', 'zh-Hant': '疑似僵直症' } },
  postpartumPsychosis: { level: 'emergency', kind: 'harm', source: nicePerinatal, label: { en: 'Possible postpartum psychosis', 'zh-Hant': '疑似產後精神病' } },
  postpartumDepression: { level: 'urgent', kind: 'harm', source: nicePerinatal, label: { en: 'Low mood after birth', 'zh-Hant': '產後情緒低落' } },
  maniaWithDanger: { level: 'emergency', kind: 'described', source: 'NICE CG185 Bipolar disorder', label: { en: 'Mania with danger to life', 'zh-Hant': '躁症合併生命危險' } },
  mania: { level: 'urgent', kind: 'described', source: 'NICE CG185 Bipolar disorder', label: { en: 'Possible mania', 'zh-Hant': '疑似躁症發作' } },
  psychosis: { level: 'urgent', kind: 'described', source: nicePsychosis, label: { en: 'Possible psychosis', 'zh-Hant': '疑似精神病症狀' } },
  acuteDystonia: { level: 'urgent', kind: 'described', source: medicines, label: { en: 'Acute dystonia from a medicine', 'zh-Hant': '藥物引起的急性肌張力不全' } },
  clozapineInfection: { level: 'urgent', kind: 'described', source: medicines, label: { en: 'Infection or constipation on clozapine', 'zh-Hant': '服用 clozapine 期間感染或便秘' } },
  drugRash: { level: 'urgent', kind: 'described', source: medicines, label: { en: 'Rash on an antiseizure medicine', 'zh-Hant': '抗癲癇藥物皮疹' } },
  valproateInPregnancy: { level: 'urgent', kind: 'described', source: 'MHRA valproate pregnancy prevention programme', label: { en: 'Valproate or topiramate in pregnancy', 'zh-Hant': '懷孕期間使用 valproate 或 topiramate' } },
  notEating: { level: 'urgent', kind: 'described', source: 'Medical emergencies in eating disorders (RCPsych CR233)', label: { en: 'Dangerous lack of food', 'zh-Hant': '危險的進食不足' } },
  suddenDiplopia: { level: 'urgent', kind: 'described', source: niceNeuro, label: { en: 'Sudden double vision or drooping eyelid', 'zh-Hant': '突發複視或眼瞼下垂' } },
  cordCompression: { level: 'urgent', kind: 'described', source: 'NICE NG234 Spinal metastases and metastatic spinal cord compression; NICE NG127', label: { en: 'Possible compression of the spinal cord', 'zh-Hant': '疑似脊髓壓迫' } },
  newHeadache: { level: 'soon', kind: 'described', source: niceHeadache, label: { en: 'New headache over 50', 'zh-Hant': '五十歲後新發頭痛' } },
  memoryDecline: { level: 'soon', kind: 'described', source: 'NICE NG97 Dementia', label: { en: 'Memory that gets worse', 'zh-Hant': '記憶力逐漸退化' } },
  soundsLikeEmergency: { level: 'emergency', kind: 'described', source: learnt, label: { en: 'Sounds like an emergency', 'zh-Hant': '內容讀來像緊急狀況' } },
  soundsUrgent: { level: 'urgent', kind: 'described', source: learnt, label: { en: 'Sounds urgent', 'zh-Hant': '內容讀來需儘快處理' } },
  possibleEmergency: { level: 'soon', kind: 'described', review: true, source: `${beFast}; NICE NG127, read by a person`, label: { en: 'May be an emergency: please read', 'zh-Hant': '可能緊急,請人工判讀' } },
  progressiveWeakness: { level: 'soon', kind: 'described', source: niceNeuro, label: { en: 'Weakness that gets worse', 'zh-Hant': '逐漸加重的無力' } },
} as const satisfies Record<string, RedFlagEntry>;

export type RedFlagCode = keyof typeof redFlags;
