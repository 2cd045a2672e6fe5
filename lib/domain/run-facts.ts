import type { AcceptanceTest } from './content';
import { type Day, localOf } from './day';
import type { ValueOf } from './kinds';
import { concernOf, type ShopProfile } from './profile';

/** The last acceptance run, for screens that only need to know where it stands. */
export type RunFacts = {
  /** Local date on which it was begun. */
  day: Day;
  /** Every test of the day that concerns the shop has passed, failed or been marked as not applicable. */
  finished: boolean;
  /** As signed; a later signature replaces an earlier one. */
  verdict?: 'go' | 'conditional' | 'no-go';
};

type Given = {
  runs: ReadonlyMap<string, ValueOf<'run'>>;
  results: readonly ValueOf<'test-result'>[];
  signs: readonly ValueOf<'run-sign'>[];
  tests: readonly AcceptanceTest[];
  profile: ShopProfile;
};

/** A skipped test is open, whatever came before it (DOMAIN §8.3). */
function isAnswered(results: Given['results'], test: AcceptanceTest): boolean {
  const last = results.filter((result) => result.test === test.id).sort((a, b) => b.at.localeCompare(a.at))[0];
  return last !== undefined && last.outcome !== 'skip';
}

export function runFacts({ runs, results, signs, tests, profile }: Given): RunFacts | undefined {
  const [last] = [...runs].sort(([, a], [, b]) => b.startedAt.localeCompare(a.startedAt));
  if (!last) return undefined;
  const [id, run] = last;
  const own = results.filter((result) => result.run === id);
  const due = tests.filter((test) => test.when === 'day' && concernOf(test.only, profile).is !== 'not-for');
  const sign = signs.filter((one) => one.run === id).sort((a, b) => b.at.localeCompare(a.at))[0];
  return {
    day: localOf(run.startedAt, run.zone).date,
    finished: due.length > 0 && due.every((test) => isAnswered(own, test)),
    ...(sign && { verdict: sign.outcome }),
  };
}
