import { expect, type Page } from '@playwright/test';
import { makeDice } from '../lib/ledger/testing/dice';
import { writers } from '../lib/ledger/testing/files/all-writers';
import { makeShop } from '../lib/ledger/testing/shop/shop';
import type { Truth } from '../lib/ledger/testing/truth';
import { button } from './phone';

/** A file as a person chooses it. */
export type Chosen = { name: string; mimeType: string; buffer: Buffer };

export const csv = (name: string, bytes: Uint8Array | string): Chosen => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(bytes),
});

const writerOf = (key: string) => {
  const writer = writers.find((one) => one.key === key);
  if (!writer) throw new Error(`no writer ${key}`);
  return writer;
};

/** What a shop sold, as far as the provider's export tells it. The same seed, the same shop. */
export function salesOf(key: string, seed: number, plan: { days: number; rows: number; from?: string }): Truth[] {
  const writer = writerOf(key);
  return makeShop(makeDice(seed), { ...plan, market: writer.market }).filter((row) => writer.expresses(row));
}

export const exportOf = (key: string, name: string, rows: readonly Truth[]): Chosen =>
  csv(name, writerOf(key).write(rows).bytes);

/** Opens the screen that reads files and chooses some. */
export async function chooseFiles(page: Page, when: 'before' | 'after', ...files: Chosen[] | string[]): Promise<void> {
  // Anew: the screen may still show the file before.
  await page.goto('/zh/ledger');
  await expect(page.getByRole('heading', { name: '能看出什么' })).toBeVisible();
  await page.goto(`/zh/ledger#add/${when}`);
  await expect(button(page, '选文件')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(files);
}

/** Why a file was refused. (The router announces pages in an alert of its own, outside.) */
export const reason = (page: Page) => page.getByRole('main').getByRole('alert');
export const fingerprint = (page: Page) => page.getByRole('img', { name: /^备份指纹/ });

/** Reads one file to the end and keeps it. */
export async function readAndKeep(
  page: Page,
  when: 'before' | 'after',
  file: Chosen,
  stays: '合计和逐笔的明细' | '只留合计' = '合计和逐笔的明细',
): Promise<void> {
  await chooseFiles(page, when, file);
  await expect(fingerprint(page)).toBeVisible();
  await page.getByText(stays, { exact: true }).click();
  await button(page, when === 'before' ? '数对了，去存三份' : '数对了，去对账').click();
}

/** Everything in the phone's databases as one text, a line a value; bytes as the letters they stand for. The content is left out. */
export const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const parts: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      if (name === 'tillready-content') continue;
      const db = await result(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        for (const value of await result(db.transaction(store).objectStore(store).getAll())) {
          const text = JSON.stringify(value, (_, held) =>
            ArrayBuffer.isView(held)
              ? Array.from(new Uint8Array(held.buffer, held.byteOffset, held.byteLength), (byte) =>
                  String.fromCharCode(byte),
                ).join('')
              : held,
          );
          parts.push(`${name}/${store} ${text}`);
        }
      }
      db.close();
    }
    return parts.join('\n');
  });
