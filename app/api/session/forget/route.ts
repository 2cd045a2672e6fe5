import { takeTurn } from '@/lib/server/limits';
import { addressOf, answerOrDown, faultReply, reply } from '@/lib/server/requests';
import { isOwnPage, withoutRestoreCookie } from '@/lib/server/restore-cookie';

export const dynamic = 'force-dynamic';

/** A phone was cleared: its browser lets go of the cookie that would bring the shop back. */
export const POST = answerOrDown(async (request) => {
  const wait = await takeTurn('session-address', addressOf(request));
  if (wait !== undefined) return faultReply('too-many', wait);
  if (!isOwnPage(request)) return faultReply('bad-request');
  return withoutRestoreCookie(reply({ forgotten: true }), request);
});
