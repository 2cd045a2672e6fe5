import { isHealthy } from '@/lib/server/health';
import { faultReply, reply } from '@/lib/server/requests';

export const dynamic = 'force-dynamic';

/** 200 only while the database takes writes. */
export const GET = async (): Promise<Response> =>
  (await isHealthy()) ? reply({ ok: true }) : faultReply('server-down');
