import type { TermCategory } from './terms/term-entry.ts';

/**
 * The kinds of question that patients ask, as data: how each is asked, by what speech act an answer to it is given, and what
 * falls short of one. English and Traditional Chinese. Part of the answer checks (see `triageVersions.answerChecks`).
 */
export interface QuestionKind {
  readonly name: string;
  readonly asks: RegExp;
  /** The speech act that answers it, in one sentence. */
  readonly gives: RegExp;
  /** Goes some of the way, whatever it speaks of. */
  readonly hints?: RegExp;
  /** Terms of these categories are what the question is about and must be met too. */
  readonly about: readonly TermCategory[];
  /** An answer names something of these categories: which test, which treatment. */
  readonly names?: readonly TermCategory[];
  /** "Ask your doctor" is a beginning of an answer. */
  readonly isDeferrable: boolean;
  /** Later kinds of the table that need not be met as well where this one asks. */
  readonly covers?: readonly string[];
}

const likely = String.raw`\b(?:(?:un)?likely|likelihood|probab\w*|improbable|(?:im)?possib\w*|chances?|risk|rare(?:ly)?|may be|might be|could be|can be|can occur|may (?:well )?(?:have|reflect|represent|cause|come)|suggest\w*|typical|consistent with|fits?|point(?:s|ing)? (?:to|towards|away)|sounds? (?:like|more)|looks? like|seems? (?:to be|like|more)|appears? to be|in keeping|compatible|rules? out|ruled out|exclude[sd]?|doubt|not (?:a sign|due|caused|related|because|by itself)|do(?:es)? not (?:sound|look|mean|suggest|fit|cause|point|indicate|indicate)|doesn['’]?t (?:sound|look|mean|suggest|fit|cause)|(?:is|are|'s) not\b|isn['’]?t|aren['’]?t|indeed|yes|no,|you (?:do )?have|usually|commonly|frequently|often|well[- ]known|known to|precedes?|preceded|herald\w*|develops?|develop into|turns? into|true|false|correct|wrong|a myth|no evidence|reliabl\w*|proven|evidence|influenc\w*|play(?:s)? a (?:role|part)|contribut\w*|depends on|can (?:cause|trigger|lead|bring|produce|provoke|worsen|make|also)|caused by|due to|linked|related to|associated|hereditary|inherited|genetic|runs? in famil\w*)`;
const likelyHan = String.raw`可能|機率|機會|少見|罕見|不像|像是|比較像|符合|排除|不是|並非|應該是|屬於|多半|通常|常見|會造成|會引起|會導致|有關|無關|相關|遺傳|不會|不太會|是的|沒有關係`;
const directive = String.raw`\b(?:should|ought to|advis\w*|recommend\w*|suggest(?:ion|s|ed)?(?! that you (?:have|are))|try(?:ing)? (?:to|not|\w+ing)|consult|see (?:a|an|your|the|another|someone)|visit|need(?:s|ed)? to|important to|best (?:to|thing)|better to|please|make an appointment|continue|keep|avoid|start (?:with|by)|begin (?:with|by)|go to|call|first step|next step|i would|i'd|you can|you could|it (?:is|would be) (?:reasonable|worth|wise|sensible|helpful|good|safe)|do not|don['’]?t|reduce|limit|stop|practi[sc]e|get (?:a|an|your|more|enough)|wait|ask (?:a|your|for|to)|book|arrange|rest|stay|use|talk to|speak to|worthwhile|have (?:a|an|your)|right (?:place|person|doctor|address)|helps?|eases?|begin|practise|is done|be done|step by step|gradually|let (?:your|him|her|somebody)|make sure|tell your|take (?:it|your|him|her|time)|speak|listen|keep(?:ing)?|write|plan)\b`;
const directiveHan = String.raw`建議|應該|應|可以|需要|請|就醫|就診|看診|先|避免|不要|不必|不用|試著|最好|務必|盡量|儘量|記得|掛|回診|考慮|多休息|多喝|多運動`;

