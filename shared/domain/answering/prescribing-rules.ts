import type { AnswerRule } from './answer-rule.ts';
import { maskOf } from './mask-names.ts';

const prescribed = maskOf.prescription;
const generic = String.raw`(?:medications?|medicines?|meds|tablets?|pills?|capsules?|antidepressants?|treatment|dos(?:e|es|age)|drugs?|prescription|injections?|patch(?:es)?|anticonvulsants?|sedatives?|tranquilli[sz]ers?)`;
const drug = String.raw`(?:(?:your|his|her|their|the|this|that|these|those|all|an?|some|any|of|low[- ]dose|(?:low|small|high|higher|lower|bigger|larger) dose of|dose of|daily|evening|morning|night(?:time)?|current|extra|\p{L}+ing|\p{L}+['’]s) ){0,3}(?:(?:${prescribed})s?|${generic})`;
const change = String.raw`(?:stop(?:ping)?|quit(?:ting)?|come off|coming off|discontinue|cease|drop|start(?:ing)?|begin|double|halve|triple|increas(?:e|ing)|rais(?:e|ing)|reduc(?:e|ing)|lower(?:ing)?|decreas(?:e|ing)|cut(?: down| back| out)?(?: on)?|taper(?: off| down)?|wean(?: yourself)? off|go up on|skip|omit|leave out|restart|resume|swap|change|replace|switch(?:ing)?(?: to| from)?|add|adjust|up|put (?:him|her|them) on|split|give (?:him|her|them))`;
const amount = String.raw`(?:\d+(?:[.,]\d+)?|half an?|one|two|three|four|five|ten|twenty|fifty|an extra|another|a single|half|a quarter(?: of an?)?)(?:\s?(?:to|-|–)\s?\d+)?\s?-?(?:mg|mgs|mcg|µg|μg|milligrams?|micrograms?|g|iu|units?|ml|tablets?|pills?|capsules?|drops|tabs?|puffs?|patch(?:es)?)\b`;
const often = String.raw`(?:once|twice|three times|four times|\d times|per day|a day|daily|every|each|at night|at bedtime|before bed|in the (?:morning|evening)|with (?:meals|breakfast|food)|nightly|weekly|bd|tds|qd|bid|tid|prn|as needed|for (?:\d+|two|three|four|five|six|seven|ten) (?:days|weeks))`;
const hanAmount = String.raw`[\d一二兩三四五六七八九十半]+(?:\.\d+)?\s*(?:到\s*[\d一二兩三四五六]+\s*)?(?:毫克|公克|微克|毫升|mg|ml|顆|粒|錠|片|單位|包)`;
const hanDrug = String.raw`(?:${prescribed}|藥物|藥量|劑量|用藥|藥)`;

/**
 * Remote prescribing: a dose, or the start, stop or change of a medicine. The patient's own doctor knows weight, kidneys and the
 * other medicines; an answer on a public page does not. General facts, warnings and "ask your doctor" are welcome.
 */
