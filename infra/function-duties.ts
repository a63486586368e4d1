import { functionEnvs } from '../shared/config/function-env.ts';
import type { FunctionName } from '../shared/config/function-env.ts';

export const tableNames = ['questions', 'vault', 'contacts', 'doctors', 'threads'] as const;
export type TableName = (typeof tableNames)[number];

/**
 * An action of DynamoDB. `Query` is of the table itself, `Query:due` of that index alone, and `QueryKeys` of the table's
 * keys alone. Nobody may scan.
 */
export type TableAction =
  | 'GetItem' | 'BatchGetItem' | 'Query' | 'QueryKeys' | `Query:${'worklist' | 'due' | 'pending' | 'day' | 'roster'}`
  | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'ConditionCheckItem' | 'BatchWriteItem';

/** What a function may do beside tables; `ModerationFunctions` says to which resource. */
export type Deed =
  | 'startExecutions' | 'completeWaits' | 'probeWaits' | 'followExecutions' | 'listExecutions' | 'stopExecutions' | 'announceEvents' | 'sendMail' | 'signReceipts' | 'submitQuestions' | 'requestDrains' | 'countDeadLetters';

export interface FunctionDuty {
  readonly tables: Readonly<Partial<Record<TableName, readonly TableAction[]>>>;
  readonly may?: readonly Deed[];
  /** Default 15. */
  readonly timeoutSeconds?: number;
  /** Whom its failure hurts and how: the sentence of its alarm. */
  readonly hurts: string;
}

/** A step: the question is read, and written whole. */
const step = ['GetItem', 'PutItem'] as const;
/** A step that asks a person, whose wait is taken back when it is over. */
const asking = [...step, 'UpdateItem'] as const;
const worklist = ['Query:worklist', 'BatchGetItem'] as const;
const roster = ['Query:roster', 'BatchGetItem'] as const;
/** Places of doctors are taken and freed. */
const places = ['UpdateItem'] as const;
/** What mails have been sent is looked up and noted. */
const delivered = ['GetItem', 'PutItem'] as const;
/** The vault is emptied, or told when to expire, without being read. */
const unseen = ['QueryKeys', 'UpdateItem'] as const;
/** A thread's page is taken from readers. */
const retractions = ['GetItem', 'UpdateItem', 'DeleteItem'] as const;

const parks = 'One question cannot go on by itself: it waits for a moderator, and its patient waits longer.';

