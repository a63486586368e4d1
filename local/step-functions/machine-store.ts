import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { Machine } from './machine.ts';

const MachineRow = z.object({
  id: z.int(),
  name: z.string(),
  revision: z.int(),
  loggingLevel: z.string(),
  createdAt: z.int(),
  definition: z.string(),
  roleArn: z.string(),
  updatedAt: z.int(),
});
/** A state machine in one of its revisions. An execution keeps the revision that it started with. */
export type MachineRow = z.infer<typeof MachineRow>;

export interface MachineStore {
  byName(name: string): MachineRow | undefined;
  byRevision(revision: number): MachineRow | undefined;
  page(afterId: number, limit: number): MachineRow[];
  /**
   * Creates the machine, or gives it a new revision when definition or role changed. Throws
   * ServiceError('InvalidDefinition').
   */
  put(machine: { name: string; definition: string; roleArn: string; loggingLevel: string; at: number }): MachineRow;
  /** The compiled revision, compiled once. */
  compiled(row: MachineRow): Machine;
}

const select = `SELECT m.id, m.name, m.revision, m.logging_level AS loggingLevel, m.created_at AS createdAt,
  r.definition, r.role_arn AS roleArn, r.created_at AS updatedAt`;

/** State machines and their revisions. */
export function createMachineStore(database: DatabaseSync, compile: (definition: string) => Machine): MachineStore {
  const byName = database.prepare(`${select} FROM machine m JOIN revision r ON r.id = m.revision WHERE m.name = ?`);
  const byRevision = database.prepare(
    `${select.replace('m.revision', 'r.id AS revision')} FROM revision r JOIN machine m ON m.id = r.machine WHERE r.id = ?`,
  );
  const page = database.prepare(
    `${select} FROM machine m JOIN revision r ON r.id = m.revision WHERE m.id > ? ORDER BY m.id LIMIT ?`,
  );
  const insertMachine = database.prepare(
    'INSERT INTO machine (name, revision, logging_level, created_at) VALUES (?, 0, ?, ?)',
  );
  const insertRevision = database.prepare(
    'INSERT INTO revision (machine, definition, role_arn, created_at) VALUES (?, ?, ?, ?)',
  );
  const update = database.prepare('UPDATE machine SET revision = ?, logging_level = ? WHERE id = ?');
  // Every step of every execution asks for its revision, and definitions are long.
  const machines = new Map<number, Machine>();
  const rows = new Map<number, MachineRow>();
  const parse = (row: unknown) => (row === undefined ? undefined : MachineRow.parse(row));

  return {
    byName: (name) => parse(byName.get(name)),
    byRevision(revision) {
      const row = rows.get(revision) ?? parse(byRevision.get(revision));
      if (row !== undefined) rows.set(revision, row);
      return row;
    },
    page: (afterId, limit) => page.all(afterId, limit).map((row) => MachineRow.parse(row)),
    put({ name, definition, roleArn, loggingLevel, at }) {
      const machine = compile(definition);
      const known = parse(byName.get(name));
      const id = known?.id ?? Number(insertMachine.run(name, loggingLevel, at).lastInsertRowid);
      const unchanged = known?.definition === definition && known.roleArn === roleArn;
      const revision = unchanged
        ? known.revision
        : Number(insertRevision.run(id, definition, roleArn, at).lastInsertRowid);
      update.run(revision, loggingLevel, id);
      machines.set(revision, machine);
      rows.clear();
      return MachineRow.parse(byRevision.get(revision));
    },
    compiled(row) {
      let machine = machines.get(row.revision);
      if (machine === undefined) {
        machine = compile(row.definition);
        machines.set(row.revision, machine);
      }
      return machine;
    },
  };
}
