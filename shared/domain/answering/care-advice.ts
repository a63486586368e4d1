/**
 * How answers calm, and how they send the reader to somebody: who, and how soon. English and Traditional Chinese.
 */

/** Words that calm; alone they are no answer to somebody in danger. */
export const reassurance =
  /\b(?:(?:do not|don['’]?t|no need to|no reason to|try not to|needn['’]?t|please stop|stop|not to|nothing to) (?:\p{L}+ ){0,2}?(?:worry(?:ing)?|panic(?:king)?|be (?:alarmed|concerned|afraid|scared))|nothing (?:serious|dangerous|to fear|sinister)|harmless|benign|rest assured|you (?:are|will be|['’]ll be|should be) (?:fine|ok|okay|all right|safe)|(?:it|this|that|everything) (?:will|should) (?:pass|be fine|be ok(?:ay)?|settle|be all right|go away)|just (?:relax|stress|nerves|anxiety)|calm down|not (?:serious|dangerous|an emergency)|no cause for (?:concern|alarm)|not to be feared|nothing to be (?:alarmed|concerned|afraid|scared)(?: about| of)?|all in your (?:head|mind)|perfectly normal|quite normal|completely normal)\b|(?:別|不用|不必|不要|無須|毋須|無需)(?:太|過度|過於)?(?:擔心|緊張|害怕|驚慌)|放心|沒事的?|無大礙|不要緊|別緊張|不嚴重|不危險|會過去|會好的|正常現象/iu;

const person = String.raw`(?:doctor|gp|physician|neurolog\w*|psychiatr\w*|psycholog\w*|specialist|clinic|hospital|team|department|service|services|therapist|clinician|professional|practitioner|cardiolog\w*|ophthalmolog\w*|surgeon|midwife|surgery|centre|center|counsell?or|nurse|somebody|appointment)`;
/** Tells the reader to see somebody. */
export const seekCare = new RegExp(
  String.raw`\b(?:(?:see|seeing|consult(?:ing)?|visit(?:ing)?|contact(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|(?:talk|speak|discuss) (?:about )?(?:it|this|that|them|these|everything) (?:over )?(?:to|with)|go(?:ing)? (?:back )?to|return(?:ing)? to|ask|call|ring|phone|tell|attend|meet|get hold of|check with|be (?:seen|examined|assessed|reviewed) by|referral to|referred to|appointment with) (?:(?:a|an|your|the|another|any|some|our|their|his|her) )?(?:[\p{L}-]+ ){0,3}?${person}s?\b|(?:seek|get|need|obtain|look for|arrange) (?:[\p{L}-]+ ){0,3}?(?:help|care|attention|advice|assessment|review|evaluation|examination)\b|(?:be|get|getting|being) (?:[\p{L}-]+ )?(?:seen|assessed|examined|evaluated|checked|reviewed)\b|medical (?:assessment|examination|evaluation|review|attention)\b|(?:make|book|arrange|get|bring forward) (?:a|an|your) (?:[\p{L}-]+ ){0,2}?(?:appointment|assessment|visit|review)\b|follow[- ]up (?:visit|appointment)\b|in[- ]person (?:assessment|examination|visit|evaluation)\b)|就醫|就診|回診|看診|門診|掛號|看(?:個)?(?:醫生|醫師|神經內?科|精神科|身心科)|求助|求診|(?:找|問|詢問|諮詢|聯絡)(?:您|你)?的?(?:主治)?(?:醫師|醫生)|到(?:醫院|診所)|至(?:醫院|診所)|神經內科檢查|當面(?:評估|檢查)`,
  'iu',
);

/** Tells the reader to get help now. */
export const seekCareNow =
  /\b(?:emergency (?:department|room|service|services|number|care|unit|help|ward)|casualty(?: department)?|ambulance|nearest (?:hospital|emergency)|a&e|accident and emergency|(?:call|dial|phone|ring|text) (?:the |your |an? )?(?:local )?(?:\d{3,}|116 ?123|emergency|crisis|helpline|hotline|samaritans|lifeline|suicide)|crisis (?:line|team|service)|helpline|hotline|lifeline|paramedics?)\b|\b(?:go|be taken|come|get|head|drive|rush|taken|get yourself) (?:[\p{L}]+ ){0,3}?to (?:a |the |your )?(?:nearest )?(?:hospital|er|ed)\b|急診|救護車|叫救護|撥打?\s*\d{3,}|立即送醫|送醫院|安心專線|生命線|張老師/iu;

/** Makes an instruction to see somebody one for today. */
export const withoutDelay = /\b(?:immediately|right away|right now|at once|now|today|tonight|this (?:morning|afternoon|evening|minute)|urgently|straight ?away|without (?:any )?delay|as soon as possible|asap|same[- ]day|do not (?:wait|delay)|don['’]?t (?:wait|delay)|within (?:the hour|hours|an hour|a few hours|24 hours)|emergency)\b|立即|立刻|馬上|盡快|儘快|儘速|盡速|今天|今晚|現在|趕快|趕緊|不要(?:再)?(?:等|拖)/iu;

/** Puts an instruction off: too slow for an emergency, and for what is urgent. */
export const inWeeks = /\b(?:(?:in|within|over|after|wait|for) (?:the )?(?:next |coming |about |another |at least )?(?:a |an |one |two |three |four |six |eight |\d+ |few |couple of |several )*(?:weeks?|months?|fortnight|years?)(?:['’]? time)?|next (?:month|year|few weeks|few months|season)|(?:in|during) the (?:coming|next) (?:weeks|months)|at your next (?:routine |regular |planned |scheduled |usual )?(?:visit|appointment|check-?up|review)|when(?:ever)? (?:it is |it['’]s |you have |you are |is )?(?:convenient|possible for you|time|free|you get (?:a|the) chance)|at your (?:convenience|leisure)|routine(?:ly)? (?:appointment|visit|referral|check-?up|review)|some ?time|there is no (?:hurry|rush)|no (?:hurry|rush|urgency)|not urgent|can wait|eventually|one of these days|a routine)\b|(?:[一二兩三四五六七八九十幾數\d]+\s*(?:個)?(?:週|周|星期|禮拜|月|年))(?:後|內|之後|以後)|下(?:個)?(?:月|週|周|星期|禮拜)|改天|有空(?:再|時)|過(?:一陣子|些時候|幾週)|下次(?:回診|門診)|不急/iu;

/** Slow for an emergency, in time for what is urgent. */
export const inDays = /\b(?:(?:in|within|over) (?:the )?(?:next |coming )?(?:a |one |two |three |few |couple of |several |\d+ )*days?|this week|next week|within (?:a|one|the) week|in a week|tomorrow|after the weekend|on monday|soon)\b|(?:[一二兩三四五六七八九十幾數\d]+\s*(?:天|日))(?:後|內|之內)|這(?:週|周|星期)|本週|明天|近日|近期/iu;

/** Takes an instruction back: "no need to see a doctor". */
export const takenBack = /\b(?:no need|not need|don['’]?t (?:\p{L}+ )?need|needn['’]?t|not necessary|unnecessary|no reason|do not|don['’]?t|never|without|instead of|rather than|not have to|no longer need|before you)\b|不需要|不必|不用|無須|毋須|沒必要|無需/iu;

/** Waits for something to happen first; what is danger today is not helped by it. */
export const onCondition = /\b(?:if|unless|in case|should (?:it|this|these|they|you|the|your|symptoms?)|when(?:ever)?|once|only when)\b(?!.{0,20}\b(?:you (?:have not|haven['’]?t|can|are able|feel like it|wish|like|think of|are (?:having|thinking|in danger|alone)|feel (?:unsafe|that you))|possible|needed|necessary|not already|safe)\b)|如果|若|假如|倘若|要是|萬一/iu;
