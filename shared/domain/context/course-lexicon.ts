/**
 * How a complaint goes on, and how it is told: English and Traditional Chinese. Own collection, version 1, 2026-11.
 * Syntax: `compileLexicon`.
 */
export const courseLexicon = {
  worse: `
    get~/got/become~/became/grow~/going/much/lot/bit/steadily/slowly/gradually/progressively/even/far/little/feel/feels/way/only worse/worst | worse and worse | worse than before/last/ever/it | worse now/lately/since/each/every/over/these | is/are worse | worsen~ | worsened | aggravat* | progressive | progressively | progressing/progressed | deteriorat* | declin~ | going/gone/went downhill | intensif* | escalat* | spread~ | has/is/keeps/been spread/spreading | more often/frequent/frequently/intense/severe/painful/noticeable/pronounced | increas~ in/with/and/frequency/over/every | has/have/is/are/been increased/increasing | increasingly | stronger/heavier/bigger/longer/shorter and | getting/become/becoming/got more/stronger/weaker/slower/harder/bigger/heavier/longer/shorter | weaker and/than | weaker | cant .. any more/anymore | no longer able/can | used to be able/could | diminish* | new symptoms | started in .. now | at first .. now
    惡化 | 加重 | 更嚴重 | 變嚴重 | 越來越 | 越 .. 越 | 愈來愈 | 加劇 | 更痛 | 變多 | 變差 | 更差 | 更糟 | 頻繁 | 退步 | 擴散 | 擴大 | 蔓延`,
  better: `
    get~/got/feel/feels/feeling/felt/much/bit/little/lot/slightly/somewhat/gradually/slowly better | better now/since/each/lately | better than before/last/previously/it | is/are/was better | improv~ | improving/improved | eased/easing | settled/settling | subsid* | lessen* | calmed down | going/gone/went away/down | fad~ | recovered/recovering | healing/healed | resolved | less often/frequent/intense/severe/painful | decreas~ | reduced
    好轉 | 改善 | 好多了 | 好一點 | 好很多 | 比較好了 | 減輕 | 緩解 | 緩和 | 減少 | 進步 | 有好`,
  fluctuating: `
    come~/came and go~/went | on and off | off and on | intermittent/intermittently | comes/coming/came in waves | some days .. other/others/better/worse/fine | good and bad days | good days and | ups and downs | waxes and | fluctuat* | then .. comes/came back | then it/they return/returns/returned/comes | relaps*
    時好時壞 | 反反覆覆 | 反覆 | 斷斷續續 | 有時好 | 時有時無 | 來來去去`,
  same: `
    no/any change | no/not/isnt/arent/any/hardly better/worse/improvement/different | neither better | neither .. nor worse | hasnt/not/havent/never changed | unchanged/stable | stay~/stayed/remain~/about/exactly/still/much/been/is/are/was the same | nothing .. changed/changes/helps/helped/works/worked | no/any/little difference | stay~ the same | persist~ | persistent/persistently | still there/here/present/happening/have/has/get/going/happens/feel/hurts/numb/twitching/tingling/weak/dizzy | $never go~ away | cant get rid | all the time | non stop | nonstop | constantly/constant | every single day | doesnt/dont/not/wont/didnt help/helped/work/worked/helping/working | no help/effect/relief
    沒有改善 | 沒改善 | 沒好 | 不見好轉 | 沒有好轉 | 一樣 | 沒變 | 沒有變 | 一直沒 | 一直都 | 一直這樣 | 仍然 | 還是 | 沒有用 | 沒效 | 無效 | 沒有效 | 不會好 | 整天`,
  trigger: `worse when/whenever/at/in/after/if/on/during/by/while/lying/with/the | better when/whenever/at/after/if/while/lying/with/off/to/for/not/safe | better be | better than ever | is/would it? .. be better | 比較好嗎 | 還是比較好`,
} as const;

export const courseMacros: Readonly<Record<string, readonly string[]>> = { never: ['doesnt', 'does not', 'dont', 'do not', 'wont', 'will not', 'never', 'not', 'isnt', 'hasnt', 'has not', 'didnt'] };

/** Hopes, fears and plans, in which a course is not told. Version 1, 2026-11. */
export const courseCues = {
  notTold: `
    might/may/could/will/would/can/should/to/if/whether/hope*/hoping/want/wanted/wants/expect*/said/says/told/help/helps/make/makes/anything/afraid/scared/worr*/fear/fears/terrified | when .. will | does/do it/this/that/they | how do/does/can | as it | before it | in case
    會 | 會不會 | 擔心 | 怕 | 如果 | 是否 | 希望 | 怎麼 | 如何 | 能 | 想要 | 才會 | 可以`,
} as const;
