import 'server-only';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import * as z from 'zod/mini';
import { syncFolder } from './data-folder';
import { causeOf } from './start-refused';

/**
 * A backup is JSON lines under gzip: what it is, every row as `{"table":…,"row":{…}}`, and last how many rows there are of each
 * table with the SHA-256 of all lines before. It belongs to no engine and no release of one; `zcat` shows it.
 */
const FORMAT = 'tillready-backup';
const END = '{"end":';
/** Characters handed on at once. */
const PIECE = 65_536;

const head = z.object({ format: z.literal(FORMAT), schema: z.string(), madeAt: z.iso.datetime() });
const row = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) });
const end = z.object({ end: z.object({ counts: z.record(z.string(), z.int()), sha256: z.string() }) });

/** `schema` is the last migration the rows have seen; `madeAt` an instant. */
export type BackupHead = { schema: string; madeAt: string };
export type BackupRow = z.output<typeof row>;
/** Rows by table; a table without rows is missing. */
export type Counts = Record<string, number>;

/** The file is not a whole backup. The message says in one line what is wrong with it. */
export class BackupRefused extends Error {
  override name = 'BackupRefused';
}

/**
 * Writes a backup at `path`, whole or not at all: it grows beside its place, is forced to disk and moves there. `give` is handed a
 * function for one row (as JSON text) that never waits: what the disk has not taken yet stays in memory.
 */
export async function writeBackup(
  path: string,
  { schema, madeAt }: BackupHead,
  give: (addRow: (table: string, json: string) => void) => Promise<void>,
): Promise<Counts> {
  const draft = `${path}.part`;
  const hash = createHash('sha256');
  const counts: Counts = {};
  const zip = createGzip();
  // It holds names and numbers of people: for the user the server runs as, nobody else.
  const written = pipeline(zip, createWriteStream(draft, { mode: 0o600 }));
  // A full disk may be heard of while rows are still being read; it is thrown where the file is waited for.
  written.catch(() => undefined);
  // In pieces: zipping each row by itself takes ten times as long.
  let piece = '';
  const flush = (): void => {
    hash.update(piece);
    zip.write(piece);
    piece = '';
  };
  const add = (text: string): void => {
    piece += `${text}\n`;
    if (piece.length > PIECE) flush();
  };
  try {
    add(JSON.stringify({ format: FORMAT, schema, madeAt }));
    await give((table, json) => {
      counts[table] = (counts[table] ?? 0) + 1;
      add(`{"table":${JSON.stringify(table)},"row":${json}}`);
    });
    flush();
    zip.end(`${JSON.stringify({ end: { counts, sha256: hash.digest('hex') } })}\n`);
    await written;
    syncFolder(draft);
    renameSync(draft, path);
    syncFolder(dirname(path));
    return counts;
  } catch (error) {
    zip.destroy();
    await written.catch(() => undefined);
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Reads a backup from its first line to its last and judges it. Rows are handed out before the end was seen: what is made of them
 * counts only once this resolves. Throws `BackupRefused`.
 */
export async function readBackup(
  path: string,
  onRow: (row: BackupRow) => Promise<void> | void = () => undefined,
): Promise<BackupHead & { counts: Counts }> {
  const hash = createHash('sha256');
  const counts: Counts = {};
  let first: BackupHead | undefined;
  let last: z.output<typeof end>['end'] | undefined;
  const take = async (text: string): Promise<void> => {
    if (last) throw new BackupRefused(`${path} goes on after its end.`);
    if (first && text.startsWith(END)) {
      last = parse(path, end, text).end;
      return;
    }
    hash.update(`${text}\n`);
    if (!first) {
      first = parse(path, head, text);
      return;
    }
    const one = parse(path, row, text);
    counts[one.table] = (counts[one.table] ?? 0) + 1;
    await onRow(one);
  };
  await readLines(path, take);
  if (!first || !last) throw new BackupRefused(`${path} ends too early: part of it is missing.`);
  const { schema, madeAt } = first;
  if (last.sha256 !== hash.digest('hex') || !isSame(last.counts, counts)) {
    throw new BackupRefused(`${path} was changed after it was made: its checksum does not fit.`);
  }
  return { schema, madeAt, counts };
}

function parse<T extends z.ZodMiniType>(path: string, shape: T, text: string): z.output<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Judged below, with what is no backup at all.
  }
  const checked = shape.safeParse(json);
  if (checked.success) return checked.data;
  throw new BackupRefused(`${path} is not a backup of Tillready, or is damaged.`);
}

const isSame = (a: Counts, b: Counts): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((table) => a[table] === b[table]);

/** Cut at line feeds alone: inside JSON text they are escaped, other ends of line are not. */
async function readLines(path: string, take: (text: string) => Promise<void>): Promise<void> {
  const file = createReadStream(path);
  const bytes = file.pipe(createGunzip());
  file.once('error', (error) => bytes.destroy(error));
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  try {
    for await (const some of bytes as AsyncIterable<Buffer>) {
      const lines = (rest + decoder.decode(some, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) await take(text);
    }
    if (rest !== '') await take(rest);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('Z_')) throw new BackupRefused(`${path} is cut off or damaged (${causeOf(error)}).`);
    if (error instanceof Error && 'syscall' in error) {
      throw new BackupRefused(`${path} cannot be read (${causeOf(error)}).`);
    }
    throw error;
  } finally {
    file.destroy();
  }
}
