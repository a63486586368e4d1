/** What an answer must not say without a person having looked at it. English and Traditional Chinese. */
export interface AnswerRule {
  readonly code: 'contactDetails' | 'promotion' | 'prescribing' | 'certaintyOfDiagnosis';
  readonly patterns: readonly RegExp[];
  /** A sentence in which this stands before the find is no find: "do not stop your medicine". */
  readonly unless?: RegExp;
}

const takes = String.raw`(?:take|taking|start(?:ing)? (?:with|on)?|use|increase|reduce|lower|raise|double|halve|switch to|inject)`;
const amount = String.raw`\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|μg|milligrams?|micrograms?|iu|ml|tablets?|pills?|capsules?|drops)\b`;
const drugs = String.raw`(?:your|the|this|these|all) (?:\p{L}+ )?(?:medication|medications|medicine|medicines|tablets|pills|antidepressants?|treatment|dose|drug|drugs)`;
const hanAmount = String.raw`[\d一二兩三四五六七八九十半]+\s*(?:毫克|公克|微克|毫升|mg|顆|粒|錠|片)`;

/** The rules after G4 of the feature map; each find sends the answer to a moderator, who may release it. */
export const answerRules: readonly AnswerRule[] = [
  {
    code: 'contactDetails',
    patterns: [
      /\b(?:call|text|phone|message|email|e-mail|whatsapp|contact|add) me\b/giu,
      /\bmy (?:whatsapp|telegram|line|wechat|private|personal|direct) (?:id|number|line|phone|mobile|account|email)\b/giu,
      /加我的?\s*(?:line|賴|微信)|(?:打|撥)(?:電話)?給我|私訊我|我的(?:手機|電話|line)/giu,
    ],
  },
  {
    code: 'promotion',
    patterns: [
      /\b(?:my|our) (?:own |private )?(?:clinic|practice|centre|center|hospital|online shop|shop|website|course|programme|program|product|supplement)s?\b/giu,
      /\b(?:book (?:an appointment |a session |a consultation )?with (?:me|us)|special offer|discount|promo(?:tion)? code|free consultation|limited offer|order (?:now|from)|buy (?:now|from|my|our))\b/giu,
      /(?:來|到)(?:我的|我們|本)?(?:診所|院)(?:掛號|預約|看診)|本診所|我們(?:診所|醫院|中心)|歡迎(?:預約|來電|洽詢)|優惠|免費諮詢|折扣/gu,
    ],
  },
  {
    code: 'prescribing',
    patterns: [
      new RegExp(String.raw`\b${takes}\b[^.!?\n]{0,60}?\b${amount}`, 'giu'),
      new RegExp(String.raw`\b${amount}(?! of (?:caffeine|coffee|alcohol|salt|sugar|water|fluid|protein))[^.!?\n]{0,30}\b(?:once|twice|three times|per day|a day|daily|every|at night|at bedtime|before bed)\b`, 'giu'),
      /\bi (?:will |would |am going to |have )?prescrib(?:e|ed|ing) (?:you|for you)\b|\byour prescription\b/giu,
      new RegExp(String.raw`\b(?:stop|quit|come off|start|double|halve|increase|reduce) (?:taking |using )?${drugs}\b`, 'giu'),
      new RegExp(String.raw`(?:服用|吃|改用|加到|增加到|減到|注射)[^。！？\n]{0,20}?${hanAmount}`, 'giu'),
      /(?:自行|馬上|直接|先)?(?:停掉|停用|加倍|加量|減量)(?:你|您)?(?:的)?(?:藥|藥物|用藥)/gu,
    ],
    unless: /\b(?:do not|don't|don’t|never|not|without|before|ask|asking|discuss|whether|if|talk|speak)\b|不要|不可|切勿|請勿|勿|不能|前請|詢問|討論|是否/iu,
  },
  {
    code: 'certaintyOfDiagnosis',
    patterns: [
      /\byou (?:definitely|certainly|clearly|undoubtedly|surely|obviously) (?:do not have|don't have|have|suffer|are)\b/giu,
      /\b(?:this|it) is (?:definitely|certainly|undoubtedly|100 ?%|clearly|without (?:a )?doubt)\b/giu,
      /\b(?:there is no doubt|no doubt that|i am (?:absolutely |completely |quite )?(?:sure|certain)|i can (?:assure|guarantee) you|i guarantee|my diagnosis is|i diagnose you)\b/giu,
      /(?<!不)(?:一定|肯定|絕對|百分之百|確定)(?:就)?(?:是|不是|沒有|得了|罹患)|我(?:可以)?保證|你得的是/gu,
    ],
    unless: /\b(?:not|cannot|can't|never|nobody|no one|hard to|whether|if|unless)\b|不能|無法|是否|未必|沒人/iu,
  },
];

