// `npm test`: the whole judgement, from a fresh clone, on a machine with Node and nothing else. CI runs the same.
import './start/node-version.mjs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
const { runAll } = await import('./test/run-all.mjs');
process.exitCode = await runAll();
