import { expect, test } from 'vitest';
import {
  inboxKey,
  isLeftOver,
  LEFT_OVER_MS,
  MOST_BYTES,
  readInboxKey,
  shareLocale,
  sharePath,
  taken,
} from './shared-inbox';

test('a file lies under its name, whatever is in it', () => {
  for (const name of ['账单 2026-11.csv', '../../etc/passwd', 'a/b?c#d%.zip', '', '100%']) {
    const key = inboxKey(1_795_000_000_000, 3, name);
    expect(readInboxKey(`https://shop.example${key}`)).toEqual({ at: 1_795_000_000_000, place: 3, name });
    expect(readInboxKey(key)).toEqual({ at: 1_795_000_000_000, place: 3, name });
    expect(key.split('/')).toHaveLength(5);
  }
});

test('nothing else in the cache is taken for a file', () => {
  for (const key of ['/shared/1/2', '/shared/x/0/a', '/told', '/shared/1/0/%E0%A4%A', '/other/1/0/a'])
    expect(readInboxKey(key)).toBeUndefined();
});

test('twenty files are taken, none that is empty or too large', () => {
  const sizes = [0, MOST_BYTES + 1, MOST_BYTES, ...Array.from({ length: 30 }, () => 5)];
  const kept = taken(sizes.map((size) => ({ size })));
  expect(kept).toHaveLength(20);
  expect(kept[0]?.size).toBe(MOST_BYTES);
});

test('what nobody took out is old after a day, also when the clock was set back', () => {
  const now = 1_795_000_000_000;
  expect(
    [now, now - LEFT_OVER_MS, now - LEFT_OVER_MS - 1, now + LEFT_OVER_MS + 1].map((at) => isLeftOver(at, now)),
  ).toEqual([false, false, true, true]);
});

test('only the address of the manifests takes files', () => {
  expect(shareLocale(sharePath('zh'))).toBe('zh');
  for (const path of ['/zh/ledger', '/zh/ledger/share/', '//zh/ledger/share', '/zh/ledger/share/x', '/ledger/share'])
    expect(shareLocale(path)).toBeUndefined();
});
