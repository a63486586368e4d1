import type { TopicExplanation } from './explained-topic.ts';

/** Movements that come by themselves or have become difficult. To be checked against the pages that `sourcesOf` names; edition 2026-11. */
export const movementExplainedTopics: Readonly<Record<string, TopicExplanation>> = {
  'muscle-twitching': {
    what: { en: 'Almost everybody has muscle twitches at times, more so after effort, coffee, short nights or strain. When strength and feeling are normal, they are rarely a sign of illness.', zh: '幾乎每個人都曾有肌肉跳動，運動、咖啡、睡眠不足或壓力之後更常見。力氣與感覺都正常時，很少代表疾病。' },
    tell: { en: 'It helps to tell a doctor where and how long the muscles twitch, which medicines you take, and whether anything has become harder to lift, climb or swallow.', zh: '就診時可告訴醫師跳動的部位與時間、正在服用的藥物，以及提東西、爬樓梯或吞嚥是否變困難。' },
    now: { en: 'Seek care soon if a muscle grows weak or thin, and at once if you have trouble breathing or swallowing.', zh: '若肌肉變得無力或萎縮，請儘快就醫；呼吸或吞嚥困難時請立即就醫。' },
  },
  'facial-twitching': {
    what: { en: 'A flickering eyelid usually comes from tiredness, screens or coffee and passes within weeks. Twitching that draws half of the face together can come from a nerve that is pressed on, and can be treated.', zh: '眼皮跳多半因為疲勞、長時間看螢幕或咖啡，數週內會消退。若半邊臉一起抽動，可能是神經受到壓迫，有方法可以治療。' },
    tell: { en: 'Tell a doctor which parts move, on one side or both, since when, and whether the eye closes fully; a short film helps.', zh: '可告訴醫師哪些部位會動、單側或雙側、從何時開始、眼睛會不會整個閉起來；拍一段影片很有幫助。' },
    now: { en: 'If one side of the face suddenly hangs, or speech or an arm fails as well, call an ambulance.', zh: '若突然單側臉下垂，或同時說話不清、手臂無力，請立即叫救護車。' },
  },
  'involuntary-movements': {
    what: { en: 'Jerks when falling asleep are common and harmless. Others have causes that can be found, such as medicines, the thyroid, or illnesses of the nerves.', zh: '入睡時突然抖一下很常見，也無害。其他不自主動作則可能與藥物、甲狀腺或神經疾病有關，可以檢查出來。' },
    tell: { en: 'Tell a doctor when the movements come, whether you can hold them back, what you take, and whether relatives have something alike.', zh: '可告訴醫師動作何時出現、能否忍住、服用哪些藥物，以及家人是否有類似情形。' },
    now: { en: 'Seek care at once for jerking with loss of consciousness, with fever or confusion, or after a new medicine.', zh: '若抽動時失去意識、合併發燒或意識混亂，或在使用新藥後出現，請立即就醫。' },
  },
  'muscle-fasciculation': {
    what: { en: 'A fasciculation is the twitch of one bundle of muscle fibres, seen as a ripple under the skin. People with it and a normal examination nearly always stay well.', zh: '肌束顫動是單一肌束的抽動，皮膚下看得到細微跳動。神經檢查正常的人幾乎都不會惡化。' },
    tell: { en: 'Tell a doctor whether it stays in one place or wanders, what brings it on, and whether hands or feet have lost strength or bulk.', zh: '可告訴醫師跳動固定還是會轉移、什麼情況會引發，以及手腳是否變無力或變瘦。' },
    now: { en: 'Weakness that grows over weeks should be examined soon; trouble breathing or swallowing, at once.', zh: '數週內逐漸加重的無力應儘快檢查；呼吸或吞嚥困難請立即就醫。' },
  },
  tremor: {
    what: { en: 'A tremor may come with holding and doing, as in essential tremor, or at rest, as in Parkinson’s disease; nervousness, coffee, the thyroid and some medicines strengthen any of them. An examination tells them apart better than a scan.', zh: '顫抖可能在拿東西、做動作時出現（如原發性顫抖），也可能在休息時出現（如巴金森氏症）；緊張、咖啡、甲狀腺問題與某些藥物都會讓它更明顯。分辨時，醫師的檢查比影像更重要。' },
    tell: { en: 'Tell a doctor whether it comes at rest or in use, on which side it began, what you take, and whether relatives tremble.', zh: '可告訴醫師是休息還是使用時發抖、從哪一側開始、服用哪些藥物、家人是否也會抖。' },
    now: { en: 'Seek care at once if shaking comes with fever, confusion or sweating, after stopping alcohol or tablets, or with sudden weakness.', zh: '若發抖合併發燒、意識混亂或大量出汗，出現在停酒或停藥之後，或合併突然無力，請立即就醫。' },
  },
  'parkinsons-disease': {
    what: { en: 'It comes on over years because cells that make dopamine are lost; movement becomes slow and small, and sleep, mood and smell may change too. Medicines and exercise help for many years.', zh: '因製造多巴胺的細胞減少，數年間動作逐漸變慢變小，睡眠、情緒與嗅覺也可能改變。藥物與運動多年間都有幫助。' },
    tell: { en: 'Tell a doctor what has become slow, on which side it began, whether you fall, and at what times tablets work or wear off.', zh: '可告訴醫師哪些動作變慢、從哪一側開始、是否跌倒，以及藥效何時出現、何時消退。' },
    now: { en: 'Seek care at once after a fall with a blow to the head, for choking, for sudden confusion, or for stiffness with fever when tablets were missed.', zh: '若跌倒撞到頭、吞嚥嗆到、突然意識混亂，或漏藥後僵硬合併發燒，請立即就醫。' },
  },
  dystonia: {
    what: { en: 'Muscles pull together against each other, in the neck, the eyelids, a hand or more widely. Touching a certain spot often eases it, and injections, tablets and training help many people.', zh: '肌肉互相拉扯而收縮，可發生在頸部、眼瞼、手或更大範圍。輕觸某些部位常可緩解，注射、藥物與訓練對許多人有效。' },
    tell: { en: 'Tell a doctor which task or posture brings it on, what eases it, and every medicine of the last months.', zh: '可告訴醫師哪些動作或姿勢會引發、怎樣可以緩解，以及最近幾個月用過的所有藥物。' },
    now: { en: 'If neck, jaw or eyes suddenly cramp after a new medicine, or breathing becomes hard, go to an emergency department.', zh: '若用新藥後頸部、下巴或眼睛突然痙攣，或呼吸困難，請立即到急診。' },
  },
  'tics-and-tourette': {
    what: { en: 'Tics come and go in waves, begin mostly in childhood and often fade by adulthood. Many need no treatment; explaining them at school and behavioural training help, medicines sometimes too.', zh: '抽動會時好時壞，多從兒童期開始，成年後常減輕。許多人不需治療；向學校說明與行為訓練有幫助，有時也會用藥。' },
    tell: { en: 'Tell a doctor which tics there are, since when, what makes them stronger, and whether attention, worry or compulsions trouble the child too.', zh: '可告訴醫師有哪些抽動、從何時開始、什麼情況會加重，以及是否也有注意力、焦慮或強迫的困擾。' },
    now: { en: 'Seek care soon if a tic injures, or if many begin suddenly, with fever or after a new medicine.', zh: '若抽動造成受傷，或突然大量出現、合併發燒或發生在用新藥之後，請儘快就醫。' },
  },
  'restless-legs': {
    what: { en: 'The urge to move comes at rest, mostly in the evening, and moving eases it. Low iron, pregnancy, kidney trouble and some medicines can be behind it.', zh: '多在傍晚休息時想動腿，活動後緩解。缺鐵、懷孕、腎臟問題與某些藥物都可能是原因。' },
    tell: { en: 'Tell a doctor at what hour it begins, how it disturbs sleep, which medicines you take, and whether your iron was measured.', zh: '可告訴醫師幾點開始、如何影響睡眠、服用哪些藥物，以及是否驗過鐵質。' },
    now: { en: 'It is no emergency; a leg that is swollen, hot and painful on one side should be seen the same day.', zh: '這不是急症；但若單側腿腫、發熱又疼痛，應當天就醫。' },
  },
  'muscle-cramps': {
    what: { en: 'Night cramps of the calf are common, more so with age, in pregnancy and after effort; stretching ends most of them. Salts, fluids, medicines and nerves can play a part.', zh: '夜間小腿抽筋很常見，年長、懷孕與運動後更多，伸展多半可以緩解。電解質、水分、藥物與神經都可能有關。' },
    tell: { en: 'Tell a doctor how often cramps come, which muscles, what you take, and whether the muscle is weak between them.', zh: '可告訴醫師多久抽筋一次、哪些肌肉、服用哪些藥物，以及平時肌肉是否無力。' },
    now: { en: 'Seek care at once for cramps with dark urine, with a swollen hot leg, or with stiffness of the jaw after a wound.', zh: '若抽筋合併尿色變深、單腿腫脹發熱，或受傷後下巴僵硬，請立即就醫。' },
  },
  'walking-and-balance': {
    what: { en: 'Balance needs eyes, inner ear, nerves, muscles and brain together, so there are many causes of unsteady walking. Exercise, good shoes and a look at the medicines prevent many falls.', zh: '平衡需要眼睛、內耳、神經、肌肉與腦合作，因此走路不穩的原因很多。運動、合適的鞋與檢視用藥可減少跌倒。' },
    tell: { en: 'Tell a doctor when it began, whether it is worse in the dark, whether you fall, what you take, and about numb feet or dizziness.', zh: '可告訴醫師何時開始、在暗處是否更差、是否跌倒、服用哪些藥物，以及有無腳麻或頭暈。' },
    now: { en: 'If walking fails suddenly, with weakness, double vision, slurred speech or a severe headache, call an ambulance.', zh: '若突然無法走路，並有無力、複視、口齒不清或劇烈頭痛，請立即叫救護車。' },
  },
};
