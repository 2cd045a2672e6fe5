import { expect, test } from 'vitest';
import { datesIn } from './dates';

const AFTERNOON = '2026-12-09T06:30:00.000Z';

test('a moment is told by the clock of its zone, the day first in English', () => {
  const zh = datesIn('zh', 'Asia/Shanghai');
  const en = datesIn('en', 'Asia/Shanghai');
  expect(zh.moment(AFTERNOON)).toBe('12月9日 周三 14:30');
  expect(en.moment(AFTERNOON)).toBe('Wed 9 Dec 14:30');
  expect(datesIn('en', 'America/New_York').moment(AFTERNOON)).toBe('Wed 9 Dec 01:30');
  expect(zh.withYear(AFTERNOON)).toBe('2026年12月9日');
  expect(en.withYear(Date.parse(AFTERNOON))).toBe('9 Dec 2026');
  expect([zh.letter(AFTERNOON), en.letter(AFTERNOON)]).toEqual(['三', 'W']);
  expect([zh.number(AFTERNOON), en.number(AFTERNOON)]).toEqual(['9日', '9']);
  expect(zh.zoneName(AFTERNOON)).toBe('中国标准时间');
});

test('midnight is 00:00, never 24:00', () => {
  expect(datesIn('zh', 'Asia/Shanghai').time('2026-12-08T16:00:00.000Z')).toBe('00:00');
});

test('a date that is no instant is the same day everywhere', () => {
  for (const zone of ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'UTC']) {
    expect(datesIn('en', zone).day('2026-12-09'), zone).toBe('Wed 9 Dec');
  }
});

test('a zone that this phone does not know is told by its own clock, and nothing breaks', () => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(datesIn('en', 'Mars/Olympus').moment(AFTERNOON)).toBe(datesIn('en', here).moment(AFTERNOON));
});
