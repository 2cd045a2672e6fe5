import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Result, rowsOf, type TestFacts } from './acceptance';
import type { ShopProfile } from './profile';
import {
  movesOf,
  type Outcome,
  type Plan,
  rollbackDeadline,
  runStanding,
  type Sign,
  standingSign,
  verdictOf,
} from './verdict';

const SEED = Number(process.env.SEED ?? 20_261_209);

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

/** One test of every kind DOMAIN §8 has: blockers that retry, halt and roll back, with and without a tender; shoulds; a nice; T38. */
const TESTS = [
  facts('T01', { fail: 'rollback' }),
  facts('T04'),
  facts('T05', { severity: 'should' }),
  facts('T09', { fail: 'halt', tender: 'contactless' }),
  facts('T10', { severity: 'should', fail: 'halt', tender: 'contactless' }),
  facts('T12', { severity: 'nice' }),
  facts('T13', { fail: 'halt', tender: 'wechat' }),
  facts('T14', { fail: 'halt', tender: 'wechat' }),
  facts('T16', { fail: 'halt', tender: 'plate' }),
  facts('T18', { severity: 'should', fail: 'halt', tender: 'ecny' }),
  facts('T20', { fail: 'halt' }),
  facts('T22', { severity: 'should' }),
  facts('T28', { severity: 'should' }),
  facts('T38', { when: 't1' }),
];
const PROFILE: ShopProfile = { core: ['wechat', 'contactless'] };
const PLAN: Plan = { owner: '王阿珍', due: '2026-12-12' };

type Said = Partial<Record<string, Result['outcome'] | 'open' | 'na-bare'>>;

const resultsOf = (said: Said): Result[] =>
  TESTS.flatMap(({ id }) => {
    const outcome = said[id] ?? 'pass';
    if (outcome === 'open') return [];
    const isBare = outcome === 'na-bare';
    return [
      {
        id,
        run: 'r',
        test: id,
        outcome: isBare ? 'na' : outcome,
        tester: '小林',
        at: '2026-12-09T08:00:00.000Z',
        zone: 'Asia/Shanghai',
        seconds: 9,
        ...(!isBare && { note: '说了原因' }),
      } as Result,
    ];
  });
const judge = (said: Said, planned: readonly string[] = [], profile = PROFILE) =>
  verdictOf(rowsOf(TESTS, profile, resultsOf(said)), new Map(planned.map((id) => [id, PLAN])), profile);

/** DOMAIN §8.3 line by line: what was said of the tests (the rest passed), which should-fails have owner and date, the verdict. */
const TABLE: [rule: string, said: Said, planned: string[], outcome: Outcome, reasons: string[]][] = [
  ['every blocker passed', {}, [], 'go', []],
  ['T38 is left out, untouched', { T38: 'open' }, [], 'go', []],
  ['T38 is left out, failed', { T38: 'fail' }, [], 'go', []],
  ['a nice test has no say', { T12: 'fail' }, [], 'go', []],
  ['a should test may be skipped', { T05: 'skip', T22: 'open' }, [], 'go', []],
  ['not applicable with a reason', { T04: 'na' }, [], 'go', []],
  ['not applicable without one is open', { T04: 'na-bare' }, [], 'no-go', ['open']],
  ['an untouched blocker is open', { T04: 'open' }, [], 'no-go', ['open']],
  ['a skipped blocker is open', { T04: 'skip' }, [], 'no-go', ['open']],
  ['an untouched run', Object.fromEntries(TESTS.map(({ id }) => [id, 'open'])), [], 'no-go', ['open', 'nothing']],
  ['all said not to apply', Object.fromEntries(TESTS.map(({ id }) => [id, 'na'])), [], 'no-go', ['nothing']],
  ['a blocker failed', { T04: 'fail' }, [], 'no-go', ['failed']],
  ['a halting blocker that is no tender’s', { T20: 'fail' }, [], 'no-go', ['failed']],
  ['any rollback test failed', { T01: 'fail' }, [], 'no-go', ['rollback']],
  ['a rollback test beside a halted tender', { T01: 'fail', T16: 'fail' }, [], 'no-go', ['rollback', 'halted']],
  ['one should-fail with owner and date', { T05: 'fail' }, ['T05'], 'go', []],
  ['two should-fails with owner and date', { T05: 'fail', T22: 'fail' }, ['T05', 'T22'], 'go', []],
  ['a should-fail without', { T05: 'fail' }, [], 'no-go', ['unplanned']],
  ['one of two without', { T05: 'fail', T22: 'fail' }, ['T05'], 'no-go', ['unplanned']],
  ['three should-fails', { T05: 'fail', T22: 'fail', T28: 'fail' }, ['T05', 'T22', 'T28'], 'no-go', ['too-many']],
  ['one non-core tender halted', { T16: 'fail' }, [], 'conditional', ['halted']],
  ['the core tender halted', { T13: 'fail' }, [], 'no-go', ['core']],
  ['both tests of the core tender', { T13: 'fail', T14: 'fail' }, [], 'no-go', ['core']],
  ['a halted tender and a blocker open', { T16: 'fail', T04: 'open' }, [], 'no-go', ['halted', 'open']],
  ['a halted tender and a blocker failed', { T16: 'fail', T04: 'fail' }, [], 'no-go', ['failed', 'halted']],
  ['a halted tender and a planned should-fail', { T16: 'fail', T05: 'fail' }, ['T05'], 'conditional', ['halted']],
  ['a halted tender and an unplanned one', { T16: 'fail', T05: 'fail' }, [], 'no-go', ['halted', 'unplanned']],
  ['two tenders halted, one by a should test', { T16: 'fail', T18: 'fail' }, ['T18'], 'no-go', ['halted']],
  ['a should test of a core tender, planned', { T10: 'fail' }, ['T10'], 'go', []],
  ['a should test of a core tender, unplanned', { T10: 'fail' }, [], 'no-go', ['unplanned']],
  ['e-CNY failed and is not taken for now', { T18: 'fail' }, [], 'conditional', ['halted']],
  ['e-CNY failed, with owner and date', { T18: 'fail' }, ['T18'], 'go', []],
];

