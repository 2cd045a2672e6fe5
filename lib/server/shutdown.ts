import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { Server, ServerResponse } from 'node:http';
import { causeForLog, log } from './log';

/** How long requests under way may take to finish (ms). */
const FINISH_MS = 10_000;
const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Every connection of a server ended, the idle ones at once. */
const whenClosed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });

/**
 * A stop in order, for a process started with NEXT_MANUAL_SIG_HANDLE=true: no new requests, those under way finish, `close` writes
 * the data to disk, exit code 0. A second signal ends the process at once.
 */
export function handleSignals(close: () => Promise<void>): void {
  // Next keeps its server to itself; every request names the server it came through.
  const servers = new Set<Server>();
  const underway = new Set<ServerResponse>();
  let stopping = false;
  subscribe('http.server.request.start', (message) => {
    const { server, response } = message as { server: Server; response: ServerResponse };
    servers.add(server);
    underway.add(response);
    if (stopping) response.shouldKeepAlive = false;
    response.once('close', () => underway.delete(response));
  });
  const finish = async (): Promise<void> => {
    // A connection kept alive would bring the next request: the answer under way is its last.
    for (const response of underway) response.shouldKeepAlive = false;
    const tooLong = new Promise((done) => setTimeout(done, FINISH_MS));
    await Promise.race([tooLong, Promise.all([...servers].map(whenClosed))]);
  };
  const stop = async (signal: string): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    try {
      await finish();
      await close();
      process.exit(0);
    } catch (error) {
      log.error({ cause: causeForLog(error) }, 'not stopped in order');
      process.exit(1);
    }
  };
  for (const signal of SIGNALS) process.on(signal, () => void stop(signal));
}
