import type { TitleConcept } from './title-concept.ts';

/** The same of headache, attacks, thinking and the senses. Own collection; version 1, 2026-11. */
export const brainTitleConcepts: Readonly<Record<string, readonly TitleConcept[]>> = {
  migraine: [
    { role: 'condition', en: ['migraine*', 'migraine* with aura', 'migraine aura*'], zh: ['偏頭痛'] },
    { role: 'complaint', label: { en: 'Zigzag lines and flashes', zh: '眼前閃光' }, en: ['aura', 'zigzag*'], zh: ['閃光'] },
    { role: 'complaint', label: { en: 'Headache', zh: '頭痛' }, en: ['throbbing headache*'], zh: [] },
    { role: 'setting', label: { en: 'Sensitivity to light', zh: '怕光' }, en: ['light hurts my eyes'], zh: ['畏光', '怕光'] },
    { role: 'remedy', label: { en: 'Triptans', zh: '翠普登類藥物' }, en: ['triptan*', 'sumatriptan'], zh: [] },
  ],
  headache: [{ role: 'complaint', en: ['headache*', 'head pressure', 'tight band', 'head hurts', 'my head aches', 'pressure in my head'], zh: ['頭痛', '頭緊', '頭脹'] }],
  'medicine-headache': [
    { role: 'condition', label: { en: 'Headache from painkillers', zh: '止痛藥引起的頭痛' }, en: ['medication overuse', 'rebound headache*'], zh: ['藥物過度使用'] },
    { role: 'remedy', label: { en: 'Painkillers and headache', zh: '止痛藥與頭痛' }, en: ['painkiller*', 'take ibuprofen every day', 'headache tablet*'], zh: ['止痛藥'] },
  ],
  stroke: [
    { role: 'condition', label: { en: 'Stroke', zh: '中風' }, en: ['stroke*', 'brain bleed', 'blood clot in the brain'], zh: ['中風', '腦梗塞', '腦出血'] },
    { role: 'condition', label: { en: 'Mini-stroke (TIA)', zh: '小中風' }, en: ['tia', 'mini-stroke*', 'mini stroke*'], zh: ['小中風'] },
    { role: 'complaint', label: { en: 'Slurred speech', zh: '說話不清' }, en: ['slurred speech'], zh: ['口齒不清'] },
    { role: 'complaint', label: { en: 'One side of the body', zh: '半邊身體無力' }, en: ['one side of my body'], zh: ['半身不遂', '半身無力', '半邊*無力'] },
  ],
  'seizures-and-epilepsy': [
    { role: 'condition', label: { en: 'Epilepsy', zh: '癲癇' }, en: ['epilep*'], zh: ['癲癇', '羊癲'] },
    { role: 'complaint', label: { en: 'Seizures', zh: '抽搐' }, en: ['seizure*', 'convuls*', 'had a fit'], zh: ['抽搐'] },
    { role: 'complaint', label: { en: 'Blank spells', zh: '失神' }, en: ['blank spell*', 'absence seizure*', 'stares into space', 'staring spell*'], zh: ['失神'] },
    { role: 'remedy', label: { en: 'Lamotrigine', zh: '樂命達（lamotrigine）' }, en: ['lamotrigine'], zh: ['樂命達'] },
    { role: 'remedy', label: { en: 'Levetiracetam', zh: '優閒（levetiracetam）' }, en: ['levetiracetam', 'keppra'], zh: ['優閒'] },
  ],
  'head-injury': [
    { role: 'condition', label: { en: 'Concussion', zh: '腦震盪' }, en: ['concussion'], zh: ['腦震盪'] },
    { role: 'complaint', label: { en: 'A knock on the head', zh: '撞到頭' }, en: ['head injury', 'hit my head', 'hit his head', 'hit her head', 'knock on the head', 'bumped my head'], zh: ['頭部外傷', '撞到頭'] },
  ],
  'memory-loss': [
    { role: 'complaint', en: ['memory', 'forgetful*', 'forgets', 'forgetting', 'brain fog', 'cannot concentrate', "can't concentrate"], zh: ['記憶', '健忘', '忘東忘西', '腦霧', '無法專心'] },
    { role: 'setting', label: { en: 'Confusion', zh: '意識混亂' }, en: ['confusion', 'gets confused'], zh: [] },
  ],
  dementia: [
    { role: 'condition', en: ['dementia', 'alzheimer*', 'lewy'], zh: ['失智', '阿茲海默', '老人痴呆'] },
    { role: 'complaint', label: { en: 'Not recognising the family', zh: '認不得家人' }, en: ['wanders at night', 'does not recognise us', 'does not recognize us'], zh: ['認不得'] },
  ],
  'multiple-sclerosis': [
    { role: 'condition', en: ['multiple sclerosis', 'relapse of ms'], zh: ['多發性硬化'] },
    { role: 'condition', label: { en: 'Optic neuritis', zh: '視神經炎' }, en: ['optic neuritis'], zh: ['視神經炎'] },
    { role: 'condition', label: { en: 'Demyelination', zh: '脫髓鞘' }, en: ['demyelinat*'], zh: ['脫髓鞘'] },
  ],
  'brain-scans': [
    { role: 'remedy', label: { en: 'Brain scans', zh: '腦部影像檢查' }, en: ['mri', 'ct scan', 'brain scan*'], zh: ['核磁共振', '磁振造影', '電腦斷層'] },
    { role: 'condition', label: { en: 'Brain tumour', zh: '腦瘤' }, en: ['brain tumo*'], zh: ['腦瘤', '腦部腫瘤'] },
    { role: 'remedy', label: { en: 'Findings on a brain scan', zh: '腦部影像的發現' }, en: ['lesion*', 'white matter'], zh: ['白質'] },
  ],
  'double-vision': [
    { role: 'complaint', label: { en: 'Double vision', zh: '複視' }, en: ['double vision', 'see double', 'seeing double'], zh: ['複視', '看到兩個'] },
    { role: 'complaint', label: { en: 'Blurred vision', zh: '視力模糊' }, en: ['blurred vision', 'blurry vision'], zh: ['視力模糊'] },
    { role: 'complaint', label: { en: 'Loss of vision', zh: '視野缺損' }, en: ['lost vision', 'lose vision', 'loss of vision'], zh: ['視野'] },
    { role: 'complaint', label: { en: 'Visual snow', zh: '視雪' }, en: ['visual snow'], zh: [] },
  ],
  'speech-and-swallowing': [
    { role: 'complaint', label: { en: 'Trouble swallowing', zh: '吞嚥困難' }, en: ['swallow*', 'choke*', 'chokes on', 'lump in my throat'], zh: ['吞嚥', '嗆到'] },
    { role: 'complaint', label: { en: 'Slurred speech', zh: '說話不清' }, en: ['slur*'], zh: ['說話不清'] },
    { role: 'complaint', label: { en: 'Losing words', zh: '想不起詞' }, en: ['lose words', 'losing words', 'cannot find the word*', 'cannot find words', "can't find the word*", 'lost for words'], zh: ['想不起詞', '講不出*詞'] },
    { role: 'complaint', label: { en: 'Stuttering', zh: '口吃' }, en: ['stutter*'], zh: ['口吃'] },
    { role: 'condition', label: { en: 'Aphasia', zh: '失語症' }, en: ['aphasia'], zh: ['失語'] },
  ],
  'daytime-sleepiness': [
    { role: 'condition', label: { en: 'Narcolepsy', zh: '猝睡症' }, en: ['narcolep*'], zh: ['猝睡'] },
    { role: 'condition', label: { en: 'Cataplexy', zh: '猝倒' }, en: ['cataplex*'], zh: [] },
    { role: 'condition', label: { en: 'Sleep apnoea', zh: '睡眠呼吸中止' }, en: ['sleep apn*'], zh: ['睡眠呼吸中止'] },
    { role: 'complaint', en: ['fall asleep during the day', 'falls asleep during the day', 'always sleepy', 'sleepy all day', 'sleepy during the day'], zh: ['嗜睡'] },
    { role: 'complaint', label: { en: 'Sleep paralysis', zh: '鬼壓床' }, en: ['sleep paralysis'], zh: ['鬼壓床'] },
  ],
};
