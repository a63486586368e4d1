import * as z from 'zod';
import { Instant } from '../domain/ids.ts';
import { phiText } from './patient-text.ts';

const longestAsk = 2_000;
const longestReply = 5_000;

/** What a doctor would like to know from the patient. */
export const AskRequest = z.strictObject({ question: phiText(longestAsk) });
/** The patient's reply. */
export const InformationRequest = z.strictObject({ text: phiText(longestReply) });

/** What the patient is asked, and until when a reply is awaited. */
export const AskedView = z.strictObject({ question: z.string(), askedAt: Instant, replyDueAt: Instant });
/** One thing asked, and what came back. */
export const ExchangeRound = z.strictObject({ question: z.string(), askedAt: Instant, reply: z.string().optional(), repliedAt: Instant.optional() });
