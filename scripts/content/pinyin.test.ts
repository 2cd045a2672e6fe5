import { expect, test } from 'vitest';
import { soundOf } from './pinyin';

const sound = (question: string) => soundOf({ question, lead: '', keywords: [] });

test('a phone finds 备份 by beifen and by bf', () => {
  const { pinyin, initials } = sound('怎么备份数据？');
  expect(pinyin.replaceAll(' ', '')).toContain('beifen');
  expect(initials).toContain('bf');
});

test('a character with two readings takes the one of its word', () => {
  expect(sound('重复').pinyin).toBe('chong fu');
  expect(sound('重量').pinyin).toBe('zhong liang');
  expect(sound('银行卡，行吗').pinyin).toBe('yin hang ka xing ma');
  expect(sound('还款还有').pinyin).toBe('hai kuan hai you');
});

test('words of the trade are read as the trade reads them', () => {
  expect(sound('央行排行榜').pinyin).toBe('yang hang pai hang bang');
  expect(sound('没收到钱').pinyin).toBe('mei shou dao qian');
});

test('ü is typed as v, and Latin words and numbers stand as they are', () => {
  expect(sound('费率58毫米POS机')).toEqual({ pinyin: 'fei lv 58 hao mi pos ji', initials: 'fl58hmposj' });
});

test('a phrase ends at a mark, and markup is not read out', () => {
  expect(sound('先**备份**，见[清单](C22)').initials).toBe('xbf jqd');
});
