import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and keeps what it said.
 * @param {string} program @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, env = {}) {
  const child = spawn(program, args, { env: { ...process.env, CI: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const output = [];
  child.stdout.on('data', (bytes) => output.push(bytes));
  child.stderr.on('data', (bytes) => output.push(bytes));
  const whole = () => Buffer.concat(output).toString('utf8');
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `${whole()}${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: whole() }));
  });
}
