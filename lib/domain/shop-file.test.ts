import { expect, test } from 'vitest';
import { makeStamp } from './clock';
import type { Edit, Entry } from './entry';
import { entryName, planImport, readShopFile, writeShopFile } from './shop-file';

const NOW = Date.parse('2026-12-09T08:00:00Z');
const at = (minutes: number) => makeStamp(NOW + minutes * 60_000, 0, 'a'.repeat(10));
const name = (text: string, minutes: number): Entry => ({
  kind: 'shop-name',
  key: 'main',
  value: { text },
  stamp: at(minutes),
  author: 'm'.repeat(16),
});
const learner = (key: string): Entry => ({
  kind: 'learner',
  key: key.repeat(16),
  value: { name: key },
  stamp: at(-5),
  author: 'm'.repeat(16),
});
const holding = (...entries: Edit[]) => new Map(entries.map((entry) => [entryName(entry), entry]));

test('what one phone writes out another reads in, without who wrote it', () => {
  const text = writeShopFile([name('巷口面馆', 0), learner('a')], NOW);
  expect(text).not.toContain('m'.repeat(16));
  const read = readShopFile(`\uFEFF ${text}\n`);
  expect(read).toMatchObject({ ok: true, exportedAt: '2026-12-09T08:00:00.000Z' });
  if (read.ok)
    expect(planImport(read.entries, new Map(), 'owner', NOW)).toMatchObject({ added: 2, changed: 0, kept: 0 });
});

test('a wrong file is refused whole: another format, a cut-off text, one entry that fits no kind', () => {
  const text = writeShopFile([name('巷口面馆', 0)], NOW);
  const odd = writeShopFile([{ ...name('x', 0), value: { text: 7 } }, learner('a')], NOW);
  for (const wrong of ['', '[]', '{"format":"other"}', text.slice(0, -9), odd]) {
    expect(readShopFile(wrong)).toEqual({ ok: false, code: 'broken' });
  }
  const card = writeShopFile([name('4111 1111 1111 1111', 0)], NOW);
  expect(readShopFile(card)).toEqual({ ok: false, code: 'card-number' });
});

test('only what is missing or newer is taken; what was edited here later stays', () => {
  const older = planImport([name('旧名', -10)], holding(name('新名', -1)), 'owner', NOW);
  expect(older).toMatchObject({ take: [], kept: 1 });
  const newer = planImport([name('新名', -1)], holding(name('旧名', -10)), 'owner', NOW);
  expect(newer).toMatchObject({ changed: 1, added: 0 });
  expect(newer.take[0]?.stamp).toBe(at(-1));
});

test('reading the same file twice changes nothing the second time', () => {
  const entries = [name('巷口面馆', 0), learner('a'), learner('b')];
  expect(planImport(entries, holding(...entries), 'owner', NOW)).toMatchObject({ take: [], kept: 3 });
});

test('a deletion is taken over what is here, and brings nothing where nothing is', () => {
  const gone: Edit = { ...learner('a'), value: null, stamp: at(-1) };
  expect(planImport([gone], holding(learner('a')), 'owner', NOW)).toMatchObject({ changed: 1 });
  expect(planImport([gone], new Map(), 'owner', NOW)).toMatchObject({ take: [], kept: 1 });
});

test('what is not this member’s to write is left out, and so is what claims to be from tomorrow’s tomorrow', () => {
  const state: Edit = {
    kind: 'booking-state',
    key: 'b'.repeat(16),
    value: { status: 'confirmed', at: '2026-12-09T08:00:00Z' },
    stamp: at(0),
  };
  const plan = planImport([state, name('x', 0), name('y', 3 * 24 * 60)], new Map(), 'staff', NOW);
  expect(plan).toMatchObject({ take: [], left: 3 });
  expect(planImport([state, name('x', 3 * 24 * 60)], new Map(), 'owner', NOW)).toMatchObject({ take: [], left: 2 });
});
