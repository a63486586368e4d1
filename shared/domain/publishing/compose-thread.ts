import { deidentifyDoctorText } from '../answering/deidentify-doctor-text.ts';
import { findMethodDetails, withoutMethodDetails } from '../answering/method-details.ts';
import { deidentify } from '../deidentification/deidentify.ts';
import type { Instant } from '../ids.ts';
import { PhiText } from '../phi-text.ts';
import type { Asker } from '../question.ts';
import type { DoctorSnapshot, MoreInfo, PublishProfile, SimilarityKey, Slug, StoredThread } from '../thread.ts';
import type { Clinic, Specialty } from '../triage.ts';
import { guardUniqueness, rareCellOf } from './guard-uniqueness.ts';
import { publishedDate, publishedNickname } from './profile.ts';
import { rankSimilar } from './similar.ts';
import { slugOf } from './slug.ts';
import { termsOf } from './terms.ts';
import { titleOf } from './title.ts';
import { rankTopics, relatedTopics } from './topics.ts';

/** Everything of a finished question that becomes public. All texts are de-identified already. */
export interface ThreadDraft {
  readonly question: { readonly text: string; readonly title?: string | undefined; readonly askedAt: Instant };
  /** The name that the patient chose, de-identified; `seed` makes a generated one that stays the same. */
  readonly nickname?: string | undefined;
  readonly seed: string;
  readonly asker: Asker;
  readonly answer: { readonly text: string; readonly doctor: DoctorSnapshot; readonly answeredAt: Instant };
  readonly moreInfo?: { readonly text: string; readonly author: { readonly name: string }; readonly signedOffBy?: { readonly name: string } | undefined } | undefined;
  readonly specialty: Specialty;
  readonly secondarySpecialty?: Clinic | undefined;
  readonly language: string;
  readonly consent: { readonly publish: boolean };
  /** Who let it through. What ever was an emergency needs a person who is neither its doctor nor who released the question. */
  readonly release: {
    readonly everEmergency: boolean;
    readonly doctorId: string;
    readonly releasedBy?: string | undefined;
    readonly answerReleasedBy?: string | undefined;
  };
  readonly profile: PublishProfile;
  /** The stage's time zone, IANA. */
  readonly timeZone: string;
  /** At least ten random lower-case letters and digits. */
  readonly randomSuffix: string;
  readonly helplines?: readonly string[];
}

/** Why a thread does not go out. A person must look; nothing of the text is said. */
export type PublishRefusal = 'notConsented' | 'notAssignable' | 'emptyText' | 'secondPersonMissing' | 'identifiersLeft' | 'methodDetails';

/** A thread without its neighbours, and what its index rows hold so that neighbours can be found. */
export interface ComposedThread {
  readonly thread: StoredThread;
  readonly similarityKey: SimilarityKey;
}

/**
 * The public thread, or the reason why there is none. The gate fails closed: it reads every text again with the
 * detectors in force today (B6, H7), and refuses a once-emergency that no second person released (D8). Methods of
 * self-harm are refused until a person has released the answer, and then left out.
 */
export function composeThread(given: ThreadDraft): ComposedThread | { readonly refused: PublishRefusal } {
  const draft = given.release.answerReleasedBy === undefined ? given : withoutMethods(given);
  const refused = refusalOf(draft);
  if (refused !== undefined) return { refused };
  const { question, answer, language, profile, timeZone } = draft;
  const { specialty, secondarySpecialty } = clinicsOf(draft);
  const ranked = rankTopics(question.title ?? '', question.text, specialty);
  const topics = ranked.slice(0, 5).map(({ id }) => id);
  const title = titleOf({ title: question.title ?? '', text: question.text, specialty, language });
  const slug = slugOf(title, draft.randomSuffix);
  const originalTitle = question.title?.trim();
  const thread: StoredThread = {
    slug,
    title,
    language,
    specialty,
    ...(secondarySpecialty === undefined ? {} : { secondarySpecialty }),
    topics,
    question: {
      text: question.text.trim(),
      ...(originalTitle === undefined || originalTitle === '' ? {} : { title: originalTitle }),
      askedAt: publishedDate(question.askedAt, profile, timeZone),
      asker: {
        nickname: publishedNickname(draft.nickname, profile, draft.seed, language),
        ageBand: draft.asker.ageBand ?? 'unknown',
        sex: draft.asker.sex ?? 'unknown',
      },
    },
    answer: {
      text: answer.text.trim(),
      doctor: { name: answer.doctor.name, specialty: answer.doctor.specialty },
      answeredAt: publishedDate(answer.answeredAt, profile, timeZone),
    },
    ...(draft.moreInfo === undefined ? {} : { moreInfo: publishedMoreInfo(draft.moreInfo) }),
    similar: [],
    relatedTopics: relatedTopics(ranked, language),
  };
  const asked = `${question.title ?? ''}\n${question.text}`;
  const cell = rareCellOf(asked, thread.question.asker);
  return { thread, similarityKey: { slug, specialty, topics, terms: termsOf(asked), ...(cell === undefined ? {} : { cell }) } };
}

