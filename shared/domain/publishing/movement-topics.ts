import type { Topic } from './topic.ts';

/** Movements that come by themselves or that have become difficult. */
export const movementTopics: readonly Topic[] = [
  {
    id: 'muscle-twitching',
    specialty: 'neurology',
    label: { en: 'Muscle twitching', zh: '肌肉跳動' },
    about: {
      en: 'Small muscle jumps that come and go by themselves; most are harmless, some need a look at strength and nerves.',
      zh: '肌肉不由自主地小幅跳動，多數無害，少數需要檢查肌力與神經。',
    },
    phrases: { en: ['muscle twitch*', 'twitch*', 'muscle jump*', 'muscles jump*'], zh: ['肌肉*跳', '肉跳', '肌肉抽動', '跳個不停'] },
    related: ['muscle-fasciculation', 'involuntary-movements', 'facial-twitching', 'muscle-pain', 'tremor', 'leg-weakness', 'autonomic-dysfunction'],
  },
  {
    id: 'facial-twitching',
    specialty: 'neurology',
    label: { en: 'Facial twitching', zh: '臉部抽動' },
    about: {
      en: 'Twitching of an eyelid, a cheek or one half of the face, from tiredness to hemifacial spasm.',
      zh: '眼皮、臉頰或半邊臉的抽動，從疲勞到半面痙攣都有可能。',
    },
    phrases: {
      en: ['facial twitch*', 'face twitch*', 'eyelid* .. twitch*', 'twitch* eyelid*', 'eye .. twitch*', 'hemifacial spasm*', 'blepharospasm'],
      zh: ['眼皮*跳', '眼睛*跳', '臉部抽', '臉抽', '半面痙攣', '眼瞼痙攣'],
    },
    related: ['muscle-twitching', 'bells-palsy', 'involuntary-movements', 'tics-and-tourette'],
  },
  {
    id: 'involuntary-movements',
    specialty: 'neurology',
    label: { en: 'Involuntary movements', zh: '不自主動作' },
    about: {
      en: 'Jerks, writhing or other movements that the person does not start and cannot easily stop.',
      zh: '不是自己發動、也不易停止的抽動、扭動或其他動作。',
    },
    phrases: {
      en: ['involuntar*', 'jerk*', 'myoclon*', 'chorea', 'uncontrollable movement*', 'moves by itself', 'move by themselves'],
      zh: ['不自主', '不由自主', '肌躍', '舞蹈症'],
    },
    related: ['muscle-twitching', 'tremor', 'tics-and-tourette', 'dystonia', 'facial-twitching'],
  },
  {
    id: 'muscle-fasciculation',
    specialty: 'neurology',
    label: { en: 'Muscle fasciculation', zh: '肌束顫動' },
    about: {
      en: 'A flicker of one bundle of muscle fibres seen under the skin; on its own, without weakness, usually benign.',
      zh: '皮膚下可見的單一肌束顫動；若沒有無力，通常為良性。',
    },
    phrases: { en: ['fasciculat*', 'myokymi*', 'benign twitch*', 'benign muscle twitch*', 'benign fasciculation*'], zh: ['肌束顫', '肌束震', '束顫'] },
    related: ['muscle-twitching', 'motor-neurone-disease', 'nerve-tests', 'muscle-cramps', 'leg-weakness'],
  },
  {
    id: 'tremor',
    specialty: 'neurology',
    label: { en: 'Tremor', zh: '顫抖' },
    about: {
      en: 'Rhythmic shaking of hands, head or voice, at rest or in use.',
      zh: '手、頭或聲音有節律的抖動，靜止或使用時出現。',
    },
    phrases: { en: ['tremor*', 'shaky hand*', 'hand* .. shak*', 'shaking hand*', 'head .. shak*', 'trembl*'], zh: ['顫抖', '手*抖', '發抖', '震顫'] },
    related: ['parkinsons-disease', 'involuntary-movements', 'anxiety', 'muscle-twitching'],
  },
  {
    id: 'parkinsons-disease',
    specialty: 'neurology',
    label: { en: "Parkinson's disease", zh: '巴金森氏症' },
    about: {
      en: 'Slowness, stiffness and often a tremor at rest, from a shortage of dopamine in the brain.',
      zh: '因腦內多巴胺不足，動作變慢、僵硬，常伴靜止時顫抖。',
    },
    phrases: { en: ['parkinson*', 'levodopa', 'shuffling walk', 'shuffling gait'], zh: ['巴金森', '帕金森', '左多巴'] },
    related: ['tremor', 'walking-and-balance', 'dementia', 'restless-legs'],
  },
  {
    id: 'dystonia',
    specialty: 'neurology',
    label: { en: 'Dystonia', zh: '肌張力不全' },
    about: {
      en: 'Muscles that pull a part of the body into a twist or a fixed posture.',
      zh: '肌肉把身體某部位拉成扭曲或固定姿勢。',
    },
    phrases: { en: ['dystoni*', 'torticollis', "writer's cramp", 'neck pulls'], zh: ['肌張力不全', '肌張力異常', '斜頸'] },
    related: ['involuntary-movements', 'tremor', 'muscle-cramps', 'antipsychotics'],
  },
  {
    id: 'tics-and-tourette',
    specialty: 'neurology',
    label: { en: 'Tics and Tourette syndrome', zh: '抽動與妥瑞症' },
    about: {
      en: 'Sudden repeated movements or sounds that can be held back for a while.',
      zh: '突然反覆、可暫時忍住的動作或聲音。',
    },
    phrases: { en: ['tic', 'tics', 'tourette*', 'blinks all the time', 'throat clearing'], zh: ['妥瑞', '抽動症', '清喉嚨'] },
    related: ['involuntary-movements', 'adhd', 'obsessive-compulsive', 'facial-twitching'],
  },
  {
    id: 'restless-legs',
    specialty: 'neurology',
    label: { en: 'Restless legs', zh: '不寧腿' },
    about: {
      en: 'An urge to move the legs in the evening or in bed that eases on walking.',
      zh: '傍晚或睡前腿部不適、想動，走動後緩解。',
    },
    phrases: { en: ['restless leg*', 'urge to move my legs', 'legs jump at night', 'crawling in my legs'], zh: ['不寧腿', '腿不安', '腳不寧'] },
    related: ['insomnia', 'muscle-cramps', 'numbness-and-tingling', 'involuntary-movements'],
  },
  {
    id: 'muscle-cramps',
    specialty: 'neurology',
    label: { en: 'Muscle cramps', zh: '肌肉抽筋' },
    about: {
      en: 'Painful tightening of a muscle, often in the calf at night or after effort.',
      zh: '肌肉疼痛地收緊，常見於夜間小腿或運動後。',
    },
    phrases: { en: ['cramp*', 'charley horse', 'muscle spasm*', 'muscles lock'], zh: ['抽筋', '痙攣'] },
    related: ['muscle-pain', 'muscle-fasciculation', 'restless-legs', 'muscle-twitching'],
  },
  {
    id: 'walking-and-balance',
    specialty: 'neurology',
    label: { en: 'Walking and balance', zh: '步態與平衡' },
    about: {
      en: 'Unsteady walking, falls and clumsiness from nerves, cerebellum or inner ear.',
      zh: '因神經、小腦或內耳問題而走路不穩、跌倒或動作笨拙。',
    },
    phrases: { en: ['unsteady', 'lose my balance', 'losing balance', 'ataxi*', 'clums*', 'keep falling', 'gait'], zh: ['走路不穩', '步態', '平衡', '運動失調', '一直跌倒'] },
    related: ['dizziness-and-vertigo', 'leg-weakness', 'parkinsons-disease', 'multiple-sclerosis'],
  },
];
