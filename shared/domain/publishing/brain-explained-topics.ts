import type { TopicExplanation } from './explained-topic.ts';

/** Headache, attacks, thinking and the senses. To be checked against the pages that `sourcesOf` names; edition 2026-11. */
export const brainExplainedTopics: Readonly<Record<string, TopicExplanation>> = {
  migraine: {
    what: { en: 'Attacks last hours to three days, often on one side, and worsen with movement; some people see zigzag lines before. Rest, early medicine and, with frequent attacks, prevention all help.', zh: '發作數小時至三天，常在單側，活動會加重；有些人發作前看到鋸齒狀閃光。休息、及早用藥，以及發作頻繁時的預防治療都有幫助。' },
    tell: { en: 'Tell a doctor how many days a month it hurts, how many tablets you take, what comes before, and whether you take the pill.', zh: '可告訴醫師每月痛幾天、吃幾顆止痛藥、發作前的徵兆，以及是否服用避孕藥。' },
    now: { en: 'Call an ambulance for the worst headache of your life, for weakness, numbness or lost speech that is new to you, or for fever with a stiff neck.', zh: '若為一生最劇烈的頭痛、第一次出現無力、麻木或說不出話，或發燒合併頸部僵硬，請叫救護車。' },
  },
  headache: {
    what: { en: 'Tension headache and migraine are by far the most common, and neither harms the brain. Sleep, meals, posture, strain and too many painkillers decide how often it comes.', zh: '緊縮型頭痛與偏頭痛最常見，都不會傷害大腦。睡眠、飲食、姿勢、壓力與過多止痛藥，都會影響發作次數。' },
    tell: { en: 'Tell a doctor where it hurts, how often and how long, what comes with it, and how many days a month you take tablets.', zh: '可告訴醫師痛的位置、頻率與時間、伴隨症狀，以及每月有幾天吃止痛藥。' },
    now: { en: 'Go at once with a headache that is sudden and severe, follows a blow, comes with fever, confusion, weakness or changed sight, or is new after fifty.', zh: '突然劇烈、撞擊之後、合併發燒、意識混亂、無力或視力改變，或五十歲後新出現的頭痛，請立即就醫。' },
  },
  'sudden-headache': {
    what: { en: 'A headache that is at its worst within a minute can come from a bleed, although most turn out to be harmless. Only a scan, soon after it began, can tell.', zh: '一分鐘內達到最痛的頭痛可能是腦出血，雖然多數最後證實無害。只有在發作後儘早做影像檢查才能確定。' },
    tell: { en: 'Tell the emergency team the minute when it began, what you were doing, and which blood thinners you take.', zh: '請告訴急診人員開始的確切時間、當時在做什麼，以及是否服用抗凝血藥。' },
    now: { en: 'Call an ambulance now, also if it has eased; do not drive yourself and do not wait for an answer here.', zh: '即使已經緩解也請立即叫救護車；不要自己開車，也不要等候這裡的回覆。' },
  },
  'medicine-headache': {
    what: { en: 'Painkillers on more than ten to fifteen days a month can keep a headache going. After a hard week or two without them most people have fewer headache days.', zh: '每月使用止痛藥超過十到十五天，可能讓頭痛持續。停用後一兩週較難受，之後多數人頭痛天數會減少。' },
    tell: { en: 'Bring a diary with every tablet in it, those without prescription too, and ask for a plan before you stop.', zh: '請帶著記錄每一顆藥（包括成藥）的頭痛日記，並在停藥前與醫師討論計畫。' },
    now: { en: 'Opioids and barbiturates must not be stopped alone; a sudden, severe or unlike headache needs care at once.', zh: '鴉片類與巴比妥類藥物不可自行停用；突然、劇烈或與平常不同的頭痛請立即就醫。' },
  },
  'dizziness-and-vertigo': {
    what: { en: 'Short spinning on turning in bed mostly comes from crystals of the inner ear, and a manoeuvre frees them. Light-headedness on standing up points to blood pressure, fluids or medicines.', zh: '翻身時短暫天旋地轉，多半是內耳耳石脫落，可用手法復位。站起來頭昏則多與血壓、水分或藥物有關。' },
    tell: { en: 'Tell a doctor whether it spins or sways, how long it lasts, what sets it off, about hearing, and what you take.', zh: '可告訴醫師是旋轉還是搖晃、持續多久、什麼會引發、聽力有無改變，以及用藥。' },
    now: { en: 'Call an ambulance for dizziness with double vision, slurred speech, weakness, a severe headache, or when you suddenly cannot walk.', zh: '頭暈合併複視、口齒不清、無力、劇烈頭痛，或突然無法走路，請叫救護車。' },
  },
  stroke: {
    what: { en: 'A vessel of the brain closes or bleeds, and every minute counts, because some treatments only work in the first hours. Afterwards training, pressure, pulse and tablets decide how life goes on.', zh: '腦血管阻塞或出血，分秒必爭，因為有些治療只在最初數小時有效。之後的復健、血壓、心律與用藥決定恢復情形。' },
    tell: { en: 'Tell the team when the person was last seen well, which blood thinners they take, and what they could do before.', zh: '請告訴醫療人員最後看到正常的時間、是否服用抗凝血藥，以及先前的生活功能。' },
    now: { en: 'Face, arm or speech that fails suddenly: call an ambulance at once, also if it passes.', zh: '突然臉歪、手臂無力或說話不清：即使緩解也要立即叫救護車。' },
  },
  'seizures-and-epilepsy': {
    what: { en: 'A seizure is a storm of signals in the brain; epilepsy means that they tend to come back. With the right medicine about two in three people stay free of them.', zh: '癲癇發作是腦部放電異常；癲癇症表示有反覆發作的傾向。使用合適的藥物，約三分之二的人可以不再發作。' },
    tell: { en: 'Bring somebody who saw it, or a film; tell how it began, how long it lasted, and about sleep, alcohol and missed tablets.', zh: '請帶目擊者或影片；說明如何開始、持續多久，以及睡眠、飲酒與漏藥情形。' },
    now: { en: 'Call an ambulance for a first seizure, one of more than five minutes, several in a row, an injury, or one in pregnancy or water.', zh: '第一次發作、超過五分鐘、連續發作、受傷，或發生在懷孕中、水中，請叫救護車。' },
  },
  fainting: {
    what: { en: 'Most faints come from a short fall of blood pressure, with warmth, sweat and blackness before, and recovery within a minute. The heart, medicines and seizures are the causes to rule out.', zh: '多數昏厥是血壓短暫下降，之前會發熱、冒汗、眼前發黑，一分鐘內恢復。需要排除的是心臟、藥物與癲癇。' },
    tell: { en: 'Tell a doctor what you were doing, what you felt before, how long you were out, what others saw, and what you take.', zh: '可告訴醫師當時在做什麼、事前感覺、昏迷多久、旁人看到什麼，以及用藥。' },
    now: { en: 'Seek care at once after fainting on effort or when lying, with pain in the chest or a racing heart, with an injury, or in pregnancy.', zh: '用力時或躺著時昏倒、合併胸痛或心跳過快、受傷，或懷孕時昏倒，請立即就醫。' },
  },
  'head-injury': {
    what: { en: 'After a light blow, headache, tiredness and poor concentration are common and fade within days to weeks. Return to screens, work and sport step by step.', zh: '輕微撞擊後常有頭痛、疲倦與注意力變差，數天到數週會好。螢幕、工作與運動請逐步恢復。' },
    tell: { en: 'Tell a doctor how it happened, whether you lost consciousness or memory, and whether you take blood thinners.', zh: '可告訴醫師受傷經過、有無失去意識或記憶，以及是否服用抗凝血藥。' },
    now: { en: 'Go to an emergency department for vomiting, growing headache, drowsiness, a seizure, weakness, clear fluid from nose or ear, or if you take blood thinners.', zh: '若嘔吐、頭痛加劇、嗜睡、抽搐、無力、耳鼻流出清澈液體，或服用抗凝血藥，請到急診。' },
  },
  'memory-loss': {
    what: { en: 'Losing names and keys is mostly a matter of attention, sleep, mood or medicines. It deserves tests when appointments, ways or the use of things are forgotten, or when others notice it first.', zh: '忘記名字或鑰匙多半與注意力、睡眠、情緒或藥物有關。若忘記約定、認不得路、不會使用物品，或由旁人先發現，就值得檢查。' },
    tell: { en: 'Take somebody with you who knows you well; tell what is forgotten, since when, and about sleep, mood, alcohol and medicines.', zh: '請熟悉您的人同行；說明忘記什麼、從何時開始，以及睡眠、情緒、飲酒與用藥。' },
    now: { en: 'Confusion that comes within hours or days is an emergency, above all with fever, headache, weakness or after a fall.', zh: '數小時或數天內出現的意識混亂屬於急症，尤其合併發燒、頭痛、無力或跌倒之後。' },
  },
  dementia: {
    what: { en: 'Several illnesses cause it, Alzheimer’s disease most often; memory, language and judgement decline over years. A calm routine, company, movement and help for the family make daily life better.', zh: '由多種疾病引起，最常見為阿茲海默症；記憶、語言與判斷力多年間逐漸退化。規律作息、陪伴、活動與對家人的支援，都能改善生活。' },
    tell: { en: 'Tell a doctor what changed first, how fast, what still succeeds, and about falls, sleep, mood, hearing and medicines.', zh: '可告訴醫師最先改變的是什麼、多快、還做得到什麼，以及跌倒、睡眠、情緒、聽力與用藥。' },
    now: { en: 'Sudden worsening within hours or days often has another cause, such as an infection: it needs a doctor the same day.', zh: '數小時或數天內突然變差常另有原因（如感染），應當天就醫。' },
  },
  'multiple-sclerosis': {
    what: { en: 'The immune system inflames the sheaths of nerves in brain and spinal cord, mostly in young adults, in attacks of days to weeks. Treatment that begins early prevents many attacks.', zh: '免疫系統使腦與脊髓的神經髓鞘發炎，多見於年輕成人，發作持續數天到數週。及早治療可減少復發。' },
    tell: { en: 'Tell a doctor what failed, when, for how long, and whether heat or fever makes it worse; bring earlier scans.', zh: '可告訴醫師哪些功能出問題、何時、多久，遇熱或發燒是否加重；並帶先前的影像。' },
    now: { en: 'Seek care at once for sudden loss of sight, weakness of the legs, or trouble passing urine.', zh: '突然視力喪失、雙腿無力或排尿困難，請立即就醫。' },
  },
  'brain-scans': {
    what: { en: 'A scan answers a question that an examination has raised; without one it often shows small things that mean nothing and cause worry. Brain tumours are rare, and headache alone is seldom their sign.', zh: '影像檢查是用來回答診察後的疑問；沒有疑問時，常只發現無意義的小變化而徒增擔心。腦瘤少見，單純頭痛很少是腦瘤。' },
    tell: { en: 'Bring the report and earlier pictures; ask what the finding changes, and tell about implants, pregnancy and kidney trouble.', zh: '請帶報告與先前影像；詢問這個發現會改變什麼，並告知植入物、懷孕與腎臟問題。' },
    now: { en: 'Go at once with a first seizure, sudden weakness, or a headache with vomiting, drowsiness or failing sight.', zh: '第一次抽搐、突然無力，或頭痛合併嘔吐、嗜睡或視力變差，請立即就醫。' },
  },
  'double-vision': {
    what: { en: 'If one covered eye ends the double image, the eyes do not move together; if not, the cause lies in one eye. Tired muscles, nerves, the thyroid and the brain are among the causes.', zh: '遮住一眼後複視消失，表示兩眼協調有問題；若仍存在，原因在單眼。肌肉疲勞、神經、甲狀腺與腦部都可能是原因。' },
    tell: { en: 'Tell a doctor when it began, in which direction it is worst, whether it grows towards evening, and about pain and lids.', zh: '可告訴醫師何時開始、看哪個方向最明顯、傍晚是否加重，以及疼痛與眼皮情形。' },
    now: { en: 'Sudden double vision, sudden loss of sight, a drooping lid with a wide pupil, or either with a headache is an emergency.', zh: '突然複視、突然失明、眼皮下垂合併瞳孔放大，或合併頭痛，都屬於急症。' },
  },
  tinnitus: {
    what: { en: 'Ringing often follows loud noise or loss of hearing and mostly grows quieter in time, as the brain learns to leave it aside. Sound, hearing aids, sleep and talking therapy help to live with it.', zh: '耳鳴常在噪音或聽力下降後出現，多數會隨著大腦適應而變小聲。背景聲音、助聽器、睡眠與心理治療有助於共處。' },
    tell: { en: 'Tell a doctor whether it is in one ear or both, whether it beats with the pulse, about hearing, dizziness and medicines.', zh: '可告訴醫師單耳或雙耳、是否隨脈搏跳動，以及聽力、頭暈與用藥。' },
    now: { en: 'Sudden loss of hearing needs an ear doctor within a day; with a weak face or severe vertigo go at once.', zh: '突然聽力喪失應在一天內看耳鼻喉科；若合併臉部無力或嚴重眩暈，請立即就醫。' },
  },
  'speech-and-swallowing': {
    what: { en: 'A lump in the throat with normal eating is common under strain. Slurring, lost words, a nasal voice or choking on drinks point to nerves and muscles and should be examined.', zh: '壓力下喉嚨有異物感但進食正常，很常見。口齒不清、找不到詞、鼻音重或喝水嗆到，則與神經肌肉有關，應接受檢查。' },
    tell: { en: 'Tell a doctor whether drinks or solids are harder, whether the voice changes through the day, and about weight.', zh: '可告訴醫師是喝水還是吃固體較困難、聲音一天中有無變化，以及體重。' },
    now: { en: 'Call an ambulance when speech fails suddenly; go at once if you cannot swallow or breathe well.', zh: '突然說不出話請叫救護車；無法吞嚥或呼吸困難請立即就醫。' },
  },
  'daytime-sleepiness': {
    what: { en: 'Short nights are the usual cause; pauses of breathing, medicines, low mood and narcolepsy are others. Sleep can be measured, and most causes can be treated.', zh: '最常見的原因是睡眠不足，其他包括睡眠呼吸中止、藥物、情緒低落與猝睡症。睡眠可以檢測，多數原因可治療。' },
    tell: { en: 'Tell a doctor your hours of sleep, whether you snore or stop breathing, whether laughter makes your knees give way, and what you take.', zh: '可告訴醫師睡眠時數、是否打鼾或停止呼吸、大笑時膝蓋是否發軟，以及用藥。' },
    now: { en: 'Do not drive when you fight sleep; somebody who can hardly be woken needs an ambulance.', zh: '想睡時請勿開車；若有人難以喚醒，請叫救護車。' },
  },
};
