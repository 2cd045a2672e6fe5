import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playwrightCases, vitestCases } from './count.mjs';

function report(value: object): string {
  const path = join(mkdtempSync(join(tmpdir(), 'tillready-count-')), 'report.json');
  writeFileSync(path, JSON.stringify(value));
  return path;
}

test('a unit file that cannot be loaded counts as a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(vitestCases(report({ numPassedTests: 3, numFailedTests: 0, testResults }))).toEqual({ passed: 3, failed: 1 });
});

test('a journey that was flaky, skipped or fell over outside its cases has not passed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
  expect(playwrightCases(report({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 4 });
});

test('a suite that wrote no report has passed nothing', () => {
  expect(vitestCases('/nowhere/unit.json')).toEqual({ passed: 0, failed: 0 });
  expect(playwrightCases('/nowhere/e2e.json')).toEqual({ passed: 0, failed: 0 });
});