/** Every function: its whole policy, its time-out, and who suffers when it fails. */
export const functionDuties: Record<FunctionName, FunctionDuty> = {
  'deidentify-question': { tables: { questions: step, vault: ['GetItem'] }, hurts: parks },
  'classify-specialty': { tables: { questions: [...step, 'BatchGetItem'] }, hurts: parks },
  'flag-urgency': { tables: { questions: [...step, 'BatchGetItem'] }, hurts: parks },
  'request-review': { tables: { questions: asking }, may: ['completeWaits'], hurts: parks },
  'assign-doctor': { tables: { questions: [...asking, ...worklist], doctors: [...roster, ...places] }, may: ['completeWaits'], hurts: parks },
  'await-answer': { tables: { questions: asking }, may: ['completeWaits'], hurts: parks },
  'check-answer': { tables: { questions: step, vault: ['GetItem'] }, hurts: parks },
  'publish-thread': { tables: { questions: step, doctors: places, threads: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'] }, hurts: parks },
  'park-question': {
    tables: { questions: step },
    hurts: 'A question that failed is not yet before a moderator: nobody works on it, and it may be an emergency.',
  },
  'accept-question': {
    tables: { questions: [...step, 'ConditionCheckItem'], vault: ['PutItem'], contacts: ['PutItem'] },
    may: ['startExecutions', 'signReceipts'],
    timeoutSeconds: 6,
    hurts: 'Questions are sent but not taken in: patients wait, and nobody has looked for emergencies among them.',
  },
  'publish-events': {
    tables: { questions: ['UpdateItem', 'BatchWriteItem'] },
    may: ['announceEvents'],
    hurts: 'What happens is not announced: executions do not go on and nobody gets mail until the reconciler helps.',
  },
  'resume-execution': {
    tables: { questions: ['GetItem', 'UpdateItem'] },
    may: ['startExecutions', 'completeWaits', 'followExecutions'],
    timeoutSeconds: 10,
    hurts: 'Decisions of moderators and doctors take no effect until the reconciler helps.',
  },
  'drain-backlog': {
    tables: { questions: [...step, ...worklist], doctors: [...roster, ...places] },
    timeoutSeconds: 20,
    hurts: 'Questions stay without a doctor although doctors are free.',
  },
  'notify-staff': {
    tables: { questions: [...delivered, 'UpdateItem'], doctors: ['GetItem'] },
    may: ['sendMail'],
    timeoutSeconds: 10,
    hurts: 'Moderators, doctors and the person on call get no mail: an emergency may go unseen.',
  },
  'notify-patient': {
    tables: { questions: delivered, contacts: ['GetItem', 'DeleteItem'] },
    may: ['sendMail'],
    timeoutSeconds: 10,
    hurts: 'Patients do not hear that their question has an answer.',
  },
  'erase-question': {
    tables: {
      questions: ['GetItem', 'Query', 'UpdateItem', 'DeleteItem'],
      vault: [...unseen, 'DeleteItem'],
      contacts: ['UpdateItem', 'DeleteItem'],
      threads: [...retractions, 'Query'],
    },
    may: ['stopExecutions'],
    hurts: 'What a patient withdrew is still stored, or raw text of an ended question does not expire.',
  },
  'sweep-deadlines': {
    tables: { questions: [...step, 'Query', 'Query:due', 'Query:worklist', 'UpdateItem'], doctors: places },
    may: ['sendMail', 'requestDrains'],
    timeoutSeconds: 50,
    hurts: 'Deadlines pass without a warning: emergencies are not escalated, and questions neither given out nor reassigned.',
  },
  'reconcile-questions': {
    tables: {
      questions: [...asking, 'BatchGetItem', 'BatchWriteItem', 'Query:due', 'Query:pending', 'Query:worklist'],
      doctors: [...roster, 'GetItem', ...places],
      threads: retractions,
    },
    may: ['startExecutions', 'completeWaits', 'probeWaits', 'followExecutions', 'listExecutions', 'stopExecutions', 'announceEvents'],
    timeoutSeconds: 120,
    hurts: 'Questions that got stuck stay stuck, and events that were not announced stay so.',
  },
  'patient-api': {
    tables: { questions: [...asking, 'Query'], doctors: places, threads: retractions },
    may: ['signReceipts', 'submitQuestions'],
    hurts: 'Patients cannot submit, follow or withdraw questions.',
  },
  'doctor-api': {
    tables: {
      questions: [...step, ...worklist, 'ConditionCheckItem', 'DeleteItem'],
      vault: ['PutItem'],
      doctors: ['GetItem', ...places],
      threads: ['Query', 'BatchGetItem', ...retractions],
    },
    may: ['requestDrains'],
    hurts: 'Doctors cannot see or answer their questions.',
  },
  'moderator-api': {
    tables: { questions: [...asking, 'Query', ...worklist], vault: ['GetItem'], doctors: places, threads: ['GetItem', 'UpdateItem'] },
    hurts: 'Moderators cannot see or decide reviews, emergencies among them.',
  },
  'admin-api': {
    tables: { questions: ['GetItem', 'Query', 'Query:worklist', 'Query:due', 'Query:day'], doctors: [...roster, 'UpdateItem'] },
    may: ['requestDrains', 'countDeadLetters'],
    hurts: 'The roster of doctors cannot be changed, and nobody sees how much is done and how much waits.',
  },
  'public-api': { tables: { threads: ['GetItem', 'BatchGetItem', 'Query'] }, hurts: 'Readers cannot see published threads.' },
};

export const functionNames = Object.keys(functionEnvs) as FunctionName[];

/**
 * Everybody who may see what a patient or a doctor wrote before it is de-identified: the step that de-identifies it,
 * the step that checks an answer, and the moderators' audited break-glass.
 */
export const vaultReaders = ['deidentify-question', 'check-answer', 'moderator-api'] as const satisfies readonly FunctionName[];

/** Everybody who may see a patient's e-mail address. */
export const contactsReaders = ['notify-patient'] as const satisfies readonly FunctionName[];
