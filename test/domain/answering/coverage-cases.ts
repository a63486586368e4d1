import type { Coverage } from '../../../shared/domain/answering/question-coverage.ts';

/** A question and a reply of our own, with how far the one meets the other; a list where people would differ. */
export type CoverageCase = readonly [question: string, reply: string, ...accepted: Coverage[]];

/** Replies that speak of something else, or of nothing. */
export const unrelatedReplies: readonly CoverageCase[] = [
  ['Is it dangerous that my eyelid twitches?', 'Migraine is common and not dangerous in most people.', 'not', 'partly'],
  ['How long does it take until sertraline works?', 'A splint at night should be worn for six weeks.', 'not'],
  ['Can I drive after my seizure?', 'You can take magnesium for the cramps.', 'not'],
  ['What causes the numbness in my fingers?', 'Your headaches are caused by too little sleep.', 'not', 'partly'],
  ['Do I need an MRI of my head?', 'You need to drink more water and rest.', 'not'],
  ['Will the ringing in my ears go away?', 'The vaccine is safe and you may work again tomorrow.', 'not'],
  ['Is lithium safe in pregnancy?', 'Yoga is safe in pregnancy and can help with back pain.', 'not', 'partly'],
  ['Does my father have Parkinson’s disease?', 'Depression is common in older people and can be treated well.', 'not'],
  ['Which doctor should I see for my panic attacks?', 'Take care of yourself and avoid coffee.', 'not', 'partly'],
  ['Could my dizziness come from the new blood pressure tablets?', 'A dermatologist should look at the rash.', 'not'],
  ['How can I help my brother who hears voices?', 'Carpal tunnel syndrome is treated with a splint at night.', 'not'],
  ['Is there a test for multiple sclerosis?', 'Anxiety can cause many bodily symptoms. Try to sleep well.', 'not'],
  ['Why do my legs jump at night?', 'Thank you for your message. We wish you all the best.', 'not'],
  ['Can a headache every morning be a brain tumour?', 'Restless legs are often linked to low iron.', 'not'],
  ['請問眼皮跳會自己好嗎？', '失眠可以先調整作息，睡前不要看手機。', 'not'],
  ['請問需要做腦部斷層嗎？', '建議多喝水、多休息，保持心情愉快。', 'not'],
  ['抗憂鬱藥要吃多久？', '手麻可能是腕隧道症候群，可以戴護腕。', 'not'],
  ['手抖是巴金森氏症嗎？', '失眠與壓力有關，建議規律運動。', 'not'],
];

/** Replies that go around the question, or send on and say no more. */
export const evasiveReplies: readonly CoverageCase[] = [
  ['Could this be ALS?', 'Please see a doctor.', 'partly'],
  ['Could this be ALS?', 'I understand your worry, and it is good that you asked. Health is important.', 'not'],
  ['What causes my headaches?', 'See your doctor for an examination.', 'partly'],
  ['How long will the numbness last?', 'Please make an appointment with your doctor.', 'not', 'partly'],
  ['Is it safe to take ibuprofen with lithium?', 'Ask your pharmacist.', 'partly'],
  ['Is it safe to take ibuprofen with lithium?', 'Medicines are an important part of treatment and should be taken regularly.', 'not', 'partly'],
  ['Do I need an EMG?', 'It depends on many things and I cannot say without an examination.', 'partly'],
  ['Is my tremor hereditary?', 'Tremor is a shaking of the hands.', 'not', 'partly'],
  ['Will my face recover after Bell’s palsy?', 'Bell’s palsy is a weakness of the facial nerve.', 'not', 'partly'],
  ['Which side effects does quetiapine have?', 'Quetiapine is a medicine that many people take.', 'not', 'partly'],
  ['Why am I so tired since the concussion?', 'A concussion is an injury of the brain.', 'not', 'partly'],
  ['這是中風嗎？', '請盡快就醫檢查。', 'partly'],
  ['這個藥會不會上癮？', '請依照醫師指示服藥。', 'not', 'partly'],
  ['為什麼我會一直頭暈？', '頭暈是常見的症狀，請到門診檢查。', 'partly', 'not'],
];

/** Replies to the half of it. */
export const halfReplies: readonly CoverageCase[] = [
  ['Should I take a triptan or just ibuprofen for my migraine?', 'A triptan may help some people.', 'partly'],
  ['Should I go on with the therapist or change to tablets?', 'Therapy can take a while.', 'partly', 'not'],
  ['Why do my hands shake and what can I do about it?', 'Your hands shake because of the thyroid tablets.', 'partly', 'answered'],
  ['Could it be epilepsy?', 'Epilepsy is diagnosed by a neurologist with an EEG.', 'partly', 'not'],
];

/** Replies that answer, in few or in other words. */
export const fullReplies: readonly CoverageCase[] = [
  ['Is it dangerous that my eyelid twitches?', 'No, a twitching eyelid is harmless in nearly everybody.', 'answered'],
  ['How long does it take until sertraline works?', 'It takes two to four weeks before you notice the effect.', 'answered'],
  ['Can I drive after my seizure?', 'You must not drive until six months have passed without another seizure.', 'answered'],
  ['What causes the numbness in my fingers?', 'The most likely cause is a nerve that is pressed at the wrist.', 'answered'],
  ['Do I need an MRI of my head?', 'A scan is not necessary as long as the examination is normal.', 'answered'],
  ['Will the ringing in my ears go away?', 'In most people it fades within months.', 'answered'],
  ['Is lithium safe in pregnancy?', 'Lithium carries a risk for the baby and is only continued in pregnancy under close control.', 'answered'],
  ['Does my father have Parkinson’s disease?', 'A tremor that stops on movement makes Parkinson’s disease likely, though only an examination can tell.', 'answered', 'partly'],
  ['Which doctor should I see for my panic attacks?', 'A psychiatrist or a psychologist is the right person.', 'answered'],
  ['How can I help my brother who hears voices?', 'Stay calm, listen without arguing, and offer to go with him to a psychiatrist.', 'answered'],
  ['Is there a test for multiple sclerosis?', 'Yes: an MRI and an examination of the spinal fluid together show multiple sclerosis.', 'answered'],
  ['Could my dizziness come from the new blood pressure tablets?', 'Yes, these tablets often make people dizzy on standing up.', 'answered'],
  ['Is my tremor hereditary?', 'Essential tremor runs in families: half of those with it have a parent who shakes.', 'answered'],
  ['請問眼皮跳會自己好嗎？', '眼皮跳通常幾週內會自行消失。', 'answered'],
  ['請問需要做腦部斷層嗎？', '神經檢查正常時，不需要做腦部斷層。', 'answered'],
  ['抗憂鬱藥要吃多久？', '一般建議症狀消失後再吃六個月以上。', 'answered'],
  ['手抖是巴金森氏症嗎？', '拿東西才抖比較像原發性顫抖，不像巴金森氏症。', 'answered'],
];
