import type { OpinionRequest } from '../contracts/opinion-view.ts';
import type { Instant, StaffId } from '../domain/ids.ts';
import type { Slug } from '../domain/thread.ts';
import { giveOpinion } from './give-opinion.ts';
import { listWantedOpinions, readOpinions } from './read-opinions.ts';
import { requestOpinion } from './request-opinion.ts';
import type { OpinionDeps } from './seconded-answer.ts';

interface Asked {
  readonly caller: { readonly staffId: StaffId };
  readonly now: Instant;
}
interface AskedOf extends Asked {
  readonly params: { readonly slug: Slug };
}

/** The doctors' routes on the published answers of others. */
export function opinionRoutes(deps: OpinionDeps) {
  return {
    listWantedOpinions: async ({ caller, now }: Asked) => ({ body: await listWantedOpinions(deps, caller.staffId, now) }),
    readOpinions: async ({ caller, params, now }: AskedOf) => ({ body: await readOpinions(deps, params.slug, caller.staffId, now) }),
    giveOpinion: async ({ caller, params, body, now }: AskedOf & { readonly body: OpinionRequest }) => ({ body: await giveOpinion(deps, params.slug, caller.staffId, body, now) }),
    requestOpinion: async ({ caller, params, now }: AskedOf) => ({ body: await requestOpinion(deps, params.slug, caller.staffId, now) }),
  };
}
