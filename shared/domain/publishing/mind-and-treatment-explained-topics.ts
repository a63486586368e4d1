import type { TopicExplanation } from './explained-topic.ts';

/** Perception, attention, habits, safety, and treatments of the mind. To be checked against the pages that `sourcesOf` names; edition 2026-11. */
export const mindAndTreatmentExplainedTopics: Readonly<Record<string, TopicExplanation>> = {
  psychosis: {
    what: { en: 'Somebody hears, sees or is sure of what others do not, and it feels entirely real. Help in the first weeks, with medicines, talk and support of the family, makes recovery likelier.', zh: '聽到、看到或深信旁人不認同的事，而且感覺非常真實。最初幾週就接受藥物、談話與家庭支持，恢復的機會較大。' },
    tell: { en: 'Tell a doctor what changed, since when, about sleep, cannabis and other drugs, and whether voices give orders.', zh: '可告訴醫師改變的內容、從何時開始、睡眠、大麻等物質使用，以及聲音是否下命令。' },
    now: { en: 'Get help at once if the person is in danger, neither eats nor drinks, or feels told to harm somebody; stay calm and stay near.', zh: '若當事人有危險、不吃不喝，或覺得被要求傷人，請立即求助；請保持冷靜並陪在身邊。' },
  },
  hallucinations: {
    what: { en: 'Voices or pictures when falling asleep, in grief or with fever are common. Lasting ones can come from illness of mind or brain, from loss of sight or hearing, or from drugs and medicines.', zh: '入睡時、哀傷中或發燒時出現聲音或影像很常見。持續的幻覺可能來自精神或腦部疾病、視聽力喪失，或藥物與毒品。' },
    tell: { en: 'Tell a doctor what is heard or seen, when, whether it frightens or commands, and which medicines are new.', zh: '可告訴醫師聽到或看到什麼、何時、是否令人害怕或下命令，以及有無新的藥物。' },
    now: { en: 'Voices that give orders, sudden confusion, fever, or hallucinations after stopping alcohol are an emergency.', zh: '命令性的聲音、突然意識混亂、發燒，或停酒後出現幻覺，都是急症。' },
  },
  dissociation: {
    what: { en: 'Feeling unreal or far away is a reflex of an overtired or frightened mind; most people know it for moments, and it is no madness. Sleep, grounding exercises and treating the fear behind it help.', zh: '感覺不真實或遙遠，是過度疲倦或受驚時的反應，多數人都曾短暫有過，並不是發瘋。睡眠、著陸練習與治療背後的恐懼都有幫助。' },
    tell: { en: 'Tell a doctor how long it lasts, what comes before, and about sleep, drugs, panic, headaches and earlier events.', zh: '可告訴醫師持續多久、之前的情況，以及睡眠、毒品、恐慌、頭痛與過去事件。' },
    now: { en: 'Seek care at once if you lose consciousness, harm yourself, or find yourself in places without knowing how.', zh: '若失去意識、傷害自己，或不知自己如何到某處，請立即就醫。' },
  },
  adhd: {
    what: { en: 'Attention wanders, the body is restless and acts come before thoughts, from childhood on and in more than one place. Structure, training and, for many, medicines help; a diagnosis takes more than a questionnaire.', zh: '從兒童期開始、在不只一個場合出現分心、坐不住與衝動。建立規律、訓練，以及對許多人而言藥物，都有幫助；診斷不能只靠問卷。' },
    tell: { en: 'Bring school reports; tell what is hard at home, at school or work, and about sleep, worry and relatives.', zh: '請帶學校評語；說明在家、學校或工作的困難，以及睡眠、焦慮與家族史。' },
    now: { en: 'Seek care at once for fainting or chest pain on medicines, or thoughts of self-harm.', zh: '用藥期間昏倒、胸痛，或有自傷念頭，請立即就醫。' },
  },
  autism: {
    what: { en: 'Autistic people perceive, think and connect in their own way from early childhood. It is not an illness to be cured; understanding, clear routines and the right support make life easier.', zh: '自閉者從幼年起以自己的方式感知、思考與互動。這不是需要治癒的病；理解、明確的規律與合適的支持能讓生活更容易。' },
    tell: { en: 'Tell a doctor about early speech and play, sounds or touch that hurt, friendships, and what exhausts or calms.', zh: '可告訴醫師幼時語言與遊戲、難以忍受的聲音或觸感、人際，以及什麼令人疲累或平靜。' },
    now: { en: 'Skills that are lost quickly, seizures, or self-injury need a doctor soon.', zh: '能力快速退步、抽搐或自傷，請儘快就醫。' },
  },
  'child-behaviour': {
    what: { en: 'Every child has hard phases; what counts is how long, how strong and in how many places. Sleep, school, friends and the family’s own strain are part of the picture, and parents are part of the help.', zh: '每個孩子都有難熬的階段；重點是多久、多嚴重、在幾個場合。睡眠、學校、朋友與家庭壓力都是一部分，父母也是協助的一部分。' },
    tell: { en: 'Tell a doctor what changed and when, how school sees it, how the child sleeps and eats, and what already helped.', zh: '可告訴醫師何時有什麼改變、學校的看法、睡眠與飲食，以及什麼曾有幫助。' },
    now: { en: 'Talk of dying, self-harm, no food or drink, or violence that you cannot stop needs help at once.', zh: '說想死、自傷、不吃不喝，或無法制止的暴力，請立即求助。' },
  },
  'eating-disorders': {
    what: { en: 'Eating becomes a way to cope, and thinking circles around weight; people of any size, age and sex are affected. Early treatment works best, and families can help.', zh: '飲食成為因應情緒的方式，思緒圍繞體重；任何體型、年齡與性別都可能發生。及早治療效果最好，家人可以幫忙。' },
    tell: { en: 'Tell a doctor about meals, vomiting, laxatives, exercise, periods, dizziness and how fast weight changed.', zh: '可告訴醫師進食、嘔吐、瀉藥、運動、月經、頭暈，以及體重變化速度。' },
    now: { en: 'Fainting, a slow pulse, chest pain, blood in vomit, or no food for days is an emergency.', zh: '昏倒、脈搏過慢、胸痛、吐血或數天不進食，屬於急症。' },
  },
  alcohol: {
    what: { en: 'Drinking becomes an illness when it can no longer be steered and goes on in spite of harm. Stopping is possible at any age, with advice, groups, medicines and, where needed, a supervised withdrawal.', zh: '當飲酒失去控制、明知有害仍繼續，就成為疾病。任何年齡都能戒酒，可藉由諮詢、團體、藥物，以及必要時在醫療監護下戒斷。' },
    tell: { en: 'Tell a doctor honestly how much, how often, when the last drink was, and whether you shook or had fits without it.', zh: '請誠實說明喝多少、多常、最後一次何時，以及停酒時是否發抖或抽搐。' },
    now: { en: 'After heavy drinking do not stop suddenly alone: shaking, fever, confusion, fits or visions are an emergency.', zh: '長期大量飲酒者不要獨自突然停酒：發抖、發燒、意識混亂、抽搐或幻覺都是急症。' },
  },
  'drugs-and-addiction': {
    what: { en: 'Addiction is an illness of habit and reward, not a weakness of will. Counselling, groups, replacement medicines and steady company help, and a relapse is no end of the way.', zh: '成癮是習慣與酬賞系統的疾病，不是意志薄弱。諮商、團體、替代藥物與穩定的陪伴都有幫助，復發並不代表失敗。' },
    tell: { en: 'Tell a doctor what, how much and how it is taken, what else is mixed in, and what happened when you stopped.', zh: '可告訴醫師使用什麼、多少、方式、混用什麼，以及停用時發生什麼。' },
    now: { en: 'Call an ambulance for somebody who can hardly be woken, breathes slowly, has a fit, or is very hot or confused.', zh: '若有人難以喚醒、呼吸緩慢、抽搐、體溫很高或意識混亂，請叫救護車。' },
  },
  'screen-habits': {
    what: { en: 'Hours alone say little; what counts is what they push out: sleep, school, movement, people. Agreements that the whole family keeps, and screens outside the bedroom, help more than bans.', zh: '時數本身意義有限，重點是排擠了什麼：睡眠、課業、運動與人際。全家共同遵守的約定、螢幕不進臥室，比禁止更有效。' },
    tell: { en: 'Tell a doctor what is played or watched, at what hours, what it replaces, and how mood is without it.', zh: '可告訴醫師玩或看什麼、什麼時間、取代了什麼，以及不用時的情緒。' },
    now: { en: 'Threats of suicide, violence, or weeks without school or sleep need help now.', zh: '揚言自殺、暴力，或數週不上學、不睡覺，請立即求助。' },
  },
  'self-harm': {
    what: { en: 'Hurting oneself is mostly a way to bear feelings that are too strong, and a reason for care, never for blame. Other ways to ride out the wave can be learnt, and talking helps.', zh: '傷害自己多半是為了承受過強的情緒，需要的是關心，不是責備。可以學習其他度過情緒的方法，說出來也有幫助。' },
    tell: { en: 'Tell somebody you trust or a doctor when the urge comes, what helps to wait, and whether you wish to die.', zh: '可告訴信任的人或醫師衝動何時出現、什麼能幫助您等一等，以及是否想死。' },
    now: { en: 'Deep wounds, anything swallowed, or a wish to die: call an ambulance or a crisis line now.', zh: '傷口很深、吞下任何東西，或想死：請立即叫救護車或撥打專線。' },
  },
  'suicidal-thoughts': {
    what: { en: 'Thoughts of not living are common in great distress, and they pass, even when that is hard to believe. Saying them aloud does not make them stronger; it is the first step to safety.', zh: '極度痛苦時出現不想活的念頭並不少見，而且會過去，即使當下難以相信。說出來不會讓念頭變強，而是安全的第一步。' },
    tell: { en: 'Tell somebody how strong the thoughts are, whether there is a plan, and what has kept you going; let them help to put dangerous things out of reach.', zh: '請告訴別人念頭多強、有無計畫，以及什麼讓您撐到現在；讓他們幫忙把危險物品收好。' },
    now: { en: 'If you might act on them, call the emergency number or a crisis line now, and do not stay alone.', zh: '若可能付諸行動，請立即撥打緊急電話或安心專線，不要獨處。' },
  },
  'anger-and-impulse': {
    what: { en: 'Anger is a feeling like others; outbursts that hurt oneself or others can have many causes, from strain and sleep to depression, alcohol or an injury of the brain. Training helps to notice the rise earlier.', zh: '憤怒是正常情緒；傷害自己或他人的爆發可能有許多原因，從壓力、睡眠到憂鬱、酒精或腦部受傷。訓練可幫助及早察覺。' },
    tell: { en: 'Tell a doctor how often it happens, what comes before, who is present, and about alcohol, sleep and blows to the head.', zh: '可告訴醫師多常發生、之前的情況、誰在場，以及飲酒、睡眠與頭部受傷。' },
    now: { en: 'If anybody is in danger, leave the room and call for help; a sudden change of character needs a doctor at once.', zh: '若有人有危險，請離開現場並求助；個性突然改變請立即就醫。' },
  },
  personality: {
    what: { en: 'Everybody has ways of feeling and relating; they are called a disorder only when they cause lasting suffering. Therapies made for it help, and many people grow calmer with the years.', zh: '每個人都有自己的感受與人際方式；只有造成長期痛苦時才稱為障礙。專門的治療有幫助，許多人隨年齡漸趨平穩。' },
    tell: { en: 'Tell a doctor what repeats itself in relationships, how fast feelings change, and what you do to bear them.', zh: '可告訴醫師關係中反覆出現的模式、情緒變化多快，以及您如何承受。' },
    now: { en: 'Thoughts of suicide or self-harm need help at once, however often they came before.', zh: '輕生或自傷的念頭，不論以前出現過幾次，都請立即求助。' },
  },
  antidepressants: {
    what: { en: 'They take two to six weeks to help and are not addictive, but stopping at once can bring dizziness, electric feelings and unrest. Step down slowly with the doctor who prescribes them.', zh: '需二到六週才見效，不會成癮，但突然停藥可能頭暈、有電擊感與不安。請與開藥醫師一起慢慢減量。' },
    tell: { en: 'Tell a doctor the dose and how long, what helped, side effects in bed too, pregnancy, and every other medicine.', zh: '可告訴醫師劑量與時間、是否有效、副作用（包括性功能）、懷孕，以及所有其他用藥。' },
    now: { en: 'Fever with shaking and confusion, a rash with swelling, or new thoughts of suicide need help at once.', zh: '發燒合併發抖與意識混亂、起疹腫脹，或新出現的輕生念頭，請立即求助。' },
  },
  antipsychotics: {
    what: { en: 'They calm voices, fears and mania, and some are used for mood. Weight, sugar, stiffness, restlessness and tiredness are the effects to watch, and regular checks catch them early.', zh: '可減輕幻聽、恐懼與躁症，有些也用於情緒。需注意體重、血糖、僵硬、坐立不安與疲倦，定期檢查可及早發現。' },
    tell: { en: 'Tell a doctor about weight, thirst, movement, sleep, sexual effects, and doses that were missed; do not stop alone.', zh: '可告訴醫師體重、口渴、動作、睡眠、性功能與漏藥情形；請勿自行停藥。' },
    now: { en: 'Fever with stiffness, a sudden cramp of neck or eyes, or a sore throat on clozapine is an emergency.', zh: '發燒合併僵硬、頸部或眼睛突然痙攣，或服用 clozapine 時喉嚨痛，屬於急症。' },
  },
  'sleeping-pills': {
    what: { en: 'They help for days to a few weeks; taken nightly for longer, many lose effect and make stopping hard. Coming off works in small steps over weeks to months.', zh: '短期數天到數週有幫助；每晚長期使用，許多藥效果會減弱並且難停。減藥應在數週到數月間小步進行。' },
    tell: { en: 'Tell a doctor which, how much and how long, about alcohol, snoring, falls and driving, and ask for a plan to stop.', zh: '可告訴醫師藥名、劑量與時間、飲酒、打鼾、跌倒與開車，並討論停藥計畫。' },
    now: { en: 'Never stop benzodiazepines suddenly: fits, confusion or visions are an emergency, and so is an overdose.', zh: '切勿突然停用苯二氮平類藥物：抽搐、意識混亂或幻覺是急症，服藥過量也是。' },
  },
  psychotherapy: {
    what: { en: 'In talking therapy a trained person helps to understand and to change what keeps distress going; it works by practice between the sessions too. It is proven for depression, anxiety, trauma, insomnia and more.', zh: '心理治療由受過訓練的人協助了解並改變使痛苦持續的因素，療程之間的練習也很重要。對憂鬱、焦慮、創傷與失眠等都證實有效。' },
    tell: { en: 'Ask about training, method, number of sessions and cost; say what you want to be different in three months.', zh: '可詢問訓練背景、方法、次數與費用，並說明三個月後希望有什麼不同。' },
    now: { en: 'A waiting list is no help in a crisis: with thoughts of suicide, call a crisis line or go to an emergency department.', zh: '危機時不要等候排程：有輕生念頭請撥打專線或到急診。' },
  },
  'carer-strain': {
    what: { en: 'Whoever looks after somebody often forgets their own sleep, friends and doctor. Day care, respite, groups and advice exist for carers, and taking them is part of caring well.', zh: '照顧者常忘了自己的睡眠、朋友與健康。日間照顧、喘息服務、支持團體與諮詢都是為照顧者而設，善用它們也是好好照顧的一部分。' },
    tell: { en: 'Tell your own doctor how many hours you care, how you sleep, who could step in, and what you fear.', zh: '可告訴自己的醫師照顧時數、睡眠、誰能接手，以及您擔心什麼。' },
    now: { en: 'If you fear that you might hurt somebody or yourself, or the person is suddenly worse, call for help now.', zh: '若擔心會傷害他人或自己，或被照顧者突然變差，請立即求助。' },
  },
};
