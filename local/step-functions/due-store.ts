import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

const Due = z.object({ kind: z.enum(['frame', 'execution']), id: z.int() });
/** Something that falls due: a frame's wait, retry, time-out or heartbeat, or an execution's deadline. */
export type Due = z.infer<typeof Due>;

export interface DueStore {
  /** The earliest due instant, in ms since 1970. */
  earliest(): number | undefined;
  /** What is due by `now`, earliest first. */
  until(now: number, limit: number): Due[];
}

export function createDueStore(database: DatabaseSync): DueStore {
  const earliest = database.prepare(`SELECT min(at) AS at FROM (
    SELECT min(due_at) AS at FROM frame WHERE due_at IS NOT NULL UNION ALL
    SELECT min(deadline_at) AS at FROM execution WHERE deadline_at IS NOT NULL)`);
  const until = database.prepare(`SELECT kind, id FROM (
    SELECT 'frame' AS kind, id, due_at AS at FROM frame WHERE due_at <= :now UNION ALL
    SELECT 'execution' AS kind, id, deadline_at AS at FROM execution WHERE deadline_at <= :now)
    ORDER BY at, kind, id LIMIT :limit`);
  return {
    earliest() {
      const at = earliest.get()?.['at'];
      return typeof at === 'number' ? at : undefined;
    },
    until: (now, limit) => until.all({ now, limit }).map((row) => Due.parse(row)),
  };
}
