import { ofTheDay, type Result, rowsOf, type TestRow } from './acceptance';
import type { AcceptanceTest } from './content';
import { type Day, localOf } from './day';
import type { ValueOf } from './kinds';
import type { ShopProfile } from './profile';

/** The last acceptance run, for screens that only need to know where it stands. */
export type RunFacts = {
  /** Local date on which it was begun. */
  day: Day;
  /** Every test of the day that concerns the shop was decided. */
  finished: boolean;
  /** As signed; a later signature replaces an earlier one. */
  verdict?: 'go' | 'conditional' | 'no-go';
};

type Given = {
  runs: ReadonlyMap<string, ValueOf<'run'>>;
  results: readonly Result[];
  signs: readonly ValueOf<'run-sign'>[];
  tests: readonly AcceptanceTest[];
  profile: ShopProfile;
};

/** A skipped blocker is open (DOMAIN §8.3); any other test may be skipped, and none may be forgotten. */
const isDecided = ({ status, severity }: TestRow): boolean =>
  status === 'skipped' ? severity !== 'blocker' : status !== 'open';

export function runFacts({ runs, results, signs, tests, profile }: Given): RunFacts | undefined {
  const [last] = [...runs].sort(([, a], [, b]) => b.startedAt.localeCompare(a.startedAt));
  if (!last) return undefined;
  const [id, run] = last;
  const own = results.filter((result) => result.run === id);
  const rows = ofTheDay(rowsOf(tests, profile, own));
  const sign = signs.filter((one) => one.run === id).sort((a, b) => b.at.localeCompare(a.at))[0];
  return {
    day: localOf(run.startedAt, run.zone).date,
    finished: rows.length > 0 && rows.every(isDecided),
    ...(sign && { verdict: sign.outcome }),
  };
}
