import type { TopicExplanation } from './explained-topic.ts';

/** Strength, sensation and pain. To be checked against the pages that `sourcesOf` names; edition 2026-11. */
export const nerveAndMuscleExplainedTopics: Readonly<Record<string, TopicExplanation>> = {
  'muscle-pain': {
    what: { en: 'Most muscle pain follows effort, posture or a viral infection and passes in days. Medicines such as statins, the thyroid and inflammation of the muscles are less common causes.', zh: '多數肌肉痠痛來自用力、姿勢或病毒感染，數天內會好。降血脂藥、甲狀腺問題與肌肉發炎是較少見的原因。' },
    tell: { en: 'Tell a doctor where it hurts, since when, whether the muscle is weak or only sore, and what you take.', zh: '可告訴醫師哪裡痛、多久了、是無力還是只有痠痛，以及服用哪些藥物。' },
    now: { en: 'Seek care at once for dark urine, strong swelling, high fever with a stiff neck, or pain in chest, arm or jaw.', zh: '若尿色變深、明顯腫脹、高燒合併頸部僵硬，或胸口、手臂、下巴疼痛，請立即就醫。' },
  },
  'leg-weakness': {
    what: { en: 'Legs feel weak from tiredness or pain, or are truly weak when nerve, muscle or spinal cord is affected. An examination tells which, and decides which tests help.', zh: '腿沒力可能只是疲勞或疼痛，也可能是神經、肌肉或脊髓的問題。醫師檢查可以分辨，並決定需要哪些檢查。' },
    tell: { en: 'Tell a doctor what you can no longer do, whether one leg or both, how fast it came, and about back pain or numbness.', zh: '可告訴醫師哪些動作做不到了、單腳或雙腳、多快出現，以及有無背痛或麻木。' },
    now: { en: 'Go to an emergency department if legs weaken within hours or days, if you cannot pass or hold urine, or if the groin goes numb.', zh: '若雙腿在數小時或數天內變無力、解不出或憋不住尿，或胯下發麻，請立即到急診。' },
  },
  'muscle-weakness': {
    what: { en: 'True weakness means that a task fails that used to succeed; tiredness makes everything harder. Causes lie in muscle, nerve, hormones, salts or medicines, and many can be treated.', zh: '真正的無力是以前做得到的動作現在做不到；疲勞則是樣樣都吃力。原因可能在肌肉、神經、荷爾蒙、電解質或藥物，許多可以治療。' },
    tell: { en: 'Tell a doctor which tasks fail, on which side, whether it changes through the day, and what you take.', zh: '可告訴醫師哪些動作做不到、哪一側、一天之中有無變化，以及服用哪些藥物。' },
    now: { en: 'Call an ambulance for weakness of one side, a hanging face or lost speech, and for trouble breathing or swallowing.', zh: '若單側無力、臉歪或說不出話，或呼吸、吞嚥困難，請立即叫救護車。' },
  },
  'myasthenia-gravis': {
    what: { en: 'The signal from nerve to muscle tires, so lids droop and speech, chewing or arms fail with use and recover with rest. Tests can show it, and treatment lets most people lead an active life.', zh: '神經傳到肌肉的訊號容易疲乏，因此用久了眼皮下垂、說話、咀嚼或手臂無力，休息後恢復。檢查可以確認，治療後多數人能正常生活。' },
    tell: { en: 'Tell a doctor what fails towards evening, whether you see double, and every medicine: some antibiotics and others make it worse.', zh: '可告訴醫師傍晚哪些動作變差、有無複視，以及所有用藥，因為部分抗生素等藥物會使病情加重。' },
    now: { en: 'Trouble breathing, swallowing or holding the head up is an emergency.', zh: '呼吸、吞嚥或抬頭困難屬於急症，請立即就醫。' },
  },
  'motor-neurone-disease': {
    what: { en: 'Fear of it is far more common than the illness, which is rare. It shows as weakness and wasting that spread over months; twitching alone, with normal strength, does not mean it.', zh: '擔心得病的人遠多於真正患病的人，這是罕見疾病。特徵是數個月內擴散的無力與肌肉萎縮；只有跳動而力氣正常，並不代表得病。' },
    tell: { en: 'Tell a doctor what has grown weaker and since when, about speech, swallowing and weight, and what was examined already.', zh: '可告訴醫師哪裡變無力、從何時開始，說話、吞嚥與體重有無改變，以及做過哪些檢查。' },
    now: { en: 'Seek care at once for trouble breathing, above all when lying down, or for choking.', zh: '若呼吸困難（尤其躺下時）或容易嗆到，請立即就醫。' },
  },
  'numbness-and-tingling': {
    what: { en: 'Pressure on a nerve is the usual cause and passes when the position changes. Lasting numbness can come from diabetes, lack of vitamin B12, alcohol, medicines, or a nerve that is trapped at wrist, elbow or back.', zh: '最常見的原因是神經被壓到，換姿勢就會好。持續的麻木可能來自糖尿病、缺乏維生素 B12、酒精、藥物，或手腕、手肘、背部的神經受壓。' },
    tell: { en: 'Tell a doctor exactly where it is numb, when it comes, whether there is weakness or pain, and about diabetes and medicines.', zh: '可告訴醫師確切麻的位置、何時出現、有無無力或疼痛，以及糖尿病與用藥情形。' },
    now: { en: 'Call an ambulance for sudden numbness of face, arm or leg on one side; go at once if numbness rises from the feet or reaches the groin.', zh: '若單側臉、手或腳突然發麻，請叫救護車；若麻木由腳往上擴散或到胯下，請立即就醫。' },
  },
  'peripheral-neuropathy': {
    what: { en: 'Long nerves suffer first, so it mostly begins in the feet with numbness, burning or tingling. Treating the cause, above all blood sugar, slows it, and pain can be eased.', zh: '較長的神經先受影響，因此多從腳開始發麻、灼熱或刺痛。治療病因（尤其控制血糖）可減緩惡化，疼痛也有方法緩解。' },
    tell: { en: 'Tell a doctor how far up it reaches, about diabetes, alcohol, vitamins and medicines, and about wounds that you did not feel.', zh: '可告訴醫師麻到哪裡、有無糖尿病、飲酒、維生素與用藥情形，以及沒有感覺到的傷口。' },
    now: { en: 'Seek care at once for a wound of the foot with redness or fever, and for weakness that grows within days.', zh: '若腳部傷口紅腫或發燒，或數天內無力加重，請立即就醫。' },
  },
  'carpal-tunnel': {
    what: { en: 'The median nerve is squeezed in its tunnel at the wrist; thumb, index and middle finger tingle, often at night. A splint at night helps many; an operation helps where numbness stays or the thumb weakens.', zh: '正中神經在手腕通道受到擠壓，大拇指、食指與中指發麻，夜間較明顯。夜間戴護腕對許多人有效；若持續麻木或拇指無力，手術有幫助。' },
    tell: { en: 'Tell a doctor which fingers tingle, at what hour, what work your hands do, and whether you drop things.', zh: '可告訴醫師哪幾指會麻、什麼時間、手部工作內容，以及是否容易拿不住東西。' },
    now: { en: 'See a doctor soon if the thumb grows weak or thin; sudden numbness with a weak arm or face is an emergency.', zh: '若拇指無力或變瘦，請儘快就醫；突然發麻並有手臂無力或臉歪屬於急症。' },
  },
  sciatica: {
    what: { en: 'A nerve root that is irritated in the lower back sends pain down the leg. Most people are better within six weeks; staying active helps more than bed.', zh: '下背的神經根受刺激，疼痛會傳到腿。多數人六週內好轉，維持活動比臥床更好。' },
    tell: { en: 'Tell a doctor where the pain runs, about numbness or weakness of the foot, and about fever, weight loss or cancer in the past.', zh: '可告訴醫師疼痛的路徑、腳有無麻木或無力，以及有無發燒、體重減輕或癌症病史。' },
    now: { en: 'Go to an emergency department if you cannot pass or hold urine or stool, if the saddle area goes numb, or if both legs weaken.', zh: '若無法排尿排便或失禁、胯下發麻，或雙腿無力，請立即到急診。' },
  },
  'neck-and-arm-pain': {
    what: { en: 'Stiff muscles and wear of the spine cause most neck pain, and it settles within weeks. Pain that shoots into the arm with tingling comes from a nerve root.', zh: '多數頸部疼痛來自肌肉僵硬與頸椎退化，數週內會好。痛到手臂並伴刺麻，則可能是神經根受壓。' },
    tell: { en: 'Tell a doctor where the pain runs, which fingers tingle, what makes it worse, and whether there was an accident.', zh: '可告訴醫師疼痛路徑、哪幾指發麻、什麼動作加重，以及是否受過傷。' },
    now: { en: 'Seek care at once after an accident, with fever and a stiff neck, with clumsy hands and unsteady legs, or with pain in chest and arm.', zh: '若為意外受傷、發燒合併頸部僵硬、雙手笨拙且走路不穩，或胸口痛到手臂，請立即就醫。' },
  },
  'nerve-tests': {
    what: { en: 'Nerve conduction sends small pulses along a nerve; electromyography listens to a muscle by a thin needle. They help when an examination has found weakness or loss of feeling, and add little when it was normal.', zh: '神經傳導以微弱電流測試神經；肌電圖用細針記錄肌肉。檢查發現無力或感覺減退時有幫助；若神經檢查正常，幫助有限。' },
    tell: { en: 'Tell the doctor about blood thinners, a pacemaker, and what exactly the test is to settle.', zh: '檢查前請告知是否服用抗凝血藥、裝有心律調節器，並問清楚檢查要釐清什麼。' },
    now: { en: 'A test must not delay care: weakness that grows by hours or days belongs in an emergency department.', zh: '檢查不應延誤治療：數小時或數天內加重的無力應立即到急診。' },
  },
  'guillain-barre': {
    what: { en: 'The immune system attacks nerves, often after an infection; tingling and weakness rise from the feet over days. Treated in hospital, most people recover, some slowly.', zh: '免疫系統攻擊神經，常在感染之後發生；刺麻與無力在數天內由腳往上。住院治療後多數人會恢復，有些較慢。' },
    tell: { en: 'Tell a doctor on which day it began, how far it has risen, and about infections or vaccines of the last six weeks.', zh: '可告訴醫師從哪一天開始、到達哪裡，以及最近六週的感染或疫苗接種。' },
    now: { en: 'Weakness that rises within days is an emergency; call an ambulance for trouble breathing or swallowing.', zh: '數天內往上蔓延的無力屬於急症；呼吸或吞嚥困難請叫救護車。' },
  },
  'bells-palsy': {
    what: { en: 'The facial nerve swells and one half of the face, with the forehead, hangs within a day or two. Most people recover within months, and tablets begun in the first three days improve the chance.', zh: '顏面神經腫脹，一兩天內半邊臉（包括額頭）下垂。多數人數月內恢復，發病三天內開始用藥效果較好。' },
    tell: { en: 'Tell a doctor at what hour it began, whether the eye closes, and about a rash, pain in the ear, or a tick bite.', zh: '可告訴醫師幾點開始、眼睛能否閉合，以及有無疹子、耳痛或被蜱叮咬。' },
    now: { en: 'Nobody can rule out a stroke at home: call an ambulance if the face hangs suddenly, above all with a weak arm or changed speech.', zh: '在家無法排除中風：臉突然下垂，尤其合併手臂無力或說話改變，請叫救護車。' },
  },
  'facial-pain': {
    what: { en: 'Teeth, sinuses and jaw are the usual causes. Trigeminal neuralgia is different: short electric shocks in one half of the face, set off by touch, chewing or wind, and it has its own medicines.', zh: '牙齒、鼻竇與顎關節是常見原因。三叉神經痛則是半邊臉短暫如電擊的疼痛，由碰觸、咀嚼或吹風引發，有專門的藥物。' },
    tell: { en: 'Tell a doctor where the pain strikes, for how long, what sets it off, and whether the face is numb.', zh: '可告訴醫師痛在哪裡、持續多久、什麼會引發，以及臉部是否麻木。' },
    now: { en: 'Seek care at once for pain at the temple with changed sight after the age of fifty, a swollen face with fever, or pain in jaw and chest.', zh: '五十歲後太陽穴痛合併視力改變、臉部腫脹合併發燒，或下巴與胸口疼痛，請立即就醫。' },
  },
  'autonomic-dysfunction': {
    what: { en: 'The autonomic nerves steer heartbeat, blood pressure, sweat and gut. The term is used widely for symptoms under strain; true failure of these nerves is less common and is shown by tests of pulse and pressure.', zh: '自律神經管理心跳、血壓、流汗與腸胃。日常常用這個詞描述壓力下的不適；真正的自律神經病變較少見，可由脈搏與血壓檢查看出。' },
    tell: { en: 'Tell a doctor what happens on standing up, how often, what you take, and how you sleep, drink and eat.', zh: '可告訴醫師站起來時的變化、發生頻率、用藥，以及睡眠、喝水與飲食情形。' },
    now: { en: 'Seek care at once for fainting on effort, pain in the chest, or a racing pulse that does not calm down.', zh: '若用力時昏倒、胸痛，或心跳過快遲遲不緩和，請立即就醫。' },
  },
};
