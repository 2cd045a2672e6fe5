import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build-if-changed.mjs';
import { installPackages } from './packages.mjs';
import { serve } from './serve.mjs';
import { checkDatabase, checkPort, readAddress } from './settings.mjs';
import { Stop } from './stop.mjs';

/** From a fresh clone to a served application; what is there already is not done again. */

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));

try {
  const address = readAddress();
  checkDatabase();
  await checkPort(address);
  installPackages();
  buildIfChanged();
  process.exitCode = await serve(address);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`start: ${error.message}`);
  process.exitCode = 1;
}
