import * as z from 'zod';
import { Problem } from '../errors.ts';
import type { Thread } from '../thread.ts';

const words = z.string();
const neighbour = { title: words, question: words, doctor: words, specialty: words, answer: words };

/** A thread as plain pages of answered questions lay it out, part by part; dates and names as they are written there. */
export const ThreadText = z.strictObject({
  title: words,
  specialty: words,
  originalTitle: words,
  question: words,
  asker: z.strictObject({ nickname: words, ageBand: words, sex: words }),
  askedAt: words,
  doctor: words,
  doctorSpecialty: words,
  answer: words,
  answeredAt: words,
  moreInfo: words.optional(),
  similar: z.array(z.strictObject(neighbour)),
  related: z.array(z.strictObject({ label: words, specialty: words })),
});
export type ThreadText = z.infer<typeof ThreadText>;

/** The page as plain text. */
export function writeThreadText(thread: ThreadText): string {
  const { asker, similar, related, moreInfo } = thread;
  return [
    `${thread.title} - ${thread.specialty}\n\nShare to:\n\n${thread.originalTitle}\n\n\n${thread.question}\n\n`,
    `${asker.nickname}, ${asker.ageBand} year old ${asker.sex}. Ask Date: ${thread.askedAt}\n\n`,
    `${thread.doctor} reply ${thread.doctorSpecialty}\n\n\n${thread.answer}\n\nReply Date: ${thread.answeredAt}\n\n`,
    ...(moreInfo === undefined ? [] : [`More Info\n\n\n${moreInfo}\n\n`]),
    'Similar Q&A\n\n',
    ...similar.map(({ title, question, doctor, specialty, answer }) => `${title}\n\n${question}\n\n\n${doctor} reply ${specialty}\n${answer}\n\n[Read More] ${title}\n\n\n`),
    'Related FAQ\n\n',
    related.map(({ label, specialty }) => `${label}\n\n(${specialty})`).join('\n\n'),
  ].join('');
}

/** Reads a page that `writeThreadText` would write, to the last byte. Throws Problem('invalid') for any other text. */
export function readThreadText(text: string): ThreadText {
  const [top, below] = halves(text, '\n\nSimilar Q&A\n\n', 'last');
  const [head, replied] = halves(top, '\n\nReply Date: ', 'last');
  const [heading, asked] = halves(head, '\n\nShare to:\n\n');
  const [title, specialty] = halves(heading, ' - ', 'last');
  const [originalTitle, body] = halves(asked, '\n\n\n');
  const [beforeAsked, afterAsked] = halves(body, '. Ask Date: ');
  const [question, askerLine] = halves(beforeAsked, '\n\n', 'last');
  const [askedAt, reply] = halves(afterAsked, '\n\n');
  const [doctorLine, answer] = halves(reply, '\n\n\n');
  const [doctor, doctorSpecialty] = halves(doctorLine, ' reply ', 'last');
  const [nickname, band] = halves(askerLine, ', ', 'last');
  const [ageBand, sex] = halves(band, ' year old ');
  const [answeredAt, moreInfo] = replied.includes('\n\nMore Info\n\n\n') ? halves(replied, '\n\nMore Info\n\n\n') : [replied, undefined];
  const [similar, related] = below.startsWith('Related FAQ\n\n') ? ['', below.slice('Related FAQ\n\n'.length)] : halves(below, '\n\n\nRelated FAQ\n\n', 'last');
  const thread = {
    title, specialty, originalTitle, question, asker: { nickname, ageBand, sex }, askedAt, doctor, doctorSpecialty, answer, answeredAt,
    ...(moreInfo !== undefined && { moreInfo }),
    similar: similar === '' ? [] : readSimilar(`${similar}\n\n\n`),
    related: readRelated(related),
  };
  if (writeThreadText(thread) !== text) throw notAPage();
  return thread;
}

function readSimilar(text: string): ThreadText['similar'] {
  const found: ThreadText['similar'] = [];
  for (let rest = text; rest !== ''; ) {
    const [title, behind] = halves(rest, '\n\n');
    const [body, after] = halves(behind, `\n\n[Read More] ${title}\n\n\n`);
    const [question, reply] = halves(body, '\n\n\n', 'last');
    const [line, answer] = halves(reply, '\n');
    const [doctor, specialty] = halves(line, ' reply ', 'last');
    found.push({ title, question, doctor, specialty, answer });
    rest = after;
  }
  return found;
}

/** A line with a topic, and one with its specialty in brackets, by turns. */
function readRelated(text: string): ThreadText['related'] {
  const lines = text === '' ? [] : text.split('\n\n');
  return lines.flatMap((label, at) => (at % 2 === 0 ? [{ label, specialty: (lines[at + 1] ?? '').slice(1, -1) }] : []));
}

/** What stands before and behind the first, or the last, place of a mark. */
function halves(text: string, mark: string, which: 'first' | 'last' = 'first'): [before: string, behind: string] {
  const at = which === 'first' ? text.indexOf(mark) : text.lastIndexOf(mark);
  if (at === -1) throw notAPage();
  return [text.slice(0, at), text.slice(at + mark.length)];
}

function notAPage(): Problem {
  return new Problem('invalid', 'This is not the text of a page.');
}

const clinics = { neurology: 'Neurology', psychiatry: 'Psychiatry' } as const;

/** A published thread, as the API serves it, in the layout of the text. */
export function threadTextOf({ title, specialty, question, answer, moreInfo, similar, relatedTopics }: Thread): ThreadText {
  const { nickname, ageBand, sex } = question.asker;
  return {
    title,
    specialty: clinics[specialty],
    originalTitle: question.title ?? title,
    question: question.text,
    asker: { nickname, ageBand: ageBand.replace('-', '~'), sex },
    askedAt: question.askedAt.replaceAll('-', '/'),
    doctor: answer.doctor.name,
    doctorSpecialty: clinics[answer.doctor.specialty],
    answer: answer.text,
    answeredAt: answer.answeredAt.replaceAll('-', '/'),
    ...(moreInfo && { moreInfo: moreInfo.text }),
    similar: similar.map((each) => ({ title: each.title, question: each.questionSnippet, doctor: each.doctor, specialty: clinics[each.specialty], answer: each.answerSnippet })),
    related: relatedTopics.map(({ label, specialty: clinic }) => ({ label, specialty: clinics[clinic] })),
  };
}
