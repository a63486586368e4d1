import type { TopicExplanation } from './explained-topic.ts';

/** Mood, fear, and what both do to the body. To be checked against the pages that `sourcesOf` names; edition 2026-11. */
export const moodAndAnxietyExplainedTopics: Readonly<Record<string, TopicExplanation>> = {
  'somatic-symptoms': {
    what: { en: 'Body and mind share one nervous system, so lasting strain can cause real pain, dizziness, twitching or tiredness while tests stay normal. Explaining it, moving, sleep and talking therapy help many people.', zh: '身體與心理共用同一套神經系統，長期壓力可造成真實的疼痛、頭暈、跳動或疲倦，而檢查正常。了解原因、運動、睡眠與心理治療對許多人有效。' },
    tell: { en: 'Tell a doctor what the symptoms keep you from doing, what was examined already, and what was going on when they began.', zh: '可告訴醫師症狀使您無法做什麼、做過哪些檢查，以及開始時生活中發生的事。' },
    now: { en: 'New or different symptoms deserve a fresh look; sudden weakness, chest pain or trouble breathing needs an ambulance.', zh: '新的或不同的症狀應重新檢查；突然無力、胸痛或呼吸困難請叫救護車。' },
  },
  'health-anxiety': {
    what: { en: 'The fear of a serious illness returns soon after every good result, and checking and searching keep it alive. Cognitive behavioural therapy works well, and one doctor who knows you is worth more than many tests.', zh: '每次檢查正常後，害怕得重病的念頭很快又回來，反覆檢查與上網查詢會讓它持續。認知行為治療效果良好；一位熟悉您的醫師比許多檢查更有用。' },
    tell: { en: 'Tell a doctor which illness you fear, how often you check or search, and what you avoid because of it.', zh: '可告訴醫師害怕哪種疾病、多常檢查或上網查，以及因此迴避了什麼。' },
    now: { en: 'Speak to somebody today if the fear leaves you no sleep or if you think of ending your life.', zh: '若恐懼使您無法入睡或出現輕生念頭，請今天就找人談。' },
  },
  anxiety: {
    what: { en: 'Anxiety is the body’s alarm; it becomes an illness when it lasts for months and rules the day. Therapy, movement, sleep and sometimes medicines bring relief to most people.', zh: '焦慮是身體的警報；持續數月並影響生活時才成為疾病。心理治療、運動、睡眠，有時加上藥物，多數人都能改善。' },
    tell: { en: 'Tell a doctor what you worry about, what the body does, how you sleep, and about coffee, alcohol and medicines.', zh: '可告訴醫師擔心什麼、身體的反應、睡眠，以及咖啡、酒精與用藥。' },
    now: { en: 'Chest pain, trouble breathing or thoughts of ending your life need help at once.', zh: '胸痛、呼吸困難或輕生念頭，請立即求助。' },
  },
  'panic-attacks': {
    what: { en: 'A wave of fear with a racing heart, short breath and tingling rises within minutes and passes; it does not harm the heart. Going back to the places that are avoided, in small steps, is the core of treatment.', zh: '恐懼在數分鐘內升高，伴心跳快、喘與發麻，之後會過去，不會傷害心臟。一小步一小步回到迴避的地方，是治療的核心。' },
    tell: { en: 'Tell a doctor where attacks come, how long they last, what you avoid, and about coffee, drugs, the thyroid and medicines.', zh: '可告訴醫師發作的場合、持續時間、迴避什麼，以及咖啡、毒品、甲狀腺與用藥。' },
    now: { en: 'A first attack with pain in the chest, fainting, or one that does not pass should be seen as an emergency.', zh: '第一次發作合併胸痛、昏倒，或一直不緩解，應當作急症處理。' },
  },
  'social-anxiety': {
    what: { en: 'It is more than shyness: the fear of being judged makes people stay away from school, work or company. Therapy with practice in real situations helps, and it is worth asking for early.', zh: '這不只是害羞：害怕被評價，使人迴避學校、工作或聚會。在真實情境中練習的治療有幫助，值得及早求助。' },
    tell: { en: 'Tell a doctor which situations you avoid, since what age, what you fear will happen, and whether you drink to get through.', zh: '可告訴醫師迴避哪些場合、從幾歲開始、害怕發生什麼，以及是否靠喝酒撐過。' },
    now: { en: 'Seek help at once if you no longer leave home or think of ending your life.', zh: '若已無法出門或有輕生念頭，請立即求助。' },
  },
  phobias: {
    what: { en: 'A phobia is a strong fear of one thing, such as heights, flying, needles or animals. It is among the easiest fears to treat: facing it step by step often helps within a few sessions.', zh: '恐懼症是對特定事物的強烈恐懼，例如高處、飛行、打針或動物。它是最容易治療的恐懼之一：逐步面對，往往幾次治療就有改善。' },
    tell: { en: 'Tell a doctor what you fear, what you avoid because of it, and whether you faint at blood or needles.', zh: '可告訴醫師害怕什麼、因此迴避什麼，以及看到血或針時是否會昏倒。' },
    now: { en: 'It is seldom urgent, unless you avoid treatment that you need or cannot leave home.', zh: '很少需要緊急處理，除非因此不敢接受必要的治療或無法出門。' },
  },
  'obsessive-compulsive': {
    what: { en: 'Unwanted thoughts push themselves in, and rituals quieten them for a while; having such a thought does not mean wanting it. Exposure with response prevention and certain medicines are proven to help.', zh: '不想要的念頭反覆出現，做儀式行為只能暫時安心；有這些念頭並不代表真的想做。暴露與不反應訓練及特定藥物都證實有效。' },
    tell: { en: 'Tell a doctor how many hours a day it takes, what you do to feel safe, and how your family is drawn in; nothing will shock them.', zh: '可告訴醫師每天花多少時間、做什麼才安心、家人如何被牽涉；醫師不會因此驚訝。' },
    now: { en: 'Seek help at once if you think of ending your life, no longer eat or drink, or feel that you might act on voices.', zh: '若有輕生念頭、不吃不喝，或覺得可能聽從某些聲音行動，請立即求助。' },
  },
  trauma: {
    what: { en: 'After something terrible, nightmares, jumpiness and pictures that return are common and often fade within weeks. When they stay longer than a month, therapies made for trauma help.', zh: '可怕事件之後，惡夢、易受驚與畫面重現很常見，多在數週內減輕。若超過一個月，專門的創傷治療有幫助。' },
    tell: { en: 'You need not tell the story at once: say that something happened, how you sleep, what you avoid, and whether you are safe now.', zh: '不必馬上說出細節：可先說發生過事情、睡眠如何、迴避什麼，以及現在是否安全。' },
    now: { en: 'If you are in danger, or think of ending your life, call for help now.', zh: '若您正處於危險或有輕生念頭，請立即求救。' },
  },
  depression: {
    what: { en: 'Depression is more than sadness: for two weeks or longer mood, interest, sleep, appetite and energy are down nearly every day. Talking therapy and medicines help most people, and asking early shortens it.', zh: '憂鬱症不只是難過：兩週以上幾乎每天情緒、興趣、睡眠、食慾與精力都低落。心理治療與藥物對多數人有效，及早求助可縮短病程。' },
    tell: { en: 'Tell a doctor since when, how you sleep and eat, about alcohol and medicines, earlier episodes, and thoughts of death.', zh: '可告訴醫師從何時開始、睡眠與飲食、酒精與用藥、過去發作，以及有無想死的念頭。' },
    now: { en: 'If you think of ending your life, talk to somebody now: a crisis line, an emergency department, or a person beside you.', zh: '若有輕生念頭，請現在就找人談：安心專線、急診，或身邊的人。' },
  },
  'postnatal-mood': {
    what: { en: 'Tears in the first two weeks are common and pass. Low mood or fear that stays longer can be treated, also while breastfeeding, and it is nobody’s failure.', zh: '產後兩週內容易掉淚很常見，會過去。更久的低落或恐懼可以治療，哺乳期間也可以，這不是任何人的錯。' },
    tell: { en: 'Tell a midwife or doctor how you sleep when the baby sleeps, whether you feel close to the baby, and which thoughts frighten you.', zh: '可告訴助產師或醫師：寶寶睡時您能否入睡、與寶寶是否親近，以及哪些念頭讓您害怕。' },
    now: { en: 'Confusion, strange beliefs, voices, or thoughts of harming yourself or the baby are an emergency: get help the same hour.', zh: '意識混亂、奇怪的想法、聽到聲音，或想傷害自己或寶寶，都是急症，請立即求助。' },
  },
  'bipolar-disorder': {
    what: { en: 'Weeks of too much energy, little sleep and bold plans alternate with weeks of depression. Medicines that level mood, regular sleep and a plan for early signs keep most people well.', zh: '數週精力過盛、少睡、計畫大膽，與數週憂鬱交替。情緒穩定藥物、規律睡眠與辨識前兆的計畫，可讓多數人維持穩定。' },
    tell: { en: 'Tell a doctor about both sides, the high one too, about sleep, spending and relatives; bring somebody who knows you.', zh: '請說明兩個方面（包括高亢期）、睡眠、花費與家族史，並請熟悉您的人同行。' },
    now: { en: 'Nights without sleep and with racing plans, voices, or thoughts of ending your life need help the same day.', zh: '連夜不睡且想法奔馳、聽到聲音，或有輕生念頭，請當天求助。' },
  },
  grief: {
    what: { en: 'Grief is no illness; it comes in waves, and there is no right way or time. When after many months it still fills every day, or turns into depression, help is at hand.', zh: '哀傷不是疾病；它一波一波地來，沒有正確的方式或時間。若許多個月後仍佔滿每一天，或變成憂鬱，可以尋求協助。' },
    tell: { en: 'Tell somebody you trust, or a doctor, whom you lost, how you sleep and eat, and what you can no longer do.', zh: '可告訴信任的人或醫師您失去了誰、睡眠與飲食，以及哪些事已無法做。' },
    now: { en: 'If you wish to follow the one who died, call a crisis line or go to an emergency department now.', zh: '若想追隨逝者而去，請立即撥打專線或到急診。' },
  },
  'stress-and-burnout': {
    what: { en: 'Strain that never ends wears out sleep, patience and body. Burnout is no diagnosis of its own; behind it may be depression, and the remedy is less load as well as more rest.', zh: '沒有盡頭的壓力會耗損睡眠、耐心與身體。倦怠本身不是診斷，背後可能是憂鬱；除了休息，也需要減輕負擔。' },
    tell: { en: 'Tell a doctor about hours, sleep, alcohol, what you still enjoy, and which load could be put down.', zh: '可告訴醫師工作時數、睡眠、飲酒、還喜歡做什麼，以及哪些負擔可以放下。' },
    now: { en: 'Chest pain, collapse, or thoughts of ending your life need help at once.', zh: '胸痛、倒下或輕生念頭，請立即求助。' },
  },
  insomnia: {
    what: { en: 'Trouble sleeping on three nights a week for three months is called insomnia; worry about sleep itself keeps it going. Cognitive behavioural therapy for insomnia works better in the long run than tablets.', zh: '每週三晚睡不好、持續三個月，稱為失眠；擔心睡不著本身會讓它持續。長期而言，失眠的認知行為治療比藥物有效。' },
    tell: { en: 'Keep a sleep diary for two weeks; tell about coffee, alcohol, screens, snoring, restless legs, mood and medicines.', zh: '請記兩週睡眠日記，並說明咖啡、酒精、螢幕、打鼾、腿部不適、情緒與用藥。' },
    now: { en: 'Days without sleep but full of energy, voices, or thoughts of ending your life need help the same day.', zh: '連日不睡卻精力旺盛、聽到聲音，或有輕生念頭，請當天求助。' },
  },
  nightmares: {
    what: { en: 'Bad dreams come with strain, fever, some medicines and after terrible events; children often grow out of night terrors. Acting out dreams in later life should be examined.', zh: '惡夢與壓力、發燒、某些藥物及可怕事件有關；兒童夜驚多會自行消失。中老年後在夢中做動作，應接受檢查。' },
    tell: { en: 'Tell a doctor how often, what happens in the night, what others see, about alcohol, medicines and earlier events.', zh: '可告訴醫師多久一次、夜裡發生什麼、旁人看到什麼，以及飲酒、用藥與過去事件。' },
    now: { en: 'Make the bedroom safe; seek care soon after an injury, and at once for a seizure or thoughts of ending your life.', zh: '請讓臥室安全；受傷後請儘快就醫，抽搐或輕生念頭請立即求助。' },
  },
};
