import { describe, expect, test } from 'vitest';
import { type BigPlan, bigFile } from './big-file';
import { joinBytes } from './bytes/encode';
import { makeDice, seedOfRun } from './dice';

const seed = seedOfRun();

function whole(plan: BigPlan) {
  const chunks: Uint8Array[] = [];
  const writer = bigFile(makeDice(seed), plan);
  for (;;) {
    const next = writer.next();
    if (next.done) return { chunks, totals: next.value };
    chunks.push(next.value);
  }
}

describe(`the file of a million rows, here of twenty thousand (LEDGER_SEED=${seed})`, () => {
  const { chunks, totals } = whole({ rows: 20_000, days: 20, chunk: 100_000 });
  const lines = new TextDecoder().decode(joinBytes(chunks)).split('\r\n');

  test('comes in chunks of about the size asked for, each a whole number of lines', () => {
    expect(chunks.length).toBeGreaterThan(40);
    for (const chunk of chunks) {
      expect(chunk.length).toBeLessThan(160_000);
      expect([...chunk.slice(-2)]).toEqual([13, 10]);
    }
    expect(totals.bytes).toBe(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  });

  test('has exactly the rows asked for, and its last line says what they add up to', () => {
    expect(lines).toHaveLength(20_000 + 4);
    const fen = (text = '') => Math.round(Number(text.replace('`', '')) * 100);
    const said = lines.at(-2)?.split(',') ?? [];
    expect([said[0], fen(said[1]), fen(said[2]), fen(said[4])]).toEqual([
      '`20000',
      totals.salesMinor,
      totals.refundsMinor,
      totals.feesMinor,
    ]);
    const rows = lines.slice(1, 20_001).map((line) => line.split(','));
    expect(rows.reduce((sum, cells) => sum + fen(cells[12]), 0)).toBe(totals.salesMinor);
    expect(rows.reduce((sum, cells) => sum + fen(cells[16]), 0)).toBe(totals.refundsMinor);
  });

  test('counts each day', () => {
    const days = [...totals.days.values()];
    expect(days.reduce((sum, day) => sum + day.rows, 0)).toBe(20_000);
    expect(days.reduce((sum, day) => sum + day.amountMinor, 0)).toBe(totals.salesMinor - totals.refundsMinor);
    const [date, first] = [...totals.days][0] ?? [];
    expect(lines.filter((line) => line.startsWith(`\`${date}`))).toHaveLength(first?.rows ?? 0);
  });

  test('is the same file for the same seed, and may be a GBK till report as well', () => {
    const again = whole({ rows: 20_000, days: 20, chunk: 100_000 });
    expect(Buffer.compare(joinBytes(again.chunks), joinBytes(chunks))).toBe(0);
    const till = whole({ rows: 3_000, days: 5, layout: 'till', encoding: 'gbk' });
    const text = new TextDecoder('gbk').decode(joinBytes(till.chunks)).trimEnd().split('\r\n');
    expect(text).toHaveLength(3_001);
    expect(text[0]?.startsWith('序号,交易日期,交易时间,商户号')).toBe(true);
  });
});
