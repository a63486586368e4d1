/**
 * How patients ask, as data: question marks are often missing, and requests and "I wonder" stand for questions. English and
 * Traditional Chinese (the simplified question particle is understood).
 */
const subject = String.raw`(?:i|it|this|that|these|those|there|my|the|he|she|we|you|they|his|her|their|our|a|an|any|anyone|anybody|someone|something|such|all|both|having|taking|eating|drinking|being|stress|anxiety|\p{Script=Latin}{4,20}(?:ing|tion|ity|ine|ion|ache|ness|gery|apy|ram|pam|lol|um|ia|is|ol))`;
const auxiliary = String.raw`(?:is|are|am|was|were|can|could|should|would|will|do|does|did|has|have|may|might|must|shall|isn['’]?t|aren['’]?t|can['’]?t|shouldn['’]?t|won['’]?t|doesn['’]?t|don['’]?t|couldn['’]?t|wouldn['’]?t)`;
const asker = String.raw`(?:what(?:['’]?s| (?:helps|is|are|was|were|do|does|did|can|could|should|would|will|might|may|causes?|caused|else|kind|type|sort|tests?|medicines?|medications?|treatments?|specialists?|doctors?|department|happens|makes|helps?|exactly|if|about))|why(?:['’]s| (?:is|are|am|was|do|does|did|has|have|can|would|should|won|isn|not))|how(?:['’]s| (?:is|are|do|does|did|can|could|should|would|will|long|often|much|many|likely|serious|dangerous|bad|soon|come|safe|normal|common|risky|worried|quickly|else|high|about|\p{L}+ (?:is|are|was|does|do|will|would|can|should)))|when (?:is|are|do|does|can|could|should|will|would)|where (?:is|are|do|does|can|could|should|would)|(?:which|whose) \p{L}+|who (?:is|do|can|could|should|would))`;

/** Begins a question, with or without its mark. */
export const asksOutright = new RegExp(String.raw`^(?:${auxiliary} (?:not )?${subject}\b|(?:is|are|was|were|does|did|can|could|would|should) \p{L}{2,20} \p{L}|${asker}\b|any (?:idea|advice|suggestion|thoughts|chance|recommendation)s? (?:on|about|what|why|how|whether|if|for|as to)\b|(?:safe|ok|okay|normal|dangerous|possible) to \p{L}+)`, 'iu');