export const prescribingRule: AnswerRule = {
  code: 'prescribing',
  readsNamesMasked: true,
  patterns: [
    new RegExp(String.raw`\b(?:take|taking|try|trying|start(?:ing)?|use|using|increase|reduce|lower|raise|double|halve|switch|inject|go (?:up|down)|swallow|have|give|add|begin|up|cut|put|move|drop)\b[^.!?\n]{0,60}?(?<![\p{L}\d])${amount}(?! (?:of|a day of) (?:your )?(?:caffeine|coffee|alcohol|salt|sugar|water|fluid|protein|tea|juice|milk))`, 'giu'),
    new RegExp(String.raw`(?<![\p{L}\d])${amount}(?! of (?:caffeine|coffee|alcohol|salt|sugar|water|fluid|protein))[^.!?\n]{0,30}\b${often}\b`, 'giu'),
    new RegExp(String.raw`\b(?:${prescribed}|${maskOf.overCounter})s?,? (?:at )?(?:a dose of )?\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|g|ml|iu)\b`, 'giu'),
    new RegExp(String.raw`\b(?:bring|take|get|move|push|nudge|turn|ramp|step|dial) (?:the |your |his |her )?(?:dos(?:e|es|age)|${prescribed})s? (?:down|up|back)\b`, 'giu'),
    new RegExp(String.raw`\b(?:ought to|should|must|needs? to|had better|belongs?|has to|have to|would (?:do|be|feel|fare) (?:much |far )?better|do(?:es)? (?:well|better|best)) (?:be )?(?:put |started )?on (?:an? |some |the )?(?:low[- ]dose |small dose of )?(?:${prescribed})s?\b`, 'giu'),
    new RegExp(String.raw`\b(?:no more|away with|get (?:rid of|off)|ditch|pause|hold|lay off|do without|go without|move (?:on )?to|exchange|chew|dissolve) (?:of )?${drug}\b`, 'giu'),
    new RegExp(String.raw`(?<!\b(?:the|these|those|of|all|between|other) )\b(?:one|two|three|four|half an?|an? (?:single|extra|whole)|\d{1,2}) (?:${prescribed}|${maskOf.overCounter})s?\b(?! (?:classes|types|kinds|groups|studies|trials|weeks|days))`, 'giu'),
    new RegExp(String.raw`\b(?:have|get|want) (?:the |your |his |her )(?:dos(?:e|es|age)|${prescribed})s? (?:trebled|tripled|doubled|halved|increased|raised|reduced|lowered|changed|stopped|adjusted)\b`, 'giu'),
    /\b(?:fine|ok|okay|all right|safe|allowed|free|best|better|enough|no problem) to (?:double|skip|halve|stop|miss|drop|quit|split|stop taking|leave out)(?: up)?\b(?! (?:exercis|work|driv|smok|drink|worry))/giu,
    /\b(?:i|we)(?:['’](?:ll|d|m|ve)| am| are| will| would| am going to| have| can| could| shall| suggest)? (?:now |be )?(?:prescrib(?:e|ed|ing)|put(?:ting)? you on|start(?:ing)? you on|writ(?:e|ing) you|order(?:ing)?) (?:you\b|for you\b|a (?:prescription|course)|an? \p{L}+|\p{L}+)|\byour (?:new )?prescription (?:is|will be|from me)\b|\bhere is (?:a|your) prescription\b/giu,
    new RegExp(String.raw`\b(?:${change}) (?:taking |using |with |on |up |the use of |off )?${drug}\b`, 'giu'),
    new RegExp(String.raw`\b(?:take|try|get|ask the chemist for|go on|go back on|use|need|should be on|should be taking|better off on|you want)(?: yourself| him| her)? (?:(?:some|an?|the|your|low[- ]dose|a low dose of|a course of|a short course of|a small dose of|extra|more|less) ){0,3}(?:${prescribed})s?\b(?! (?:doctor|prescri|clinic|level))`, 'giu'),
    new RegExp(String.raw`\bneeds? (?:much |a little |a bit )?(?:less|more|fewer|a (?:higher|lower|bigger|smaller|larger) (?:dose|amount)) (?:of )?${drug}\b`, 'giu'),
    new RegExp(String.raw`\b(?:take|use) (?:less|more|fewer|half|twice|double|an extra|another|only half|two|three) (?:of )?(?:(?:your|the|it|as much) ?){0,2}(?:(?:${prescribed})s?|${generic}|than prescribed|as much)\b`, 'giu'),
    new RegExp(String.raw`\b(?:you|he|she) (?:can|could|may|should|must|need to|ought to|might) (?:safely |now |just |simply |probably |also |gradually |slowly |immediately )*(?:stop|quit|come off|discontinue|skip|halve|double|increase|reduce|lower|raise|cut|taper|switch|drop|leave out|omit|wean) (?:it|them|this|that|one)\b`, 'giu'),
    new RegExp(String.raw`\b(?:the|your) (?:dose|dosage|${prescribed})s? (?:should|must|needs? to|has to|ought to|can|could) be (?:\p{L}+ )?(?:increased|raised|doubled|halved|reduced|lowered|stopped|tapered|changed|cut|adjusted|discontinued|switched)\b`, 'giu'),
    /(?:停藥|減藥|加藥|換藥)(?:吧|即可|就好|就行|就可以)|(?:請|直接|馬上|立刻|現在就|今天起)(?:停藥|減藥|加藥|換藥)/gu,
    new RegExp(String.raw`(?:服用|吃|改用|改吃|加到|增加到|增至|減到|減至|降到|調到|注射|先用|使用|打|改成|換成)[^。！？\n]{0,20}?${hanAmount}`, 'giu'),
    new RegExp(String.raw`(?:一天|每天|每日|每晚|睡前|早晚|一次|每次|每(?:\d|[一二三四六八])小時)[^。！？\n，]{0,10}?${hanAmount}`, 'giu'),
    new RegExp(String.raw`(?:停掉|停用|停止(?:服用|使用)?|停吃|停|加倍|加量|減量|減半|增加|減少|調高|調低|換成|改用|改吃|換|加上|加開|開始(?:服用|吃|使用)|加吃)(?:你|您)?(?:的|目前的|現在的)?(?:一半)?${hanDrug}`, 'giu'),
    new RegExp(String.raw`${hanDrug}(?:可以|應該|應|請|就|要|直接|馬上|自行|先)(?:直接|自行|馬上|先)?(?:停掉|停用|停了|停|加倍|加量|減量|減半|加到|減到|增加|減少)`, 'giu'),
    /我(?:會|幫你|幫您|替您|先|可以)?(?:幫(?:你|您))?(?:開(?:立|給|一些|個)?.{0,6}(?:藥|處方|x_)|處方)/giu,
  ],
  unless:
    /\b(?:do not|don['’]?t|never|not|without|before (?:you|any|stopping|changing)|ask(?:ing)?(?: your| the| a)?|discuss(?:ing)?|whether|talk|speak|decide|rather than|instead of|nobody should|no one should|avoid|who|patients|people|studies|study|trial|usually|typically|often|commonly|generally|normally|sometimes|may (?:then )?(?:suggest|decide|recommend|offer|wish)|might|your (?:own )?(?:doctor|gp|psychiatrist|neurologist|prescriber|physician|pharmacist|treating \p{L}+) (?:may|might|can|could|will|would|is|has|should|and)|(?:doctor|gp|psychiatrist|neurologist|prescriber|physician)s? (?:may|might|can|could|will|often|usually|sometimes|would|tend)|when (?:you|he|she|people) (?:first )?(?:started|began|stopped|took)|after (?:you |having )?(?:stopped|stopping|starting|changing)|since (?:you|starting|stopping)|as you|you (?:are|were) (?:already |currently |now )?(?:taking|on)|you (?:say|said|mention(?:ed)?|wrote|told|describe[d]?|took|have (?:been|taken)|already|stopped|started))\b|\bbefore\s+$|不要|不可|切勿|請勿|勿|不能|不應|不宜|前請|前先|詢問|討論|是否|避免|與.{0,8}(?:醫師|醫生)|請(?:您|你)?的?(?:主治)?(?:醫師|醫生)|由.{0,6}(?:醫師|醫生)|(?:醫師|醫生)(?:可能|會|可以|通常|也許)|通常|一般|您目前|你目前|您說|你說|提到|突然|擅自/iu,
  spares:
    /^(?:coming off|stopping|starting|increasing|reducing|switching|changing|halving|doubling|quitting|adding|tapering) [^.!?]{3,60}\b(?:takes?|needs?|requires?|means|is|are|should|must|has|depends)\b|\b(?:usual|typical|common|maximum|recommended|standard|starting|normal|average|highest|therapeutic) (?:adult |daily |starting |maximum |treatment )*(?:dos(?:e|es|age|ages)|range|amount)\b|\b(?:only|always|first|decided|together|in agreement|in consultation|under (?:the )?(?:supervision|guidance)|with the (?:help|advice|agreement)|after (?:talking|speaking|discussing|asking|consulting|checking)|agreed|arranged|guided|supervised) (?:\p{L}+ ){0,4}?(?:with|by|of|to) (?:your|a|the) (?:own )?(?:doctor|gp|psychiatrist|neurologist|prescriber|physician|pharmacist|team|specialist)\b|\b(?:is|are|were|was) (?:usually|often|commonly|typically|generally|sometimes|normally|never|rarely|slowly) (?:\p{L}+ )?(?:started|given|increased|reduced|used|taken|prescribed|tapered|stopped)\b|\b(?:should|must|can|could|may|might) (?:not|never|only)\b|\b(?:not be|never be) (?:stopped|changed|increased|reduced)\b|\b(?:stopping|starting|changing|increasing|reducing|switching|skipping|adding|doubling|halving|coming off|taking|cutting) [^.!?]{0,60}\b(?:can|could|may|might|would|causes?|leads?|often|sometimes|suddenly|abruptly|is (?:dangerous|risky|not|a decision|something))\b|(?:常用|一般|通常|最大|建議|標準)(?:的)?劑量|(?:與|和|跟)(?:您|你)?(?:的)?(?:主治)?(?:醫師|醫生)(?:討論|商量|確認)|(?:由|請|經)(?:您|你)?(?:的)?(?:主治)?(?:醫師|醫生)(?:決定|評估|調整|指示|同意)|(?:可能|會)(?:造成|引起|導致)|醫師指示/iu,
};
