import type { TitleConcept } from './title-concept.ts';

/**
 * How topics of neurology are named in a heading, where the topic's own label would say more than the patient did. A topic that is
 * not listed is a complaint under its own label. Source: own collection along the topics' phrases; version 1, 2026-11.
 */
export const neurologyTitleConcepts: Readonly<Record<string, readonly TitleConcept[]>> = {
  'facial-twitching': [
    { role: 'complaint', label: { en: 'Eyelid twitching', zh: '眼皮跳' }, en: ['eyelid* .. twitch*', 'twitch* .. eyelid*', 'eye .. twitch*', 'eyes .. twitch*', 'twitch* eye', 'twitch* eyes', 'eyelid* .. flicker*', 'eyelid* .. jump*'], zh: ['眼皮*跳', '眼睛*跳'] },
    { role: 'complaint', en: ['facial twitch*', 'face .. twitch*', 'cheek* .. twitch*'], zh: ['臉部抽', '臉抽'] },
    { role: 'condition', label: { en: 'Hemifacial spasm', zh: '半面痙攣' }, en: ['hemifacial spasm*'], zh: ['半面痙攣'] },
    { role: 'condition', label: { en: 'Blepharospasm', zh: '眼瞼痙攣' }, en: ['blepharospasm'], zh: ['眼瞼痙攣'] },
  ],
  tremor: [
    { role: 'complaint', en: ['tremor*', 'tremble*', 'trembling', 'shaking hand*', 'shaky', 'hand* .. shak*', 'arm* .. shak*', 'head .. shak*', 'shak* head', 'voice .. shak*', 'fingers .. shak*', 'legs .. shak*'], zh: ['顫抖', '手*抖', '發抖', '震顫', '頭*抖'] },
  ],
  'parkinsons-disease': [
    { role: 'condition', en: ['parkinson*'], zh: ['巴金森', '帕金森'] },
    { role: 'complaint', label: { en: 'A slow, shuffling walk', zh: '小碎步與動作變慢' }, en: ['shuffling walk', 'shuffling gait', 'smaller steps', 'small steps'], zh: ['小碎步'] },
    { role: 'remedy', label: { en: 'Levodopa', zh: '左多巴' }, en: ['levodopa'], zh: ['左多巴'] },
  ],
  dystonia: [
    { role: 'condition', en: ['dystoni*', 'torticollis', "writer's cramp"], zh: ['肌張力不全', '肌張力異常', '斜頸'] },
    { role: 'complaint', label: { en: 'A neck that pulls to one side', zh: '脖子歪向一邊' }, en: ['neck pulls'], zh: ['脖子歪'] },
  ],
  'tics-and-tourette': [
    { role: 'condition', label: { en: 'Tourette syndrome', zh: '妥瑞症' }, en: ['tourette*'], zh: ['妥瑞'] },
    { role: 'complaint', label: { en: 'Tics', zh: '抽動' }, en: ['tic', 'tics'], zh: ['抽動症'] },
    { role: 'complaint', label: { en: 'Blinking and throat clearing', zh: '眨眼與清喉嚨' }, en: ['blinks all the time', 'throat clearing', 'clears his throat', 'clears her throat'], zh: ['清喉嚨', '一直眨眼'] },
  ],
  'restless-legs': [
    { role: 'condition', label: { en: 'Restless legs', zh: '不寧腿' }, en: ['restless leg*'], zh: ['不寧腿'] },
    { role: 'complaint', label: { en: 'An urge to move the legs at night', zh: '夜間想動腿' }, en: ['urge to move my legs', 'legs jump at night', 'crawling in my legs'], zh: ['腿不安', '腳不寧'] },
  ],
  'muscle-pain': [
    { role: 'complaint', en: ['muscle pain*', 'muscle ache*', 'sore muscle*', 'muscle soreness', 'aching muscle*', 'myalgi*', 'muscles ache', 'muscles are sore'], zh: ['肌肉痠', '肌肉酸', '肌肉痛', '肌痛'] },
    { role: 'condition', label: { en: 'Fibromyalgia', zh: '纖維肌痛症' }, en: ['fibromyalgia'], zh: ['纖維肌痛'] },
  ],
  'muscle-twitching': [{ role: 'complaint', en: ['twitch*', 'muscle* .. jump*', 'jumping muscle*', 'muscle* .. flicker*'], zh: ['肌肉*跳', '肉跳', '肉*跳', '肌肉抽動', '跳個不停'] }],
  'leg-weakness': [
    { role: 'complaint', en: ['leg weakness', 'weak leg*', 'legs .. weak', 'leg .. weak', 'legs give way', 'legs gave way', 'leg gives way', 'cannot climb stairs', 'running ability'], zh: ['腳*無力', '腿*無力', '下肢無力', '腿軟', '腳軟'] },
  ],
  'muscle-weakness': [
    { role: 'complaint', en: ['muscle weakness', 'weakness', 'lack of strength', 'loss of strength', 'cannot lift', "can't lift", 'unable to lift', 'drop things', 'weak grip', 'losing strength', 'weaker through the day'], zh: ['無力', '沒力', '提不起東西', '拿不動'] },
  ],
  'myasthenia-gravis': [
    { role: 'condition', en: ['myasthen*'], zh: ['重症肌無力', '肌無力症'] },
    { role: 'complaint', label: { en: 'Drooping eyelid', zh: '眼皮下垂' }, en: ['drooping eyelid*', 'eyelid* .. droop*', 'ptosis'], zh: ['眼皮下垂', '眼瞼下垂', '眼皮*掉'] },
  ],
  'motor-neurone-disease': [
    { role: 'condition', en: ['als', 'amyotrophic', 'motor neuron*', 'lou gehrig*', 'mnd'], zh: ['漸凍', '運動神經元', '肌萎縮側索'] },
    { role: 'complaint', label: { en: 'Muscle wasting', zh: '肌肉萎縮' }, en: ['muscle wasting', 'muscle atrophy'], zh: ['肌肉萎縮', '肌萎縮'] },
  ],
  'numbness-and-tingling': [
    { role: 'complaint', en: ['numb', 'numbness', 'goes numb', 'tingl*', 'pins and needles', 'paraesthesi*', 'paresthesi*', 'burning feet', 'loss of feeling'], zh: ['麻木', '發麻', '刺麻', '手*麻', '腳*麻', '臉*麻'] },
  ],
  'peripheral-neuropathy': [
    { role: 'condition', en: ['neuropath*', 'diabetic nerve*'], zh: ['神經病變'] },
    { role: 'condition', label: { en: 'Nerve damage', zh: '神經受損' }, en: ['nerve damage'], zh: ['神經受損'] },
    { role: 'setting', label: { en: 'Vitamin B12 and the nerves', zh: '維生素 B12 與神經' }, en: ['vitamin b12'], zh: [] },
  ],
  'carpal-tunnel': [
    { role: 'condition', en: ['carpal tunnel'], zh: ['腕隧道'] },
    { role: 'complaint', label: { en: 'Numb or tingling fingers', zh: '手指麻' }, en: ['numb fingers', 'tingl* fingers', 'finger* .. tingl*', 'finger* .. numb', 'fingertips .. tingl*', 'fingertips .. numb'], zh: ['指*麻'] },
    { role: 'complaint', label: { en: 'Wrist pain', zh: '手腕痛' }, en: ['wrist pain'], zh: ['手腕痛'] },
  ],
  sciatica: [
    { role: 'condition', label: { en: 'Sciatica', zh: '坐骨神經痛' }, en: ['sciatic*'], zh: ['坐骨神經'] },
    { role: 'condition', label: { en: 'Slipped disc', zh: '椎間盤突出' }, en: ['slipped disc', 'herniated disc'], zh: ['椎間盤'] },
    { role: 'complaint', label: { en: 'Back pain', zh: '背痛' }, en: ['back pain', 'lower back', 'back .. hurts'], zh: ['背痛', '腰痛'] },
    { role: 'complaint', label: { en: 'Pain down the leg', zh: '痛到腿' }, en: ['pain down my leg', 'pain down the leg'], zh: ['痛到腿', '痛到腳'] },
  ],
  'neck-and-arm-pain': [
    { role: 'complaint', label: { en: 'Neck pain', zh: '脖子痛' }, en: ['neck pain', 'stiff neck', 'neck .. hurts', 'pain in my neck'], zh: ['頸部痛', '脖子痛', '脖子*痛'] },
    { role: 'complaint', label: { en: 'Arm pain', zh: '手臂痛' }, en: ['arm pain', 'arm .. hurts'], zh: ['手臂痛'] },
    { role: 'condition', label: { en: 'A pinched nerve in the neck', zh: '頸椎神經受壓' }, en: ['pinched nerve', 'cervical spine'], zh: ['頸椎'] },
    { role: 'setting', label: { en: 'After whiplash', zh: '頸部甩傷後' }, en: ['whiplash'], zh: [] },
  ],
  'nerve-tests': [{ role: 'remedy', en: ['electromyogra*', 'emg', 'nerve conduction', 'nerve test*', 'needle test'], zh: ['肌電圖', '神經傳導'] }],
  'guillain-barre': [
    { role: 'condition', en: ['guillain*', 'gbs'], zh: ['格林巴利', '吉蘭'] },
    { role: 'condition', label: { en: 'CIDP', zh: 'CIDP' }, en: ['cidp'], zh: [] },
    { role: 'complaint', label: { en: 'Weakness that rises', zh: '往上蔓延的無力' }, en: ['weakness rising', 'ascending weakness'], zh: [] },
  ],
  'bells-palsy': [
    { role: 'condition', label: { en: "Bell's palsy", zh: '貝爾氏麻痺' }, en: ["bell's palsy", 'bell palsy'], zh: ['貝爾氏'] },
    { role: 'condition', label: { en: 'Facial palsy', zh: '顏面神經麻痺' }, en: ['facial palsy', 'facial paralys*'], zh: ['顏面神經'] },
    { role: 'complaint', label: { en: 'A drooping face', zh: '嘴歪臉歪' }, en: ['face .. droop*', 'facial droop*', 'drooping face', 'one side of my face', 'side of his face', 'side of her face'], zh: ['嘴歪', '嘴*歪', '臉歪'] },
  ],
  'facial-pain': [
    { role: 'condition', label: { en: 'Trigeminal neuralgia', zh: '三叉神經痛' }, en: ['trigeminal'], zh: ['三叉神經'] },
    { role: 'complaint', label: { en: 'Facial pain', zh: '臉痛' }, en: ['facial pain', 'face pain', 'electric shock pain', 'face hurts'], zh: ['臉痛', '顏面疼痛', '臉*痛'] },
    { role: 'complaint', label: { en: 'Jaw pain', zh: '下巴痛' }, en: ['jaw pain', 'jaw hurts'], zh: ['下巴痛'] },
  ],
  'autonomic-dysfunction': [
    { role: 'condition', en: ['autonomic', 'dysautonomi*', 'sympathetic', 'parasympathetic', 'pots'], zh: ['自律神經', '交感神經'] },
    { role: 'complaint', label: { en: 'Palpitations', zh: '心悸' }, en: ['palpitation*', 'heart .. races', 'heart .. racing', 'racing heart', 'heart .. pound*', 'pounding heart'], zh: ['心悸', '心跳*快'] },
    { role: 'setting', label: { en: 'Sweating', zh: '冒冷汗' }, en: ['sweating', 'night sweats'], zh: ['冒冷汗'] },
  ],
};