/** Tells the reader to do something. */
export const directs = new RegExp(`${directive}|${directiveHan}`, 'iu');
/** Speaks of how likely, or how caused, something is. */
export const judgesLikelihood = new RegExp(`${likely}|${likelyHan}`, 'iu');

export const questionKinds: readonly QuestionKind[] = [
  {
    name: 'whichClinician',
    asks: /\b(?:which|what)(?: (?:kind|type|sort) of)? (?:doctor|specialist|department|clinic|physician|professional|clinician|speciali[sz]ation|specialty|speciality)\b|\bwho (?:should|do|can|could|would) (?:i|we|he|she)\b|\bwhom (?:should|do|to)\b|\bwho to (?:see|consult|ask)\b|\bwhere (?:should|do|can|could) (?:i|we|he|she) (?:go|turn|start|get)\b|哪(?:一)?(?:科|位|個醫)|掛(?:什麼|哪)|看什麼(?:科|醫)|找誰|什麼科/iu,
    gives: new RegExp(`${directs.source}|\\b(?:can|will|would|is|are|usually|best|examines?|treats?|deals? with|handles?|responsible)\\b`, 'iu'),
    hints: /\b(?:see|consult|visit|ask) (?:a|an|your|another) (?:\p{L}+ )?(?:doctor|specialist|physician)\b|就醫|看醫生|門診/iu,
    about: [],
    names: ['clinician'],
    isDeferrable: false,
    covers: ['whatToDo', 'permission', 'choosing', 'likelihood'],
  },
  {
    name: 'whichTest',
    asks: /\b(?:which|what)(?: (?:kind|type|sort|other|further|else|more))?(?: of)?(?: \p{L}+)? (?:tests?|scans?|investigations?|examinations?|exams?|checks?|imaging|blood tests?)\b|什麼檢查|哪些檢查|做(?:什麼|哪些)/iu,
    gives: /\b(?:need\w*|necessary|should|recommend\w*|advis\w*|suggest\w*|useful|helps?|helpful|show|can (?:tell|show|confirm|find)|order\w*|include|such as|first|usual\w*|rule out|done|perform\w*|confirm\w*|no (?:single |specific )?(?:test|scan|investigation)\w*|start with|diagnos\w*|consider)\b|需要|建議|可以|安排|應該|先|做|不必|不用/iu,
    about: [],
    names: ['test'],
    isDeferrable: true,
    covers: ['whatToDo', 'permission', 'choosing', 'meaning', 'likelihood'],
  },
  {
    name: 'treatment',
    asks: /\b(?:(?:which|what)(?: (?:kind|type|sort|other|is the|are the|would be the|else))?(?: of)?(?: \p{L}+){0,2}? (?:treatments?|medicines?|medications?|drugs?|therap(?:y|ies)|options?|remed(?:y|ies)|cure|helps?)|(?:how|can|could|is) (?:it|this|that|i|these|they|is|can|do|to|my \p{L}+|he|she|\p{L}+)(?: \p{L}+){0,4}? (?:treat(?:ed|able|ment)?|cured?|curable|get rid|stop (?:it|this|them|the)|manage[d]?|control(?:led)?|overcome|cope|prevent(?:ed)?|relieve|ease|reduce|improve)|(?:which|what)(?: \p{L}+){0,3} (?:is|are) (?:good|best|right|suitable|helpful|useful) (?:for|against)|is there (?:any|a|an|some)?(?: \p{L}+){0,2}? ?(?:treatments?|medicines?|medications?|cure|therapy|remedy|way|drug|anything|something)|anything (?:i|that|to|for)|(?:best|the|suggest|recommend|advise|any|some) (?:\p{L}+ )?(?:treatment|medicine|medication|therapy|remedy)|what (?:can|could|should) (?:i|we) (?:take|use|try))\b|怎麼治|如何治|治療|怎麼改善|如何改善|吃什麼藥|有什麼藥|什麼方法|有藥|改善方法/iu,
    gives: /\b(?:treat\w*|cur(?:e[sd]?|able)|helps?|helped|helpful|work(?:s|ed)? (?:well|best|for)|effective|options?|includ\w*|try|avoid\w*|reduc\w*|reliev\w*|eas(?:e|es|ing)|improv\w*|manag\w*|therap\w*|medicines?|medications?|tablets?|exercis\w*|prescrib\w*|prevent\w*|control\w*|first[- ]line|recommend\w*|respond\w*|relief|stops?|abort\w*|use[ds]?|practi[sc]e|sleep (?:regular|enough)|no (?:specific )?(?:cure|treatment))\b|治療|藥物|有效|改善|緩解|減輕|避免|運動|放鬆|預防|控制|幫助|沒有特效/iu,
    hints: /\b(?:your doctor|specialist|neurologist|psychiatrist)\b|醫師|門診/iu,
    about: [],
    names: ['medicine', 'treatment', 'living'],
    isDeferrable: true,
    covers: ['whatToDo', 'normality', 'cause', 'permission', 'choosing', 'prognosis', 'meaning', 'likelihood'],
  },
  {
    name: 'sideEffect',
    asks: /\b(?:side[- ]effects?|interact\w*|adverse|addict\w*|dependen(?:t|ce|cy)|habit[- ]forming|together with|at the same time as|combin\w*|mix(?:ed|ing)?|long[- ]term (?:use|effects?)|withdrawal|because of (?:the|my) (?:medic|drug|tablet|pill)\w*|(?:from|due to|caused by) (?:the|my|this) (?:medic|drug|tablet|pill)\w*|(?:safe|ok|okay|dangerous|harmful) (?:for me )?(?:to (?:take|use|combine|mix)|with|during|while|in|if|together|long))\b|副作用|交互作用|一起吃|併用|成癮|上癮|依賴|戒斷/iu,
    gives: /\b(?:side[- ]effects?|interact\w*|adverse|addict\w*|dependen\w*|habit[- ]forming|together|combin\w*|mix\w*|withdrawal|safe\w*|unsafe|risk\w*|avoid\w*|dangerous|harmful|known to|common\w*|usual\w*|can cause|may cause|does not cause|do not cause|no known|caution|not recommended|tolerat\w*|wears? off|settles?|passes|long[- ]term)\b|副作用|交互作用|一起|併用|成癮|依賴|戒斷|安全|風險|避免|不建議|常見|會造成|可能引起/iu,
    about: ['medicine', 'living'],
    isDeferrable: true,
    covers: ['whatToDo', 'normality', 'cause', 'permission', 'choosing', 'meaning', 'likelihood'],
  },
  {
    name: 'whatToDo',
    asks: /\bwhat (?:else )?(?:can|should|could|must|do|would|shall) (?:i|we|he|she|you)\b(?! have)(?: (?:do|try|suggest|advise|recommend|change|look|watch|avoid|expect|eat|say))|\bwhat to do\b|\b(?:what|how) (?:can|do|should|could|would) (?:i|we|one|you)\b|\bhow to\b|\b(?:any|your|need|some) (?:\p{L}+ )?(?:advice|suggestion|guidance|recommendation)s?\b|\b(?:please|kindly)\b.{0,30}\b(?:advise|guide|suggest|help|recommend)\b|\bnext steps?\b|怎麼辦|該怎麼|怎麼做|如何(?:是好|處理|做|面對|調整)|給.{0,6}建議|有什麼建議|注意什麼/iu,
    gives: directs,
    about: [],
    isDeferrable: true,
    covers: ['normality', 'permission', 'choosing', 'likelihood'],
  },
  {
    name: 'normality',
    asks: /\b(?:normal|abnormal|harmless|benign|dangerous|serious|okay|common|worr(?:y|ied|ying)|concerned|concerning|alarming|life[- ]threatening|bad sign|something bad|emergency|fatal|harmful|how bad|unusual)\b(?!.{0,20}\bto (?:drive|take|stop|drink|exercise|fly|use|travel|work)\b)|正常|嚴重|危險|要緊|有沒有事|擔心/iu,
    gives: /\b(?:(?:is|are|be|being|it['’]s|quite|perfectly|completely|very|usually|generally|almost always|mostly|often|entirely|considered|rather|so|fairly|typically|rarely|seldom|not|n['’]t|nothing|never|seems?|sounds?|mostly|can be|isn['’]t|aren['’]t|most likely|as|more|appears?|potentially|seldom|hardly) (?:a |an |at all |usually |generally |necessarily |immediately |in itself |by itself |so |quite |very |entirely |completely |perfectly |something |considered |anything )?(?:normal|harmless|benign|expected|common|dangerous|serious|abnormal|unusual|sinister|alarming|worrying|worrisome|concerning|safe|life-threatening|emergency|harmful|threatening|innocent|typical|signs? of|frequent|(?:usually|commonly|often|typically|frequently|normally) (?:lasts?|takes?|happens?|occurs?|follows?|seen|comes?)|cause for|reason (?:for|to)|rare|seen|uncommon|damag\w*|need(?:s)? (?:prompt|urgent))|no (?:cause|reason|need) (?:for|to)(?: be)? (?:alarm|concern|worry|worried|concerned)|nothing (?:unusual|serious|dangerous|to worry|abnormal|sinister)|many (?:healthy )?people|most people|happens? to|warning sign|red flag|deserves|should be (?:checked|assessed|examined|taken seriously|seen)|(?:harmless|benign|normal|common),? (?:and|but|in|for|form|kind|in most))|正常|不嚴重|不危險|很常見|常見|無害|良性|不是危險|嚴重|危險|無大礙|不要緊|警訊|不用太?擔心是/iu,
    hints: /\b(?:worry|worried|worrying|concerned?|reassur\w*|fine|okay|relax)\b|擔心|放心|沒事/iu,
    about: ['condition', 'test', 'medicine'],
    isDeferrable: true,
    covers: ['likelihood', 'permission', 'meaning', 'cause'],
  },
  {
    name: 'duration',
    asks: /\b(?:how long|how soon|how quickly|how many (?:days|weeks|months|years)|when (?:will|does|do|can|should)|this long|so long|that long|for (?:so|this|that) (?:long|many)|lasts?|lasting|persist\w*|go(?:es|ing)? (?:on|away)|for (?:\p{L}+ )?(?:days|weeks|months|years))\b|多久|何時|什麼時候|持續|幾(?:天|週|個月|年)/iu,
    gives: /\b(?:(?:\d+|an?|one|two|three|four|five|six|seven|eight|ten|twelve|few|several|many|some|couple(?: of)?|to|for|within|in|after|over|lasts?|often|usually) ?(?:\p{L}+ |\d+ ?)?(?:minutes?|hours?|days?|weeks?|fortnight|months?|years?|decades?)|long time|temporar\w*|lasts?|lasting|persist\w* (?:for|over|long)|may persist|can persist|go(?:es)? away|go on|come[s]? and go(?:es)?|passes|pass(?:es)? (?:by|on|within|in)|settles?|chronic|lifelong|life-long|indefinite\w*|gradual\w*|eventually|as long as|(?:after|until|by|in) (?:puberty|adulthood|childhood|adolescence|birth|delivery))\b|[期歲]後|[0-9一二三四五六七八九十幾數半兩]\s?(?:個)?(?:分鐘|小時|天|日|週|周|星期|禮拜|月|年)|長期|短期|暫時|終身|逐漸|慢慢|持續/iu,
    about: ['medicine', 'treatment', 'test'],
    isDeferrable: false,
    covers: ['permission', 'choosing', 'likelihood', 'prognosis'],
  },
  {
    name: 'cause',
    asks: /\b(?:why|what(?: is| are|['’]s| could| might| can| would| may)?(?: be)?(?: \p{L}+){0,2}? caus(?:es?|ed|ing)|what(?:['’]s| is)? (?:behind|going on|happening|wrong)|reasons?|where does .{1,40} come|what triggers|what makes|what led|what (?:\p{L}+ ){1,2}(?:behind|wrong|going on)|(?:the|any|main|likely|possible) causes?|what (?:could|can|might|may) (?:it|this|that|these)(?: \p{L}+)? be)\b|為什麼|為何|原因|怎麼會|什麼引起|什麼造成/iu,
    gives: /\b(?:because|causes?|caused|causing|due to|results? (?:from|of)|resulting|triggers?|triggered|reasons?|comes? from|coming from|linked to|related to|explains?|explained|arises?|stems?|brought on|provoked|behind|set off|sparked|fires?|owing to|origin\w*|(?:a |the )?(?:sign|result|effect|side effect|form|symptom|type|consequence) of|most likely|probably|happens? when|occurs? when|may be|might be|could be|sounds? like|suggests?|points? to|irritat\w*|overactive|lead(?:s)? to)\b|因為|原因|造成|引起|導致|由於|相關|有關|可能是|引發|誘發|與.{1,20}有關/iu,
    about: [],
    isDeferrable: true,
    covers: ['likelihood', 'meaning', 'permission'],
  },
  {
    name: 'prognosis',
    asks: /\b(?:(?:get|become|getting|grow|turn) (?:any )?(?:worse|better|well|normal|serious|dangerous|permanent)|worsens?|worsening|improves?|(?:be )?cured|curable|recover\w*|heal(?:s|ed)?|prognosis|outlook|life expectancy|progress(?:es|ive)?|permanent|come back|return(?:s)?|relapse|for ever|forever|rest of my life|lead a normal life|turn into|develop into|lead to|disappear|go back to normal|reversible|stuck|(?:will|would|does|can|could|going to) (?:it |this |that |they |these |he |she |i |my \p{L}+ )?(?:ever |really |just )?(?:stop|end|be over|settle|subside|cease|pass|fade|survive|die))\b|會好|惡化|痊癒|治好|復原|恢復|復發|一輩子|變成|根治|好轉/iu,
    gives: /\b(?:worse\w*|better|improv\w*|cur(?:ed|able)|recover\w*|heal\w*|progress\w*|prognosis|outlook|settles?|permanent\w*|relaps\w*|return\w*|come[s]? back|resolves?|good chance|disappear\w*|fad(?:e|es|ing)|pass(?:es)?|stable|lifelong|normal life|reversible|turn into|develop\w*|lead to|remission|full|go(?:es)? away|stays?)\b|好轉|惡化|痊癒|治癒|改善|恢復|復發|進展|穩定|消失|康復|不會變成|根治/iu,
    about: ['condition'],
    isDeferrable: true,
    covers: ['permission', 'choosing', 'likelihood'],
  },
  {
    name: 'permission',
    asks: /\b(?:may|can|could|am) (?:i|we|he|she|my \p{L}+)(?: still| safely| also| ever| just)? (?:allowed|able|take|drive|fly|travel|drink|exercise|work|go|have|eat|use|swim|play|breastfeed|conceive|smoke|run|return|donate|train|wait|get pregnant|be|stop|continue|keep|do|lift|sleep|study|bathe|stay|ride|skip|miss|start)\b|\b(?:ok|okay|safe|all right|alright|fine|allowed|possible|permitted|advisable) (?:for (?:me|him|her) )?(?:to|if i)\b|可以.{1,20}嗎|能(?:不能)?.{1,20}嗎?|可不可以|可否|能否/iu,
    gives: /\b(?:can|may|could|safe(?:ly)?|unsafe|allowed|fine|ok|okay|all right|alright|should(?:n['’]?t)?|must(?:n['’]?t)?|avoid\w*|do not|don['’]?t|not (?:recommended|advis\w*|safe|allowed|until|before)|no (?:reason|objection|problem|restriction)\w*|yes|continue|until|wait|recommend\w*|advis\w*|encourage[ds]?|legal\w*|law|rules?|moderat\w*|risk\w*|dangerous|limit\w*|harm(?:ful)?|better not|need not|start|once you|when you|as long as)\b|可以|不可|不能|不宜|避免|建議|安全|適量|不要|應|暫時|限制|沒問題|沒關係/iu,
    about: ['living', 'medicine', 'treatment', 'test'],
    isDeferrable: true,
    covers: ['choosing', 'likelihood'],
  },
  {
    name: 'choosing',
    asks: /\b(?!do(?:es)? (?:i|we|he|she|they|my \p{L}+) have\b(?! to))(?:do|should|would|must|shall|does|did|will|may|can(?! (?:my|he|she|they))|could(?! (?:my|he|she|they))) (?:i|we|he|she|they|my \p{L}+|you)(?: \p{L}+){0,2}? (?:need|require|have|get|see|consult|continue|keep|start|stop|take|try|ask|request|repeat|go|change|switch|undergo|do|be (?:referred|tested|checked|admitted|seen|taking)|worry about getting|increase|reduce|quit|find|visit|return|insist|push|wait|demand|consider|seek|taper|avoid)\b|\b(?:is|are|would|will|was)(?: it| there| an?| the| my| another| any| further| more)?(?: \p{L}+){0,4}? (?:necessary|needed|required|worth\w*|advisable|recommended|useful|helpful|wise|a good idea|sensible|reasonable|worthwhile|indicated|time (?:to|for))\b|需要|需不需要|要不要|該不該|應該|有必要|必要|是否要|建議.{0,10}嗎|要.{1,12}嗎/iu,
    gives: /\b(?:need(?:s|ed|n['’]?t)?|necessary|unnecessary|required?|should(?:n['’]?t)?|recommend\w*|advis\w*|suggest\w*|worth\w*|useful|helpful|would help|not help|sensible|reasonable|wise|indicated|i would|i['’]d|no (?:reason|point|benefit)|not (?:show|add|change|usually|routinely|always|give)|right (?:step|choice|person|test)|good idea|helps|best (?:to|done|test|choice|person|option)|continue|keep|please|do not|don['’]?t|yes|consider|can wait|ask (?:for|your)|consult|see (?:a|an|your|the)|stay with|first|gradually|slowly|is enough|are enough|adds? (?:little|nothing|much)|little (?:use|point|benefit|value)|makes? sense|does not change|warranted|justified|optional|up to you|deserves?|works? well|calls? for|must|ought|only if|unless|instead|rather than|try)\b|需要|不需|不用|不必|無須|毋須|必要|建議|應該|可以先|可先|考慮|最好|值得|請|暫時不|先/iu,
    about: ['test', 'clinician', 'medicine', 'treatment', 'living'],
    isDeferrable: true,
    covers: ['likelihood'],
  },
  {
    name: 'meaning',
    asks: /\bwhat (?:does|do|did|is|are|exactly is)\b.{0,80}\b(?:mean|means|show|indicate|imply|stand for|called)\b|\bwhat(?:['’]s| is| are) (?:a |an |the )?(?:difference|meaning|significance)\b|\bexplain\b|\bhow (?:do|should) i (?:read|interpret|understand)\b|什麼意思|是什麼|代表什麼|差別|差異|解釋|不同/iu,
    gives: /\b(?:means?|meaning|refers?|is (?:a|an|the|called)|are (?:a|an|the|small|often|usually|called)|describes?|indicat\w*|shows?|stands? for|difference|whereas|while|unlike|called|in other words|suggests?|represents?|signif\w*)\b|意思|是指|代表|表示|指的是|稱為|差別|不同|顯示/iu,
    about: ['test', 'condition', 'medicine'],
    isDeferrable: true,
    covers: ['likelihood'],
  },
  {
    name: 'likelihood',
    asks: /\b(?:could|can|might|may|would|will) (?:it|this|that|these|they|my|the|there|he|she|i|an?|\p{L}+)\b|\b(?:is|are|was|were|am) (?:it|this|that|these|those|they|there|he|she|i|my|the)\b|\bdo(?:es)? (?:i|it|this|that|these|my|the|they|he|she) (?:have|sound|look|mean|seem|suggest|indicate|run|cause)\b|\b(?:likely|chances?|risk|possib\w*|probability|whether|if) |\b(?:do|does|can|could) (?:\p{L}+ ){1,4}?(?:cause|trigger|lead|make|affect|produce|run in|worsen|bring)\b|會不會|是不是|有可能|可能是|是否|會.{1,16}嗎|是.{1,16}嗎|機率|遺傳/iu,
    gives: judgesLikelihood,
    about: ['condition', 'medicine', 'living', 'treatment', 'test'],
    isDeferrable: true,
  },
];
