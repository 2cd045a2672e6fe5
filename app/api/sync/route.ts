import { SYNC_BODY_MAX_BYTES } from '@/lib/domain/wire';
import { getDatabase } from '@/lib/server/database';
import { takeTurn } from '@/lib/server/limits';
import { addressOf, answerOrDown, faultReply, readJson, reply } from '@/lib/server/requests';
import { bearerOf, memberFor } from '@/lib/server/session';
import { exchange, readSyncRequest } from '@/lib/server/sync';

export const dynamic = 'force-dynamic';

/** One exchange of a phone with the server. */
export const POST = answerOrDown(async (request) => {
  const crowd = await takeTurn('sync-address', addressOf(request));
  if (crowd !== undefined) return faultReply('too-many', crowd);
  const database = await getDatabase();
  const who = await memberFor(database.db, bearerOf(request));
  if (!who.ok) return faultReply(who.code);
  const wait = (await takeTurn('sync-member', who.member.id)) ?? (await takeTurn('sync-shop', who.member.shopId));
  if (wait !== undefined) return faultReply('too-many', wait);
  const read = await readJson(request, SYNC_BODY_MAX_BYTES);
  if (!read.ok) return faultReply(read.code);
  const asked = readSyncRequest(read.body);
  if (!asked) return faultReply('bad-request');
  return reply(await exchange(database, who.member, asked, new Date()));
});
