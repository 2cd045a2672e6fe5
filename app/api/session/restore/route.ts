import { getDatabase } from '@/lib/server/database';
import { takeTurn } from '@/lib/server/limits';
import { addressOf, answerOrDown, faultReply, reply } from '@/lib/server/requests';
import { readRestoreCookie } from '@/lib/server/restore-cookie';
import { findSession } from '@/lib/server/session';

export const dynamic = 'force-dynamic';

/** A browser that wiped what scripts had stored gets its shop back by the cookie it kept. */
export const POST = answerOrDown(async (request) => {
  const wait = await takeTurn('session-address', addressOf(request));
  if (wait !== undefined) return faultReply('too-many', wait);
  const secret = readRestoreCookie(request);
  if (!secret) return faultReply('member-unknown');
  const { db } = await getDatabase();
  const session = await findSession(db, secret);
  return session ? reply({ ...session, secret }) : faultReply('member-unknown');
});
