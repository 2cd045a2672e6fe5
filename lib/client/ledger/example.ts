import 'client-only';
import { addDays, localOf } from '@/lib/domain/day';
import type { Outcome } from '@/lib/domain/fault';
import type { ExampleFile } from '@/lib/ledger/example';
import type { LedgerRefusal } from '@/lib/ledger/refusal';
import { dropFile, keepFile, readFile } from '../ledger';
import type { KeptFile } from './kept-file';

/** The made-up shop stands in Shanghai, whatever clock the real one goes by: its lunch is at noon. */
const ZONE = 'Asia/Shanghai';

async function addExample({ name, text }: ExampleFile, when: KeptFile['when']) {
  const file = new File([text], name, { type: 'text/csv' });
  const read = await readFile(file, { zone: ZONE, onProgress: () => undefined });
  return read.ok ? keepFile(read, { when, hasRows: true, isExample: true }) : read;
}

/**
 * Two made-up files, before and after, until yesterday, read in the worker like any other and kept as examples. The first real
 * file takes their place. Refusals: those of `readFile` (the phone ended the work) and `keepFile`; then none is kept.
 */
export async function addExamples(): Promise<Outcome<object> | LedgerRefusal> {
  const { exampleFiles } = await import('@/lib/ledger/example');
  const yesterday = addDays(localOf(new Date().toISOString(), ZONE).date, -1);
  const made = exampleFiles(yesterday);
  const before = await addExample(made.before, 'before');
  if (!before.ok) return before;
  const after = await addExample(made.after, 'after');
  if (!after.ok) await dropFile(before.file.id);
  return after;
}

/** Takes the examples off this phone, with all that was kept of them. */
export const dropExamples = (files: readonly Pick<KeptFile, 'id' | 'isExample'>[]): Promise<void> =>
  dropFile(...files.filter(({ isExample }) => isExample).map(({ id }) => id));
