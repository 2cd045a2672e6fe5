import { getCalendars } from '@/lib/server/calendar';
import { getDatabase } from '@/lib/server/database';
import { takeTurn } from '@/lib/server/limits';
import { addressOf, answerOrDown, faultReply, reply } from '@/lib/server/requests';
import { readSlots } from '@/lib/server/slots';

export const dynamic = 'force-dynamic';

/** What can be booked in every area, for anybody: it names no shop. */
export const GET = answerOrDown(async (request) => {
  const wait = await takeTurn('slots-address', addressOf(request));
  if (wait !== undefined) return faultReply('too-many', wait);
  const { db } = await getDatabase();
  return reply(await readSlots(db, getCalendars(), new Date().toISOString()));
});
