import { describe, expect, it } from 'vitest';
import { findSafetyGap, paceOf } from '../../../shared/domain/answering/safety-match.ts';

describe('paceOf', () => {
  it.each([
    ['Go to the emergency department now.', 'now'],
    ['Please get yourself to the nearest hospital without delay.', 'now'],
    ['Do not wait: call an ambulance.', 'now'],
    ['Ring 116 123 and talk to somebody.', 'now'],
    ['You must be seen by a neurologist today.', 'now'],
    ['If you have not already, call the emergency number.', 'now'],
    ['請馬上到急診。', 'now'],
    ['Have this checked: get an appointment with your GP within a few days.', 'days'],
    ['請在三天內到神經內科門診。', 'days'],
    ['I advise you to see a neurologist.', 'unsaid'],
    ['You should be assessed by your doctor.', 'unsaid'],
    ['See a neurologist in a few weeks.', 'weeks'],
    ['Mention it to your doctor; ask your GP at your next visit.', 'weeks'],
    ['A visit to a neurologist next month is fine; see a neurologist then, there is no hurry.', 'weeks'],
    ['下個月再看神經內科。', 'weeks'],
    ['There is no need to see a doctor.', 'none'],
    ['If it gets worse, see a doctor.', 'none'],
    ['You can try a warm bath instead of going to the hospital.', 'none'],
    ['如果惡化再就醫。', 'none'],
    ['Drink enough water.', 'none'],
  ] as const)('reads %j as %s', (sentence, pace) => {
    expect(paceOf(sentence)).toBe(pace);
  });
});

describe('findSafetyGap', () => {
  it.each([
    ['emergency', 'See a neurologist in the next few weeks.', 'careTooSlow'],
    ['emergency', 'Please see your GP tomorrow.', 'careTooSlow'],
    ['emergency', 'Please see a neurologist.', 'missingSeekCare'],
    ['emergency', 'Nothing to worry about, this will pass.', 'mereReassurance'],
    ['emergency', 'If it happens again, call an ambulance.', 'missingSeekCare'],
    ['urgent', 'Ask for an appointment with a neurologist next month.', 'careTooSlow'],
    ['urgent', 'You could see an ophthalmologist some time.', 'careTooSlow'],
    ['urgent', 'Only if it gets worse you should see a doctor.', 'missingSeekCare'],
    ['urgent', 'It is just stress. Rest assured.', 'mereReassurance'],
    ['unknown', 'Take it easy.', 'missingSeekCare'],
    ['urgent', '過幾週後再看神經內科。', 'careTooSlow'],
  ] as const)('G5 sends back an answer to %s: %j', (urgency, text, code) => {
    expect(findSafetyGap(text, urgency)).toMatchObject({ code, severity: 'block' });
  });

  it.each([
    ['emergency', 'This may be a stroke. Call an ambulance now, then we shall see.'],
    ['emergency', 'Please do not stay alone and go to the nearest emergency department tonight.'],
    ['urgent', 'You need to be examined by a neurologist this week.'],
    ['urgent', 'See your psychiatrist tomorrow; it is probably harmless.'],
    ['soon', 'See a neurologist in the coming weeks.'],
    ['routine', 'Do not worry.'],
  ] as const)('G5 lets an answer to %s pass: %j', (urgency, text) => {
    expect(findSafetyGap(text, urgency)).toBeUndefined();
  });

  it('shows the sentence that is too slow or only calms', () => {
    const text = 'I understand. See a neurologist in a few weeks.';
    const gap = findSafetyGap(text, 'emergency');
    expect(text.slice(gap?.start, gap?.end)).toBe('See a neurologist in a few weeks.');
  });
});
