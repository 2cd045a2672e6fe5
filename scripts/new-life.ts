/**
 * `npm run new-life`: for after a restore by other means than `npm run restore` (`pg_restore`, a folder copied back). Phones begin
 * again and offer what the restored data does not have. With DATABASE_URL the servers may run on; an embedded one is stopped first.
 */
import { getDatabase } from '@/lib/server/database';
import { newLife } from '@/lib/server/migrate';
import { runCommand } from './operator/command';

await runCommand('new-life', async (say) => {
  const database = await getDatabase();
  try {
    await newLife(database.db);
    say('a new life has begun: phones offer again what the restored data does not have');
  } finally {
    await database.close();
  }
});
