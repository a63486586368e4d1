/**
 * Words for danger to oneself and others, by the grades of the Columbia scale (C-SSRS screener: 1 wish to be dead, 2–3
 * active thoughts, 4–5 intent and plan, 6 behaviour). Own collection, version 1, 2026-11.
 */
export const selfHarmLexicon = {
  suicidalIdeation: `
    want/wants/wanted/wanting/ready/rather/prefer to die | want/wanted die | want/wants/wanted to .. end my/his/her/their own? life | want/wants/just to be dead
    kill/killing $self | killmyself | end/ending/finish my/his/her/their own? life | end/ending it all | take/taking my/his/her/their own life
    take/taking my life | suicidal | suicidality | thoughts/thought/thinking/think/thinks/ideas/idea/plan/plans/planning/urge/urges of/about/for .. suicide
    consider/considering/contemplate/contemplating/contemplated/want/attempt/attempting suicide | commit/committing suicide | off/offing $self | do $self in
    die by suicide | wish/wishing to die | want it/everything to .. end forever/permanently | end my suffering/pain/misery .. for good/forever/permanently | end things for good
    i am/im going to die/disappear by my own hand | make/making it look like an accident | want to jump | want to .. be dead | dont/do want/wish to live
    jump/jumping off/from .. building/bridge/roof/window/balcony/cliff/floor | jump/throw/step/stepping/walk/walking in front of .. train/car/bus/truck/traffic/mrt | hang/hanging $self | shoot/shooting myself | drown/drowning myself
    drive/driving .. into .. tree/wall/traffic/river | cant stop thinking about dying/death/ending | dont trust myself .. alone/knives/pills/night
    自殺 | 輕生 | 尋短 | 尋死 | 想死 | 想去死 | 想要死 | 自我了斷 | 自我了結 | 了結生命 | 了結自己 | 結束生命 | 結束自己 | 結束我的生命 | 結束這一切 | 跳樓 | 燒炭 | 上吊 | 跳下去 | 想跳 | 自盡 | 不如死`,
  passiveDeathWish: `
    wish/wished/wishing i was/were/am dead | wish/wished/wishing i wasnt/werent alive/here/born | wish i had never been born | wish i could .. not/never wake | wish/wished/wishing i was/were not .. alive/here
    go/fall to/a? sleep/asleep and not/never wake | not/never/dont want/wanting/hoping to wake up | hope i dont/never wake up | not/never waking up
    better off dead | better off without me | better/easier if i was/were/am dead/gone/not | better if i didnt/wasnt/werent/wouldnt | better if i did/was/were not | better/happier without me
    no reason/point to/in/of live/living/life | nothing to live for | nothing left to live for | no will to live | lost the/my will to live | life/living isnt worth | life/living is not worth | not worth living/it
    dont/do not? want to be alive/here anymore/any? | dont/not want to live | dont want to exist | dont want to be alive | dont want to be here | no longer want to live/exist/be | tired/sick of living/life/being | sick and tired of living | rather be dead
    want to disappear/vanish forever? | want/wanting to stop existing | stop existing | want to sleep forever | wouldnt mind .. dying/dead/die | would not mind .. dying/dead | wouldnt care if i died/die | dont care if i live/die | if i died .. would/nobody/no
    cant go on living | $cant go on anymore/any/like | cant do this anymore | cant take it/this anymore | no way out | no other way out | only way out | dont see a future | dont see a way out
    i should be dead | i deserve to die | world .. better without me | family .. better without me | burden to everyone | everyone .. better off
    不想活 | 活不下去 | 不想醒來 | 不想再醒 | 死了算了 | 死掉算了 | 一了百了 | 想消失 | 活著沒意義 | 活著沒有意義 | 活著好累 | 活著很累 | 沒有活下去 | 生無可戀 | 死了比較好 | 不在比較好 | 沒有我會更好 | 撐不下去 | 想離開這個世界 | 人生沒有意義`,
  suicidePreparation: `
    suicide/goodbye/farewell note/notes/letter/letters/video | written/wrote/writing .. letters/letter/note/notes .. to/for .. kids/children/family/everyone/parents/wife/husband/them | written/wrote .. goodbye/farewell | written/wrote/writing/finished the/my/all letters | letters are .. written/ready/sealed
    have/has/had/got enough .. $pills to/for | enough .. to kill/end/die | counted/counting/saved/saving/stockpiled/stockpiling/hoarded/hoarding/collected/collecting/stashed/stashing/hidden/hiding up? .. $pills | pills/tablets/rope/gun/knife/meds/noose/razor/charcoal are/is/all? .. ready/waiting/beside/next/hand/lined
    have/got/bought/buy/buying/found/tied/tying/made my/a/the? rope/noose | noose | loaded .. gun/pistol/shotgun | gun/pistol/shotgun .. loaded/mouth/head | bought/buy/got/have charcoal .. to? | bought .. pesticide/paraquat/helium/nitrogen
    standing/sitting/stood on/at/by .. bridge/roof/rooftop/ledge/edge/platform/railing/tracks | on the ledge/rooftop | climbed over the railing
    given/giving/gave away .. things/belongings/stuff/possessions/everything/clothes/books/pets/dog/cat | affairs .. in order | said/saying my/goodbye/goodbyes to/goodbyes everyone/all/family/kids/friends | said my goodbyes | made/updated/wrote my will and
    set/picked/chose/chosen .. date/day/place/method .. to die/end/it | know/decided/planned exactly? how/when/where .. do/end/kill | know exactly/how i/id/im would/will/going to? do it | have/made/got a/my plan to .. die/end/kill | have/made/got a plan and | have/made/got a suicide plan | have a plan .. pills/rope/bridge/end
    tonight is the/my night | this is my/the last day/night/message/post | last/final goodbye | by the time you/anyone read/reads | wont be here tomorrow/next/anymore/much/long | i wont be around .. tomorrow/much/long | it/everything will/ll all? be over tonight/soon/tomorrow | be gone by tomorrow/morning/tonight/weekend
    tonight i will/am/im/ll .. do/end/die | going to do/end it tonight/today/tomorrow/this/after | going/plan/planning/intend/decided to kill/end/hang/shoot/jump | i have decided to die/end/go | made peace with dying/death/leaving/it
    遺書 | 遺言 | 藥都準備好 | 藥準備好 | 繩子準備好 | 買了炭 | 買木炭 | 買了木炭 | 站在頂樓 | 在頂樓 | 站在橋上 | 今晚就走 | 今晚就結束 | 交代後事 | 後事都安排 | 想好怎麼死 | 計畫自殺 | 安排好一切 | 最後一次 .. 說再見`,
  suicideAttempt: `
    tried/attempted/trying/attempting to kill/hang/end/drown/suffocate | tried/attempted/trying to .. my/his/her/their own? life | tried/attempted suicide | suicide attempt/attempts | attempt on my/his/her life | tried to overdose/die | tried to jump
    slit/slitting/slashed/slashing/slash my/his/her/their? wrist/wrists/throat | cut/cutting my/his/her/their wrist/wrists/throat | drank/drunk/drinking .. bleach/pesticide/antifreeze/paraquat/poison | put/had/tied .. rope/belt/noose .. neck | belt around my/his/her neck
    割腕 | 自殺未遂 | 自殺過 | 試圖自殺 | 喝農藥 | 喝了農藥 | 喝漂白水 | 喝了漂白水`,
  overdose: `
    overdosed/overdosing | took/taken/take/taking/had/have/after/want/going/plan/planned/survived .. overdose | overdose on/tonight/now | took/taken/taking/swallowed/swallow/ate/popped all/every .. $pills | took/taken/swallowed/ate/popped/downed .. whole/entire/full bottle/box/pack/packet/strip/jar/blister .. of? | took/taken/swallowed/downed/popped .. handful/handfuls/bunch/fistful .. $pills
    took/taken/swallowed/downed/popped too many .. $pills | took/taken/swallowed a lot/load/loads/ton of .. $pills | took/taken/swallowed too much .. $pills | whole bottle of .. $pills | took/taken them all | took/taken all of them | swallowed/took everything in .. cabinet/bottle/box | emptied the .. bottle
    took/taken/swallowed about/around/like/over/maybe/nearly/almost? 10/12/14/15/16/18/20/24/25/28/30/32/35/36/40/45/48/50/56/60/70/80/90/100/ten/twelve/fifteen/sixteen/twenty/thirty/forty/fifty/sixty of? my/his/her/the? .. $pills | took/taken/swallowed .. dozens .. $pills
    took/taken .. double/triple/extra .. to sleep forever | more pills than .. supposed/should
    吞了一?整瓶 | 吃了一?整瓶 | 吃掉一?整瓶 | 吞藥 | 吞了 .. 藥 | 吃了整瓶 | 整瓶 .. 吃 | 整瓶 .. 吞 | 藥全部吃 | 藥全吃 | 藥都吃 | 藥都吞 | 吃了一大把 | 吞了一大把 | 吃下 .. 顆 .. 安眠藥 | 吃了 .. 顆 .. 安眠藥 | 吃了 .. 顆 .. 普拿疼 | 服藥過量 | 吃藥過量 | 過量服用 | 藥物過量`,
  selfHarm: `
    cut/cuts/cutting/burn/burning/burned/scratch/scratching/hurt/hurting/hurts/harm/harming/injure/injuring/punch/punching/stab/stabbing $self | self harm/harming/harmed/injury/injuring | selfharm/selfharming/selfharmed | cut/cuts/cutting on? my/his/her/their arm/arms/thigh/thighs/leg/legs/skin
    burn/burning/burned/cut/cutting/scratch/scratching/pick .. skin/arms/legs/thighs/hands .. purpose/lighter/razor/blade/knife/cigarette/cigarettes | hurt/harm .. on purpose | started/been/back to cutting | relapsed .. cutting | cutting again | bang/banging/bangs/hit/hitting/hits my/his/her own? head against/on the? wall | 自殘 | 自傷 | 割自己 | 傷害自己 | 割手 | 割傷自己 | 拿刀割 | 用刀割`,
  harmIntent: `
    want/wants/wanted/going/urge/urges/urged/plan/plans/planning/thinking/think/thoughts/thought/intend/ready/about/tempted/impulse/impulses/will/decided to/of/about/im? .. kill/killing/murder/murdering/stab/stabbing/strangle/strangling/smother/smothering/suffocate/shoot/shooting/poison/poisoning/drown/drowning/hurt/hurting/harm/harming/attack/attacking/shake/choke/choking $someone | want/wants/wanted/going/urge/urges/urged/plan/plans/planning/thinking/think/thoughts/thought/intend/ready/about/tempted/impulse/impulses/will/decided to/of/about/im? .. kill/killing/murder/murdering/stab/stabbing/strangle/strangling/smother/smothering/suffocate/shoot/shooting/poison/poisoning/drown/drowning/hurt/hurting/harm/harming/attack/attacking/shake/choke/choking my/his/her/their/the/our .. $kin
    i might/will/could/may .. kill/stab/strangle/smother/shoot/hurt/harm/murder $someone | ill/im/id .. kill/stab/strangle/smother/shoot/murder $someone | i/ill might/will/could/may .. kill/stab/strangle/smother/shoot/hurt/harm/murder my $kin
    he/she/they/hell/shell/theyll will/going/wants/want/might/to? .. kill/stab/strangle/shoot/murder/hurt $someone/me/us | he/she/they/hell/shell/theyll will/going/wants/want/might/to? .. kill/stab/strangle/shoot/murder/hurt my/his/her/their/the/our .. $kin
    threaten/threatens/threatened/threatening to .. kill/stab/hurt/shoot/burn .. $someone/me/us/my/his/her | has/got/holding/grabbed a? knife/gun/axe/machete and/at/against | came/coming/come at me/us/him/her with a/the knife/hammer/axe
    想殺 | 殺了他 | 殺了她 | 殺了我 | 殺死他 | 殺死她 | 殺死我 | 想掐死 | 掐死 | 想砍 | 砍死 | 傷害別人 | 傷害寶寶 | 傷害孩子 | 傷害他人 | 傷害小孩 | 同歸於盡 | 拿刀 .. 殺 | 拿刀 .. 砍`,
  voices: `
    voice/voices | hearing/hear/hears/heard .. someone/people/things/god/devil/satan .. tell/telling/say/saying/talk/talking/nobody/not there | god/devil/satan/demon/demons/angel/angels/tv/radio/spirits .. tell/tells/telling/told/order/orders/ordering/ordered/command/commands/commanding me/him/her to
    聲音叫 | 聲音要 | 聲音命令 | 聽到聲音 | 聽見聲音 | 有聲音 | 有個聲音 | 幻聽`,
  commanding: `
    tell/tells/telling/told/say/says/saying/said/order/orders/ordering/ordered/command/commands/commanding/commanded/want/wants/urge/urging/scream/screaming/shout/shouting me/him/her/them/at/i/to? to/should/must/have .. kill/hurt/harm/jump/die/cut/stab/burn/end/hang/do/attack/drown/drive/strangle/smother/choke/obey/sacrifice/step/run
    commanding/command/ordering me/voices | 叫我去死 | 叫我死 | 叫我跳 | 叫我殺 | 叫我傷害 | 叫我割 | 命令我 | 要我死 | 要我去死 | 要我殺 | 要我跳 | 叫他去死 | 叫他跳`,
} as const;
