import { describe, expect, test } from 'vitest';
import { compile } from '@/scripts/content/compile';
import type { Answer } from './content';
import { plainText } from './markup';
import { makeSearch } from './search';

/** The real answers: what is promised is that owners find them. */
const compiled = compile(process.cwd());
if (!compiled.ok) throw new Error('the content does not compile');
const { zh, en } = compiled.packs;
const search = { zh: makeSearch(zh.answers), en: makeSearch(en.answers) };

const allText = ({ question, lead, keywords, body, steps, more, caution }: Answer) =>
  plainText([question, lead, ...keywords, ...body, ...steps, more?.title, ...(more?.body ?? []), caution].join('\n'));
const top = (locale: 'zh' | 'en', query: string) =>
  search[locale]
    .find(query)
    .hits.slice(0, 3)
    .map(({ id }) => id);
/** Plain substring search over everything an answer says: what any find-in-page would give. */
const holding = (answers: readonly Answer[], words: string) =>
  answers.filter((answer) => allText(answer).toLowerCase().includes(words.toLowerCase())).map(({ id }) => id);

function expectOneOf(found: string[], wanted: string[], query: string) {
  expect(wanted, `no answer says “${query}”: not a fair question`).not.toEqual([]);
  expect(
    found.some((id) => wanted.includes(id)),
    `${query} → ${found}, not ${wanted}`,
  ).toBe(true);
}

describe('what an owner types in Chinese is found as surely as by reading everything', () => {
  test.each(
    (
      '备份 押金 退款 小票 停业 骗子 投诉 流量费 手续费 数据丢了 打印机 钱箱 扫码枪 电子秤 预授权 签购单 拉卡拉 银联商务 ' +
      '数字人民币 云闪付 外国银行卡 磁条卡 老机器 旧机器 重复扣款 没到账 不出纸 断网 收款码 涨价 违约金 操作员密码 签到失败 ' +
      '牌照 个人收款码 一机一码 改时间 技术员上门 会员 怎么备份'
    ).split(' '),
  )('%s', (query) => expectOneOf(top('zh', query), holding(zh.answers, query), query));
});

describe('what an owner types in English is found as surely as by reading everything', () => {
  test.each([
    'refund',
    'deposit',
    'backup',
    'cash drawer',
    'printer',
    'scam',
    'licence',
    'wi-fi',
    'receipt paper',
    'card numbers',
    'stored value',
    'old terminal',
    'firewall',
    'magnetic',
    'foreign cards',
    'data fee',
    'garbled',
    'personal code',
    'technician',
    'double charge',
  ])('%s', (query) => expectOneOf(top('en', query), holding(en.answers, query), query));
});

describe('pinyin, whole, half typed or first letters alone, finds the Chinese word', () => {
  test.each([
    ['beifen', '备份'],
    ['bei fen', '备份'],
    ["bei'fen", '备份'],
    ['beif', '备份'],
    ['bf', '备份'],
    ['yajin', '押金'],
    ['tuiyajin', '退押金'],
    ['tuikuan', '退款'],
    ['xiaopiao', '小票'],
    ['dayinj', '打印机'],
    ['pianzi', '骗子'],
    ['tousu', '投诉'],
    ['shouxufei', '手续费'],
    ['sxf', '手续费'],
    ['liuliangfei', '流量费'],
    ['zhifubao', '支付宝'],
    ['weixinzhangdan', '微信账单'],
    ['yushouquan', '预授权'],
    ['qianxiang', '钱箱'],
    ['shengjiyaoduojiu', '升级'],
  ])('%s', (query, word) => expectOneOf(top('zh', query), holding(zh.answers, word), query));

  test('the screen is told what the letters were read as', () => {
    expect(search.zh.find('beifen').readings).toEqual([{ typed: 'beifen', words: ['备份'] }]);
    expect(search.zh.find('POS机').readings).toEqual([]);
    expect(search.en.find('beifen').readings).toEqual([]);
  });
});

describe('one slip of the finger is forgiven', () => {
  test.each([
    ['en', 'refnud', 'refund'],
    ['en', 'depost', 'deposit'],
    ['en', 'printerr', 'printer'],
    ['zh', 'wechta', 'wechat'],
    ['zh', 'beifne', '备份'],
    ['zh', 'shouxufie', '手续费'],
  ] as const)('%s: %s', (locale, query, meant) => {
    expectOneOf(top(locale, query), holding(locale === 'zh' ? zh.answers : en.answers, meant), query);
  });
});

test('letters, width and case typed another way ask the same', () => {
  expect(top('zh', 'ＷＩＦＩ')).toEqual(top('zh', 'wifi'));
  expect(top('zh', 'Pos机')).toEqual(top('zh', 'ＰＯＳ机'));
  expect(top('en', 'REFUND')).toEqual(top('en', 'refund'));
});

test('the first character already finds something', () => {
  for (const query of ['备', 'b', '押', 'y', '5']) expect(top('zh', query), query).not.toEqual([]);
  for (const query of ['r', 'b', '4']) expect(top('en', query), query).not.toEqual([]);
});

test('what stands in the question comes before what is only said in passing', () => {
  expect(top('zh', '押金')[0]).toBe('F41');
  expect(top('zh', '停业')[0]).toBe('F01');
  expect(top('en', 'how do I get my deposit back')[0]).toBe('F41');
});

test('nothing is found for words nobody wrote, and nothing breaks on odd ones', () => {
  for (const query of [
    '',
    ' ',
    '？',
    'qqqqqqqq',
    '龘',
    '*',
    '(',
    '__proto__',
    'constructor',
    '😀',
    'a'.repeat(5_000),
  ]) {
    expect(search.zh.find(query).hits, query.slice(0, 20)).toEqual([]);
  }
});

test('what is marked is what was typed, or what its letters were read as', () => {
  expect(search.zh.find('押金').hits[0]?.words).toEqual(['押金']);
  expect(search.zh.find('beifen').hits[0]?.words).toEqual(['备份']);
  expect(search.en.find('refnud').hits[0]?.words).toContain('refund');
});
