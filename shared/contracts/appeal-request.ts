import * as z from 'zod';
import { phiText } from './patient-text.ts';

const longestAppeal = 2_000;

/** Why a patient thinks that their question should be answered after all. */
export const AppealRequest = z.strictObject({ text: phiText(longestAppeal).optional() });
