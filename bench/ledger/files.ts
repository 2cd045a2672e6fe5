import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bigFile } from '../../lib/ledger/testing/big-file';
import { type Dice, makeDice } from '../../lib/ledger/testing/dice';
import { wechatExpresses, writeWechat } from '../../lib/ledger/testing/files/wechat';
import { plant } from '../../lib/ledger/testing/plant';
import { makeShop } from '../../lib/ledger/testing/shop/shop';

export type MadeFile = { path: string; bytes: number; rows: number };

/** A folder of this run's files, on a disk: a browser's own file is read from there as any person's is. */
export type Folder = { path: string; remove: () => void };
export function openFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'tillready-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A WeChat bill of so many rows, streamed to the disk. */
export async function writeBill({ path: folder }: Folder, dice: Dice, rows: number): Promise<MadeFile> {
  const path = join(folder, `${rows}.csv`);
  let bytes = 0;
  const chunks = function* () {
    for (const chunk of bigFile(dice, { rows })) {
      bytes += chunk.length;
      yield chunk;
    }
  };
  await pipeline(Readable.from(chunks()), createWriteStream(path));
  return { path, bytes, rows };
}

/** What was done to the second file, each row once: DuckDB pairs rows by a key, so none is written twice. */
export const PLANTED = { missing: 150, changedByFen: 150, movedAcrossMidnight: 50, movedZone: 50, extra: 100 };

/** The same shop before and after, with `PLANTED` between them. */
export function writePair({ path: folder }: Folder, seed: number, rows: number): readonly [MadeFile, MadeFile] {
  const shop = makeShop(makeDice(seed), { days: 90, rows: Math.ceil(rows * 1.03) + 200, tenders: ['wechat'] });
  const before = shop.filter(wechatExpresses).slice(0, rows);
  if (before.length < rows) throw new Error(`the shop made ${before.length} of ${rows} rows`);
  const { after } = plant(before, makeDice(seed + 1), PLANTED);
  const [first, second] = [before, after].map((some, at) => {
    const { bytes } = writeWechat(some);
    const path = join(folder, at === 0 ? 'before.csv' : 'after.csv');
    writeFileSync(path, bytes);
    return { path, bytes: bytes.length, rows: some.length };
  });
  if (!first || !second) throw new Error('no pair');
  return [first, second];
}
