import { expect, test } from 'vitest';
import { addDays } from '@/lib/domain/day';
import { compareTables } from './compare/compare';
import { type ExampleFile, exampleFiles } from './example';
import { quietHours } from './quiet-hours';
import { readLedger } from './read';
import { blobSource } from './source';

const LAST = '2026-11-22';

async function readingOf({ name, text }: ExampleFile) {
  const outcome = await readLedger(blobSource(name, new Blob([text])), { zone: 'Asia/Shanghai', keepRows: true });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.reading;
}

test('the examples are read as WeChat bills and add up to their own totals', async () => {
  const { before, after } = exampleFiles(LAST);
  for (const file of [before, after]) {
    const { layout, controls, unreadable, masked, damagedIds } = await readingOf(file);
    expect(layout.source).toBe('wechat');
    expect(controls.length).toBeGreaterThan(5);
    expect(controls.filter((one) => one.stated !== one.found)).toEqual([]);
    expect({ unreadable, masked, damagedIds }).toEqual({ unreadable: 0, masked: [], damagedIds: {} });
  }
});

test('after the upgrade exactly three sales are gone', async () => {
  const { before, after } = exampleFiles(LAST);
  const [was, is] = [await readingOf(before), await readingOf(after)];
  if (!was.rows || !is.rows) throw new Error('no rows');
  const outcome = compareTables(was.rows, is.rows);
  if (!outcome.ok) throw new Error(outcome.code);
  const { verdict, differences } = outcome.comparison;
  expect(verdict).toBe('missing');
  expect(differences.missing).toHaveLength(3);
  expect([differences.extra, differences.amount, differences.duplicate, differences.moved].flat()).toEqual([]);
});

// Whatever weekday it is tried on.
test.each([0, 1, 2, 3, 4, 5, 6])('the shop is quietest on Tuesday afternoon, tried %i days later', async (by) => {
  const { summary } = await readingOf(exampleFiles(addDays(LAST, by)).before);
  const outcome = quietHours(summary, { minutes: 60 });
  if (!outcome.ok) throw new Error(outcome.code);
  const [first] = outcome.quiet.windows;
  expect(first?.weekday).toBe(2);
  expect(first?.slot).toBeGreaterThanOrEqual(28);
  expect(first?.slot).toBeLessThanOrEqual(29);
  expect(first?.count).toBeGreaterThan(0);
  const { weeks, odd } = outcome.quiet.basis;
  expect(weeks).toBe(8);
  expect(odd).toHaveLength(1);
});

test('the same day gives the same bytes, and every name says that it is a sample', () => {
  const { before, after } = exampleFiles(LAST);
  expect(exampleFiles(LAST)).toEqual({ before, after });
  for (const { name, text } of [before, after]) {
    expect(name).toMatch(/^示例-sample/);
    for (const line of text.split('\r\n').slice(1, -3)) expect(line).toMatch(/`SAMPLE\d{6}R?,/);
    expect(text.length).toBeLessThan(1_200_000);
  }
});
