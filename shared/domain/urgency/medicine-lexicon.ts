/** Parts of red flags that a medicine, alcohol or its stopping brings. Own collection, version 2, 2026-11. */
export const medicineLexicon = {
  antipsychotic: `haloperidol/haldol/risperidone/risperdal/olanzapine/zyprexa/quetiapine/seroquel/aripiprazole/abilify/clozapine/clozaril/paliperidone/invega/ziprasidone/geodon/amisulpride/chlorpromazine/fluphenazine/flupentixol/zuclopenthixol/lurasidone/latuda/brexpiprazole/cariprazine/sulpiride/perphenazine/trifluoperazine/loxapine/pimozide | antipsychotic/antipsychotics/neuroleptic/neuroleptics | metoclopramide/reglan/prochlorperazine/compazine/promethazine/droperidol/primperan | depot injection | 抗精神病藥 | 思覺失調藥`,
  clozapine: `clozapine/clozaril | 可致律`,
  serotonergic: `sertraline/zoloft/fluoxetine/prozac/paroxetine/paxil/seroxat/citalopram/celexa/escitalopram/lexapro/cipralex/fluvoxamine/luvox/venlafaxine/effexor/desvenlafaxine/pristiq/duloxetine/cymbalta/clomipramine/anafranil/amitriptyline/trazodone/vortioxetine/mirtazapine/tramadol/ultram/linezolid/phenelzine/nardil/tranylcypromine/moclobemide/selegiline/rasagiline/dextromethorphan/mdma/ecstasy/molly/sumatriptan/tianeptine | ssri/ssris/snri/snris/maoi/maois | antidepressant/antidepressants | st johns wort | 抗憂鬱藥 | 百憂解 | 樂復得`,
  agitated: `agitat* | restless* | confus* | delirious | very/so anxious | cant sit still/stay | hallucinat* | disoriented | 躁動 | 意識不清 | 神智不清`,
  shaking: `shak*/shiver* | tremor/tremors/trembl* | twitch* | jerk*/jerking | clonus | muscle spasms? | 發抖 | 抖 | 顫抖 | 抽動`,
  overheating: `fever/feverish | high temperature | sweat*/drenched | burning up | hot and | temperature .. 38*/39*/40*/41*/101*/102*/103*/104* | heart .. racing/pounding/fast | diarrhoea | dilated pupils? | pupils .. huge/big/dilated | 發燒 | 高燒 | 冒汗 | 大汗 | 流汗 | 心跳很快 | 腹瀉`,
  feverOrConfusion: `fever/feverish | high temperature | burning up | temperature .. 38*/39*/40*/41*/101*/102*/103*/104* | confus* | delirious | sweat* | not making sense | 發燒 | 高燒 | 意識不清 | 冒汗`,
  rigid: `rigid/rigidity | stiff/stiffness | like a board/statue/lead/plank | muscles .. locked/hard/rock/stiff/rigid | lead pipe | 僵硬 | 僵直 | 全身硬`,
  twistedNeck: `neck/jaw/tongue/eyes .. twist*/lock*/stuck/spasm*/pulled/roll*/clench*/cramp*/turned/sideways/upward/upwards/protrud* | twisted/locked/stuck/clenched neck/jaw/tongue | lockjaw | oculogyric | dystonia/dystonic | 脖子歪 | 眼睛上吊 | 下巴僵 | 舌頭 .. 僵`,
  lithium: `lithium | lithobid | priadel | camcolit | 鋰鹽 | 鋰`,
  lithiumToxic: `vomit* | throwing/threw up | diarrhoea | confus* | slur* | stagger*/unsteady/stumbl*/wobbl* | coarse tremor | bad/severe/violent/terrible/worse shaking/tremor/tremors/shakes | shaking .. badly/violently/cant | drows* | blurr* vision? | dehydrat* | level .. 1.6/1.7/1.8/1.9/2*/3* | toxic/toxicity | twitch* | cant walk | 嘔吐 | 腹瀉 | 拉肚子 | 意識不清 | 走路不穩 | 手抖得 | 口齒不清`,
  quitDrinking: `
    stopped/quit/quitting/stop/cut/off/without/since/detox*/withdraw*/withdrawal/cold .. alcohol/drinking/vodka/whisky/whiskey/beer/booze/drink/wine/xanax/alprazolam/valium/diazepam/benzo/benzos/benzodiazepine/benzodiazepines/klonopin/clonazepam/lorazepam/ativan/phenibut/ghb/turkey | last drink/drank | havent had a drink | no alcohol | ran out of .. xanax/alprazolam/valium/diazepam/benzo/benzos/klonopin/clonazepam/lorazepam/ativan/baclofen | alcohol withdrawal | benzo withdrawal | dts | delirium tremens
    戒酒 | 停酒 | 沒喝酒 | 突然停 .. 安眠藥 | 停掉 .. 安眠藥 | 戒斷`,
  withdrawalDanger: `shak* | tremor/tremors/trembl* | hallucinat* | seeing things/bugs/insects/spiders/rats | seizure/seizures/convuls* | confus* | sweat* .. shak*/confus*/heart | bugs .. crawling/wall/skin | delirious | 發抖 | 手抖 | 幻覺 | 抽搐 | 看到蟲 | 意識不清`,
  suddenlyConfused: `
    sudden/suddenly .. does/did/doesnt/didnt/cant not? know/recognise/recognize/remember | sudden/suddenly .. confus*/disoriented/delirious/forget*/forgot/lost | confus* .. sudden/suddenly/today/morning/yesterday/overnight/hours/tonight/night/doesnt/does | doesnt/didnt/dont/does/cant/not know/recognise/recognize/remember .. where/who/his/her/me/us/own .. is/are/am/he/she/name/family/daughter/son/wife/husband/house/now? .. suddenly/sudden/today/morning/since/hours | acute confusion | delirium | 突然 .. 認不得 | 突然 .. 不認得 | 突然意識不清 | 突然 .. 混亂 | 突然神智不清`,
  rashDrug: `lamotrigine/lamictal/carbamazepine/tegretol/phenytoin/dilantin/oxcarbazepine/trileptal/phenobarbital/zonisamide | 樂命達 | 癲通`,
  rash: `rash/rashes | blister/blisters/blistering | skin .. peel*/burning/red | mouth sores/ulcers | sores in .. mouth | hives | 紅疹 | 起疹 | 水泡 | 皮疹 | 嘴破`,
  infection: `sore throat | fever/feverish | flu | infection | constipat* | white cell/cells/count | heart .. racing | 發燒 | 喉嚨痛 | 便秘`,
  valproate: `valproate/valproic/depakote/epilim/depakine/topiramate/topamax | 帝拔癲`,
} as const;
