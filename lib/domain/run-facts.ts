import { ofTheDay, type Result, rowsOf, type TestRow } from './acceptance';
import type { AcceptanceTest } from './content';
import { type Day, localOf } from './day';
import type { ValueOf } from './kinds';
import type { ShopProfile } from './profile';
import { type Plan, type Sign, standingSign, verdictOf } from './verdict';

/** The last acceptance run, for screens that only need to know where it stands. */
export type RunFacts = {
  /** Local date on which it was begun. */
  day: Day;
  /** Every test of the day that concerns the shop was decided. */
  finished: boolean;
  /** As signed, while the signature stands: a result recorded after it takes it away (verdict.ts). */
  verdict?: 'go' | 'conditional' | 'no-go';
};

type Given = {
  runs: ReadonlyMap<string, ValueOf<'run'>>;
  results: readonly Result[];
  signs: readonly Sign[];
  /** Who mends a failed should-test by when, by `<run>.<test>`. */
  plans: ReadonlyMap<string, Plan>;
  tests: readonly AcceptanceTest[];
  profile: ShopProfile;
};

/** A skipped blocker is open (DOMAIN §8.3); any other test may be skipped, and none may be forgotten. */
const isDecided = ({ status, severity }: TestRow): boolean =>
  status === 'skipped' ? severity !== 'blocker' : status !== 'open';

export function runFacts({ runs, results, signs, plans, tests, profile }: Given): RunFacts | undefined {
  const [last] = [...runs].sort(([, a], [, b]) => b.startedAt.localeCompare(a.startedAt));
  if (!last) return undefined;
  const [id, run] = last;
  const own = results.filter((result) => result.run === id);
  const rows = ofTheDay(rowsOf(tests, profile, own));
  const planned = new Map(
    [...plans].flatMap(([key, plan]) => (key.startsWith(`${id}.`) ? [[key.slice(id.length + 1), plan]] : [])),
  );
  const ofRun = signs.filter((one) => one.run === id);
  const sign = standingSign(verdictOf(rows, planned, profile), ofRun, rows);
  return {
    day: localOf(run.startedAt, run.zone).date,
    finished: rows.length > 0 && rows.every(isDecided),
    ...(sign && { verdict: sign.outcome }),
  };
}
