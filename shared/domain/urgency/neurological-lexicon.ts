/**
 * Parts of neurological and other bodily red flags: where, what fails, how it came. Rules compose them, so that lay
 * descriptions need no textbook word. Own collection, version 1, 2026-11.
 */
export const neurologicalLexicon = {
  suddenOnset: `
    sudden/suddenly | all at once | out of nowhere | out of the blue | just now | just started/happened/began | right now | this morning/afternoon/evening/minute | tonight/today | an/one/two/2/three/3/four/4/half hour/hours ago | hour ago
    minutes ago/back | min/mins ago | hours ago | few/couple of? minutes/hours | woke up .. with/and/unable/cant/couldnt/this | woke up this | woke .. morning | since breakfast/lunch/dinner/noon/waking/midnight | since this/last morning/afternoon/night/evening | since yesterday/today/tonight | started today/yesterday | last night
    yesterday | in an instant | within minutes/seconds/hours | abruptly | came on fast/quickly/quick | at work today | over breakfast/lunch/dinner | an hour | for the last/past hour/hours/minutes/ten/twenty/thirty
    突然 | 忽然 | 瞬間 | 剛剛 | 剛才 | 今天早上 | 今早 | 今天 | 昨晚 | 昨天 | 一早起來 | 早上起來 | 分鐘前 | 小時前 | 半小時 | 早上醒來 | 醒來後`,
  facePart: `face | mouth | lip/lips | smile/smiling | cheek | corner of the/his/her/my mouth | eyelid | facial | 臉 | 嘴角 | 嘴巴 | 嘴 | 顏面 | 面部`,
  drooping: `
    droop/drooping/droopy/drooped/droops/drooling | sag/sagging/sagged/sags | hang/hangs/hanging/hung .. side/down/one/left/right | lopsided | crooked | uneven | asymmetric*/asymmetrical | twisted | slack | slid/sliding/slipped down | fallen .. side | pulled to one side | only/just half/one/side .. mov*/smiles/works | not moving | wont move | gone/went dead
    歪 | 下垂 | 垂下 | 麻痺 | 不對稱 | 一邊 | 一側 | 半邊 | 麻`,
  oneSide: `
    left/right/one $limb | left/right/one side | left/right/one half | one side of .. body | half of .. body | left/right side of .. body | $limb on .. left/right/one side | whole left/right side | one leg and/or | entire left/right side | same side
    左手 | 右手 | 左腳 | 右腳 | 左腿 | 右腿 | 左側 | 右側 | 左邊 | 右邊 | 左半 | 右半 | 半邊身 | 半身 | 單側 | 一側 | 一邊手 | 單手 | 單腳 | 左半邊 | 右半邊`,
  limbFailing: `
    weak/weaker/weakness | numb/numbness | paraly* | limp | floppy | dead | went/gone/going heavy | feels/felt/is/are/got so? heavy | $cant .. move/lift/raise/use/feel/hold/grip/walk/stand/control | wont/doesnt/dont/isnt/not/stopped/wouldnt move/lift/work/working/moving/respond/responding/obey | not working properly/right | no strength/power/feeling/control
    lost .. strength/power/feeling/use/control/grip/function | drops/dropping/dropped everything/things/my/his/her/the/cup/fork/glass/keys | loss of strength/power/feeling/sensation | gave/giving/given way/out | dragging/drags/dragged | collapsed | buckled/buckling | useless
    無力 | 沒力 | 沒有力 | 沒力氣 | 麻痺 | 麻木 | 發麻 | 麻掉 | 動不了 | 不能動 | 抬不起 | 舉不起 | 癱 | 癱瘓 | 拿不住 | 站不起來 | 走不動 | 沒知覺 | 沒有知覺 | 沒感覺`,
  speechFailing: `
    slur/slurs/slurred/slurring/slurry | speech .. garbled/jumbled/gone/strange/weird/unclear/thick/wrong/off/funny | talk/talks/talking/speak/speaks/speaking/sounds .. like he/she/i? .. is/am/was? drunk | sounds/sounded/sound drunk | like .. drunk | like a drunk/drunken
    words .. wrong/jumbled/mixed/garbled/backwards/scrambled/slurred/stuck/nonsense | $cant .. speak/talk/say/find/form/get/pronounce .. words/word/anything/properly/clearly/sentence/sentences/name | $cant speak/talk | trouble/difficulty speaking/talking/forming/finding | gibberish | nonsense | word salad | mumbl* | tongue-tied
    not making/making/makes/make no? sense | babbling | speech was/is gone | lost .. speech/voice/words | loss of speech | aphasia
    口齒不清 | 講話不清 | 說話不清 | 話講不清 | 講不出話 | 說不出話 | 說話困難 | 大舌頭 | 語無倫次 | 講話含糊 | 說話含糊 | 講話模糊 | 口吃不清 | 話說不清 | 說話不清楚 | 講話不清楚 | 講不清楚`,
  strokeNamed: `having/had/has/suffering/suffered/got/get/is/was/be/its a/an? mini? stroke | think .. having? .. stroke | sign/signs/symptoms of a? stroke | stroke right now | tia | 中風`,
  resolved: `went away | gone away | gone now | back to normal | came back .. normal | resolved | cleared up? | passed | got better | fine now/again | ok now | for about/around/a/ten/five/few/two/some .. minutes | lasted .. minutes/seconds/hour | 恢復了 | 好了 | 又好了 | 恢復正常`,
  headache: `headache/headaches/migraine/migraines | head .. pain/hurts/hurt/hurting/ache/aches/aching/exploded/exploding/explode/splitting/pounding/killing | pain .. head | 頭痛 | 頭很痛 | 頭好痛 | 頭疼 | 頭劇痛`,
  worstEver: `
    worst .. headache/pain/head/migraine/life/ever/had/experienced | never had/felt/experienced .. like/this/pain/bad/such/anything | like nothing .. before/ever | most severe/intense/painful .. life/ever/had | thunderclap | like .. thunderclap | explosive | exploded/explode/explosion | hit/hits/struck/kicked/smacked/shot/whacked .. head .. with/by/bat/hammer/brick/axe | hit by/with a/an bat/hammer/brick/axe/truck
    something popped/burst/snapped/exploded | popped/burst/pop .. head/skull | like a bomb | severe/excruciating/unbearable/agonizing/agonising/terrible/horrible/blinding/intense/brutal/violent/massive/splitting/awful | 10/10 | ten out of ten | 10 out of 10 | peak/peaked/maximum .. seconds/minute
    劇烈 | 最痛 | 這輩子 | 從來沒有這麼痛 | 從沒這麼痛 | 爆炸 | 炸開 | 像被打 | 雷擊 | 像被雷 | 痛到`,
  instantOnset: `
    sudden/suddenly | all at once | out of nowhere/blue | out of the blue | in seconds | within a? minute/seconds/minutes/moments | instantly/instant/instantaneous* | in an instant | one second to/and/i | a split second | like a thunderclap | thunderclap | like a switch/lightning/bolt/gunshot/explosion/bomb | struck/hit me/him/her/like
    from zero/nothing/0 to | snap of | came on like | abruptly | 突然 | 忽然 | 瞬間 | 一下子 | 霎時`,
  seizing: `
    seizure/seizures | seizing | convuls* | having/had/has/have a? fit/fits | fitting | epileptic attack/fit/fits | foaming at/from | frothing at/from/mouth | shaking/jerking all over | whole body .. shaking/jerking/stiff/twitching/convulsing | shaking .. uncontrollabl* .. eyes/unconscious | eyes rolled/rolling/roll back/up | went stiff and
    status epilepticus | 抽搐 | 癲癇發作 | 癲癇 | 痙攣發作 | 全身抖動 | 口吐白沫 | 羊癲瘋 | 全身抽 | 抽筋發作 | 翻白眼`,
  notStopping: `
    right now | wont/not/hasnt/isnt/didnt/doesnt/havent stop/stopping/stopped | still seizing/shaking/convulsing/jerking/going/fitting/happening | is/are/keeps/keep seizing/convulsing/fitting | five/six/seven/eight/ten/fifteen/twenty/5/6/7/8/10/12/15/20/30 minutes/min/mins | more than/over five/5 .. min/mins/minutes | one after another/the other
    back to back | without waking/regaining/coming/recovering/getting | not waking/woken | hasnt woken | is/are .. shaking/jerking/convulsing/foaming | on the floor/ground | has not woken/stopped/come | wont wake | two/three/four/several/multiple/2/3/4/5 .. seizures .. in/today/this/since/row | in a row | as i type/write | again and again | keeps having/happening .. today/now | cluster of
    一直 .. 抽 | 停不下來 | 沒有停 | 還沒停 | 不停 | 持續 .. 分鐘 | 超過五分鐘 | 超過5分鐘 | 叫不醒 | 現在 | 連續`,
  firstTime: `first seizure/fit/ever/time/convulsion | first ever | never had/happened .. before | never had a seizure/one/fit | out of nowhere | no history of .. epilepsy/seizures | 第一次 | 從來沒有 | 首次`,
  recently: `today | tonight | yesterday | last night | this morning/week/afternoon/evening/weekend | last week/weekend/monday/tuesday/wednesday/thursday/friday/saturday/sunday | days ago | just had | few/couple days | 今天 | 昨天 | 昨晚 | 前天 | 這週 | 這禮拜 | 早上 | 剛剛`,
  postictal: `bit/bitten/biting/bite/chewed my/his/her/the? tongue | wet/peed/soiled my/his/her/the/self? bed/pants/myself/himself/herself/trousers | woke up on the floor | lost consciousness .. jerk*/shak*/stiff | jerk*/shak*/stiff .. lost consciousness/unconscious/unresponsive | 咬到舌頭 | 尿失禁 | 失去意識 .. 抽`,
  saddleNumb: `
    numb/numbness/tingling/tingly .. in/around/down/of .. groin/saddle/genital*/privates/private/crotch/bottom/perine*/vagina*/penis/scrotum/testic*/anus/rectum/bum/butt/buttocks/inner | numb/numbness/tingling .. between .. legs | numb groin/genitals/bottom/privates | no feeling/sensation .. groin/genital*/privates/bottom/crotch/between/perine*
    groin/saddle/genital*/privates/crotch/bottom/perineum/vagina/penis/scrotum/anus/bum/buttocks/private parts/area? .. is/are/feels/feel/has/have/went/gone/got/going? numb/dead/nothing | saddle anaesthesia/anesthesia/numbness | between my/his/her legs .. numb/dead/nothing | $cant feel .. wip*/toilet/genital*/groin/bottom/privates/between
    numb when i wipe | 會陰 .. 麻 | 胯下 .. 麻 | 鼠蹊 .. 麻 | 屁股 .. 麻 | 下體 .. 麻 | 馬鞍 | 胯部 .. 麻`,
  sphincterFailing: `
    $cant .. pee/urinate/wee/peeing/poo/poop/void/pass | lost/losing/no/loss .. control of/over .. bladder/bowel/bowels/urine/pee/stool | lost bladder/bowel | bladder/bowel/bowels .. control/gone/stopped/incontinen* | incontinen* | wet/wetting/wets/peed/peeing/soiled/soiling/pooped .. myself/himself/herself/without/knowing/pants/bed | leaking urine/pee/wee/stool
    not/havent/hasnt peed/urinated/passed | no/not/cant/dont .. feel/urge/know/sensation .. when i need/have .. toilet/pee/urinate/go/bathroom | urinary retention | havent been able to/peed .. pee/urinate/since | has not/hasnt peed | trouble/difficulty/hard to? starting/passing? .. urinate/urinating/urine/pee/peeing
    大小便失禁 | 小便失禁 | 大便失禁 | 失禁 | 尿不出來 | 解不出小便 | 大小便 .. 困難 | 無法控制大小便 | 控制不了大小便 | 無法排尿`,
  backOrLegs: `back pain/ache/injury/surgery/hurts/went/is/has/problem/problems | lower back | low back | my back | sciatica | slipped/herniated/bulging/prolapsed disc/disk | disc/disk | spine/spinal | both legs | both my/his/her legs | legs .. weak/numb/heavy/tingling | lumbar | shooting pain | fell/lifted/lifting | 背痛 | 下背 | 腰痛 | 腰 | 坐骨神經 | 椎間盤 | 雙腿 | 雙腳 | 兩腳 | 兩腿`,
  weakOrNumb: `weak/weaker/weakness/weakening | numb/numbness | tingl*/pins | paraly* | $cant .. walk/stand/climb/lift/move/get/rise/feel | lost .. strength | gave/giving/give way/out | legs .. jelly/rubber/heavy/buckling/lead | no strength | lack of strength | loss of strength | 無力 | 沒力 | 麻 | 癱 | 站不起來 | 走不動 | 軟腳`,
  climbing: `
    moving/spreading/spread/climbing/climbed/rising/rose/creeping/crept/travelling/traveling/going/gone/working/worked/coming/moved/crawling/progressed up/upward/upwards | moving/spreading/spread/climbed/moved/progressed/travelled/traveled/reached .. arms/hands/chest/waist/thighs/knees/trunk/hips/stomach | ascending
    | began/started/starting in .. feet/toes/legs/ankles .. now/and/then/up | now my/his/her/the arms/hands/face/chest | and now .. arms/hands/arm | then .. arms/hands
    legs then/and/now .. arms/hands | higher every/each | up to .. knees/waist/thighs/hips/chest | 往上 | 蔓延到 | 延伸到 | 擴散到 | 從腳 .. 到手 | 從腳 .. 手 | 上升到`,
  overDays: `on/by/since monday/tuesday/wednesday/thursday/friday/saturday/sunday | since yesterday/monday/tuesday/wednesday/thursday/friday/saturday/sunday/last/this | days | a/this/last/past week | overnight | within/over/in .. days/hours/day/48/24/72/week | each/every/by day/hour/the | day by day | hour by hour | rapid*/quickly/fast | today/yesterday | this morning | few days | 幾天 | 天內 | 兩天 | 三天 | 一週 | 一個星期 | 很快 | 迅速 | 今天`,
  legPart: `leg/legs/foot/feet/knee/knees/toes | 腳 | 腿`,
  armPart: `arm/arms/hand/hands/fingers | 手 | 手臂`,
  withinDays: `since monday/tuesday/wednesday/thursday/friday/saturday/sunday | days ago | within/in/over two/three/four/five/2/3/4/5/few/some days | past few days | last few days | for two/three/four/five/2/3/4/5 days | day by day | by the day | 三天 | 兩天 | 幾天 | 天內`,
  breathOrSwallow: `$cant .. breathe/swallow/breath | hard/harder/trouble/difficulty/difficult/problem/problems/struggling/struggle .. breathing/breathe/swallowing/swallow | short of breath | shortness of breath | breathless | chok*/choking on/when/food/water/liquids/saliva | water/food/liquids/drinks .. comes/goes .. nose/wrong | gasping | 呼吸困難 | 喘不過氣 | 無法呼吸 | 吸不到氣 | 吞嚥困難 | 吞不下 | 嗆到 | 嗆咳 | 呼吸不`,
  neuromuscular: `myasthenia | mg | guillain | gbs | als | motor neurone/neuron | muscular dystrophy | lambert | ptosis | pyridostigmine/mestinon | 重症肌無力 | 漸凍`,
  fever: `fever/fevers/feverish | high/raised temperature/temp | temperature/temp .. of/is/was/at? .. 38*/39*/40*/41*/101*/102*/103*/104*/105* | burning up | 38*/39*/40*/102*/103*/104* degrees/c/f/celsius/fahrenheit | hot and shivering/shaking | 發燒 | 高燒 | 發高燒 | 燒到`,
  stiffNeck: `stiff/stiffness/rigid .. neck | neck .. stiff/stiffness/rigid/cant/wont/hurts/locked .. bend/move/forward | $cant .. bend/touch/put/move/tuck/lower .. neck/chin/chest | neck .. so? stiff | chin .. chest | nuchal | 頸部僵硬 | 脖子僵硬 | 脖子很硬 | 脖子硬 | 頸子硬 | 脖子僵 | 頸部很硬 | 無法低頭`,
  brainUpset: `confus* | delirious | drows* | very/so/extremely/unusually/too/really sleepy/drowsy/lethargic | $cant .. wake/stay | hard/difficult/impossible to wake/rouse | wont wake | rash .. fade/disappear/blanch/press/glass/purple/spots | purple/red spots | purple rash | light .. hurt/hurts/hurting/bright/unbearable | photophobia | bright lights? | hallucinat* | seizure/seizures | convuls* | talking nonsense | doesnt/dont/didnt know/recognise/recognize me/us/where/who/his/her | strange/bizarre/odd behaviour/behavior | behaving/acting .. strange/strangely/weird/odd/bizarre/oddly | 意識不清 | 嗜睡 | 叫不醒 | 胡言亂語 | 畏光 | 紅疹 | 紫斑 | 神智不清 | 意識模糊`,
  headStruck: `
    hit/banged/bumped/knocked/struck/smashed/cracked/whacked/hurt/slammed/injured my/his/her/their/the/on? head | head injury/trauma | injury to .. head | blow to .. head | concussion/concussed | landed on .. head | fell .. head/stairs/ladder/roof/bike/horse/steps/bunk/downstairs/concrete/backwards | fall .. head | head .. hit/struck/banged/slammed the/a/on/against | car/bike/motorbike/motorcycle/scooter/road accident/crash | hit on the head | hit in the head
    撞到頭 | 撞傷頭 | 頭部外傷 | 頭撞 | 頭部受傷 | 跌倒 .. 頭 | 摔倒 .. 頭 | 頭部撞擊 | 腦震盪 | 頭著地`,
  headDanger: `
    vomit* | throwing/threw/throw up | being/been sick | drows* | sleepy/sleepier | hard to wake | confus* | unconscious | passed/blacked/knocked out | blackout | lost consciousness | loss of consciousness | doesnt/dont/didnt/cant/not remember/know/recognise/recognize | blood/bleed/bleeding thinner/thinners | warfarin/apixaban/eliquis/xarelto/rivaroxaban/dabigatran/pradaxa/edoxaban/coumadin/clopidogrel/plavix/heparin/enoxaparin | anticoag*
    clear/watery/bloody fluid/liquid | fluid/blood/bleeding .. ear/ears/nose | one pupil | pupil/pupils .. bigger/larger/different/unequal/size | seizure/seizures | fit | convuls* | worst/worse/worsening/severe/terrible headache | headache .. worse/worst/worsening/severe/unbearable | double vision | slur* | unsteady | staggering | keeps asking | same questions? | 嘔吐 | 吐 | 嗜睡 | 昏睡 | 意識不清 | 昏迷 | 抗凝血 | 記不得 | 越來越痛 | 想不起來 | 失去意識`,
  visionLost: `
    lost/losing/loss .. vision/sight/eyesight/seeing | vision/sight/eyesight .. gone/went/disappeared/black/blacked/lost | went/gone/going/go/am/is/turned blind | blind in/on | blindness | $cant see .. anything/out/from/with/left/right/one/eye/nothing | curtain/shade/veil/blind .. over/across/down/came/eye/vision | everything/eye went/gone/is black/dark/grey/gray | black in .. eye | half of .. vision/sight/visual | 失明 | 看不見 | 看不到 | 視力喪失 | 眼前一黑 | 眼睛黑 | 視力突然`,
  templePain: `temple/temples | scalp .. sore/tender/hurts/pain/painful | sore/tender/painful scalp | hurts .. comb/brush .. hair | side of .. head .. tender/sore/throbbing | giant cell | temporal arteritis | 太陽穴`,
  jawPain: `jaw .. ache/aches/pain/hurts/sore/tired/chew/chewing/claudication | chew/chewing .. hurts/pain/painful/ache/aches/tired/jaw | 下巴 .. 痛 | 咀嚼 .. 痛`,
  pressureSign: `worse .. lying/lie/bend/bending/cough/coughing/sneez*/strain*/morning/mornings | wakes/woken/waking me/up/at/from .. night/sleep/early | when i lie/bend/cough/sneeze/strain | every/each morning | whooshing | 躺下 .. 痛 | 咳嗽 .. 痛 | 早上 .. 更痛`,
  vomitOrVision: `vomit* | throwing/threw up | nausea and | double/blurred/blurry/loss vision | vision .. blurred/blurry/double/loss/greying/dims | seeing double | blackouts? of vision | flashing lights | spots in .. vision | 嘔吐 | 視力模糊 | 複視 | 看東西 .. 兩個`,
  pregnant: `pregnant | pregnancy | weeks/months gestation | trimester | expecting a baby | 懷孕 | 孕婦 | 孕期`,
  swellingOrVision: `swell*/swollen | flashing lights? | blurr* vision? | spots | stars | seeing stars/spots/lights | blood pressure | upper stomach | under .. ribs | seizure | 水腫 | 血壓高 | 視力模糊`,
  getsWorse: `
    worse/worsening/worsened | increasingly | progress*/progressive | more and more | weaker and | getting/gotten/got/grown/become/becoming weaker/harder/difficult | spreading/spread | diminish*/declin*/deteriorat* | gradually/slowly | month by/after month | losing .. strength/muscle/grip | shrinking/wasting/atroph*/thinner | over the last/past .. months/weeks | less and less
    越來越 | 惡化 | 逐漸 | 漸漸 | 萎縮 | 變嚴重 | 慢慢`,
  motorLoss: `weak/weaker/weakness | lack/loss of strength/power | losing strength/grip | no strength | $cant .. lift/carry/climb/run/grip/hold/stand/button/open/walk/raise/hop | unable to lift/carry/run/climb | running/walking/lifting/grip ability/strength | clums* | foot drop | drag* .. foot/feet/leg | tripping/trip/trips/stumbl*/falling/fall over/more/often | drop/dropping/drops things/objects/cups/everything | muscle wasting/loss/atrophy/weakness | 無力 | 沒力 | 肌肉萎縮 | 拿不起 | 跌倒 | 走路不穩 | 力氣變`,
  unresponsive: `
    $cant wake .. him/her/them/up/my/husband/wife/mother/father/son/daughter/baby | wont wake up? | not waking up | not/isnt/wont respond/responding | unresponsive | unconscious | not breathing | stopped breathing | isnt breathing | no pulse | turning/turned/gone/going/lips blue | collapsed and | found .. on the floor | coma | gurgling | 叫不醒 | 昏迷 | 沒有呼吸 | 沒呼吸 | 停止呼吸 | 失去意識 | 不省人事 | 沒有反應`,
  chestCrushing: `crush*/squeez*/heavy/pressure/tight/severe/elephant .. chest | chest .. crush*/squeez*/heavy/pressure/tight/tightness/elephant/pain/pains/hurts | 胸痛 | 胸悶 | 胸口痛`,
  chestSpread: `left/down arm | down my/his/her left? arm | jaw | sweat*/clammy | cold sweat/sweats | grey/gray/pale | 冒冷汗 | 左手 | 下巴`,
  panic: `panic | anxiety | anxious | 恐慌 | 焦慮`,
} as const;