test.each(TABLE)('%s', (_, said, planned, outcome, reasons) => {
  const verdict = judge(said, planned);
  expect(verdict.outcome).toBe(outcome);
  expect(verdict.reasons.map(({ code }) => code)).toEqual(reasons);
});

test('exactly one tender may be halted: two non-core ones keep the shop closed', () => {
  expect(judge({ T16: 'fail', T09: 'fail' }, [], { core: ['wechat'] }).outcome).toBe('no-go');
  expect(judge({ T13: 'fail', T14: 'fail' }, [], { core: ['contactless'] })).toMatchObject({
    outcome: 'conditional',
    halted: 'wechat',
    reasons: [{ code: 'halted', tender: 'wechat', tests: ['T13', 'T14'] }],
  });
});

test('until the shop says what it can do without, no tender may be halted', () => {
  expect(judge({ T16: 'fail' }, [], {}).outcome).toBe('no-go');
});

test('owner or date left blank is no plan', () => {
  const rows = rowsOf(TESTS, PROFILE, resultsOf({ T05: 'fail' }));
  for (const plan of [
    { ...PLAN, owner: ' ' },
    { ...PLAN, due: '' },
  ])
    expect(verdictOf(rows, new Map([['T05', plan]]), PROFILE).outcome).toBe('no-go');
});

test('an empty list opens no shop', () => {
  expect(verdictOf([], new Map(), PROFILE).outcome).toBe('no-go');
});

const RANK: Record<Outcome, number> = { 'no-go': 0, conditional: 1, go: 2 };
const ids = TESTS.map(({ id }) => id);
const anyRun = fc.record({
  said: fc.dictionary(
    fc.constantFrom(...ids),
    fc.constantFrom('fail', 'skip', 'na', 'open', 'na-bare'),
  ) as fc.Arbitrary<Said>,
  planned: fc.subarray(ids),
  core: fc.option(fc.subarray(['wechat', 'contactless', 'plate', 'ecny'] as const), { nil: undefined }),
});

test(`a failure in place of anything decided never improves a verdict, a pass in place of anything never worsens it (seed ${SEED})`, () => {
  fc.assert(
    fc.property(anyRun, fc.constantFrom(...ids), ({ said, planned, core }, id) => {
      const rank = (more: Said) => RANK[judge({ ...said, ...more }, planned, { core }).outcome];
      expect(rank({ [id]: 'fail' })).toBeLessThanOrEqual(rank({ [id]: 'pass' }));
      expect(rank({ [id]: 'fail' })).toBeLessThanOrEqual(rank({ [id]: 'na' }));
      expect(rank({ [id]: 'pass' })).toBeGreaterThanOrEqual(rank({}));
    }),
    { seed: SEED, numRuns: 4_000 },
  );
});

