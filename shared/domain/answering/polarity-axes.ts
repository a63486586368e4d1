import type { TermCategory } from './terms/term-entry.ts';

/** One thing that can be said for or against something: needed or not, dangerous or harmless, to go on or to stop. */
export interface PolarityAxis {
  readonly name: 'need' | 'danger' | 'doing' | 'likelihood' | 'cause' | 'outlook' | 'effect';
  readonly says: RegExp;
  readonly denies: RegExp;
  /** What it is said of; without one of these it is said of the patient's complaint as a whole, where `isWhole`. */
  readonly of: readonly TermCategory[];
  readonly isWhole: boolean;
}

/** The axes on which a text can contradict another; a negation before a cue turns it round. English and Traditional Chinese. */
export const polarityAxes: readonly PolarityAxis[] = [
  {
    name: 'need',
    says: /\b(?:need(?:s|ed)?(?! to (?:stop|worry|change|avoid|reduce|quit|fear|be (?:worried|concerned|afraid)))|necessary|required?|essential|crucial|indispensable|recommend(?:ed|s)?|advis(?:e|ed|able)|should (?:\p{L}+ )?(?:look|examine|assess|check|have|get|undergo|ask for|request|see|consult|be (?:done|performed|taken|ordered|seen|referred))|must (?:have|get|see|be (?:done|taken))|indicated|worth(?:while)?|request (?:an?|the)|have (?:an?|the) (?:mri|ct|emg|eeg|scan)|insist on|ask for (?:an?|the)|important to (?:have|get|see))\b|需要|必須|有必要|建議(?:做|看|安排|接受)|應(?:該)?(?:做|看|安排|接受)|最好(?:做|看)/iu,
    denies: /\b(?:unnecessary|superfluous|pointless|no (?:point|use|benefit|reason)|adds? nothing|waste of)\b|不需|不必|不用|無須|毋須|沒必要|沒有必要|無需/iu,
    of: ['test', 'clinician', 'medicine', 'treatment'],
    isWhole: false,
  },
  {
    name: 'danger',
    says: /\b(?:dangerous|serious|life[- ]threatening|sinister|harmful|alarming|abnormal|fatal|deadly|unsafe|worrying|worrisome|concerning|(?:warning|danger) sign|an emergency|cause for concern|damaging|toxic)\b|危險|嚴重|有害|異常|致命|警訊|不正常/iu,
    denies: /\b(?:harmless|benign|innocent|safe|normal|nothing to worry about|no cause for concern)\b|無害|良性|安全|(?<!不)正常|不嚴重|不危險|無大礙/iu,
    of: ['symptom', 'condition', 'medicine', 'test', 'treatment', 'living'],
    isWhole: true,
  },
  {
    name: 'doing',
    says: /\b(?:continue|carry on|go on|keep (?:taking|on|up|going|doing|using)|stay (?:on|active)|you (?:can|may) (?:still |safely |also |certainly |of course )?(?:\p{L}+)|safe to|fine to|(?:ok|okay|all right) to|allowed to|free to|encourag\w+|engage in|stick (?:to|with)|resume)\b|繼續|可以|維持|鼓勵/iu,
    denies: /\b(?:stop(?:ping)?|discontinu\w+|quit|come off|avoid(?:ing)?|refrain|abstain|cease|forbidden|prohibited|stay away from|give up|wean|taper)\b|停止|停用|停掉|停藥|避免|禁止|不可|不宜|戒/iu,
    of: ['medicine', 'living', 'treatment'],
    isWhole: false,
  },
  {
    name: 'likelihood',
    says: /\b(?:likely|probable|probably|suggests?|points? (?:strongly )?to|consistent with|typical of|sounds? like|sign of|signs of|characteristic of|you have|high (?:risk|chance|likelihood|probability)|considerable (?:risk|chance)|real possibility|(?:risk|chance|likelihood|probability) (?:of [^.,;]{1,40} )?is (?:quite |very |rather |fairly )?(?:high|considerable|real))\b|很可能|高度懷疑|像是|符合/iu,
    denies: /\b(?:unlikely|improbable|ruled? out|excluded?|against|far[- ]fetched|(?:low|small|tiny|minimal|negligible|remote|very little) (?:risk|chance|likelihood|probability|possibility)|(?:risk|chance|likelihood|probability) (?:of [^.,;]{1,40} )?is (?:quite |very |extremely |rather |vanishingly )?(?:low|small|tiny|minimal|negligible|remote|slim))\b|不太可能|不像|排除|可能性(?:很|極|非常)?低|機率(?:很|極|非常)?低/iu,
    of: ['condition'],
    isWhole: false,
  },
  {
    name: 'cause',
    says: /\b(?:caused by|causes?|due to|because of|triggered by|brought on by|linked to|related to|results? from|result of|reason for|responsible for|to blame)\b|造成|引起|導致|有關|因為/iu,
    denies: /\b(?:unrelated to|nothing to do with|independent of)\b|無關|不會(?:造成|引起|導致)|沒有關係/iu,
    of: ['living', 'medicine', 'condition'],
    isWhole: false,
  },
  {
    name: 'outlook',
    says: /\b(?:improves?|gets? better|recovers?|curable|resolves?|goes? away|settles?|passes|pass by itself|temporary|reversible|heals?|good (?:prognosis|outlook)|treatable)\b|會好|好轉|痊癒|恢復|改善|暫時/iu,
    denies: /\b(?:incurable|permanent|worsens?|gets? worse|progressive|irreversible|lifelong|untreatable|poor (?:prognosis|outlook)|deteriorat\w+|degenerat\w+)\b|惡化|不會好|永久|無法治癒|不可逆|終身/iu,
    of: ['symptom', 'condition'],
    isWhole: true,
  },
  {
    name: 'effect',
    says: /\b(?:effective|works? (?:well|for)|helps?|beneficial|first[- ]line|proven|useful)\b|有效|有幫助/iu,
    denies: /\b(?:ineffective|useless|no (?:effect|evidence|proof|benefit)|unproven)\b|無效|沒有效|沒效|沒有幫助/iu,
    of: ['medicine', 'treatment'],
    isWhole: false,
  },
];

