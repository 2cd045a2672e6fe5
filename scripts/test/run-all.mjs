import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../start/packages.mjs';
import { Stop } from '../start/stop.mjs';
import { playwrightCases, vitestCases } from './count.mjs';
import { prepareMachine } from './prepare.mjs';
import { run } from './run.mjs';

const bin = (/** @type {string} */ path) => join('node_modules', path);
const TSX = bin('tsx/dist/cli.mjs');

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, commands: string[][], env?: Record<string, string>, count?: () => Count }} Step */

/** In order; a step's commands stop at the first that fails. Without a `count` a step is one check. @param {string} reports @returns {Step[]} */
function stepsOf(reports) {
  const unit = join(reports, 'unit.json');
  const e2e = join(reports, 'e2e.json');
  return [
    { name: 'content', commands: [[TSX, 'scripts/build-content.ts']] },
    {
      name: 'types',
      commands: [
        [bin('next/dist/bin/next'), 'typegen'],
        [bin('typescript/bin/tsc'), '--noEmit'],
        [bin('typescript/bin/tsc'), '--noEmit', '-p', 'worker'],
      ],
    },
    { name: 'lint', commands: [[bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']] },
    { name: 'dead code', commands: [[bin('knip/bin/knip.js')]] },
    {
      name: 'unit',
      commands: [[bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile=${unit}`]],
      count: () => vitestCases(unit),
    },
    { name: 'build', commands: [[TSX, 'scripts/build.ts']] },
    { name: 'first visit', commands: [[TSX, 'scripts/first-visit.ts']] },
    { name: 'soak', commands: [[TSX, '--conditions=react-server', 'scripts/soak/run.ts', '--short']] },
    {
      name: 'e2e',
      commands: [[bin('@playwright/test/cli.js'), 'test']],
      env: { E2E_REPORT: e2e },
      count: () => playwrightCases(e2e),
    },
  ];
}

/** @param {Step} step @returns {Promise<Count>} */
async function take({ name, commands, env, count }) {
  const started = performance.now();
  let output = '';
  let isGood = true;
  for (const command of commands) {
    const result = await run(process.execPath, command, env);
    output += result.output;
    isGood = result.code === 0;
    if (!isGood) break;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const { passed, failed } = count ? count() : { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
  // A suite that ran nothing, or fell over beside its cases, has failed too.
  const beside = failed === 0 && (!isGood || passed === 0) ? 1 : 0;
  if (!isGood || beside > 0) console.log(`${output}\n`);
  console.log(`test: ${name}: ${passed} passed, ${failed + beside} failed, ${seconds} s`);
  return { passed, failed: failed + beside };
}

/** Runs every step, whatever the ones before it said. Returns the exit code. */
export async function runAll() {
  const total = { passed: 0, failed: 0 };
  const reports = mkdtempSync(join(tmpdir(), 'tillready-test-'));
  try {
    installPackages();
    prepareMachine();
    for (const step of stepsOf(reports)) {
      const { passed, failed } = await take(step);
      total.passed += passed;
      total.failed += failed;
    }
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`test: ${error.message}`);
    total.failed += 1;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
