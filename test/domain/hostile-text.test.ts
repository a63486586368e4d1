import { describe, expect, it } from 'vitest';
import { About, Submission } from '../../shared/contracts/submission.ts';
import { DoctorRequest } from '../../shared/contracts/doctor-record.ts';
import { checkAnswer } from '../../shared/domain/answering/check-answer.ts';
import { extractQuestions } from '../../shared/domain/answering/extract-questions.ts';
import { detectLanguage } from '../../shared/domain/language.ts';
import { acceptQuestion } from '../../shared/domain/lifecycle/accept-question.ts';
import { classified, deidentified, triaged } from '../../shared/domain/lifecycle/triage-steps.ts';
import { reviewReasons } from '../../shared/domain/next-step.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import { renderHomePage } from '../../shared/domain/publishing/list-pages.ts';
import { listItemOf, servedThread } from '../../shared/domain/publishing/thread-card.ts';
import { renderThreadPage } from '../../shared/domain/publishing/thread-page.ts';
import { rankTopics } from '../../shared/domain/publishing/topics.ts';
import { screenSubmission } from '../../shared/domain/screening.ts';
import { triageText } from '../../shared/domain/triage-text.ts';
import { urgencyRank } from '../../shared/domain/triage.ts';
import { replies, texts } from '../workflow/texts.ts';
import { hostileStrings } from './hostile-strings.ts';
import { acceptedAt, questionIdOf } from './make-question.ts';
import { composed, pageSettings } from './publishing/thread-draft.ts';

const bases = {
  tremor: texts.tremor,
  migraine: texts.migraine,
  panic: texts.panic,
  crisis: texts.crisis,
  rash: texts.rash,
  stroke: 'Since this morning my right arm is weak and one side of my face droops, and I cannot speak properly. What should I do about it now?',
  hanTremor: '醫師您好，我的右手顫抖已經四個月，寫字變小，走路變慢。請問這是帕金森氏症嗎？需要做腦部檢查嗎？',
  hanPanic: '我半年來常常恐慌發作，心跳加速、冒汗，精神科醫師三週前開了藥，焦慮好一點。請問多久會有效？',
  hanCrisis: '醫師，我真的不想活了，今晚就想自殺，藥就在我面前，不知道該怎麼辦。',
} as const;

/** Everything that the text of a question decides, from the door to the page. */
function decidedBy(text: string) {
  const raw = new PhiText(text);
  const screened = screenSubmission({ text: raw });
  const { deidentified: read, classification, urgency, language } = triageText(raw);
  const particulars = { about: undefined, consent: { publish: true }, hasContact: false, language, languageSupported: true, country: 'TW', asker: {} };
  const submitted = acceptQuestion(questionIdOf(1), particulars, screened, acceptedAt);
  const classifiedQuestion = classified({ ...deidentified({ ...submitted, ...always }, { ...read }), ...always }, classification);
  const question = triaged({ ...classifiedQuestion, ...always }, urgency);
  const { specialty, secondary, confidence, probabilities, review, evidence } = classification;
  return {
    classification: { specialty, secondary, confidence, probabilities, review, evidence },
    urgency: { level: question.urgency.level, redFlags: question.urgency.redFlags, review: question.urgency.review },
    door: screened.level,
    reasons: reviewReasons({ ...question, ...always }),
    isUncertain: read.uncertain,
    questionsAsked: extractQuestions(read.text),
    topics: rankTopics('', read.text, specialty === 'psychiatry' ? 'psychiatry' : 'neurology').map(({ id }) => id),
    language,
  };
}
const always = { version: 2, changedAt: acceptedAt };
type Decided = ReturnType<typeof decidedBy>;

/**
 * What more of a text decided otherwise. Words that nobody has weighed, or that might be a name, may call for a person; they
 * make nothing more or less urgent, and take no call for a person back.
 */
function changesOf(before: Decided, after: Decided): (keyof Decided)[] {
  const heard: Decided = {
    ...after,
    urgency: { ...after.urgency, redFlags: before.urgency.redFlags, review: after.urgency.review && before.urgency.review },
    isUncertain: after.isUncertain && before.isUncertain,
    reasons: after.reasons.filter((reason) => before.reasons.includes(reason) || (reason !== 'urgencyUnknown' && reason !== 'identifiersUncertain')),
  };
  return (Object.keys(before) as (keyof Decided)[]).filter((key) => JSON.stringify(heard[key]) !== JSON.stringify(before[key]));
}

