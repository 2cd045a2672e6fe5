/**
 * Faults to plant into the sync, one at a time: the convergence test must go red with each, or it proves nothing.
 * `find` is the sound code, to the letter; a fault whose `find` no longer stands in the file is itself an error.
 */
export type Fault = { name: string; file: string; find: string; replace: string };

export const FAULTS: readonly Fault[] = [
  {
    name: 'server overwrites: the last to arrive wins',
    file: 'lib/server/take-changes.ts',
    find: "return wins(change, before) ? undefined : 'older';",
    replace: 'return undefined;',
  },
  {
    name: 'phone overwrites: what arrives replaces what waits',
    file: 'lib/client/settle.ts',
    find: `  if (waiting) {
    // What a person typed`,
    replace: `  if (waiting && meta.cursor < 0) {
    // What a person typed`,
  },
  {
    name: 'clock not moved by what was seen',
    file: 'lib/client/settle.ts',
    find: `meta.stamp = laterStamp(meta.stamp || undefined, entry.stamp);
  const waiting`,
    replace: 'const waiting',
  },
  {
    name: 'whole outbox cleared by one receipt',
    file: 'lib/client/settle.ts',
    find: 'if (isCurrent) await tables.outbox.delete(at);',
    replace: 'if (isCurrent) await tables.outbox.clear();',
  },
  {
    name: 'edit made in flight taken for the one sent',
    file: 'lib/client/settle.ts',
    find: 'if (isCurrent) await tables.outbox.delete(at);',
    replace: 'await tables.outbox.delete(at);',
  },
  {
    name: 'a version skipped',
    file: 'lib/server/entries-since.ts',
    find: 'if (!next) return { page: rows, end: newest };',
    replace: 'if (!next) return { page: rows, end: newest + 1 };',
  },
  {
    name: 'a page cut inside a version',
    file: 'lib/server/entries-since.ts',
    find: 'const page = rows.filter((row) => row.version < next.version);',
    replace: 'const page = rows.slice(0, pageMax);',
  },
  {
    name: 'a refused edit dropped',
    file: 'lib/client/settle.ts',
    find: 'await tables.outbox.update(at, { refused: result.code });',
    replace: 'await tables.outbox.delete(at);',
  },
  {
    name: 'a losing edit kept as refused',
    file: 'lib/client/settle.ts',
    find: "if (result.code === 'older') {",
    replace: "if (result.code === 'older' && meta.cursor < 0) {",
  },
  {
    name: 'epoch ignored',
    file: 'lib/client/settle.ts',
    find: 'const startsAgain = reply.epoch !== meta.epoch || reply.view !== meta.view;',
    replace: `if (meta.epoch !== '') meta.epoch = reply.epoch;
    const startsAgain = reply.epoch !== meta.epoch || reply.view !== meta.view;`,
  },
  {
    name: 'a cursor from lost days believed',
    file: 'lib/server/entries-since.ts',
    find: 'if (!(await isKnown(cursor)) || !(await isKnown(told ?? cursor))) return undefined;',
    replace: '',
  },
  {
    name: 'the rest of a page from lost days believed',
    file: 'lib/server/entries-since.ts',
    find: '!(await isKnown(told ?? cursor))',
    replace: 'false',
  },
  {
    name: 'a version given again after a restore',
    file: 'lib/server/take-changes.ts',
    find: 'const version = row.version + randomInt(1, STEP_MAX);',
    replace: 'const version = row.version + 1;',
  },
  {
    name: 'view ignored',
    file: 'lib/server/sync.ts',
    find: 'const viewOf = (member: Member): string => member.role;',
    replace: "const viewOf = (_member: Member): string => 'everybody';",
  },
  {
    name: 'nothing offered again after a restore',
    file: 'lib/client/settle.ts',
    find: `    if (mayOffer(held, me)) {
      await offer(tables, held, me, null, nowMs);
      continue;
    }
    if (held.author`,
    replace: '    if (held.author',
  },
  {
    name: 'a clock ahead moved to now instead of by the skew',
    file: 'lib/client/settle.ts',
    find: 'const shifted = shiftStamp(waiting.stamp, meta.skew);',
    replace: 'const shifted = makeStamp(serverMs, place, stampNode(waiting.stamp));',
  },
];
