import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const changedAt = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Installs the peers by their lock file, if that was not done since the lock file changed: they are tens of megabytes. */
export function setUpPeers(bench: string): void {
  if (changedAt(join(bench, 'node_modules/.package-lock.json')) >= changedAt(join(bench, 'package-lock.json'))) return;
  console.log('installing the peers …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: bench, stdio: 'inherit' });
  if (status !== 0) throw new Error('the peers could not be installed');
}
