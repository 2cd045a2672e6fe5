import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { compareMembers, maskedId, membersOf } from './members';
import { MOST_MEMBERS, readMembers } from './read-members';
import { bytesSource } from './source';
import { makeZip } from './testing/bytes/zip';
import { makePan, schemes } from './testing/cards/pans';
import { makeDice, seedOfRun } from './testing/dice';
import { makeMembers, memberTable, plantMembers, writeMembers } from './testing/members';
import { writeXls } from './testing/sheets/xls';
import { writeXlsx as writeSheet } from './testing/sheets/xlsx';

const SEED = seedOfRun();
const MEMBERS = makeMembers(makeDice(SEED), 500);
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, watch = {}) => readMembers(bytesSource('members', bytes, 1000), watch);
const readWell = async (bytes: Uint8Array) => {
  const outcome = await read(bytes);
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${JSON.stringify(outcome.place)}`);
  return outcome;
};
const codeOf = async (bytes: Uint8Array, watch = {}) => {
  const outcome = await read(bytes, watch);
  return outcome.ok ? 'read' : outcome.code;
};
const TRUTH = MEMBERS.map(({ id, balanceMinor, points }) => ({ id, balanceMinor, points }));

const page = `<html><body><table>${[
  memberTable([]).header[0] ?? [],
  ...MEMBERS.map((one) => [one.id, one.name, one.phone, one.points, (one.balanceMinor / 100).toFixed(2), one.since]),
]
  .map((line) => `<tr>${line.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join('')}</table></body></html>`;
const files: Record<string, Uint8Array> = {
  'UTF-8 text': writeMembers(MEMBERS, { encoding: 'utf-8' }).bytes,
  'GBK text with thousands': writeMembers(MEMBERS, { number: 'grouped' }).bytes,
  'UTF-16 text': writeMembers(MEMBERS, { encoding: 'utf-16le-bom', separator: '\t' }).bytes,
  'a page': utf8(page),
  'a workbook': writeSheet(memberTable(MEMBERS)),
  'an old workbook': writeXls(memberTable(MEMBERS)),
  'a ZIP': makeZip([{ name: '会员.csv', bytes: writeMembers(MEMBERS).bytes }]),
  'another order': writeMembers([...MEMBERS].reverse()).bytes,
};

test.each(Object.keys(files))(
  `the members of %s are read, and say the same whatever they stand in (seed ${SEED})`,
  async (key) => {
    const { members, unreadable, masked, digest } = await readWell(files[key] ?? utf8(''));
    const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted).toEqual(TRUTH);
    expect({ unreadable, masked }).toEqual({ unreadable: 0, masked: [] });
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digest).toBe((await readWell(files['UTF-8 text'] ?? utf8(''))).digest);
  },
);

test('one fen, one point, one member more or twice gives another digest', async () => {
  const { digest } = await readWell(writeMembers(MEMBERS).bytes);
  const [first, ...rest] = MEMBERS;
  if (!first) throw new Error('nobody');
  const others = [
    [{ ...first, balanceMinor: first.balanceMinor + 1 }, ...rest],
    [{ ...first, points: first.points + 1 }, ...rest],
    [...MEMBERS, first],
    rest,
  ];
  const digests = await Promise.all(others.map(async (list) => (await readWell(writeMembers(list).bytes)).digest));
  expect(new Set([digest, ...digests]).size).toBe(5);
});

test.each([
  ['会员卡号,姓名,手机号,储值余额,积分', '80012345,张三,13812345678,88.50,120', '80012345', 8850, 120],
  ['会员编号,会员姓名,手机号,余额(元),可用积分', 'V001,张三,13812345678,88.50,120', 'V001', 8850, 120],
  ['会员ID,昵称,账户余额（元）,累计积分,当前积分', 'a1,张三,"1,088.50",999,120', 'a1', 108850, 120],
  ['手机号,姓名,本金余额,赠送余额,积分余额', '13812345678,张三,80.00,8.50,120', '13812345678', 8850, 120],
  ['卡号,卡类型,本金余额(元),赠送余额(元)', '800123,金卡,80,8.5', '800123', 8850, null],
  ['会员号,总余额,本金余额,赠送余额,积分', '0007,88.50,80.00,8.50,120', '0007', 8850, 120],
  ['客户编号,联系电话,充值余额,赠送余额,会员积分', 'K9,021-555,80.00,8.50,120', 'K9', 8850, 120],
  ['Member ID,Name,Phone,Balance,Points', 'M-7,Chen,+8613812345678,$88.50,120', 'M-7', 8850, 120],
  ['Customer ID,Email,Stored Value Balance,Loyalty Points', 'c_7,a@b.c,88.50,120.5', 'c_7', 8850, 120.5],
  ['Card Number,Gift Card Balance', '800 123,88.50', '800 123', 8850, null],
  ['会员卡号,手机号码,剩余积分', ',13812345678,120', '13812345678', null, 120],
])('the heading %s is understood', async (header, line, id, balanceMinor, points) => {
  const { members } = await readWell(utf8(`会员储值报表\n\n${header}\n${line}\n合计,,,,\n`));
  expect(members).toEqual([{ id, balanceMinor, points }]);
});

test('nothing of a member is kept but id, balance and points; a phone that is the id is shown by its last digits', async () => {
  const text = '手机号,姓名,生日,余额\n13812345678,欧阳小明,1990-01-02,5.00\n';
  expect(JSON.stringify(await readWell(utf8(text)))).not.toMatch(/欧阳|1990/);
  expect([maskedId('13812345678'), maskedId('80012345678'), maskedId('V001')]).toEqual([
    '*******5678',
    '80012345678',
    'V001',
  ]);
});

test(`member numbers stay, a column of bank cards is refused, one among them is masked and told (seed ${SEED})`, async () => {
  const dice = makeDice(SEED);
  const pan = () => makePan(dice, dice.pick(schemes.filter(({ listed }) => listed)));
  const list = (ids: readonly string[]) => utf8(`会员卡号,余额\n${ids.map((id) => `${id},1.00\n`).join('')}`);
  const numbers = Array.from({ length: 40 }, (_, at) => String(600_000 + at * 7).padEnd(6 + (at % 7), '3'));
  expect((await readWell(list(numbers))).members.map(({ id }) => id)).toEqual(numbers);
  expect(await codeOf(list(Array.from({ length: 40 }, pan)))).toBe('card-column');
  const one = pan();
  const { members, masked } = await readWell(list([...numbers, one]));
  expect(masked).toEqual([{ column: '会员卡号', count: 1 }]);
  expect(JSON.stringify(members)).not.toContain(one);
  // In a column of ids an order-like number stays, as for transactions; written in groups it is a card's.
  const ids = (id: string) => utf8(`会员号,余额\nV1,1.00\nV2,1.00\n${id},1.00\n`);
  expect((await readWell(ids('4111111111111111'))).members[2]?.id).toBe('4111111111111111');
  expect((await readWell(ids('4111 1111 1111 1111'))).members[2]?.id).toBe('411111******1111');
});

test('a list with passwords or tracks is refused', async () => {
  expect(await codeOf(utf8('会员卡号,密码,余额\nV1,123456,1.00\n'))).toBe('card-code');
  expect(await codeOf(utf8('会员编号,备注,余额\nV1,;4111111111111111=29121010000,1.00\n'))).toBe('track-data');
});

test.each([
  ['a list of sales', '交易时间,金额\n2026-12-09,1.00\n', 'no-header'],
  ['a heading alone', '会员卡号,余额\n合计,0.00\n', 'no-rows'],
  [
    'words of a wrong encoding',
    new TextDecoder('gb18030').decode(utf8('会员卡号,储值余额,积分\nV1,1.00,2\n')),
    'wrong-encoding',
  ],
  ['a list cut in its last line', '会员卡号,姓名,余额\nV1,张,1.00\nV2,李', 'truncated'],
  ['balances nobody can read', '会员卡号,余额\nV1,一百\nV2,二百\nV3,1.00\n', 'too-many-unreadable'],
  ['nothing', '', 'empty-file'],
])('%s is refused with a reason', async (_, text, code) => {
  expect(await codeOf(utf8(text))).toBe(code);
});

test('more members than a phone can compare are refused, and reading stops when cancelled', async () => {
  const many = utf8(`会员卡号,余额\n${'1,1\n'.repeat(MOST_MEMBERS + 1)}`);
  expect(await readMembers(bytesSource('many', many))).toEqual({ ok: false, code: 'too-many-rows' });
  const stop = new AbortController();
  const watch = { signal: stop.signal, onProgress: () => stop.abort() };
  expect(await readMembers(bytesSource('many', many, 65_536), watch)).toEqual({ ok: false, code: 'cancelled' });
});

test('members on several sheets are one list; sheets of charges and the same sheet once more are left out', async () => {
  const head = ['会员卡号', '储值余额'];
  const one = [head, ['V1', 1], ['V2', 2]];
  const sheets = [
    { name: '人民路店', rows: one },
    {
      name: '充值记录',
      rows: [
        ['会员卡号', '充值金额', '充值后余额', '余额'],
        ['V1', 1, 2, 3],
      ],
    },
    { name: '南京路店', rows: [head, ['V3', 3]] },
    { name: '副本', rows: one },
  ];
  const { members } = await readWell(await writeXlsx({ sheets: sheets as never }));
  expect(members.map(({ id, balanceMinor }) => [id, balanceMinor])).toEqual([
    ['V1', 100],
    ['V2', 200],
    ['V3', 300],
  ]);
});

test(`what a migration did to a member list is found, each for what it is (seed ${SEED})`, async () => {
  const plan = { missing: 3, doubled: 2, balance: 5, points: 4, extra: 1 };
  const { after, planted } = plantMembers(MEMBERS, makeDice(SEED), plan);
  const [was, is] = [await readWell(writeMembers(MEMBERS).bytes), await readWell(writeMembers(after).bytes)];
  const { missing, extra, doubled, changed, isPassed } = compareMembers(was.members, is.members, 7);
  const of = (...kinds: string[]) =>
    planted
      .filter(({ kind }) => kinds.includes(kind))
      .map((one) => (one.before ?? one.after)?.id)
      .sort();
  expect(isPassed).toBe(false);
  expect([missing, extra, doubled, changed.map(({ before }) => before.id)].map((ids) => [...ids].sort())).toEqual([
    of('missing'),
    of('extra'),
    of('doubled'),
    of('balance', 'points'),
  ]);
});

test('records at hand are read like a file', () => {
  const outcome = membersOf([
    ['会员卡号', '余额', '积分'],
    ['V1', '1.50', '2'],
    ['合计', '1.50', '2'],
  ]);
  expect(outcome).toEqual({ ok: true, members: [{ id: 'V1', balanceMinor: 150, points: 2 }], unreadable: 0 });
});
