/**
 * Conditions that fewer than one person in 2,000 has (Regulation (EC) No 141/2000, art. 3), of the two specialties: with an
 * age and a sex beside them they can point to one person. `code` is Orphanet's (www.orpha.net); phrases are lower case.
 */
export interface RareCondition {
  readonly code: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

export const rareConditions: readonly RareCondition[] = [
  { code: 'ORPHA:803', en: ['als', 'amyotrophic lateral sclerosis', 'motor neurone disease', 'motor neuron disease', "lou gehrig's disease"], zh: ['漸凍症', '漸凍人', '肌萎縮側索硬化', '運動神經元疾病'] },
  { code: 'ORPHA:589', en: ['myasthenia gravis'], zh: ['重症肌無力'] },
  { code: 'ORPHA:43393', en: ['lambert-eaton'], zh: ['藍伯-伊頓', '蘭伯特-伊頓'] },
  { code: 'ORPHA:2103', en: ['guillain-barré', 'guillain-barre', 'guillain barre'], zh: ['格林巴利', '吉蘭-巴雷', '吉蘭巴雷'] },
  { code: 'ORPHA:2932', en: ['cidp', 'chronic inflammatory demyelinating'], zh: ['慢性發炎性脫髓鞘'] },
  { code: 'ORPHA:399', en: ["huntington's", 'huntington disease', 'huntingtons'], zh: ['亨丁頓', '杭丁頓'] },
  { code: 'ORPHA:905', en: ["wilson's disease", 'wilson disease'], zh: ['威爾森氏症', '威爾遜氏症'] },
  { code: 'ORPHA:204', en: ['creutzfeldt-jakob', 'creutzfeldt jakob'], zh: ['庫賈氏'] },
  { code: 'ORPHA:71211', en: ['neuromyelitis optica', 'nmosd'], zh: ['視神經脊髓炎', '泛視神經脊髓炎'] },
  { code: 'ORPHA:2573', en: ['moyamoya'], zh: ['毛毛樣腦血管', '煙霧病'] },
  { code: 'ORPHA:102', en: ['multiple system atrophy'], zh: ['多發性系統萎縮', '多系統萎縮'] },
  { code: 'ORPHA:683', en: ['progressive supranuclear palsy'], zh: ['進行性上眼神經核麻痺', '進行性核上性麻痺'] },
  { code: 'ORPHA:95', en: ["friedreich's ataxia", 'friedreich ataxia'], zh: ['弗里德賴希', '佛里德萊克'] },
  { code: 'ORPHA:99', en: ['spinocerebellar ataxia'], zh: ['脊髓小腦萎縮', '小腦萎縮症', '小腦共濟失調'] },
  { code: 'ORPHA:166', en: ['charcot-marie-tooth'], zh: ['夏柯-馬利-杜斯', '腓骨肌萎縮症'] },
  { code: 'ORPHA:70', en: ['spinal muscular atrophy'], zh: ['脊髓性肌肉萎縮', '脊髓肌肉萎縮'] },
  { code: 'ORPHA:98896', en: ['duchenne'], zh: ['裘馨氏', '杜興氏'] },
  { code: 'ORPHA:805', en: ['tuberous sclerosis'], zh: ['結節性硬化症'] },
  { code: 'ORPHA:636', en: ['neurofibromatosis'], zh: ['神經纖維瘤病'] },
  { code: 'ORPHA:3198', en: ['stiff person syndrome', 'stiff-person syndrome'], zh: ['僵人症', '僵硬人症候群'] },
  { code: 'ORPHA:84142', en: ['isaacs syndrome', 'isaac syndrome', "isaacs' syndrome", 'neuromyotonia'], zh: ['神經性肌強直'] },
  { code: 'ORPHA:2073', en: ['narcolepsy'], zh: ['猝睡症', '發作性睡病'] },
  { code: 'ORPHA:33543', en: ['kleine-levin'], zh: ['克萊恩-萊文', '睡美人症候群'] },
  { code: 'ORPHA:217253', en: ['anti-nmda', 'nmda receptor encephalitis'], zh: ['nmda受體腦炎', 'nmda 受體腦炎', '自體免疫性腦炎'] },
  { code: 'ORPHA:778', en: ['rett syndrome'], zh: ['雷特氏症'] },
  { code: 'ORPHA:908', en: ['fragile x'], zh: ['x染色體脆折', 'x 染色體脆折'] },
  { code: 'ORPHA:739', en: ['prader-willi'], zh: ['小胖威利', '普瑞德威利'] },
];
