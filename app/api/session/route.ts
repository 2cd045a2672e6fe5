import { getDatabase } from '@/lib/server/database';
import { takeTurn } from '@/lib/server/limits';
import { addressOf, answerOrDown, faultReply, readJson, reply } from '@/lib/server/requests';
import { withRestoreCookie } from '@/lib/server/restore-cookie';
import { bearerOf, hashSecret, openSession, readSessionRequest } from '@/lib/server/session';

export const dynamic = 'force-dynamic';

const MAX_BYTES = 2_048;

/** A phone introduces itself before its first sync. */
export const POST = answerOrDown(async (request) => {
  const wait = await takeTurn('session-address', addressOf(request));
  if (wait !== undefined) return faultReply('too-many', wait);
  const read = await readJson(request, MAX_BYTES);
  if (!read.ok) return faultReply(read.code);
  const asked = readSessionRequest(read.body);
  const secret = bearerOf(request);
  // The secret must be the one whose hash is stored: else a stolen hash would be enough to register.
  if (!asked || !secret || hashSecret(secret) !== asked.secretHash) return faultReply('bad-request');
  const opened = await openSession(await getDatabase(), asked);
  if (!opened.ok) return faultReply(opened.code);
  const { ok: _, ...session } = opened;
  return withRestoreCookie(reply(session), secret, request);
});
