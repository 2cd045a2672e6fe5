import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/** A report that was not written counts nothing; the step's own exit code then says that it failed. @param {string} path */
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});

/** Cases of vitest's JSON report. A file that could not be loaded has no cases and counts as one failure. @param {string} path @returns {Count} */
export function vitestCases(path) {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = read(path);
  const isBroken = (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
    file.status === 'failed' && file.assertionResults.length === 0;
  return { passed: numPassedTests, failed: numFailedTests + testResults.filter(isBroken).length };
}

/** Cases of Playwright's JSON report. Errors outside any case (a fixture, a file) count as failures. @param {string} path @returns {Count} */
export function playwrightCases(path) {
  const { stats = {}, errors = [] } = read(path);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return { passed: expected, failed: unexpected + flaky + skipped + errors.length };
}
