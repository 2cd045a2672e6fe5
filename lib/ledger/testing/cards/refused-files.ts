import type { Dice } from '../dice';
import { type CardCell, type CardFile, cardFile, cardTable } from './card-file';
import { makePan, schemes } from './pans';

const base = ['交易时间', '商户订单号', '交易金额'] as const;
const line = (row: number) => [`2025-03-03 12:${String(row % 60).padStart(2, '0')}:07`, `T${10_000 + row}`, '25.00'];
const unionpay = schemes.slice(0, 2);

/** A file with one more column; `value` of each row, with the card number it holds if it holds one. */
function withColumn(
  name: string,
  column: string,
  rows: number,
  value: (row: number) => { text: string; pan?: string },
  fate: Pick<CardFile, 'verdict' | 'why'>,
  hard = false,
): CardFile {
  const made = Array.from({ length: rows }, (_, row) => value(row));
  const cells = made.map(({ text, pan = '' }, row): CardCell => {
    return {
      row,
      column: base.length,
      text,
      kind: name,
      mustMask: pan !== '' || fate.verdict === 'refuse',
      listed: true,
      hard,
      pan,
    };
  });
  const table = cardTable(
    made.map(({ text }, row) => [...line(row), text]),
    [...base, column],
  );
  return cardFile(`${name}.csv`, table, { cells: cells.filter(({ text }) => text !== ''), ...fate });
}

/** Files that must be turned away whole: card columns, tracks, security codes, PINs. 60 rows each. */
export function makeRefusedFiles(dice: Dice): CardFile[] {
  const pan = () => makePan(dice, dice.pick(unionpay));
  const refuse = (why: string) => ({ verdict: 'refuse', why }) as const;
  const code = (digits: number) => () => ({ text: dice.digits(digits) });
  const track = (write: (pan: string) => string) => (row: number) => {
    const number = pan();
    return row % 20 === 7 ? { text: write(number), pan: number } : { text: '' };
  };
  const mostly = (row: number) => {
    const number = pan();
    return row % 10 === 0 ? { text: '现金' } : { text: number, pan: number };
  };
  return [
    withColumn('card-column', '卡号', 60, mostly, refuse('a column that is mostly card numbers')),
    withColumn('card-column-unnamed', '备用3', 60, mostly, refuse('the same under a name that says nothing')),
    withColumn(
      'track-1',
      '备注',
      60,
      track((pan) => `%B${pan}^ZHANG/SAN^28121011234500000000?`),
      refuse('magnetic track 1'),
    ),
    withColumn(
      'track-2',
      '备注',
      60,
      track((pan) => `;${pan}=28121011234500000?`),
      refuse('magnetic track 2'),
    ),
    withColumn(
      'track-chip',
      '磁道信息',
      60,
      track((pan) => `${pan}D28121011234500000F`),
      refuse('the chip’s copy of track 2, under its name'),
    ),
    ...['CVV', 'cvv2', 'CVC', 'CVN2', '安全码', 'card_cvv_code'].map((name) =>
      withColumn(`code-${name}`, name, 60, code(3), refuse('security codes')),
    ),
    withColumn('code-amex', 'CID/CVV', 60, code(4), refuse('security codes of four digits')),
    withColumn('pin', '密码', 60, code(6), refuse('PINs')),
  ];
}

/** Headers that hold the words, over columns that hold no secret: read, none masked. */
export function makeInnocentHeaderFiles(dice: Dice): CardFile[] {
  const read = { verdict: 'read', why: 'the header only sounds like card data' } as const;
  const words =
    (...from: [string, ...string[]]) =>
    () => ({ text: dice.pick(from) });
  return [
    withColumn('cvc-status', 'Card CVC Status', 60, words('pass', 'fail', 'unavailable'), read, true),
    withColumn('tracking', 'Tracking Number', 60, () => ({ text: `SF1${dice.digits(12)}` }), read, true),
    withColumn('no-password', '是否免密码', 60, words('是', '否'), read, true),
    withColumn('masked-column', '卡号', 60, () => ({ text: `622588******${dice.digits(4)}` }), read),
  ];
}
