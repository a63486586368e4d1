/** Who asked for something that changes a question. */
export interface Deed {
  readonly questionId: string;
  readonly by: string;
  /** The event that it leaves behind. */
  readonly event: string;
}

/** A question that a patient was told has arrived. */
export interface Asked {
  readonly questionId: string;
  readonly receipt: string;
  readonly email: string | undefined;
  /** `asked`: sent, but never answered; the patient gave up. */
  withdrawal: 'none' | 'asked' | 'acknowledged';
  /** The last end that its patient was shown. */
  seen: string | undefined;
}

/** What people were told, to be held against what the system knows at the end. */
export class KillLedger {
  readonly questions: Asked[] = [];
  /** Texts that the submission queue took from other frontends; each is unique. */
  readonly queued: string[] = [];
  /** What nobody may be shown; found while people used the system. */
  readonly contradictions: string[] = [];
  readonly #deeds = new Map<string, Deed & { acknowledged: number; lost: number }>();

  record(deed: Deed, outcome: 'acknowledged' | 'lost'): void {
    const key = `${deed.questionId} ${deed.by} ${deed.event}`;
    const known = this.#deeds.get(key) ?? { ...deed, acknowledged: 0, lost: 0 };
    known[outcome] += 1;
    this.#deeds.set(key, known);
  }

  /** How much people were told has been done, by the API. */
  get done(): number {
    return this.questions.length + this.deeds.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  }

  get deeds() {
    return [...this.#deeds.values()];
  }

  /** A patient looks at their question: an end stays, only a withdrawal may follow. */
  see(asked: Asked, status: string): void {
    const isEnd = ['published', 'answeredPrivately', 'declined', 'withdrawn'].includes(status);
    if (asked.withdrawal === 'acknowledged' && status !== 'withdrawn') this.contradictions.push(`${asked.questionId} is ${status} after its withdrawal`);
    if (asked.seen !== undefined && status !== asked.seen && status !== 'withdrawn') this.contradictions.push(`${asked.questionId} was ${asked.seen} and is ${status}`);
    if (isEnd) asked.seen = status;
  }
}