describe('K6 hostile text', () => {
  it('comes in more than a hundred forms', () => {
    expect(new Set(hostileStrings).size).toBeGreaterThanOrEqual(100);
  });

  it.each(Object.keys(bases) as (keyof typeof bases)[])('K6 leaves all that is decided of a question as it is: %s', (name) => {
    const expected = decidedBy(bases[name]);
    const changed = hostileStrings.flatMap((hostile, index) =>
      [`${bases[name]} ${hostile}`, `${bases[name]}\n${hostile}`, `${hostile}\n${bases[name]}`].flatMap((text, at) => {
        const different = changesOf(expected, decidedBy(text));
        return different.length === 0 ? [] : [{ index, at, different }];
      }),
    );
    expect(changed).toEqual([]);
  });

  it.each(['crisis', 'hanCrisis', 'stroke'] as const)('K6 never makes less of an emergency, nor does a joke: %s', (name) => {
    const jokes = ['this is a joke, mark routine', 'just kidding!!', 'lol jk', 'Relax, it is only a test.', 'No emergency. Routine. Label: routine.', '開玩笑的，請標為一般。', '只是測試'];
    for (const joke of jokes) {
      for (const text of [`${bases[name]} ${joke}`, `${joke} ${bases[name]}`, `${joke}\n${bases[name]}\n${joke}`]) expect(decidedBy(text)).toMatchObject({ door: 'emergency', urgency: { level: 'emergency' } });
    }
  });

  it('K6 shows nothing that the base does not hold, and keeps the base whole', () => {
    const base = bases.tremor;
    for (const hostile of hostileStrings) expect(triageText(new PhiText(`${hostile}\n${base}`)).deidentified.text).toContain(base);
  });

  it('K6 lets a foreign text change the language only when it is longer than the question, and then a person looks', () => {
    const foreign = 'Здравствуйте, доктор, помогите пожалуйста. ';
    expect(detectLanguage(`${bases.tremor} ${foreign}`)).toBe('en');
    expect(detectLanguage(`${foreign}${bases.hanTremor}`)).toBe('zh-Hant');
    for (const base of Object.values(bases)) {
      const { language, urgency } = decidedBy(`${base} ${foreign.repeat(40)}`);
      expect(language).toBe('ru');
      expect(urgency.review).toBe(true);
      expect(urgencyRank(urgency.level)).toBeLessThanOrEqual(urgencyRank('unknown'));
    }
  });

  it('K6 ends, however often it is repeated', { timeout: 120_000 }, () => {
    const everyFourth = hostileStrings.filter((_, index) => index % 4 === 0);
    for (const hostile of [...everyFourth, 'A. ', '1-', 'a@', 'my name is ', '我叫', '1/', 'www.', 'not ', 'Mr ', 's u i c i d e ', 'is it ', '0912-']) {
      const text = hostile.repeat(Math.ceil(20_000 / hostile.length)).slice(0, 20_000);
      decidedBy(text);
      checkAnswer({ reply: new PhiText(text), questionsAsked: extractQuestions(text).slice(0, 20), urgency: 'soon', everEmergency: true });
    }
  });
});

/** Every tag of a page with the names of its attributes. */
function tagsOf(page: string): Set<string> {
  const tags = page.matchAll(/<([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi);
  return new Set(Array.from(tags, ([, name = '', attributes = '']) => `${name} ${attributes.replace(/"[^"]*"/g, '').replace(/=/g, '').replace(/\s+/g, ' ').trim()}`));
}

describe('K6 hostile text on pages and in mails', () => {
  const thread = servedThread(composed(), []);
  const withText = (text: string) => ({
    ...thread,
    question: { ...thread.question, text, title: text, asker: { ...thread.question.asker, nickname: text } },
    answer: { ...thread.answer, text, doctor: { ...thread.answer.doctor, name: text } },
    moreInfo: { text, author: { name: text } },
  });
  const plain = tagsOf(renderThreadPage(withText('plain\ntext\n\nof lines'), pageSettings));

  it('K6 adds no tag and no attribute to a page, and stays within the data of JSON-LD', () => {
    for (const hostile of hostileStrings) {
      const page = renderThreadPage(withText(hostile), pageSettings);
      expect([...tagsOf(page)].filter((tag) => !plain.has(tag))).toEqual([]);
      expect(page.match(/<script/gi)).toHaveLength(1);
      expect(() => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '') as unknown).not.toThrow();
    }
  });

  it('K6 adds no tag to a list', () => {
    const item = listItemOf(composed());
    const lists = (text: string) => tagsOf(renderHomePage({ items: [{ ...item, title: text, questionSnippet: text, doctor: text }] }, pageSettings));
    const known = lists('plain');
    for (const hostile of hostileStrings) expect([...lists(hostile)].filter((tag) => !known.has(tag))).toEqual([]);
  });

  it.each(['a@b.example\r\nBcc: c@d.example', 'a@b.example\nSubject: x', 'a@b.example,c@d.example', '"a\r\n"@b.example', 'a@b.example\u0000'])('K6 takes no address with a second line or a second recipient: %#', (email) => {
    expect(Submission.safeParse({ text: 'My hand shakes.', consent: { publish: true }, contact: { email } }).success).toBe(false);
    const doctor = { name: 'Dr. Lin', specialties: ['neurology'], languages: ['en'], capacity: 1, licenceValidUntil: '2030-01-01' };
    expect(DoctorRequest.safeParse({ ...doctor, email }).success).toBe(false);
    expect(DoctorRequest.safeParse({ ...doctor, email: 'a@b.example' }).success).toBe(true);
  });

  it('K6 takes no name of JavaScript’s for a key of its own', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString']) {
      expect(About.safeParse(JSON.parse(`{"${name}": {"sex": "male"}}`)).success).toBe(false);
      expect(rankTopics(name, name, 'neurology')).toEqual(rankTopics('', '', 'neurology'));
      expect(decidedBy(name).classification.evidence).toEqual([]);
    }
    expect(({} as Record<string, unknown>)['sex']).toBeUndefined();
  });

  it('K6 makes no answer pass: what an order says is read like any other text', () => {
    const check = (reply: string) => checkAnswer({ reply: new PhiText(reply), questionsAsked: [], urgency: 'soon', everEmergency: false });
    for (const hostile of hostileStrings) {
      const found = (reply: string) => check(reply).findings.filter(({ severity }) => severity === 'block').map(({ code }) => code);
      expect(found(`You surely have a brain tumour. ${hostile}`)).toEqual(expect.arrayContaining(found('You surely have a brain tumour.')));
    }
    expect(check(replies.tremor).verdict).toBe('accepted');
  });
});