test(`never a go, nor a conditional one, while a blocker of the day is open (seed ${SEED})`, () => {
  fc.assert(
    fc.property(
      anyRun,
      fc.constantFrom('T01', 'T04', 'T13', 'T20'),
      fc.constantFrom('open', 'skip', 'na-bare'),
      (run, id, how) => {
        const verdict = judge({ ...run.said, [id]: how } as Said, run.planned, { core: run.core });
        expect(verdict).toMatchObject({ outcome: 'no-go', isFinished: false });
      },
    ),
    { seed: SEED, numRuns: 1_000 },
  );
});

const sign = (outcome: Outcome, role: Sign['role'] = 'owner', at = '2026-12-09T08:30:00.000Z'): Sign => ({
  run: 'r',
  outcome,
  role,
  name: '王阿珍',
  at,
  zone: 'Asia/Shanghai',
});

test('a signature holds for the verdict it signed, and no longer once a later result came in', () => {
  const rows = rowsOf(TESTS, PROFILE, resultsOf({}));
  const verdict = verdictOf(rows, new Map(), PROFILE);
  expect(standingSign(verdict, [sign('go', 'manager')], rows)?.role).toBe('manager');
  expect(standingSign(verdict, [sign('no-go')], rows)).toBeUndefined();
  expect(standingSign(verdict, [sign('go', 'owner', '2026-12-09T07:00:00.000Z')], rows)).toBeUndefined();
  expect(standingSign(verdict, [sign('no-go', 'owner', '2026-12-09T07:00:00.000Z'), sign('go')], rows)).toBeDefined();
});

test('what is recorded the day after leaves the day’s signature alone, and closes the project', () => {
  const day = resultsOf({ T38: 'open' });
  const later = { ...(day[0] as Result), id: 'late', test: 'T38', at: '2026-12-10T02:00:00.000Z' };
  const open = rowsOf(TESTS, PROFILE, day);
  const rows = rowsOf(TESTS, PROFILE, [...day, later]);
  const verdict = verdictOf(rows, new Map(), PROFILE);
  const held = standingSign(verdict, [sign('go')], rows);
  expect(held).toBeDefined();
  expect(runStanding(open, verdict, held)).toEqual({ isTested: true, isReleased: true, isClosed: false });
  expect(runStanding(rows, verdict, held)).toEqual({ isTested: true, isReleased: true, isClosed: true });
  expect(runStanding(rows, verdict, undefined)).toEqual({ isTested: true, isReleased: false, isClosed: false });
});

test('only the owner opens a shop conditionally', () => {
  const rows = rowsOf(TESTS, PROFILE, resultsOf({ T16: 'fail' }));
  const verdict = verdictOf(rows, new Map(), PROFILE);
  expect(standingSign(verdict, [sign('conditional', 'manager')], rows)).toBeUndefined();
  expect(standingSign(verdict, [sign('conditional', 'owner')], rows)).toBeDefined();
});

test('somebody decides half an hour before the visit ends', () => {
  expect(rollbackDeadline('2026-12-09T09:00:00.000Z')).toBe('2026-12-09T08:30:00.000Z');
});

const DEADLINE = '2026-12-09T08:30:00.000Z';
const BEFORE = '2026-12-09T08:00:00.000Z';
const codes = (said: Said, now = BEFORE, deadline: string | undefined = DEADLINE) =>
  movesOf(judge(said), now, deadline).map(({ code }) => code);

test('what to do now follows from the verdict and the clock', () => {
  expect(codes({})).toEqual(['keep-old', 'day-after']);
  expect(codes({ T16: 'fail' })).toEqual(['halt', 'fallback', 'call', 'day-after']);
  expect(codes({ T01: 'fail' })).toEqual(['rollback-now', 'call', 'try-old']);
  expect(codes({ T04: 'fail' })).toEqual(['call', 'rollback-by', 'try-old']);
  expect(movesOf(judge({ T04: 'fail' }), BEFORE, undefined).map(({ code }) => code)).toEqual([
    'call',
    'rollback-unless-fixed',
    'try-old',
  ]);
  expect(codes({ T05: 'fail' })).toEqual(['plan']);
  expect(codes({ T04: 'open' })).toEqual(['go-on', 'rollback-by']);
  expect(codes({ T04: 'open' }, DEADLINE)).toEqual(['rollback-now', 'call', 'try-old']);
});
