import { compareTables } from '../../lib/ledger/compare/compare';
import { readLedger } from '../../lib/ledger/read';
import { type RowTable, rowAt } from '../../lib/ledger/row-table';
import { blobSource } from '../../lib/ledger/source';
import { buffersOf } from './buffers';

/** Our reader in a worker of its own, with as little around it as it can do with. */
type Job = {
  job: 'summary' | 'watched' | 'keep' | 'keep-first' | 'give-second' | 'arrays' | 'compare' | 'differences' | 'cancel';
  /** Read by another worker. */
  table?: RowTable;
  files: File[];
};

let tables: RowTable[] = [];
let reading = new AbortController();

async function tableOf(file: File): Promise<RowTable> {
  const outcome = await readLedger(blobSource(file.name, file), { keepRows: true });
  if (!outcome.ok || !outcome.reading.rows) throw new Error(outcome.ok ? 'no rows' : outcome.code);
  return outcome.reading.rows;
}

/** Rows as other comparers take them: arrays of plain values. */
const arraysOf = (table: RowTable): (string | number)[][] =>
  Array.from({ length: table.length }, (_, at) => {
    const { providerId, type, time, orderId, refundId, tender, state, amountMinor, feeMinor, currency } = rowAt(
      table,
      at,
    );
    return [providerId, type, time, orderId, refundId, tender, state, amountMinor, feeMinor, currency];
  });

function differences() {
  const [before, after] = tables;
  if (!before || !after) throw new Error('no tables');
  const outcome = compareTables(before, after);
  if (!outcome.ok) throw new Error(outcome.code);
  const { missing, extra, duplicate, amount, moved } = outcome.comparison.differences;
  const shown = {
    missing: missing.map((at) => rowAt(before, at)),
    extra: [...extra, ...duplicate.map(({ at }) => at)].map((at) => rowAt(after, at)),
    changed: [...amount, ...moved].map((pair) => [rowAt(before, pair.before), rowAt(after, pair.after)]),
  };
  return { ...shown, outside: outcome.comparison.outside };
}

async function summary(file: File, isWatched: boolean) {
  reading = new AbortController();
  const outcome = await readLedger(blobSource(file.name, file), {
    signal: reading.signal,
    ...(isWatched ? { onProgress: (progress) => postMessage({ progress }) } : {}),
  });
  if (!outcome.ok) return { code: outcome.code };
  const { summary: said, unreadable, controls } = outcome.reading;
  return { rows: said.rows, unreadable, areControlsEqual: controls.every(({ equal }) => equal) };
}

async function done({ job, files: [first, second], table }: Job): Promise<unknown> {
  if (table) tables.push(table);
  if (job === 'compare') return differences();
  if (job === 'arrays') return tables.map(arraysOf);
  if (!first) throw new Error('no file');
  if (job === 'summary' || job === 'watched') return await summary(first, job === 'watched');
  if (job === 'give-second' && second) return await tableOf(second);
  if (job === 'keep-first') {
    tables = [await tableOf(first)];
    return undefined;
  }
  tables = second ? [await tableOf(first), await tableOf(second)] : [];
  return job === 'keep' ? undefined : differences();
}

self.onmessage = ({ data }: MessageEvent<Job>) => {
  if (data.job === 'cancel') reading.abort();
  else
    void done(data).then(
      (result) => postMessage({ result }, { transfer: data.job === 'give-second' ? buffersOf(result) : [] }),
      (fault) => postMessage({ fault: String(fault) }),
    );
};
postMessage({ ready: true });
