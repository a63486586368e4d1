const from6to300 = Array.from({ length: 295 }, (_, index) => index + 6).join('/');

/** Short names that the psychiatric lexicons use for words that stand in each other's place. */
export const psychiatricMacros: Readonly<Record<string, readonly string[]>> = {
  /** Every preparation that is swallowed, injected or hoarded, by kind and by name. */
  med: [
    `pill/pills/tablet/tablets/tabs/tab/caps/capsule/capsules/meds/med/medication/medications/medicine/medicines/drug/drugs/dose/doses/units/painkiller/painkillers/sedative/sedatives/tranquillisers/tranquilizers/sleepers/benzos/opioids/opiates/antidepressant/antidepressants/antihistamines/sleeping/paracetamol/acetaminophen/tylenol/panadol/ibuprofen/advil/nurofen/aspirin/naproxen/codeine/codamol/tramadol/oxycodone/oxycontin/percocet/vicodin/hydrocodone/morphine/fentanyl/methadone/xanax/alprazolam/valium/diazepam/ativan/lorazepam/klonopin/clonazepam/ambien/zolpidem/stilnox/zopiclone/temazepam/imovane/lithium/insulin/sertraline/zoloft/fluoxetine/prozac/citalopram/escitalopram/lexapro/paroxetine/venlafaxine/effexor/duloxetine/cymbalta/mirtazapine/amitriptyline/nortriptyline/dosulepin/clomipramine/trazodone/bupropion/wellbutrin/quetiapine/seroquel/olanzapine/risperidone/clozapine/haloperidol/aripiprazole/lamotrigine/lamictal/depakote/valproate/carbamazepine/tegretol/keppra/phenobarbital/propranolol/metoprolol/bisoprolol/atenolol/amlodipine/verapamil/diltiazem/digoxin/warfarin/metformin/gliclazide/glipizide/colchicine/chloroquine/theophylline/iron/gabapentin/pregabalin/lyrica/baclofen/benadryl/diphenhydramine/nytol/unisom/ritalin/adderall/melatonin`,
  ],
  /** More of them than anybody is prescribed at once. */
  many: [
    `${from6to300}/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety/hundred/dozen/dozens/loads/lots/handful/handfuls/fistful/fistfuls/mouthful/heaps/piles/ton/tons/bunch/hundreds`,
  ],
  pack: [`bottle/bottles/box/boxes/pack/packs/packet/packets/packets/strip/strips/blister/blisters/jar/jars/tub/sheet/sheets/vial/vials/pen/prescription/supply/stash/tray/card/sleeve/cupboard/cabinet`],
  whole: [`whole/entire/full/complete/new`],
  relative: [
    `wife/husband/mother/mum/mom/mam/father/dad/daddy/mummy/mommy/son/daughter/baby/child/children/kids/kid/brother/brothers/sister/sisters/boss/manager/supervisor/coworker/coworkers/colleague/colleagues/neighbour/neighbours/neighbor/neighbors/girlfriend/boyfriend/partner/fiance/family/parents/roommate/flatmate/housemate/landlord/ex/teacher/classmate/classmates/infant/newborn/stepfather/stepdad/stepmother/stepmum/stepson/uncle/aunt/cousin/grandmother/grandma/gran/nan/grandfather/grandad/grandpa/doctor/psychiatrist/therapist/nurse/girls/boys/girl/boy/toddler/twins/husbands/lot/whole`,
  ],
  person: [`him/her/them/people/someone/somebody/everyone/everybody/anyone/anybody/others/strangers/stranger/one/us/you/kids/children/both/he/bastard/bitch/guy/man/woman`],
  fatal: [`kill~/murder~/stab~/strangle~/smother~/suffocate~/shoot/shooting/shot/poison~/drown~/behead~/slaughter~/choke~/throttle~/butcher~/execute~/decapitate~/knife~/bludgeon~/burn~`],
  violent: [`hurt/hurting/harm/harming/attack/attacking/beat/beating/punch/punching/hit/hitting/shake/shaking/slap/cut/cutting/slice/slash/slashing/drop/throw/throwing/push/pushing/shove/shoving/injure/injuring`],
  tonight: [`tonight/today/tomorrow/now/weekend/morning/midnight/tonite/2night/tmrw/soon/monday/tuesday/wednesday/thursday/friday/saturday/sunday`],
};
