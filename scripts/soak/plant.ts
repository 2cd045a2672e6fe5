import { spawn } from 'node:child_process';
import { FAULTS } from '@/lib/convergence/faults';

export type Planted = { fault: string; seeds: number; red: number };

/** Runs the convergence test with one fault planted; how many seeds saw it. Throws when the test did not run at all. */
async function plant(fault: string, seeds: number): Promise<Planted> {
  const report = await run({ ...process.env, FAULT: fault, SEEDS: String(seeds) });
  const { numTotalTests, numFailedTests } = JSON.parse(report) as { numTotalTests: number; numFailedTests: number };
  if (numTotalTests !== seeds) throw new Error(`${fault}: ${numTotalTests} of ${seeds} seeds ran`);
  return { fault, seeds, red: numFailedTests };
}

/** The JSON report of one vitest run. */
function run(env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((done, fail) => {
    const words = [
      'vitest',
      'run',
      'lib/convergence/convergence.test.ts',
      '--config',
      'vitest.planted.config.ts',
      '--reporter=json',
    ];
    const child = spawn('npx', words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.stderr.on('data', (part) => {
      err += part;
    });
    child.on('error', fail);
    child.on('close', () => {
      const start = out.indexOf('{"numTotalTestSuites"');
      if (start >= 0) done(out.slice(start));
      else fail(new Error(`the planted test gave no report:\n${out}\n${err}`));
    });
  });
}

/** Every fault in turn: each must turn at least one seed red. */
export async function plantFaults(seeds: number): Promise<Planted[]> {
  const all: Planted[] = [];
  for (const { name } of FAULTS) all.push(await plant(name, seeds));
  return all;
}
