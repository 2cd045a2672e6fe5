import type { Edit } from '@/lib/domain/entry';
import type { Cluster } from '@/lib/server/testing/postgres-cluster';
import { startApp } from './app-server';
import { Count } from './count';
import { type EngineName, openTrial } from './engines';
import { Phone } from './phone';

export type StopResult = {
  code: number | null;
  answered: number;
  /** Taken and written, but the answer never came. */
  broken: number;
  /** Answered and gone. */
  lost: number;
};

const title = { zh: '示例', en: 'Example' };
const CALENDAR = {
  area: 'stop',
  title,
  zone: 'Asia/Shanghai',
  teams: [{ id: 'on-site', capacity: 1 }],
  services: [{ id: 'swap', title, team: 'on-site', minutes: 60, extraMinutes: 0, bufferMinutes: 0 }],
  hours: [],
  freeze: [],
  leadWorkingDays: 1,
  horizonDays: 1,
};
const PHONES = 20;

type Sent = { phone: Phone; edit: Edit };

/** Asks the server to stop while requests are under way: those it took are answered, it ends with 0, and what it took is there. */
export async function stopUnderLoad(engine: EngineName, cluster: Cluster): Promise<StopResult> {
  const trial = await openTrial(engine, cluster, 'stop', CALENDAR);
  let server = await startApp(trial.env);
  try {
    const phones = Array.from({ length: PHONES }, () => new Phone(server.url));
    await Promise.all(phones.map((phone) => phone.open()));
    const result: StopResult = { code: null, answered: 0, broken: 0, lost: 0 };
    const count = new Count();
    const answered: Sent[] = [];
    const unanswered: Sent[] = [];
    const sending = phones.map(async (phone) => {
      for (let turn = 0; ; turn += 1) {
        const sent = {
          phone,
          edit: phone.edit('tick', `C${String(1 + (turn % 44)).padStart(2, '0')}`, { state: 'done' }),
        };
        try {
          await phone.sync([sent.edit], 1_000_000_000);
          answered.push(sent);
          count.add();
        } catch {
          unanswered.push(sent);
          return;
        }
      }
    });
    await count.reach(3 * PHONES);
    result.code = await server.stop();
    await Promise.all(sending);
    server = await startApp(trial.env);
    const held = new Map<string, string>();
    for (const phone of phones) {
      phone.url = server.url;
      for (const entry of await phone.all()) held.set(`${phone.shop}/${entry.key}`, entry.stamp);
    }
    const heldStamp = ({ phone, edit }: Sent): string => held.get(`${phone.shop}/${edit.key}`) ?? '';
    result.answered = answered.length;
    result.lost = answered.filter((sent) => heldStamp(sent) < sent.edit.stamp).length;
    result.broken = unanswered.filter((sent) => heldStamp(sent) === sent.edit.stamp).length;
    return result;
  } finally {
    await server.kill();
    trial.end();
  }
}
