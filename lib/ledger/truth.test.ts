import { expect, test } from 'vitest';
import { layoutOfMapping } from './guess';
import { type ReadOutcome, readLedger } from './read';
import { type RowTable, rowAt, type ShownRow } from './row-table';
import { blobSource } from './source';
import { makeDice, seedOfRun } from './testing/dice';
import { type Writer, writers } from './testing/files/all-writers';
import { makeShop } from './testing/shop/shop';
import type { Truth } from './testing/truth';

/** Files of a generator that knows nothing of the reader, each with the truth of every row. */
const ROWS = 10_000;
const SEED = seedOfRun();
const STATE = { success: 'done', processing: 'pending', failed: 'failed' } as const;

/** A person takes the columns the wizard proposes as they are. */
async function readAsProposed(name: string, bytes: Uint8Array): Promise<ReadOutcome> {
  const source = blobSource(name, new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const first = await readLedger(source, { keepRows: true });
  if (first.ok || !('proposal' in first)) return first;
  const layout = layoutOfMapping(first.proposal.guess.mapping, 'own:1', 'till');
  return readLedger(source, { keepRows: true, layout });
}

const readSaid = (row: ShownRow) =>
  [row.time, row.type, row.amountMinor, row.feeMinor, row.currency, row.state].join(' ');
const trueSaid = ({ time, type, amountMinor, feeMinor, currency, status }: Truth) =>
  [new Date(time).toISOString(), type, amountMinor, feeMinor, currency, STATE[status]].join(' ');

/** The first rows that say something else than is true, and how many. */
function differences(table: RowTable, truth: readonly Truth[]): string[] {
  const wrong = truth.flatMap((row, at) => {
    const got = at < table.length ? readSaid(rowAt(table, at)) : 'nothing';
    return got === trueSaid(row) ? [] : [`row ${at}: ${got} instead of ${trueSaid(row)}`];
  });
  return table.length === truth.length ? wrong : [`${table.length} of ${truth.length} rows`, ...wrong];
}

const fileOf = ({ market, expresses, write }: Writer, rows: number) =>
  write(makeShop(makeDice(SEED), { days: 28, rows, market }).filter(expresses));

test.each(writers.map((writer) => [writer.key, writer] as const))(
  `every row of %s is read with its time, type, amount and fee (seed ${SEED})`,
  async (_, writer) => {
    const file = fileOf(writer, ROWS);
    const read = await readAsProposed(file.name, file.bytes);
    if (!read.ok) throw new Error(`refused: ${read.code}`);
    if (!read.reading.rows) throw new Error('no rows were kept');
    const wrong = differences(read.reading.rows, file.truth);
    expect({ count: wrong.length, first: wrong.slice(0, 3) }).toEqual({ count: 0, first: [] });
    expect(read.reading.controls.filter(({ equal }) => !equal)).toEqual([]);
  },
  30_000,
);