function publishedMoreInfo({ text, author, signedOffBy }: NonNullable<ThreadDraft['moreInfo']>): MoreInfo {
  return { text: text.trim(), author: { name: author.name }, ...(signedOffBy === undefined ? {} : { signedOffBy: { name: signedOffBy.name } }) };
}

/** The thread among those that share its topics: no age that singles its asker out (H2), and its neighbours, best first. */
export function placeThread({ thread, similarityKey }: ComposedThread, candidates: readonly SimilarityKey[]): StoredThread {
  return withSimilar(guardUniqueness(thread, similarityKey, candidates), rankSimilar(similarityKey, candidates));
}

/** The thread with its neighbours, best first. */
export function withSimilar(thread: StoredThread, similar: readonly Slug[]): StoredThread {
  return { ...thread, similar: similar.filter((slug) => slug !== thread.slug).slice(0, 4) };
}

function withoutMethods(draft: ThreadDraft): ThreadDraft {
  const { question, answer, moreInfo } = draft;
  const clean = withoutMethodDetails;
  return {
    ...draft,
    question: { ...question, text: clean(question.text), title: question.title === undefined ? undefined : clean(question.title) },
    answer: { ...answer, text: clean(answer.text) },
    moreInfo: moreInfo === undefined ? undefined : { ...moreInfo, text: clean(moreInfo.text) },
  };
}

function refusalOf(draft: ThreadDraft): PublishRefusal | undefined {
  const { everEmergency, doctorId, releasedBy, answerReleasedBy } = draft.release;
  if (!draft.consent.publish) return 'notConsented';
  if (draft.specialty === 'other') return 'notAssignable';
  if (draft.question.text.trim() === '' || draft.answer.text.trim() === '') return 'emptyText';
  const secondPerson = answerReleasedBy !== undefined && answerReleasedBy !== doctorId && answerReleasedBy !== releasedBy;
  if (everEmergency && !secondPerson) return 'secondPersonMissing';
  if (hasIdentifiers(draft)) return 'identifiersLeft';
  const all = [draft.question.title ?? '', draft.question.text, draft.answer.text, draft.moreInfo?.text ?? ''];
  return all.some((text) => findMethodDetails(text).length > 0) ? 'methodDetails' : undefined;
}

function hasIdentifiers({ question, answer, moreInfo, helplines = [] }: ThreadDraft): boolean {
  const publicWords = [...helplines, answer.doctor.name, moreInfo?.author.name ?? ''];
  const byPatient = [question.title ?? '', question.text].map((text) => deidentify(new PhiText(text)));
  const byDoctor = [answer.text, moreInfo?.text ?? ''].map((text) => deidentifyDoctorText(new PhiText(text), publicWords));
  return [...byPatient, ...byDoctor].some(({ spans }) => spans.length > 0);
}

/** `both` is filed under the clinic whose doctor answered, with the other beside it. */
function clinicsOf({ specialty, secondarySpecialty, answer }: ThreadDraft): { specialty: Clinic; secondarySpecialty?: Clinic | undefined } {
  if (specialty === 'neurology' || specialty === 'psychiatry') {
    return { specialty, ...(secondarySpecialty === specialty ? {} : { secondarySpecialty }) };
  }
  const first = answer.doctor.specialty;
  return { specialty: first, secondarySpecialty: first === 'neurology' ? 'psychiatry' : 'neurology' };
}
