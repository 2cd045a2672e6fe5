import { expect, test } from 'vitest';
import type { Result } from './acceptance';
import type { AcceptanceTest } from './content';
import type { ValueOf } from './kinds';
import { runFacts } from './run-facts';

const check = (id: string, more: Partial<AcceptanceTest> = {}): AcceptanceTest => ({
  id,
  severity: 'blocker',
  fail: 'retry',
  group: 'device',
  minutes: 1,
  when: 'day',
  answers: [],
  title: 't',
  steps: ['s'],
  expected: 'e',
  onFail: 'f',
  proof: 'p',
  ...more,
});
const TESTS = [check('T01'), check('T02', { only: { tenders: ['ecny'] } }), check('T38', { when: 't1' })];
const RUNS = new Map([
  ['r1', { pack: 'p', startedAt: '2026-12-01T17:00:00.000Z', zone: 'Asia/Shanghai', tester: 'a' }],
  ['r2', { pack: 'p', startedAt: '2026-12-09T17:00:00.000Z', zone: 'Asia/Shanghai', tester: 'a' }],
]);
const result = (test: string, outcome: 'pass' | 'fail' | 'na' | 'skip', minute = 0): Result => ({
  id: `${test}-${minute}`,
  run: 'r2',
  test,
  outcome,
  ...(outcome === 'na' && { note: '没有' }),
  tester: 'a',
  at: `2026-12-09T17:${String(minute).padStart(2, '0')}:00.000Z`,
  zone: 'Asia/Shanghai',
  seconds: 1,
});
const facts = (results: Result[], profile = {}) =>
  runFacts({ runs: RUNS, results, signs: [], plans: new Map(), tests: TESTS, profile });

test('a run is finished when every test of the day that concerns the shop is answered', () => {
  expect(facts([result('T01', 'pass')])?.finished).toBe(false);
  expect(facts([result('T01', 'pass'), result('T02', 'fail')])?.finished).toBe(true);
  expect(facts([result('T01', 'na')], { tenders: ['cash'] })?.finished).toBe(true);
});

test('a required test that was skipped keeps the run open, another may be skipped, none may be forgotten', () => {
  expect(facts([result('T01', 'pass'), result('T02', 'skip')])?.finished).toBe(false);
  const lighter = [check('T01'), check('T02', { severity: 'should' })];
  const finished = (results: Result[]) =>
    runFacts({ runs: RUNS, results, signs: [], plans: new Map(), tests: lighter, profile: {} })?.finished;
  expect(finished([result('T01', 'pass'), result('T02', 'skip')])).toBe(true);
  expect(finished([result('T01', 'pass')])).toBe(false);
});

test('the latest run counts, on its own day, with its own last signature', () => {
  const sign = (run: string, outcome: 'go' | 'no-go', at: string): ValueOf<'run-sign'> => ({
    run,
    outcome,
    name: 'a',
    role: 'owner',
    at,
    zone: 'Asia/Shanghai',
  });
  const signs = [
    sign('r2', 'go', '2026-12-09T19:00:00.000Z'),
    sign('r2', 'no-go', '2026-12-09T18:00:00.000Z'),
    sign('r1', 'no-go', '2026-12-09T20:00:00.000Z'),
  ];
  const passed = [result('T01', 'pass'), result('T02', 'pass')];
  const standing = (results: Result[]) =>
    runFacts({ runs: RUNS, results, signs, plans: new Map(), tests: TESTS, profile: {} });
  expect(standing(passed)).toMatchObject({ day: '2026-12-10', verdict: 'go' });
  expect(
    runFacts({ runs: new Map(), results: [], signs, plans: new Map(), tests: TESTS, profile: {} }),
  ).toBeUndefined();
  // A failure recorded after the signature takes the go away.
  const later = { ...result('T01', 'fail'), id: 'later', at: '2026-12-09T19:30:00.000Z' };
  expect(standing([...passed, later])?.verdict).toBeUndefined();
});
