import { deliveredAs, patientMail } from '../../shared/domain/notifying/patient-mail.ts';
import { doctorToldBy, staffMails } from '../../shared/domain/notifying/staff-mails.ts';
import { Slug } from '../../shared/domain/thread.ts';
import { ThreadRow, listingKey } from '../../shared/aws/thread-rows.ts';
import { settings } from '../use-cases/open-clinic.ts';
import { killClient } from './kill-client.ts';
import type { KillLedger } from './kill-ledger.ts';
import type { Dossier, Snapshot } from './kill-snapshot.ts';
import type { KillableSystem } from './killable-system.ts';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Alarms with a reason here: people let the clock run, read raw text, and moved the time past schedules. */
const reasoned = /emergency-unclaimed|reviews-overdue|reviews-age|waiting-age|answers-overdue|raw-text-read|tick-missed/;

/** What is wrong with what people are shown: answers, pages, listings, mails, alarms. */
export async function judgeSeen(system: KillableSystem, snapshot: Snapshot, ledger: KillLedger, doctors: Readonly<Record<string, { readonly email: string }>>): Promise<string[]> {
  const dossiers = [...snapshot.dossiers.values()];
  const client = killClient(system.url);
  const read = async (path: string) => {
    const heard = await client.call('GET', path);
    return heard === 'lost' ? { status: 0, body: undefined } : heard;
  };
  const mails = ((await read('/dev/mailbox')).body as { items: Mail[] }).items;
  const alarms = ((await read('/dev/alarms')).body as { items: { name: string; state: string }[] }).items;
  return [
    ...(await inTurn(dossiers, (dossier) => judgePages(dossier, snapshot, read))),
    ...judgeListings(snapshot),
    ...(await inTurn(ledger.questions, async ({ questionId, receipt }) => {
      const heard = await killClient(system.url, async () => `Receipt ${receipt}`).call('GET', `/questions/${questionId}`);
      const shown = heard === 'lost' ? 'nothing' : (heard.body as { status: string }).status;
      const stored = snapshot.dossiers.get(questionId)?.question?.status ?? 'withdrawn';
      return shown === stored ? [] : [`${questionId} is ${stored} and shown as ${shown}`];
    })),
    ...judgeStaffMails(snapshot, mails, doctors),
    ...judgePatientMails(snapshot, ledger, mails),
    ...alarms.filter(({ name, state }) => state === 'ALARM' && !reasoned.test(name)).map(({ name }) => `the alarm ${name} rings`),
  ];
}

async function inTurn<T>(items: readonly T[], judge: (item: T) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const item of items) faults.push(...(await judge(item)));
  return faults;
}

const slugsOf = ({ events }: Dossier) => events.filter(({ type }) => type === 'ThreadPublished').map(({ data }) => Slug.parse(data['slug']));

/** Published: a page and a document. Withdrawn after that: both gone. */
async function judgePages(dossier: Dossier, { threads }: Snapshot, read: (path: string) => Promise<{ status: number }>): Promise<string[]> {
  const { question, questionId } = dossier;
  const faults: string[] = [];
  if (question?.status === 'published' && !slugsOf(dossier).includes(Slug.parse(question.slug))) faults.push(`${questionId} is published under another slug`);
  for (const slug of slugsOf(dossier)) {
    const expected = question?.status === 'published' ? 200 : 410;
    for (const path of [`/threads/${slug}`, `/t/${slug}`]) {
      const { status } = await read(path);
      if (status !== expected) faults.push(`${path} of ${questionId}, ${question?.status}, answers ${status}`);
    }
    if (expected === 410 && threads.some((row) => row.pk !== `THREAD#${slug}` && JSON.stringify(row).includes(slug))) faults.push(`${slug} was withdrawn and is still named`);
  }
  return faults;
}

/** Every thread belongs to a published question and stands in its lists, and the lists hold nothing else. */
function judgeListings({ threads, dossiers }: Snapshot): string[] {
  const published = new Set([...dossiers.values()].flatMap(({ question }) => (question?.status === 'published' ? [question.slug] : [])));
  const faults: string[] = [];
  const listings = new Set(threads.filter(({ pk }) => /^(?:LIST|TOPIC|TERM)#/.test(pk)).map(({ pk, sk }) => `${pk} ${sk}`));
  for (const row of threads.filter(({ pk }) => pk.startsWith('THREAD#'))) {
    const { thread, lists, publishedAt, similar } = ThreadRow.parse(row);
    if (!thread) continue;
    if (!published.delete(thread.slug)) faults.push(`${thread.slug} is public and nobody's`);
    for (const list of lists) {
      const { pk, sk } = listingKey(list, publishedAt, thread.slug);
      if (!listings.delete(`${pk} ${sk}`)) faults.push(`${thread.slug} is not in ${list}`);
    }
    for (const target of similar) {
      if (!threads.some(({ pk, sk }) => pk === `SIMILAR#${target}` && sk === thread.slug)) faults.push(`${thread.slug} names ${target}, which does not know`);
    }
  }
  return [...faults, ...[...published].map((slug) => `${slug} is published without a thread`), ...[...listings].map((listing) => `${listing} lists nothing`)];
}

/** Whoever must hear of an event got its mail at least once. */
function judgeStaffMails({ dossiers, collecting }: Snapshot, mails: readonly Mail[], doctors: Readonly<Record<string, { readonly email: string }>>): string[] {
  const due = new Map<string, number>();
  const got = Map.groupBy(mails, ({ to, subject, text }) => `${to} ${subject} ${/Question: (\S+)/.exec(text)?.[1]}`);
  for (const { events, questionId } of dossiers.values()) {
    for (const event of events.filter(({ eventId }) => !collecting.has(eventId))) {
      const told = doctorToldBy(event);
      const doctor = told === undefined ? undefined : { ...doctors[told], doctorId: told };
      for (const { to, subject } of staffMails(event, doctor as Parameters<typeof staffMails>[1], settings, 'http://here')) {
        const key = `${to} ${subject} ${questionId}`;
        due.set(key, (due.get(key) ?? 0) + 1);
      }
    }
  }
  // A flood of one kind is told in one mail, which lists its questions.
  const collected = mails.filter(({ text }) => text.includes('more of these since'));
  const isCollected = (key: string) => collected.some(({ to, text }) => key.startsWith(`${to} `) && text.includes(key.slice(key.lastIndexOf(' ') + 1)));
  return [...due].filter(([key, count]) => (got.get(key)?.length ?? 0) < count && !isCollected(key)).map(([key, count]) => `of ${count} mails "${key}" ${got.get(key)?.length ?? 0} were sent`);
}

/** Patients who left an address and did not withdraw heard of the outcome. */
function judgePatientMails({ dossiers }: Snapshot, { questions }: KillLedger, mails: readonly Mail[]): string[] {
  return questions.flatMap(({ questionId, email }) => {
    const { question, events } = dossiers.get(questionId) ?? {};
    if (email === undefined || !question || question.status === 'withdrawn') return [];
    const contact = { email, language: question.language };
    const told = (events ?? []).filter((event) => patientMail(event, contact, { siteName: 'x', publicBaseUrl: 'http://x', timeZone: 'UTC', previewUnanswered: 'publish', vaultDaysAfterEnd: 30 }) !== undefined);
    const due = new Set(told.map((event) => deliveredAs(event).eventId)).size;
    return mails.filter(({ to }) => to === email).length >= due ? [] : [`${questionId} ended and its patient heard nothing`];
  });
}
