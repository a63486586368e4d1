import { describe, expect, it } from 'vitest';
import { checkAnswer, type AnswerToCheck } from '../../../shared/domain/answering/check-answer.ts';
import { extractQuestions } from '../../../shared/domain/answering/extract-questions.ts';
import { PhiText } from '../../../shared/domain/phi-text.ts';
import { twitchingQuestion, twitchingReply } from './answered-thread.ts';

function check(reply: string, rest: Partial<AnswerToCheck> = {}) {
  return checkAnswer({ reply: new PhiText(reply), questionsAsked: [], urgency: 'routine', everEmergency: false, ...rest });
}
const codesOf = (reply: string, rest: Partial<AnswerToCheck> = {}) => [...new Set(check(reply, rest).findings.map(({ code }) => code))];

describe('checkAnswer', () => {
  it('G4 accepts the golden answer and warns that a question is left open', () => {
    const checked = check(twitchingReply, { urgency: 'soon', questionsAsked: extractQuestions(twitchingQuestion) });
    expect(checked.verdict).toBe('accepted');
    expect(checked.findings).toEqual([{ code: 'unansweredQuestion', severity: 'warn', field: 'reply', question: 0 }]);
    expect(checked.coverage).toEqual(['not', 'partly']);
  });

  it.each([
    ['an e-mail address', 'Write to anna.doe@example.org for more.', 'contactDetails'],
    ['an invitation to call', 'You may call me any evening.', 'contactDetails'],
    ['an own practice', 'Come to my clinic for a scan.', 'promotion'],
    ['an offer in Chinese', '歡迎來電預約，現在有優惠。', 'promotion'],
    ['a dose', 'Take 10 mg of propranolol in the evening.', 'prescribing'],
    ['a rhythm of doses', 'Propranolol 10 mg twice a day is enough.', 'prescribing'],
    ['a dose in Chinese', '可以服用普萘洛爾10毫克。', 'prescribing'],
    ['stopping a medicine', 'Stop taking your medication.', 'prescribing'],
    ['certainty', 'You definitely have migraine.', 'certaintyOfDiagnosis'],
    ['certainty in Chinese', '這一定是偏頭痛。', 'certaintyOfDiagnosis'],
    ['a link to an unknown host', 'Read https://pills.example.com/buy today.', 'unknownLink'],
    ['a link to a host that pretends', 'Read https://nhs.uk.example.com/x today.', 'unknownLink'],
    ['a link without encryption to an unknown host', 'Read http://www.pills.example/conditions today.', 'unknownLink'],
    ['an address that runs instead of showing', 'Open javascript:alert(document.cookie) today.', 'unknownLink'],
    ['a method', 'Some people jump off a bridge.', 'methodDetails'],
  ])('G4 stops %s for a moderator', (_case, reply, code) => {
    const checked = check(reply);
    expect(checked.findings.map((finding) => finding.code)).toContain(code);
    expect(checked.verdict).toBe('needsReview');
  });

  it.each([
    ['a warning against stopping', 'Do not stop taking your medication without asking your doctor.'],
    ['an amount of coffee', 'More than 400 mg of caffeine a day can cause this.'],
    ['doubt about a diagnosis', 'Nobody can say from here that you definitely have ALS.'],
    ['doubt in Chinese', '這不一定是漸凍症。'],
    ['eponyms and durations', 'Isaac syndrome and Lou Gehrig disease are rare; six weeks of twitching is common.'],
  ])('G4 lets %s pass', (_case, reply) => {
    expect(check(reply)).toMatchObject({ findings: [], verdict: 'accepted' });
  });

  it('S8 keeps a reference link without the full stop of its sentence', () => {
    const { reply } = check('Read https://www.nhs.uk/conditions/migraine. Then rest.\nOr https://www.mayoclinic.org/a.\nBye.');
    expect(reply.text).toBe('Read https://www.nhs.uk/conditions/migraine \nThen rest.\nOr https://www.mayoclinic.org/a \nBye.');
    expect(reply.placeholders).toEqual([]);
  });

  it('gives the places of its findings in the de-identified text', () => {
    const { reply, findings } = check('See https://www.nhs.uk/a and write to anna.doe@example.org please.');
    const found = findings.find(({ code }) => code === 'contactDetails');
    expect(reply.text.slice(found?.start, found?.end)).toBe('[EMAIL]');
  });

  it('keeps help lines that it was told of and no other contact', () => {
    const helplines = ['116 123', '1925', 'help@line.example'];
    const { reply } = check('Call 116 123 or 1925, write to help@line.example, not to otherhelp@line.example.', { helplines });
    expect(reply.text).toBe('Call 116 123 or 1925, write to help@line.example, not to [EMAIL].');
  });

  it("keeps the answering doctor's own signature", () => {
    const reply = 'Rest well.\nBest regards, Dr. Meredith Quill';
    expect(check(reply, { doctorName: 'Dr. Meredith Quill' })).toMatchObject({ verdict: 'accepted', reply: { text: reply } });
  });

  it.each([
    ['urgent', 'Do not worry, it is nothing serious.', ['mereReassurance']],
    ['urgent', 'There is no need to see a doctor. You will be fine.', ['mereReassurance']],
    ['urgent', 'Sleep and water help.', ['missingSeekCare']],
    ['urgent', 'Please see a neurologist.', []],
    ['urgent', '不用擔心，沒事的。', ['mereReassurance']],
    ['urgent', '建議儘快到神經內科門診。', []],
    ['unknown', 'Try not to worry.', ['mereReassurance']],
    ['emergency', 'Please see a neurologist.', ['missingSeekCare']],
    ['emergency', 'Please see a neurologist today.', []],
    ['emergency', 'Go to the emergency department now.', []],
    ['emergency', '請立即到急診就醫。', []],
    ['soon', 'Do not worry.', ['mereReassurance']],
    ['routine', 'Do not worry.', []],
  ] as const)('G5 reads an answer to %s: %j', (urgency, reply, codes) => {
    expect(codesOf(reply, { urgency })).toEqual(codes);
  });

  it('G5 only warns when a question for soon is merely calmed', () => {
    expect(check('Do not worry.', { urgency: 'soon' }).verdict).toBe('accepted');
  });

  it('D8 sends every answer to what ever was an emergency to a person', () => {
    const checked = check('Please see a doctor today.', { everEmergency: true });
    expect(checked.verdict).toBe('needsReview');
    expect(checked.findings).toContainEqual({ code: 'everEmergency', severity: 'block', field: 'reply' });
  });

  it('checks the additional text like the reply', () => {
    const checked = check('Rest well.', { moreInfo: new PhiText('Buy from my shop.') });
    expect(checked.findings).toContainEqual(expect.objectContaining({ code: 'promotion', field: 'moreInfo' }));
    expect(checked.moreInfo?.text).toBe('Buy from my shop.');
  });

  it('does not take private-use characters for hidden links', () => {
    expect(check('\ue000\ue000 https://www.nhs.uk/a').reply.text).toBe('\ufffd\ufffd https://www.nhs.uk/a');
  });
});
