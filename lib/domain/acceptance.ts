import type * as z from 'zod';
import type { testFacts } from './content';
import type { ValueOf } from './kinds';
import { concernOf, type ShopProfile } from './profile';
import type { Severity } from './vocabulary';

/** An acceptance run as it stands: which tests concern the shop, and what each has come to. Source: DOMAIN §8 and §8.2. */

export type TestFacts = z.output<typeof testFacts>;
export type Result = ValueOf<'test-result'> & { id: string };

/** `open`: nobody recorded anything that counts. A skipped test is not open on the screen, but a skipped blocker still blocks. */
export type TestStatus = 'open' | 'passed' | 'failed' | 'na' | 'skipped';

export type TestRow = {
  test: TestFacts;
  /** In this shop: T19 and T23 become blockers when the contract names their tender. */
  severity: Severity;
  status: TestStatus;
  /** The one that counts now. */
  result: Result | undefined;
  /** From the first try to the one that counts, retest by retest. */
  chain: readonly Result[];
  /** Every record of this test, oldest first: nothing is ever overwritten. */
  results: readonly Result[];
};

/** Groups in the order a shop works through them: the device, then paying, then what may go wrong, then closing the day. */
const GROUP_ORDER = ['device', 'card', 'scan', 'reverse', 'network', 'peripheral', 'people', 'settle'] as const;
export type TestGroup = (typeof GROUP_ORDER)[number];

/** How much of a blocker a test is here. Unless the shop named the tender, its own severity holds. */
export function severityOf(test: TestFacts, profile: ShopProfile): Severity {
  const isOpened = test.blockerWith?.some((tender) => profile.tenders?.includes(tender)) ?? false;
  return isOpened ? 'blocker' : test.severity;
}

/** A reason made of spaces is none. DOMAIN §8: N/A needs a reason. */
const statusOf = (result: Result): TestStatus => {
  if (result.outcome === 'na') return result.note?.trim() ? 'na' : 'open';
  return ({ pass: 'passed', fail: 'failed', skip: 'skipped' } as const)[result.outcome];
};

/** Of two phones that each recorded a test without knowing of the other, the worse counts. */
const WORST_FIRST: readonly TestStatus[] = ['failed', 'open', 'skipped', 'na', 'passed'];

/** The tries that led to a result, first to last. A target this phone does not hold yet ends the chain. */
function chainOf(result: Result, byId: ReadonlyMap<string, Result>): Result[] {
  const chain = [result];
  for (let at = result; at.retestOf !== undefined; ) {
    const before = byId.get(at.retestOf);
    if (!before || chain.includes(before)) break;
    chain.unshift(before);
    at = before;
  }
  return chain;
}

/**
 * What counts of one test's records. Only a retest clears a failure: it names the record it answers, and clears that one and
 * what was recorded before it. A pass that names nothing, from a phone that had not heard, clears nothing.
 */
function standingOf(results: readonly Result[]): Pick<TestRow, 'status' | 'result' | 'chain' | 'results'> {
  const byId = new Map(results.map((result) => [result.id, result]));
  const chains = new Map(results.map((result) => [result.id, chainOf(result, byId)]));
  const depth = (result: Result) => chains.get(result.id)?.length ?? 0;
  const order = (a: Result, b: Result) => depth(a) - depth(b) || byTime(a, b);
  const cleared = (result: Result) =>
    results.some((other) => {
      const target = other.retestOf === undefined ? undefined : byId.get(other.retestOf);
      return target !== undefined && other !== result && order(result, target) <= 0;
    });
  const standing = results.filter((result) => !cleared(result));
  const [result] = standing.sort(
    (a, b) => WORST_FIRST.indexOf(statusOf(a)) - WORST_FIRST.indexOf(statusOf(b)) || order(b, a),
  );
  return {
    status: result ? statusOf(result) : 'open',
    result,
    chain: result ? (chains.get(result.id) ?? []) : [],
    results: [...results].sort(order),
  };
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
const byTime = (a: Result, b: Result) => compare(a.at, b.at) || compare(a.id, b.id);

/**
 * The tests of one run in the order of the phone. What a profile rules out is left out, unless it was already tested:
 * changing an answer must not make a failure vanish.
 */
export function rowsOf(tests: readonly TestFacts[], profile: ShopProfile, results: readonly Result[]): TestRow[] {
  const rows = tests.flatMap((test) => {
    const own = results.filter((result) => result.test === test.id);
    if (own.length === 0 && concernOf(test.only, profile).is === 'not-for') return [];
    return [{ test, severity: severityOf(test, profile), ...standingOf(own) }];
  });
  const place = (row: TestRow) => GROUP_ORDER.indexOf(row.test.group);
  return rows.sort((a, b) => place(a) - place(b));
}

/** The tests of the day itself; T38 is done the day after and has no say in the day's verdict. DOMAIN §8.3 */
export const ofTheDay = (rows: readonly TestRow[]): TestRow[] => rows.filter((row) => row.test.when === 'day');

/** What a retest must name: the latest try of the test, so that it clears everything before it as well. */
export const retestTarget = (row: TestRow): string | undefined => row.results.at(-1)?.id;

/** Which try brought the result that counts: 2 is "passed the second time". Skips and not-applicables are no tries. */
export const triesOf = (row: TestRow): number =>
  row.chain.filter((result) => result.outcome === 'pass' || result.outcome === 'fail').length;

/** The next test nobody touched, in order, beginning after `from` and going round; `undefined` when all were. */
export function nextTest(rows: readonly TestRow[], from?: string): TestRow | undefined {
  const day = ofTheDay(rows);
  const start = day.findIndex((row) => row.test.id === from) + 1;
  return [...day.slice(start), ...day.slice(0, start)].find((row) => row.status === 'open' && row.test.id !== from);
}

export type Tally = { all: number; passed: number; failed: number; skipped: number; na: number; open: number };

/** Counts of the day's tests, and the minutes the untouched ones need. */
export function tallyOf(rows: readonly TestRow[]): Tally & { minutesLeft: number } {
  const day = ofTheDay(rows);
  const count = (status: TestStatus) => day.filter((row) => row.status === status).length;
  const left = day.filter((row) => row.status === 'open');
  return {
    all: day.length,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    na: count('na'),
    open: left.length,
    minutesLeft: left.reduce((sum, row) => sum + row.test.minutes, 0),
  };
}

/** The test recorded last, other than this one: what a person who just went on may want to change. */
export function lastRecorded(rows: readonly TestRow[], but: TestRow): TestRow | undefined {
  const lastAt = (row: TestRow) =>
    row.results
      .map(({ at }) => at)
      .sort(compare)
      .at(-1) ?? '';
  const others = rows.filter((row) => row !== but && row.results.length > 0);
  return others.sort((a, b) => compare(lastAt(b), lastAt(a)))[0];
}
