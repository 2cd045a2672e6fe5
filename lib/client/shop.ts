import 'client-only';
import type { ShopTables } from './tables';

/** The shop this phone opens. One database a shop, so that another can be joined without mixing the two. */
const NAME = 'tillready-shop';
/** Written beside the database at the first save: tells "was here, now empty" from "never was here" (pouchdb#7847). */
const MARKER = 'tillready-was-here';

let opening: Promise<ShopTables> | undefined;

/** The shop's tables; Dexie is loaded the first time they are needed. Rejects where the browser blocks storage. */
export function openShop(): Promise<ShopTables> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<ShopTables> {
  const { ShopTables } = await import('./tables');
  const tables = new ShopTables(NAME);
  // iOS takes the connection away in the background (dexie#2008): the next use opens it again.
  tables.on('close', () => {
    opening = undefined;
  });
  await tables.open();
  return tables;
}

const LOST_CONNECTION = new Set(['DatabaseClosedError', 'UnknownError', 'InvalidStateError']);

/** Runs `work` on the tables, once more on a fresh connection if the first was taken away. */
export async function withShop<T>(work: (tables: ShopTables) => Promise<T>): Promise<T> {
  try {
    return await work(await openShop());
  } catch (error) {
    if (!(error instanceof Error) || !LOST_CONNECTION.has(error.name)) throw error;
    (await opening)?.close();
    opening = undefined;
    return work(await openShop());
  }
}

export const markUsed = (shop: string): void => localStorage.setItem(MARKER, shop);
export const forgetUsed = (): void => localStorage.removeItem(MARKER);
/** Whether anything was ever recorded in this browser: only then does a page load the shop's data and sync. */
export const wasUsed = (): boolean => localStorage.getItem(MARKER) !== null;
