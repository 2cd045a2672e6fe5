import { expect, test } from 'vitest';
import { layoutOfMapping } from './guess';
import { type ReadOutcome, readLedger } from './read';
import type { LedgerFault } from './refusal';
import { rowAt } from './row-table';
import { blobSource } from './source';
import { badFiles } from './testing/bad/bad-files';
import { makeDice, seedOfRun } from './testing/dice';
import { makeShop } from './testing/shop/shop';
import type { Truth } from './testing/truth';

const SEED = seedOfRun();
const dice = makeDice(SEED);
const files = badFiles(makeShop(dice, { days: 3, rows: 400 }), dice);

/** What each is answered with. `read`: to the last row, as its truth says; `named`: every row it leaves out is named. */
const ANSWERS: Readonly<Record<string, LedgerFault | 'read' | 'named'>> = {
  truncated: 'truncated',
  'truncated-last-line': 'read',
  'mojibake-gbk': 'wrong-encoding',
  'mojibake-latin': 'wrong-encoding',
  'question-marks': 'wrong-encoding',
  'mixed-encodings': 'mixed-encoding',
  'no-header': 'no-header',
  'two-headers': 'two-headers',
  'header-only': 'no-rows',
  'summary-only': 'no-rows',
  'no-bill': 'no-bill',
  'open-quote': 'truncated',
  ragged: 'named',
  'zero-bytes': 'not-a-table',
  formulas: 'read',
  empty: 'empty-file',
  'only-bom': 'no-rows',
  'blank-lines': 'no-header',
  photo: 'photo',
  'photo-as-csv': 'photo',
  program: 'not-a-table',
  'program-as-xls': 'not-a-table',
  elf: 'not-a-table',
  pdf: 'pdf',
  prose: 'no-header',
  'one-line': 'line-too-long',
  'one-cell': 'quote-open',
  'zip-bomb': 'zip-bomb',
  'zip-bomb-lying': 'zip-bomb',
  'zip-many': 'zip-bomb',
  'zip-nested': 'zip-in-zip',
  'zip-climbing': 'zip-without-table',
  'zip-password': 'password',
  'zip-truncated': 'zip-broken',
  'zip-damaged': 'zip-broken',
  'zip-empty': 'zip-without-table',
  'zip-photos': 'zip-without-table',
  'xlsx-bomb': 'sheet-bomb',
  'xlsx-entities': 'no-header',
  'xlsx-password': 'password',
  'xls-password': 'password',
  'xlsx-truncated': 'zip-broken',
  'xls-truncated': 'sheet-broken',
};

/** A mapping is asked for whole files only: of what holds no names, the wizard proposes no amount. */
async function readAsProposed(name: string, bytes: Uint8Array): Promise<ReadOutcome> {
  const source = blobSource(name, new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const first = await readLedger(source, { keepRows: true });
  if (first.ok || first.code !== 'needs-mapping' || !('proposal' in first)) return first;
  const layout = layoutOfMapping(first.proposal.guess.mapping, 'own:1', 'till');
  return layout ? await readLedger(source, { keepRows: true, layout }) : first;
}

const trueSaid = ({ time, type, amountMinor, feeMinor }: Truth) =>
  [new Date(time).toISOString(), type, amountMinor, feeMinor].join(' ');

test('a bomb is known before a person is asked what its columns are', async () => {
  const bomb = files.find(({ key }) => key === 'zip-bomb-lying');
  const source = blobSource('bill.zip', new Blob([(bomb?.make() ?? new Uint8Array()) as Uint8Array<ArrayBuffer>]));
  expect(await readLedger(source)).toMatchObject({ ok: false, code: 'zip-bomb' });
});

test('every bad file has an answer of its own', () => {
  expect(files.map(({ key }) => key).sort()).toEqual(Object.keys(ANSWERS).sort());
});

test.each(files.map((file) => [file.key, file.what, file] as const))(
  `%s: %s (seed ${SEED})`,
  async (key, _, { name, make, truth }) => {
    const outcome = await readAsProposed(name, make());
    const answer = ANSWERS[key];
    if (answer !== 'read' && answer !== 'named') {
      expect(outcome.ok ? 'read' : outcome.code).toBe(answer);
      return;
    }
    if (!outcome.ok || !outcome.reading.rows) throw new Error('not read');
    const { rows, problems, unreadable, controls } = outcome.reading;
    if (answer === 'named') {
      expect(unreadable).toBeGreaterThan(0);
      expect(problems.slice(0, 2).map(({ code, column }) => [code, column])).toEqual([
        ['bad-fee', '手续费'],
        ['bad-fee', '手续费'],
      ]);
      expect(controls[0]).toMatchObject({ stated: String(rows.length + unreadable), equal: false });
      return;
    }
    const said = Array.from({ length: rows.length }, (_, at) => {
      const { time, type, amountMinor, feeMinor } = rowAt(rows, at);
      return [time, type, amountMinor, feeMinor].join(' ');
    });
    expect(said).toEqual(truth?.map(trueSaid));
  },
);
