import { expect, test } from 'vitest';
import {
  lastRecorded,
  nextTest,
  type Result,
  retestTarget,
  rowsOf,
  severityOf,
  type TestFacts,
  tallyOf,
  triesOf,
} from './acceptance';

const facts = (id: string, more: Partial<TestFacts> = {}): TestFacts => ({
  id,
  severity: 'blocker',
  fail: 'retry',
  group: 'device',
  minutes: 2,
  when: 'day',
  answers: [],
  ...more,
});

let minute = 0;
const result = (id: string, outcome: Result['outcome'], more: Partial<Result> = {}): Result => ({
  id,
  run: 'r'.repeat(16),
  test: 'T01',
  outcome,
  tester: '小林',
  at: `2026-12-09T07:${String(minute++).padStart(2, '0')}:00.000Z`,
  zone: 'Asia/Shanghai',
  seconds: 60,
  ...more,
});
const only = (results: readonly Result[]) => {
  const [row] = rowsOf([facts('T01')], {}, results);
  if (!row) throw new Error('the test concerns every shop');
  return row;
};

test('a test nobody touched is open', () => {
  expect(only([])).toMatchObject({ status: 'open', chain: [], results: [] });
});

test('a failure stays a failure until a retest of it passes, and both stay on record', () => {
  const failed = result('a', 'fail');
  expect(only([failed]).status).toBe('failed');
  const passed = result('b', 'pass', { retestOf: 'a' });
  const row = only([passed, failed]);
  expect(row.status).toBe('passed');
  expect(row.results.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(triesOf(row)).toBe(2);
});

test('a pass that does not answer the failure clears nothing, however late it is', () => {
  expect(only([result('a', 'fail'), result('b', 'pass')]).status).toBe('failed');
});

test('of two phones that did not hear of each other the worse result counts', () => {
  expect(only([result('a', 'pass'), result('b', 'fail')]).status).toBe('failed');
  expect(only([result('a', 'pass'), result('b', 'skip')]).status).toBe('skipped');
});

test('one retest after two such failures clears both', () => {
  const first = [result('a', 'fail'), result('b', 'fail')];
  expect(retestTarget(only(first))).toBe('b');
  expect(only([...first, result('c', 'pass', { retestOf: 'b' })]).status).toBe('passed');
});

test('two retests of one failure, one passed and one failed: it failed', () => {
  const tried = [result('a', 'fail'), result('b', 'pass', { retestOf: 'a' }), result('c', 'fail', { retestOf: 'a' })];
  expect(only(tried).status).toBe('failed');
  expect(only(tried.toReversed()).status).toBe('failed');
});

test('a retest whose phone clock is an hour behind still counts', () => {
  const failed = result('a', 'fail', { at: '2026-12-09T09:00:00.000Z' });
  const passed = result('b', 'pass', { at: '2026-12-09T08:00:00.000Z', retestOf: 'a' });
  expect(only([failed, passed]).status).toBe('passed');
  expect(retestTarget(only([failed, passed]))).toBe('b');
});

test('a passed test that fails when tried again has failed', () => {
  expect(only([result('a', 'pass'), result('b', 'fail', { retestOf: 'a' })]).status).toBe('failed');
});

test('a retest of a record that has not arrived here yet stands by itself', () => {
  expect(only([result('b', 'pass', { retestOf: 'z' })]).status).toBe('passed');
});

test('records that point at each other do not hang the phone', () => {
  expect(['failed', 'open']).toContain(
    only([result('a', 'fail', { retestOf: 'b' }), result('b', 'pass', { retestOf: 'a' })]).status,
  );
});

test('not applicable needs a reason; blanks are none', () => {
  expect(only([result('a', 'na', { note: '没有钱箱' })]).status).toBe('na');
  expect(only([result('a', 'na')]).status).toBe('open');
  expect(only([result('a', 'na', { note: ' ' })]).status).toBe('open');
});

test('a skip is no try: passed afterwards, it passed the first time', () => {
  const row = only([result('a', 'skip', { note: '没带卡' }), result('b', 'pass', { retestOf: 'a' })]);
  expect(triesOf(row)).toBe(1);
});

const FOREIGN = facts('T19', { severity: 'should', only: { tenders: ['foreign'] }, blockerWith: ['foreign'] });

test('foreign cards become a blocker once the shop takes them, and are left out once it does not', () => {
  expect(severityOf(FOREIGN, { tenders: ['foreign'] })).toBe('blocker');
  expect(rowsOf([FOREIGN], {}, []).map(({ severity }) => severity)).toEqual(['should']);
  expect(rowsOf([FOREIGN], { tenders: ['wechat'] }, [])).toEqual([]);
});

test('changing an answer does not make a recorded failure vanish', () => {
  const failed = result('a', 'fail', { test: 'T19' });
  expect(rowsOf([FOREIGN], { tenders: ['wechat'] }, [failed]).map(({ status }) => status)).toEqual(['failed']);
});

test('tests stand in the order of a shop’s work, and within a group as the content has them', () => {
  const tests = [
    facts('T37', { group: 'settle' }),
    facts('T13', { group: 'scan' }),
    facts('T07', { group: 'card' }),
    facts('T08', { group: 'card' }),
    facts('T02'),
  ];
  expect(rowsOf(tests, {}, []).map((row) => row.test.id)).toEqual(['T02', 'T07', 'T08', 'T13', 'T37']);
});

test('the next test is the first untouched one after this, then from the top, never the day after’s', () => {
  const tests = [facts('T01'), facts('T02'), facts('T03'), facts('T38', { when: 't1', group: 'settle' })];
  const after = (...done: string[]) =>
    rowsOf(
      tests,
      {},
      done.map((id) => result(id, 'skip', { test: id, note: '-' })),
    );
  expect(nextTest(after())?.test.id).toBe('T01');
  expect(nextTest(after('T02'), 'T02')?.test.id).toBe('T03');
  expect(nextTest(after('T03'), 'T03')?.test.id).toBe('T01');
  expect(nextTest(after('T01', 'T02', 'T03'), 'T03')).toBeUndefined();
});

test('counts leave the day after out', () => {
  const rows = rowsOf([facts('T01'), facts('T02'), facts('T38', { when: 't1' })], {}, [result('a', 'pass')]);
  expect(tallyOf(rows)).toMatchObject({ all: 2, passed: 1, open: 1, minutesLeft: 2 });
});

test('what was recorded last can be found again, whatever its place in the list', () => {
  const tests = [facts('T01'), facts('T02'), facts('T03')];
  const rows = rowsOf(tests, {}, [result('a', 'pass', { test: 'T02' }), result('b', 'pass', { test: 'T01' })]);
  const [first, second, third] = rows;
  if (!first || !second || !third) throw new Error('three tests concern every shop');
  expect(lastRecorded(rows, third)).toBe(first);
  expect(lastRecorded(rows, first)).toBe(second);
  expect(lastRecorded([third], third)).toBeUndefined();
});
