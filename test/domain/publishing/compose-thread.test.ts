import { describe, expect, it } from 'vitest';
import { composeThread, withSimilar } from '../../../shared/domain/publishing/compose-thread.ts';
import { servedThread } from '../../../shared/domain/publishing/thread-card.ts';
import { Slug, StoredThread, Thread } from '../../../shared/domain/thread.ts';
import { twitchingQuestion, twitchingReply } from '../answering/answered-thread.ts';
import { composed, draft } from './thread-draft.ts';

const everEmergency = { everEmergency: true, doctorId: 'doctor-1', releasedBy: 'moderator-1' };

describe('composeThread', () => {
  it('H5 H7 composes the golden thread with topics, title, original title and an address', () => {
    const thread = composed();
    expect(StoredThread.parse(thread)).toEqual(thread);
    expect(thread).toMatchObject({
      slug: 'muscle-twitching-neurology-or-psychiatry-k3v9x2m7pq',
      title: 'Muscle twitching: neurology or psychiatry?',
      specialty: 'neurology',
      secondarySpecialty: 'psychiatry',
      question: { title: 'Muscles that jump by themselves?', askedAt: '2020', asker: { ageBand: '20-29', sex: 'female' } },
      answer: { doctor: { name: 'Dr. Lin', specialty: 'neurology' }, answeredAt: '2020' },
      similar: [],
    });
    expect(thread.topics[0]).toBe('muscle-twitching');
    expect(thread.topics.length).toBeLessThanOrEqual(5);
    expect(thread.relatedTopics).toHaveLength(10);
  });

  it('H2 shows days and the chosen nickname in classic only', () => {
    expect(composed({ profile: 'classic' }).question).toMatchObject({ askedAt: '2020-09-03', asker: { nickname: 'Little Blessing' } });
    expect(composed().question.asker.nickname).not.toBe('Little Blessing');
  });

  it('files a question for both under the clinic of its doctor', () => {
    const answer = { ...draft().answer, doctor: { name: 'Dr. Wu', specialty: 'psychiatry' as const } };
    expect(composed({ specialty: 'both', answer })).toMatchObject({ specialty: 'psychiatry', secondarySpecialty: 'neurology' });
  });

  it('leaves out what was not given', () => {
    const thread = composed({ question: { ...draft().question, title: undefined }, asker: {}, secondarySpecialty: undefined });
    expect(thread.question).not.toHaveProperty('title');
    expect(thread).not.toHaveProperty('moreInfo');
    expect(thread).not.toHaveProperty('secondarySpecialty');
    expect(thread.question.asker).toMatchObject({ ageBand: 'unknown', sex: 'unknown' });
  });

  it('G1 copies the doctor as they were, so that a later change of the roster leaves the thread alone', () => {
    const doctor = { name: 'Dr. Lin', specialty: 'neurology' as 'neurology' | 'psychiatry' };
    const thread = composed({ answer: { ...draft().answer, doctor } });
    doctor.name = 'Somebody Else';
    expect(thread.answer.doctor.name).toBe('Dr. Lin');
  });

  it.each([
    ['without consent', { consent: { publish: false } }, 'notConsented'],
    ['for no clinic', { specialty: 'other' }, 'notAssignable'],
    ['without an answer', { answer: { ...draft().answer, text: ' \n' } }, 'emptyText'],
    ['with an address of mail in the question', { question: { ...draft().question, text: `${twitchingQuestion} me@example.org` } }, 'identifiersLeft'],
    ['with one in the title', { question: { ...draft().question, title: 'Write me@example.org' } }, 'identifiersLeft'],
    ['with one in the answer', { answer: { ...draft().answer, text: `${twitchingReply} me@example.org` } }, 'identifiersLeft'],
    ['with one in the additional text', { moreInfo: { text: 'Ask me@example.org', author: { name: 'Dr. Lin' } } }, 'identifiersLeft'],
    ["with a link in the patient's text", { question: { ...draft().question, text: 'See https://www.nhs.uk/a please' } }, 'identifiersLeft'],
    ['that tells a method', { question: { ...draft().question, text: 'He tried to hang himself.' } }, 'methodDetails'],
    ['after an emergency with one person', { release: everEmergency }, 'secondPersonMissing'],
    ['after an emergency released by its doctor', { release: { ...everEmergency, answerReleasedBy: 'doctor-1' } }, 'secondPersonMissing'],
    ['after an emergency released twice by one', { release: { ...everEmergency, answerReleasedBy: 'moderator-1' } }, 'secondPersonMissing'],
  ] as const)('B6 D8 H7 refuses a thread %s', (_case, differences, refused) => {
    expect(composeThread(draft(differences))).toEqual({ refused });
  });

  it('D8 lets a second person release what was an emergency', () => {
    expect(composed({ release: { ...everEmergency, answerReleasedBy: 'moderator-2' } }).title).not.toBe('');
  });

  it('D8 leaves methods out of what a person has released', () => {
    const question = { ...draft().question, text: 'My muscles twitch. He tried to hang himself.', title: 'A lethal dose?' };
    const thread = composed({ question, release: { everEmergency: false, doctorId: 'doctor-1', answerReleasedBy: 'moderator-1' } });
    expect(thread.question).toMatchObject({ text: 'My muscles twitch. He tried to [removed].', title: 'A [removed]?' });
  });

  it("H7 keeps the doctor's reference link through the gate", () => {
    expect(composed().answer.text).toContain('https://www.webmd.com/brain/ss/slideshow-twitches-spasms-causes');
  });
});

describe('servedThread', () => {
  const neighbour = { ...composed({ randomSuffix: 'aaaaaaaaaa' }), title: 'A neighbour' };

  it('H4 resolves neighbours in stored order', () => {
    const other = composed({ randomSuffix: 'bbbbbbbbbb' });
    const served = servedThread(withSimilar(composed(), [other.slug, neighbour.slug]), [neighbour, other]);
    expect(Thread.parse(served).similar.map(({ slug }) => slug)).toEqual([other.slug, neighbour.slug]);
    expect(served.similar[1]).toMatchObject({ title: 'A neighbour', doctor: 'Dr. Lin', specialty: 'neurology' });
    expect(Array.from(served.similar[1]?.questionSnippet ?? '').length).toBeLessThanOrEqual(283);
  });

  it.each([
    ['the answer', {}, '2022'],
    ['a correction', { answer: { ...composed().answer, updatedAt: '2021' } }, '2023'],
    ['a later round', { rounds: [{ round: 2, question: { text: 'And now?', askedAt: '2024' }, answer: { ...composed().answer, answeredAt: '2024' } }] }, '2026'],
    ['a further look', { reviewedAt: '2027' }, '2029'],
  ])('H9 is to be reviewed two years after %s', (_case, changes, reviewBy) => {
    expect(servedThread({ ...composed(), ...changes }, []).reviewBy).toBe(reviewBy);
  });

  it('H8 leaves out a neighbour that was withdrawn', () => {
    expect(servedThread(withSimilar(composed(), [neighbour.slug]), []).similar).toEqual([]);
  });

  it('H4 never lists a thread beside itself, nor more than four', () => {
    const thread = composed();
    const slugs = [thread.slug, ...'cdefg'.split('').map((letter) => Slug.parse(`thread-${letter}`))];
    expect(withSimilar(thread, slugs).similar).toEqual(slugs.slice(1, 5));
  });
});
