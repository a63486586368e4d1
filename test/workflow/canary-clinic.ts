import { needlesOf, plant } from './canary-plants.ts';
import type { Plant } from './canary-plants.ts';
import type { Hit, Written } from './canary-search.ts';
import * as trail from './canary-trail.ts';
import type { Patient, Person } from './running-system.ts';
import { SpawnedSystem } from './spawned-system.ts';

const stories = [
  'published', 'neighbour', 'privately', 'declined', 'redriven', 'handedBack', 'emergency', 'mangled', 'interrupted', 'atOnce', 'poison', 'bad',
] as const;
export type Story = (typeof stories)[number];

/** A system of its own process with a patient for every story, each with words of their own. */
export class CanaryClinic {
  readonly system = new SpawnedSystem();
  /** The marks tell in which story something was said. */
  readonly plants = Object.fromEntries(stories.map((story, nth) => [story, plant(`${story.slice(0, 3).toLowerCase()}q`, nth)])) as Record<Story, Plant>;
  readonly slugs: string[] = [];
  /** What people were told who may be told nothing, or not everything. */
  readonly told: Written[] = [];
  readonly onTopic: Written[] = [];
  readonly #patients = new Map<Story, Patient>();
  #tap: Awaited<ReturnType<typeof trail.tapTopic>> | undefined;

  /** Starts, for the first time or again, with an ear on the topic. */
  async start(): Promise<void> {
    await this.system.start();
    this.#tap = await trail.tapTopic(this.system);
    for (const [story, { accepted }] of this.#patients) this.#patients.set(story, this.system.patient(accepted));
  }

  doctor = (): Promise<Person> => this.system.staff('doctor', 'canary-doctor');
  moderator = (): Promise<Person> => this.system.staff('moderator', 'canary-moderator');

  /** The story's patient submits. */
  async tell(story: Story, submission: Record<string, unknown>, headers?: Record<string, string>): Promise<Patient> {
    const patient = await this.system.submit(submission, headers);
    this.#patients.set(story, patient);
    return patient;
  }

  patient(story: Story): Patient {
    const patient = this.#patients.get(story);
    if (!patient) throw new Error(`Nobody has told the story ${story}.`);
    return patient;
  }

  async listen(): Promise<void> {
    this.onTopic.push(...((await this.#tap?.drain()) ?? []));
  }

  /** Everything that stands written now, wherever it may be read. */
  async written(): Promise<Written[]> {
    await this.listen();
    return [
      ...this.onTopic,
      ...(await trail.histories(this.system)),
      ...(await trail.tableRows(this.system)),
      ...(await trail.deadLetters(this.system)),
      ...(await trail.mails(this.system)),
      ...(await trail.publicAnswers(this.system, this.slugs)),
      ...trail.engineRows(this.system),
      ...trail.files(this.system),
      trail.printed(this.system.said),
    ];
  }

  /** Needles of these stories. */
  needles(group: 'identifiers' | 'hanIdentifiers' | 'words' | 'hanWords' | 'reasons', among: readonly Story[]): Record<string, string> {
    return needlesOf(...among.map((story) => Object.fromEntries(Object.entries<string>(this.plants[story][group]).map(([name, text]) => [`${story} ${name}`, text]))));
  }

  /** All that these stories said, who they are and what was said about them. */
  everyNeedle(among: readonly Story[]): Record<string, string> {
    const of = (group: Parameters<CanaryClinic['needles']>[0]) => this.needles(group, among);
    const han = among.includes('privately') ? { ...this.needles('hanIdentifiers', ['privately']), ...this.needles('hanWords', ['privately']) } : {};
    return { ...of('identifiers'), ...of('words'), ...of('reasons'), ...han, ...Object.fromEntries(among.map((story) => [`${story} contact`, this.plants[story].contact])) };
  }

  async remove(): Promise<void> {
    await this.system.remove();
  }
}

const engines = /^file (?:dynamodb\.sqlite|messages\/fauxqs\.db)/;

/** Hits outside what is allowed. The engines' own files hold the vault too: their rows are searched one by one, beside. */
export function elsewhere(hits: readonly Hit[], allowed: RegExp): Hit[] {
  return hits.filter(({ place }) => !engines.test(place) && !allowed.test(place));
}
