/** `npm run restore -- <file>`: the embedded database becomes what the backup holds, while no server runs. */
import { resolve } from 'node:path';
import { dataFolder } from '@/lib/server/data-folder';
import { restoreBackup } from '@/lib/server/restore';
import { Misused, runCommand, shown, sizeOf } from './operator/command';

await runCommand('restore', async (say, [file]) => {
  if (process.env.DATABASE_URL) {
    throw new Misused('DATABASE_URL is set: restore that server with pg_restore, then run npm run new-life.');
  }
  if (!file) throw new Misused('say which backup: npm run restore -- data/backups/<file>');
  const { madeAt, counts, setAside } = await restoreBackup(dataFolder(), resolve(file));
  say(`${file} is whole, made ${madeAt}: ${sizeOf(counts)}`);
  if (setAside) say(`the database of before is kept for 14 days in ${shown(setAside)}`);
  say('a new life has begun: phones offer again what the backup does not have');
});