/** Before a cue, in its clause, it turns the cue round. */
export const negates = /\b(?:not|no|never|none|neither|nor|without|hardly|cannot|nothing|nobody|rarely)\b|n['’]t\b|[不未沒無別勿]/iu;
/** Leaves open whether it is so. */
export const leavesOpen = /\b(?:if|may|might|could|can be|can also|can indicate|sometimes|occasionally|rare(?:ly)? cases?|in (?:some|certain|rare|few)|some (?:people|cases|patients|forms)|unless|whether|when|in case|should (?:it|you|they|symptoms|your)|until|those (?:that|which|who))\b|如果|若|可能會|有時|少數|是否|萬一|除非|當/iu;
/** Where a sentence turns to something else. */
export const clauseEnds = /[;:；：]|,\s*(?:but|however|although|though|while|whereas|yet|so|and)\b|\b(?:but|however|although|whereas)\b|[，,]\s*(?=但|不過|然而|而)|但(?:是)?|不過|然而/giu;

/** Advice to do or leave something, in the imperative too. */
export const advises =
  /\b(?:should|ought to|must|recommend\w*|advis\w*|suggest(?:ed)? (?:that|you|to|an?|trying|seeing)|consider(?:ing)?|(?:may|might|could|would|can) be (?:\p{L}+ )?(?:beneficial|helpful|worthwhile|useful|wise|appropriate|necessary|needed|worth|a good idea|prudent|best)|it (?:is|['’]s) (?:\p{L}+ )?(?:important|advisable|essential|crucial|best|wise|good|worth|helpful|useful|recommended|better) (?:to|that|for)|need(?:s)? to|make sure|ensure|be sure to|(?:can|may|could|might) (?:also )?(?:help(?! (?:to )?(?:assess|rule|confirm|diagnose|determine|identify|tell|show|find|exclude|detect|clarify))|benefit|improve|ease|reduce|relieve|alleviate)|seek(?:ing)?|(?:you|one) (?:can|could|may|might) (?:also )?(?:try|ask|take|use|do|see|consult|discuss|request|start|look))\b|建議|應該|應|最好|考慮|可以(?:試|做|吃|服用|考慮|看|找)|務必|記得|請|嘗試/iu;
export const commands =
  /(?:^|[.:;]\s+|[-•*]\s*|\d[.)]\s*|\b(?:then|and|also|please|instead|otherwise)\s+)(?:please |also |always |never |do not |don['’]?t |try to |then )?(?:ask|request|take|try|use|avoid|stop|start|reduce|limit|cut|increase|keep|get|see|consult|visit|talk|speak|practi[sc]e|do|eat|drink|sleep|engage|join|book|schedule|arrange|discuss|apply|add|begin|go|stay|maintain|evaluate|monitor|check|have|switch|replace|insist|demand|buy|wear|massage|meditate|exercise|rest|refrain|abstain|quit|seek|follow|order|obtain|undergo|repeat|swim|walk|drive|work)\b/iu;
