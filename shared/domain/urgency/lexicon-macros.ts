/** Short names that the urgency lexicons use for words that stand in each other's place. */
export const lexiconMacros: Readonly<Record<string, readonly string[]>> = {
  cant: ['cant', 'can not', 'can no longer', 'couldnt', 'could not', 'unable to', 'not able to', 'cant even', 'not been/being able to', 'wasnt/isnt/arent/werent able to', 'struggle/struggling to'],
  self: ['myself/himself/herself/themselves/themself/yourself', 'my self'],
  limb: ['arm/arms/leg/legs/hand/hands/limb/limbs/foot/feet/fingers'],
  pills: ['pill/pills/tablet/tablets/tabs/meds/medication/medications/medicine/medicines/capsules/paracetamol/acetaminophen/tylenol/panadol/ibuprofen/xanax/valium/ambien/zolpidem/antidepressants/lithium/insulin/sertraline/amitriptyline/quetiapine/painkillers/stilnox'],
  someone: ['him/her/them/people/someone/somebody/everyone/anyone/others'],
  kin: ['wife/husband/mother/mum/mom/father/dad/son/daughter/baby/child/children/kids/kid/brother/sister/boss/coworker/colleague/colleagues/neighbour/neighbor/neighbours/girlfriend/boyfriend/partner/family/parents/roommate/ex/teacher/infant/newborn/stepfather/stepdad'],
};
