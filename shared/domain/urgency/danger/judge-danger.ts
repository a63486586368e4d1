import dangerModel from '../../../../models/urgency/danger-model.json' with { type: 'json' };
import { dangerJudge } from './danger-model.ts';

/** Judges by the weights that are shipped; see `models/urgency/card.md`. */
export const judgeDanger = dangerJudge(dangerModel);
