import { addDays, addWorkingDays, instantAt, localOf } from '@/lib/domain/day';
import type { Edit } from '@/lib/domain/entry';
import { wins } from '@/lib/domain/kinds';
import type { Cluster } from '@/lib/server/testing/postgres-cluster';
import { startApp } from './app-server';
import { Count } from './count';
import { makeDice, SEED } from './dice';
import { countWrongCells, type EngineName, openTrial } from './engines';
import { newId, Phone } from './phone';

export type KillResult = {
  kills: number;
  acknowledged: number;
  /** Each must be 0: acknowledged and gone, asked and never answered, half-hours that do not add up. */
  lost: number;
  unanswered: number;
  wrong: number;
};

const title = { zh: '示例', en: 'Example' };
const CALENDAR = {
  area: 'kill',
  title,
  zone: 'Asia/Shanghai',
  teams: [{ id: 'on-site', capacity: 2 }],
  services: [{ id: 'swap', title, team: 'on-site', minutes: 60, extraMinutes: 30, bufferMinutes: 30 }],
  hours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '08:00', closes: '20:00' }],
  freeze: [],
  leadWorkingDays: 1,
  horizonDays: 30,
};
const PHONES = 8;

type Worker = { phone: Phone; isOpen: boolean; acknowledged: Map<string, Edit>; asked: string[]; open?: string };

/** A few edits as people make them: ticks, notes, an ask, or a cancel of the ask before. */
function someEdits(worker: Worker, dice: () => number): Edit[] {
  const { phone } = worker;
  const item = (): string => `C${String(1 + Math.floor(dice() * 44)).padStart(2, '0')}`;
  const edits = Array.from({ length: 1 + Math.floor(dice() * 6) }, () =>
    dice() < 0.5
      ? phone.edit('tick', item(), { state: 'done' })
      : phone.edit('note', item(), { text: '备注'.repeat(Math.floor(dice() * 60)) }),
  );
  if (dice() >= 0.4) return edits;
  if (worker.open) {
    const cancel = phone.edit('booking-cancel', worker.open, { reason: 'busy', at: new Date().toISOString() });
    worker.open = undefined;
    return [...edits, cancel];
  }
  worker.open = newId();
  const today = localOf(new Date().toISOString(), CALENDAR.zone).date;
  const date = addDays(addWorkingDays(today, 1), 1 + Math.floor(dice() * 5));
  const start = instantAt(date, 480 + 30 * Math.floor(dice() * 20), CALENDAR.zone);
  const terminals = 1 + Math.floor(dice() * 3);
  const value = {
    area: 'kill',
    service: 'swap',
    terminals,
    choices: [start],
    zone: CALENDAR.zone,
    askedAt: new Date().toISOString(),
  };
  return [...edits, phone.edit('booking-ask', worker.open, value)];
}

/** Works until the server is gone; only what it was told is taken counts. */
async function work(worker: Worker, dice: () => number, isOver: () => boolean, onAnswer: () => void): Promise<void> {
  while (!isOver()) {
    const edits = someEdits(worker, dice);
    try {
      if (!worker.isOpen) await worker.phone.open();
      worker.isOpen = true;
      const reply = await worker.phone.sync(edits, 1_000_000_000);
      onAnswer();
      for (const edit of edits) {
        const result = reply.results.find(
          (one) => one.kind === edit.kind && one.key === edit.key && one.stamp === edit.stamp,
        );
        if (!result?.taken) continue;
        worker.acknowledged.set(`${edit.kind}/${edit.key}`, edit);
        if (edit.kind === 'booking-ask') worker.asked.push(edit.key);
      }
    } catch {
      // The server was killed under this request: nothing was promised. A reply that was lost is asked for again below.
      if (isOver()) return;
    }
  }
}

/** Acknowledged edits that are not held, nor anything that wins over them; and asks that were taken but have no answer. */
async function missing(worker: Worker): Promise<{ lost: number; unanswered: number }> {
  const held = new Map((await worker.phone.all()).map((entry) => [`${entry.kind}/${entry.key}`, entry]));
  const lost = [...worker.acknowledged].filter(([place, edit]) => {
    const entry = held.get(place);
    return !entry || (entry.stamp !== edit.stamp && !wins(entry, edit));
  });
  const unanswered = worker.asked.filter((id) => !held.has(`booking-state/${id}`));
  return { lost: lost.length, unanswered: unanswered.length };
}

/** Kills the server with SIGKILL under mixed load, starts it again, and looks each time for everything it had acknowledged. */
export async function killServers(engine: EngineName, cluster: Cluster, kills: number): Promise<KillResult> {
  const trial = await openTrial(engine, cluster, `kill_${kills}`, CALENDAR);
  const dice = makeDice(SEED);
  const workers: Worker[] = Array.from({ length: PHONES }, () => ({
    phone: new Phone(''),
    isOpen: false,
    acknowledged: new Map(),
    asked: [],
  }));
  const result: KillResult = { kills: 0, acknowledged: 0, lost: 0, unanswered: 0, wrong: 0 };
  let server = await startApp(trial.env);
  try {
    for (; result.kills < kills; result.kills += 1) {
      let isOver = false;
      for (const worker of workers) worker.phone.url = server.url;
      const answered = new Count();
      const working = workers.map((worker) => work(worker, dice, () => isOver, answered.add));
      await answered.reach(PHONES + Math.floor(dice() * 60));
      isOver = true;
      await server.kill();
      await Promise.all(working);
      server = await startApp(trial.env);
      for (const worker of workers) {
        worker.phone.url = server.url;
        if (!worker.isOpen) continue;
        const { lost, unanswered } = await missing(worker);
        result.lost += lost;
        result.unanswered += unanswered;
      }
      result.acknowledged = workers.reduce((sum, worker) => sum + worker.acknowledged.size, 0);
    }
    await server.stop();
    const { over, half } = await trial.look(countWrongCells);
    result.wrong = over + half;
    return result;
  } finally {
    await server.kill();
    trial.end();
  }
}
