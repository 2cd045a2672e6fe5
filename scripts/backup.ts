/** `npm run backup`: everything in the embedded database into one file, while no server runs. A running server does it by itself, every day. */
import { backUp } from '@/lib/server/backup';
import { dataFolder } from '@/lib/server/data-folder';
import { openPglite } from '@/lib/server/pglite';
import { Misused, runCommand, shown, sizeOf } from './operator/command';

await runCommand('backup', async (say) => {
  if (process.env.DATABASE_URL) throw new Misused('DATABASE_URL is set: back that server up with pg_dump.');
  const database = await openPglite(dataFolder());
  try {
    const { path, counts } = await backUp(database, dataFolder());
    say(`${shown(path)} holds everything: ${sizeOf(counts)}`);
  } finally {
    await database.close();
  }
});
