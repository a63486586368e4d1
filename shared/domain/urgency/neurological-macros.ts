import type { Macros } from './phrase-table.ts';

const counts = Array.from({ length: 60 }, (_, index) => String(index + 1));
const joinedTimes = counts.flatMap((count) => ['min', 'mins', 'm', 'hr', 'hrs', 'h'].map((unit) => count + unit));
const spelled = 'one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/thirty/forty/fourty/fifty/sixty/couple/few/several/some/half/an/a';

/** Short names of the neurological lexicons. A value with `/` is one word of a phrase; several values are several phrases. */
export const neurologicalMacros: Macros = {
  num: [`${spelled}/${counts.join('/')}`],
  oldAge: [Array.from({ length: 46 }, (_, index) => String(index + 50)).flatMap((age) => [age, `${age}f`, `${age}m`, `${age}yo`, `${age}yr`, `${age}yrs`]).join('/')],
  shortTime: ['minute/minutes/min/mins/minits/hour/hours/hr/hrs/second/seconds/sec/secs/moment/moments'],
  joinedTime: [joinedTimes.join('/')],
  weekday: ['monday/tuesday/wednesday/thursday/friday/saturday/sunday/mon/tues/tue/wed/thurs/thu/fri/sat/sun'],
  meal: ['breakfast/lunch/dinner/supper/tea/teatime/brunch/lunchtime/dinnertime/noon/midday/midnight/dawn/coffee/nap/shower/bath/church/mass/prayers/work/school/class/gym/sunrise/daybreak/bedtime'],
  doing: ['brushing/shaving/showering/bathing/eating/cooking/driving/typing/walking/talking/texting/watching/sitting/reading/cleaning/washing/ironing/gardening/playing/working/shopping/making/pouring/chatting/dressing/combing/feeding/praying/dancing/lifting/running/jogging/cycling/swimming/singing/teaching/watering/folding/peeling/chopping/stirring/mowing/vacuuming/sweeping/signing/writing/speaking/drinking/buttoning/knitting/digging/painting/carrying/serving/packing/waiting/queuing/standing/sleeping/laughing/sneezing/coughing/straining/bending'],
  limbs: ['arm/arms/leg/legs/hand/hands/limb/limbs/foot/feet/finger/fingers/thumb/grip/wrist/knee/knees/thigh/thighs/calf/ankle/ankles/elbow/shoulder/shoulders/toes/forearm/fist/paw/body'],
  faces: ['face/faces/mouth/lip/lips/smile/smiles/smiling/grin/grinning/cheek/cheeks/jowl/features/facial'],
  sides: ['left/right/one/half/single/lefthand/righthand'],
  who: ['he/she/dad/mum/mom/husband/wife/mother/father/grandma/grandpa/granddad/gran/nan/nana/grandmother/grandfather/son/daughter/baby/brother/sister/uncle/aunt/auntie/friend/flatmate/roommate/neighbour/neighbor/partner/boyfriend/girlfriend/kid/child/boy/girl/toddler/infant/mama/papa/daddy/mummy/hubby/patient/resident/client/colleague/coworker/housemate/fiance/fiancee/grandson/granddaughter/cousin/teacher/student'],
  objects: ['cup/mug/glass/fork/spoon/knife/plate/pen/pencil/phone/keys/key/bottle/bag/things/stuff/everything/it/remote/toothbrush/comb/brush/bowl/chopsticks/tea/coffee/razor/iron/book/pan/pot/tools/cutlery/teacup/saucepan/handbag/newspaper/steering'],
  failing: ['wont/doesnt/dont/didnt/wouldnt/not/isnt/arent/wasnt/werent/stopped/refuses/refused/refusing/never/hardly/barely/quit/cant/cannot/couldnt/nothing/no/aint'],
  heads: ['head/heads/skull/forehead/scalp/temple/temples/brain/noggin'],
  urine: ['pee/urinate/wee/peeing/urinating/weeing/urine/pass/void/water/go/toilet/wizz/piss/pissing/bladder'],
  privates: ['groin/saddle/genital/genitals/genitalia/private/privates/crotch/bottom/perineum/perineal/vagina/vaginal/penis/scrotum/testicle/testicles/balls/anus/anal/rectum/bum/butt/buttock/buttocks/backside/arse/ass/bits/undercarriage/labia/vulva/willy/downstairs/loin/loins/bikini'],
  eyes: ['eye/eyes/vision/sight/eyesight'],
  fluid: ['fluid/liquid/water/watery/blood/bloody/discharge/stuff'],
  thinner: ['warfarin/apixaban/eliquis/xarelto/rivaroxaban/dabigatran/pradaxa/edoxaban/lixiana/coumadin/clopidogrel/plavix/heparin/enoxaparin/clexane/lovenox/ticagrelor/brilinta/aspirin/anticoagulant/anticoagulants/thinner/thinners/noac/doac'],
};