/** Says that there is a question without asking it outright. */
export const asksIndirectly: readonly RegExp[] = [
  /\b(?:i|we)(?: would| just|['’]d| only| really| also| do)*(?: really| just)? (?:like|love|want|wish|need|wanted|hope|hoping|am hoping|am trying|try|trying|['’]m trying)(?: very much)? to (?:know|ask|understand|find out|learn|hear|be told|check|confirm|clarify)\b/iu,
  /\b(?:i|we)(?:['’]m|['’]ve| am| was| were| have| are)?(?: been| also| just| now| often| really| still)* wonder(?:ing|ed)? (?:if|whether|what|why|how|when|which|where|who|about)\b/iu,
  /^wondering (?:if|whether|what|why|how|when|which|where|who|about)\b/iu,
  /\b(?:please|kindly|pls|plz)\b[^.!?]{0,40}?\b(?:tell|advise|let (?:me|us) know|explain|clarify|say|comment|confirm|guide|suggest|recommend|inform|help)\b[^.!?]{0,60}?\b(?:if|whether|what|why|how|when|which|who|where|on|about|regarding|the|a|an|some|any)\b/iu,
  /\b(?:can|could|would|will) (?:you|anyone|somebody|someone|the doctor|any doctor)(?: please| kindly)? (?:tell|explain|advise|suggest|recommend|confirm|help me (?:understand|decide)|give me|say|clarify|let me know|comment)\b/iu,
  /\b(?:my|our|the|one more|another|main|first|second|last|only|other) (?:\p{L}+ )?(?:question|query|doubt|concern) (?:is|was|would be|are|:)(?=\s*\p{L}|:)/iu,
  /\b(?:i|we) (?:do not|don['’]?t|dont|am not sure|'m not sure|cannot decide|can['’]?t decide|have no idea|am unsure|am not certain|need to know|would be glad to know|would appreciate knowing)(?: know| understand| see)? (?:if|whether|what to do|what i should|what could|what is|which|who to see|where to go|why|how long|how to)\b/iu,
  /\b(?:i|we)(?:['’]m| am|['’]d| would) (?:not sure|unsure|uncertain|curious|confused|be grateful to (?:know|hear|learn)|be glad to (?:know|hear)|be thankful to know|interested to know|keen to know) ?(?:if|whether|what|why|how|when|which|where|who|about)\b/iu,
  /\b(?:i|we)(?: would|['’]d)? (?:need|appreciate|welcome|want|like|be grateful for|am looking for|are looking for)(?: to (?:have|get|hear))?(?: (?:your|a|some|any|an))?(?: \p{L}+){0,2}? (?:opinion|advice|view|views|thoughts|suggestions?|guidance|explanation|recommendation)s? (?:on|about|regarding|as to|for|whether|of)\b/iu,
  /^(?:looking for|seeking|asking for|need|in need of) (?:your |a |an |some |any )?(?:\p{L}+ )?(?:advice|opinion|explanation|recommendation|suggestion|guidance)s? (?:on|about|regarding|whether|as to|for)\b/iu,
  /\bthe question is\b|\bis there (?:any|a|anything|something)\b/iu,
  /(?:請問|請教|想問|想知道|想了解|想請問|想詢問|想請教|好奇|不知道|不曉得|不確定|麻煩(?:告訴|說明|解釋|建議)|請(?:告訴|說明|解釋|建議|幫我(?:看|解答|判斷))|拜託告訴|疑問是|問題是).{2,}/u,
  /(?:是否|是不是|能不能|可不可以|會不會|要不要|需不需要|有沒有(?:可能|必要|辦法|什麼)|該不該|可否|能否|算不算|正不正常|嚴不嚴重|危不危險|應不應該|好不好治).{0,60}$/u,
  /(?:該|應該|要|可以)(?:怎麼|如何|去哪|看哪|掛哪|找誰|看什麼|掛什麼)|怎麼(?:辦|治療|改善|處理)|如何(?:治療|改善|處理|是好)|為什麼.{2,}|為何.{2,}|(?:什麼|甚麼)(?:原因|檢查|藥|科|病|意思)|哪(?:一)?科|多久(?:會|才|能|可以)|(?:還是|或是).{2,40}(?:呢|比較好)/u,
  /[嗎吗呢][。，,！!～~\s]*$/u,
];

/** Asks for help without saying with what: only counts where nothing else is asked. */
export const asksForAnything = /\b(?:please|kindly|pls)(?: do)? (?:advise|help|guide|suggest|reply|respond)\b|\b(?:any|your) (?:advice|help|suggestions?|thoughts|ideas?|opinion|input|guidance)\b|\bwhat (?:do you|are your) (?:think|thoughts|suggest|advise)\b|\bany ideas\b|(?:請|懇請|麻煩)(?:醫師|醫生)?(?:給|提供|給予)?(?:我)?(?:一些|點)?(?:建議|意見|指點|指教|解惑|解答)|求解答|請指教/iu;

/** Has the form of a question and asks for nothing. */
export const rhetorical: readonly RegExp[] = [
  /^(?:hi|hello|hey|dear|good (?:morning|evening|afternoon|day))?[\s,]*(?:doctor|dr|sir|madam|doc)?[\s,.]*(?:how are you(?: (?:doing|today|all|keeping))?(?: (?:doctor|dr|sir|doc|today))?|how do you do|how is it going|hope (?:you|this|all)\b.*|are you there|anyone there|can you hear me|you there)[\s\p{P}]*$/iu,
  /^(?:right|ok|okay|really|seriously|you know|you know what|guess what|see|get it|no|yes|so|correct|true|is(?:n['’]?t)? (?:it|that so|that right)|make sense|does (?:that|this|it) make (?:any )?sense|am i right|know what i mean|you know what i mean|if you know what i mean|understand|who knows|who cares|why me|why not|why now|what now|what gives|so what|and why not)[\s\p{P}]*$/iu,
  /^(?:who (?:wouldn['’]?t|would not|doesn['’]?t|does not|hasn['’]?t)|what can (?:i|one|you) say|can you (?:believe|imagine)|could (?:it|things|this) get any worse|how (?:could|can|would) (?:i|anyone|you|one) not|isn['’]?t (?:life|that|it) (?:strange|funny|ironic|great|awful|terrible)|where (?:do|shall|should) i (?:begin|start)|what (?:else )?(?:was|am) i supposed to|what did i do to deserve|why does (?:this|it|everything) always happen to me|what kind of life is (?:this|that)|do you know how (?:hard|it feels|that feels))\b/iu,
  /^(?:any ideas|any thoughts|thoughts|advice|help|what do you think|suggestions|opinions?|can (?:you|anyone|somebody|someone) (?:please )?help(?: me)?|could you (?:please )?help(?: me)?|please help(?: me)?|may i ask (?:you )?(?:a|some|one) questions?|can i ask (?:you )?(?:a|some|something|one)(?: \p{L}+)?)[\s\p{P}]*$/iu,
  /^(?:你好嗎|您好嗎|醫師好嗎|好嗎|對吧|對嗎|是吧|是嗎|不是嗎|可以嗎|行嗎|在嗎|你說呢|您說呢|誰知道呢?|怎麼可能呢?|何必呢|難道.{0,20}|誰不.{0,12}|有人在嗎|請問醫師在嗎|最近好嗎|醫師(?:您|你)最近好嗎)[\s\p{P}]*$/u,
  /^(?:想)?(?:請問|請教)(?:一下)?(?:各位)?(?:醫師|醫生|您)?(?:們)?[\s\p{P}]*$/u,
  /^(?:.{0,12})(?:請問一下|想請問|請教一下|想請教(?:醫師|醫生)?(?:一些|幾個)?問題|想問(?:一些|幾個|一下)?(?:問題)?)[\s\p{P}]*$/u,
];

/** Somebody else's question, told: "he asked me whether I drink". */
export const reported = /\b(?:asked|asks|was asking|keeps asking|kept asking|asking) (?:me|us|him|her|them|my \p{L}+)(?: again)?[\s,:]|\b(?:he|she|they|doctor|doctors|neurologist|psychiatrist|gp|wife|husband|mother|father|mum|mom|friend|boss|colleague|nurse|teacher)s?(?: always| just| then)? (?:asked|asks|said|says|wanted to know|wondered)\b|(?:醫生|醫師|他|她|媽媽|老公|老婆|朋友|家人|同事)(?:們)?(?:一直|都|就)?(?:問我|問說|問)/iu;

/** Words before the question itself. */
export const vocative = /^(?:(?:(?:hello|hi|hey|dear|so|and|but|also|thank you|thanks|well|now|then|or|ok|okay|good (?:morning|evening|afternoon|day)|please|plus|anyway|lastly|finally|secondly|firstly|first|second|third|moreover|besides|again|next)\b[\s,.!:]*){0,3}(?:(?:respected|dear) )?(?:dr|doctor|doc|sir|madam|ma['’]?am)\b\.?(?: \[NAME(?: \d+)?\])?[\s,:.!]*)|^(?:(?:and|so|but|also|then|plus|lastly|finally|secondly|firstly)\b[\s,:]+){1,3}|^(?:\d{1,2}|[a-d])[.):]\s*|^[-*•]\s*|^(?:請問)?(?:醫師|醫生|大夫)(?:您好|你好|好)?[，,：:！!\s]*/iu;

/** Where one sentence goes over to a further question. */
export const goesOn = new RegExp(String.raw`(?:[,;:–—-]+\s*|\s+)(?:(?:and|also|plus|but|if so|if not|if yes|then|so|or if so|or if not)[\s,]+){0,3}(?=(?:${auxiliary} (?:i|it|this|that|these|there|my|the|he|she|we|you|they)\b|(?:can|could|does|do|is|are|will|would|should) (?!cause|be\b|get\b|lead|make|have\b|not\b|go\b|also|still|then|worse|it\b)\p{L}+ \p{L}|${asker}\b))`, 'giu');

/** A statement that ends in a question without a mark: "I had a scan, is this serious". */
export const endsAsking = new RegExp(String.raw`(?:[,;:–—-]+\s+|\b(?:so|but|and)\s+)(?:(?:so|but|and|also|then)\s+)?(?:${auxiliary} (?:i|it|this|that|these|there|my|he|she|we)\b|(?:what|why|how) (?:is|are|do|does|can|could|should|would|will|long|often|causes?)\b)`, 'iu');
