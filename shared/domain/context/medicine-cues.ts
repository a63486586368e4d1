/**
 * What is said of a medicine: that it was stopped, was never taken, or is only asked about. Own collection, version 1, 2026-11.
 * Syntax: `compileLexicon`.
 */
export const medicineCues = {
  stopped: `
    stop~ taking/using/my/his/her/the? | quit/quitting taking? | came/come/coming/weaned/weaning/tapered/tapering/taken/took/went/go/going/get/getting/got me/him/her/myself? off of? | been off | now off | discontinu* | no longer take/taking/takes/on/use | gave/given up | ran out of | cut out | off my/the/of | cold turkey | withdrew/withdrawal/withdrawing from? | used to take/be .. on? | had to stop | allergic to
    停了 | 停掉 | 停用 | 停 | 戒掉 | 沒再吃 | 不再吃 | 停止`,
  /** Further behind, what "it" is. */
  stoppedIt: `stopped/quit it/them | gave/give it/them up | came/come/weaned/went/took/got off it/them | came/come/weaned/went off by/in/on/after/because | until last/january/february/march/april/may/june/july/august/september/october/november/december/i/he/she/then | had to stop | threw it/them away`,
  stoppedBehind: `stopped/quit/discontinued | but/and/then .. stopped/quit/gave | stopped it/them/taking/that/because/after/when | was/were stopped/discontinued | 停了 | 停掉 | 停藥 | 就停 | 沒再吃`,
  notTaken: `
    not/dont/doesnt/didnt/never/havent/hasnt/isnt/wont .. take/taking/taken/takes/on/use/using/used/need/tried/had/been/given/prescribed/want any? | not on any? | no/without/any/zero other/regular/daily/current/prescription? | nor | never had/tried/taken/used | refuse~ to? take? | rather/than/instead of | avoid~ | nobody/never prescribed/gave | free of
    沒有吃 | 沒吃 | 沒在吃 | 不吃 | 沒有服用 | 沒有在吃 | 未服用 | 沒有用 | 不想吃 | 沒 | 無 | 不敢吃 | 不肯吃`,
  askedAbout: `
    should/can/could/may/shall/must i/he/she/we .. take/try/use/start/have/add/buy/go/ask? | would/will/could/can/does/do .. help/cause/interact/work | should i .. ask/start/try/begin/go | wants/want/wanted/suggested/suggests/offered/offer/offers/offering/talking/thinking/considering me/him/her/us? .. start/try/on/taking/to | is it safe/ok/okay/fine to? | need/needs a/an/some/any | instead of | versus/vs | which/what | afraid/scared/reluctant/hesitant to/of | how about | read/heard about/that/of | deficiency/deficient/low/level/levels/lack/lacking | are there
    該不該 | 要不要 | 可以吃 | 可不可以 | 能吃 | 需要吃 | 是否 | 建議吃嗎 | 想吃 | 該吃 | 缺乏 | 缺`,
  asked: `does/do/would/will/could/can/is/are`,
  askedBehind: `deficiency/deficiencies/deficient/level/levels/test/tests | was/is low | could/might/may/will/would/can harm/cause/help/make/work/hurt/damage/be/do/interact | toxicity | 缺乏 | 不足`,
  on: `on/taking/takes/took/taken/prescribed/gave/given/had/having/tried/been/using/used/my/his/her/started/puts | i/he/she take | 吃 | 服用 | 開 | 打`,
  /** Spoken of stopping, so it is taken; or the exception to "nothing". */
  taken: `can/should/could/may/must/want/wants/how/safe/afraid/wish/like/going/plan/planning/try/trying/if .. stop/quit/discontinue | can/should/could/may/want/wants/how/safe/afraid/wish/like .. come/go/get/wean/taper off | except/besides/beyond/but/only for?/my? | apart from | other than | aside from | now/currently on/taking/take? | instead i take | 除了 | 只有 | 只吃`,
} as const;

/** Words for a medicine without its name: they count only where none is taken. Version 1, 2026-11. */
export const anyMedicine = {
  any: `
    medicine/medicines/medication/medications/meds/drug/drugs/tablet/tablets/pill/pills/prescriptions | 藥 | 藥物 | 用藥`,
} as const;
