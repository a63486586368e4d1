import type { AnswerRule } from './answer-rule.ts';
import { maskOf } from './mask-names.ts';

const filler = String.raw`(?!(?:had|been|not?|never|used|for|about|in|of|with|like|from|often|seen|part|why|how|because|rare|common|mentioned|read|seen|worries|fears?|your|his|her|their|this|that|what|who|every|both|more|less|than|to|and|or|as|by|at|on|probably|possibly|perhaps|likely|maybe|a question|known|called|different|such) )[\p{L}-]{3,14} `;
const illness = String.raw`(?:(?:an?|the|just|only|your|a case of|a form of|a kind of) )?(?:${filler}){0,2}(?:${maskOf.condition})(?:['’]s)?(?: (?:disease|syndrome|disorder|attacks?))?`;
const surely = String.raw`(?:definitely|certainly|clearly|undoubtedly|surely|obviously|unquestionably|without (?:any |a )?(?:doubt|question)|absolutely|for (?:sure|certain)|evidently|plainly|indisputably|100 ?(?:%|percent|per cent))`;
const hanIllness = maskOf.condition;

/** A diagnosis, or the exclusion of one, stated as certain of somebody whom the doctor has not examined. */
export const certaintyRule: AnswerRule = {
  code: 'certaintyOfDiagnosis',
  readsNamesMasked: true,
  patterns: [
    new RegExp(String.raw`\b(?:you|he|she|your \p{L}+) (?:most |quite |very )?${surely} (?:do(?:es)? not have|don['’]?t have|doesn['’]?t have|ha(?:ve|s)|suffers?|are|is|had)\b`, 'giu'),
    /\b(?:(?:my|the|your) (?:final |clear |definite |confirmed )?diagnosis is(?! (?:not|made|based|only|difficult|a|the|usually|often|never))|it (?:cannot|can['’]?t|could not|couldn['’]?t) be anything (?:else|other)|can(?:not|['’]t) (?:possibly )?be (?:anything|something) else|(?:the )?diagnosis is (?:clear|certain|obvious|definite|confirmed|beyond)|(?:definite|definitive|certain|clear-cut|textbook|unmistakable) (?:case|diagnosis|sign|proof|evidence) of|i (?:have|can) (?:diagnosed?|excluded?|ruled? out|rule out|exclude)|i diagnose|nothing (?:neurological|psychiatric|organic|physical|medical|at all|is) (?:is |that is )?(?:wrong|the matter|amiss)|(?:all|entirely|purely|simply) in your head)\b/giu,
    new RegExp(String.raw`\b(?:your|his|her|these|those|all your) (?:[\p{L}-]+ ){0,2}?(?:is|are|comes? from|stems? from|results? from) (?:simply |just |only |all |clearly |surely )?(?:due to |caused by |because of |from |the result of )?${illness}`, 'giu'),
    new RegExp(String.raw`\bwhat (?:you|we|i|he|she)(?: [\p{L}'’]+){1,5}? (?:is|are) (?:called |known as )?${illness}`, 'giu'),
    new RegExp(String.raw`\b(?:must|can only|has to|could only|proves? that (?:it|this|you)(?: is| have)?|nothing but|no hesitation in calling (?:this|it)|i (?:would )?call (?:this|it)|calling (?:this|it)|clearly|obviously|certainly|definitely|undoubtedly)(?: be| is)? ${illness}`, 'giu'),
    new RegExp(String.raw`\b(?<!(?:if|when|whether|because|since|unless|that) )you are (?:clearly |surely |simply |just |certainly |clinically |an? )?(?:${maskOf.condition}|demented|neurotic)\b`, 'giu'),
    new RegExp(String.raw`\b(?:your|the) (?:son|daughter|mother|father|mum|mom|dad|husband|wife|child|partner|brother|sister|baby|friend|parent|grandmother|grandfather|uncle|aunt) (?:has|suffers? from|has got|is suffering from) ${illness}`, 'giu'),
    new RegExp(String.raw`\b(?:no|not an?) ${illness} (?:here|in your case|whatsoever|at all)`, 'giu'),
    new RegExp(String.raw`\b(?<!(?:if|when|whether|that|because|since|where|until|unless|people|patients) )you(?:['’]ve| have| have got|['’]ve got| are having| are suffering from| suffer from| have developed) (?:got )?${illness}(?! (?:in mind|leaflet|test|clinic|nurse|service|medicine|medication|society))\b`, 'giu'),
    new RegExp(String.raw`\b(?:this|it|that|what you (?:have|describe|are describing)(?: here)?)(?: is|['’]s) (?:simply |just |only |nothing but |a clear |called )?${illness}\b(?! (?:that|which|who|nurse|clinic|society|awareness|medicine|test))`, 'giu'),
    new RegExp(String.raw`\b(?:you (?:do not|don['’]?t|cannot|can['’]?t|could not) (?:possibly )?have|(?:this|it|that) (?:is|['’]s) not|this isn['’]?t|it isn['’]?t|you are not (?:having|suffering from)) ${illness}\b`, 'giu'),
    new RegExp(String.raw`\b(?:${illness}) (?:is|can be|has been|have been) (?:completely |definitely |totally |entirely |safely |already )?(?:ruled out|excluded|confirmed|certain|out of the question|impossible)\b`, 'giu'),
    new RegExp(String.raw`(?<!不|不能|無法|未必)(?:一定|肯定|絕對|百分之百|百分百|確定|必定|必然|無疑|毫無疑問|很明顯|顯然)(?:就)?(?:是|不是|沒有|得了|罹患|患有|不會是|有)`, 'gu'),
    new RegExp(String.raw`(?:這|那|您|你)(?:種|個|些|的)?(?:症狀|情形|情況|狀況|問題|病)?(?:就是|不是|絕不是|肯定是|一定是)${hanIllness}`, 'gu'),
    new RegExp(String.raw`我(?:可以|敢|能)?(?:保證|確定|肯定|斷定|打包票)|(?:你|您)(?:得的|患的|罹患的|這(?:個)?)(?:就)?是|(?:你|您)(?:已經|就是)?(?:得了|罹患|患有|患了)(?:了)?${hanIllness}|(?:這|那)(?:就是|不是|絕不是)${hanIllness}|(?:可以|已經|能)(?:完全)?排除${hanIllness}|診斷(?:就)?是|不可能是(?:別的|其他)|(?:你|您)沒有${hanIllness}`, 'gu'),
  ],
  vague: {
    patterns: [
      new RegExp(String.raw`\b(?:this|it|that|what you (?:have|describe)|your (?:problem|condition|symptoms?|headaches?|illness|case)|these|they)(?:['’]s| is| are) (?:all |just )?${surely}`, 'giu'),
      new RegExp(String.raw`\b${surely},? (?:(?:this|it|that) is|you have|it['’]s|a case of)\b`, 'giu'),
      /\b(?:there(?: is|['’]s) (?:no|absolutely no|zero|not the slightest) (?:doubt|question|way|chance|possibility)|no doubt (?:that|about|in my mind|you|it|this)|beyond (?:any |all )?(?:doubt|question)|i(?: am|['’]m) (?:absolutely |completely |quite |very |totally |entirely |fully |pretty |100 ?% )?(?:sure|certain|positive|convinced|confident)|i can (?:assure|guarantee|promise|tell|confirm)|i (?:guarantee|promise|confirm|swear)|(?:one|a) hundred per ?cent|rest assured|take my word|mark my words|trust me)\b|\b100 ?%/giu,
    ],
    about: new RegExp(String.raw`\b(?:${maskOf.condition}|your (?:brain|nerves?|heart|spine|muscles?|mind)|damage|harmless|benign|dangerous|(?:is|are) serious|wrong with|anxiety|psychological|psychosomatic|mental illness|brain disease|physical illness|(?:an?|the|no|any) (?:[\p{L}-]+ )?(?:disease|disorder|illness))\b`, 'iu'),
  },
  unless:
    /\b(?:not|cannot|can['’]?t|never|nobody|no one|hard to|whether|if|unless|until|may|might|could|perhaps|possibly|probably|likely|unlikely|seems?|suggests?|wonder|worried that|fear(?: that)?|afraid that|think(?:ing)? that|believe that|doubt|before|in case|even when|tell you that|diagnosed|told (?:you )?that|confirm(?:s|ed)? (?:that|whether)|know(?:ing)? (?:that|whether)|does that mean|as you (?:say|mention|wrote)|since|because)\b|不能|無法|是否|未必|沒人|如果|若|可能|擔心|懷疑|不代表|並不|難以|很難|也許/iu,
  spares: /\b(?:you (?:say|said|mention(?:ed)?|wrote|told|describe[d]?|report(?:ed)?|were told)|(?:was|were|been|already|previously) (?:\p{L}+ )?diagnosed|your (?:own )?(?:doctor|doctors|neurologist|psychiatrist|gp|team|hospital) (?:has |have |who )?(?:said|diagnosed|told|found|confirmed|established|made|excluded|ruled)|known (?:diagnosis|to have)|in (?:people|patients|someone|somebody) (?:with|who)|according to (?:your|the)|(?:only|once|after|until|without) [^.!?]{0,40}(?:exam\p{L}*|test|scan|assessment|seen|tests))\b|\?$|您提到|你提到|您說|你說|醫師(?:已經|已|曾)?(?:診斷|說|告訴)|[？嗎]$|檢查後|診斷為/iu,
};
