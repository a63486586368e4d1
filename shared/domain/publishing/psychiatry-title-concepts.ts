import type { TitleConcept } from './title-concept.ts';

/** The same of psychiatry. Own collection; version 1, 2026-11. */
export const psychiatryTitleConcepts: Readonly<Record<string, readonly TitleConcept[]>> = {
  'somatic-symptoms': [
    { role: 'condition', label: { en: 'Somatic symptoms', zh: '身心症狀' }, en: ['psychosomatic', 'somatic', 'psychoneuro*', 'neurosis', 'functional disorder'], zh: ['身心症', '精神官能', '身體化'] },
    { role: 'setting', label: { en: 'Symptoms with normal tests', zh: '檢查正常的不適' }, en: ['all tests are normal', 'all tests came back normal', 'in my head'], zh: ['檢查*正常'] },
  ],
  'health-anxiety': [
    { role: 'condition', en: ['health anxiety', 'hypochondri*', 'illness anxiety'], zh: ['慮病', '疑病', '健康焦慮'] },
    { role: 'setting', label: { en: 'Fear of a serious illness', zh: '害怕得重病' }, en: ['afraid i have', 'scared i have', 'worried i have', 'worry that i have', 'keep googling', 'terrified of having', 'afraid that i have'], zh: ['怕*得了', '擔心*得'] },
  ],
  anxiety: [
    { role: 'complaint', en: ['anxiety', 'anxious', 'anxieties'], zh: ['焦慮'] },
    { role: 'setting', label: { en: 'Worry and tension', zh: '擔憂與緊張' }, en: ['worr*', 'nervous', 'on edge', 'cannot relax', "can't relax", 'restless', 'overthink*'], zh: ['擔心', '緊張', '不安', '胡思亂想'] },
  ],
  'panic-attacks': [
    { role: 'complaint', en: ['panic*'], zh: ['恐慌'] },
    { role: 'condition', label: { en: 'Panic disorder', zh: '恐慌症' }, en: ['panic disorder'], zh: ['恐慌症'] },
    { role: 'complaint', label: { en: 'Sudden fear and short breath', zh: '突然的恐懼與喘不過氣' }, en: ['feel like dying', 'thought i was dying', 'hyperventilat*', 'cannot breathe suddenly'], zh: ['快死掉', '過度換氣', '喘不過氣'] },
    { role: 'condition', label: { en: 'Agoraphobia', zh: '懼曠症' }, en: ['agoraphobi*'], zh: ['懼曠'] },
  ],
  'social-anxiety': [
    { role: 'condition', en: ['social anxiety', 'socially anxious'], zh: ['社交焦慮', '社交恐懼'] },
    { role: 'complaint', label: { en: 'Fear of people', zh: '怕人與害羞' }, en: ['afraid of people', 'shy*'], zh: ['怕人', '害羞'] },
    { role: 'complaint', label: { en: 'Fear of speaking before others', zh: '上台恐懼' }, en: ['public speaking', 'afraid to speak', 'speaking in public'], zh: ['上台'] },
    { role: 'complaint', label: { en: 'Blushing', zh: '臉紅' }, en: ['blush*'], zh: ['臉紅'] },
  ],
  phobias: [
    { role: 'condition', en: ['phobi*'], zh: ['恐懼症'] },
    { role: 'complaint', label: { en: 'Fear of closed spaces', zh: '怕密閉空間' }, en: ['claustrophob*', 'closed spaces'], zh: ['幽閉'] },
    { role: 'complaint', label: { en: 'Fear of flying', zh: '怕搭飛機' }, en: ['fear of flying', 'afraid of flying'], zh: ['怕搭飛機'] },
    { role: 'complaint', label: { en: 'Fear of heights', zh: '懼高' }, en: ['fear of heights', 'afraid of heights'], zh: ['懼高'] },
    { role: 'complaint', label: { en: 'Fear of needles', zh: '怕打針' }, en: ['afraid of needles', 'fear of needles'], zh: ['怕打針'] },
  ],
  'obsessive-compulsive': [
    { role: 'condition', label: { en: 'Obsessive-compulsive disorder', zh: '強迫症' }, en: ['ocd', 'obsessive-compulsive', 'obsessive compulsive'], zh: ['強迫症'] },
    { role: 'complaint', label: { en: 'Intrusive thoughts', zh: '侵入性念頭' }, en: ['intrusive thought*', 'obsess*'], zh: ['侵入性', '強迫思考'] },
    { role: 'complaint', label: { en: 'Checking and rituals', zh: '反覆檢查與儀式行為' }, en: ['compuls*', 'check the door', 'checks the door', 'wash my hands', 'washes her hands', 'washes his hands', 'rituals'], zh: ['反覆檢查', '一直洗手', '強迫行為'] },
  ],
  trauma: [
    { role: 'condition', label: { en: 'PTSD', zh: '創傷後壓力症' }, en: ['ptsd'], zh: ['創傷後壓力'] },
    { role: 'complaint', label: { en: 'Flashbacks', zh: '創傷閃回' }, en: ['flashback*'], zh: ['閃回'] },
    { role: 'setting', label: { en: 'After a terrible event', zh: '可怕事件之後' }, en: ['trauma*', 'was assaulted', 'was abused', 'after the accident'], zh: ['創傷', '被虐', '被性侵', '車禍後'] },
  ],
  depression: [
    { role: 'condition', en: ['depression', 'depressive'], zh: ['憂鬱症', '抑鬱症'] },
    { role: 'complaint', label: { en: 'Low mood', zh: '情緒低落' }, en: ['depressed', 'hopeless*', 'low mood', 'cry every day', 'crying every day', 'feel empty', 'nothing matters', 'worthless*'], zh: ['憂鬱', '抑鬱', '情緒低落', '一直哭', '空虛'] },
    { role: 'complaint', label: { en: 'No interest in anything', zh: '對事情失去興趣' }, en: ['no interest', 'lost interest'], zh: ['沒興趣', '提不起勁'] },
  ],
  'bipolar-disorder': [
    { role: 'condition', en: ['bipolar'], zh: ['躁鬱', '雙相'] },
    { role: 'condition', label: { en: 'Mania', zh: '躁期' }, en: ['mania', 'manic', 'hypomani*'], zh: ['躁期', '躁症'] },
    { role: 'complaint', label: { en: 'Mood swings', zh: '情緒起伏' }, en: ['mood swings'], zh: ['情緒起伏'] },
    { role: 'remedy', label: { en: 'Lithium', zh: '鋰鹽' }, en: ['lithium'], zh: ['鋰鹽'] },
  ],
  grief: [
    { role: 'complaint', en: ['grief', 'griev*', 'bereave*', 'mourn*'], zh: ['哀傷', '悲傷'] },
    { role: 'setting', label: { en: 'After a death in the family', zh: '親人過世後' }, en: ['passed away', 'died last'], zh: ['過世', '去世'] },
    { role: 'setting', label: { en: 'After a separation', zh: '分手或離婚後' }, en: ['breakup', 'break-up', 'divorce'], zh: ['失戀', '分手', '離婚'] },
  ],
  'stress-and-burnout': [
    { role: 'complaint', label: { en: 'Burnout', zh: '倦怠' }, en: ['burnout', 'burned out', 'burnt out'], zh: ['倦怠', '過勞'] },
    { role: 'complaint', label: { en: 'Exhaustion', zh: '疲憊' }, en: ['exhaust*', 'overwhelm*'], zh: ['疲憊', '累垮'] },
    { role: 'setting', label: { en: 'Stress', zh: '壓力' }, en: ['stress*', 'overwork*', 'exam', 'exams'], zh: ['壓力'] },
  ],
  insomnia: [
    { role: 'complaint', en: ['insomnia', 'sleepless*'], zh: ['失眠'] },
    { role: 'complaint', label: { en: 'Trouble sleeping', zh: '睡不好' }, en: ['cannot sleep', "can't sleep", 'trouble sleeping', 'wake up at night', 'lie awake', 'lying awake', 'poor sleep', 'cannot fall asleep', "can't fall asleep", 'wake at three', 'wake too early', 'wake up too early'], zh: ['睡不著', '淺眠', '睡不好', '半夜醒'] },
  ],
  nightmares: [
    { role: 'complaint', label: { en: 'Nightmares', zh: '惡夢' }, en: ['nightmare*', 'bad dreams', 'night terror*'], zh: ['惡夢', '噩夢', '夜驚'] },
    { role: 'complaint', label: { en: 'Sleepwalking', zh: '夢遊' }, en: ['sleepwalk*'], zh: ['夢遊'] },
    { role: 'complaint', label: { en: 'Acting out dreams', zh: '夢中動作' }, en: ['kick* .. in my sleep', 'kick* .. in his sleep', 'kick* .. in her sleep', 'shout* .. in my sleep', 'shout* .. in his sleep', 'hit* .. in his sleep', 'act* out .. dreams'], zh: ['夢中', '睡覺*踢', '夢裡*打'] },
  ],
};
