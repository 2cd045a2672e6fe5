import { Refused } from './refusal';

/** Bytes that can be pulled from the start as often as needed: a File, an entry of a ZIP, a test's array. */
export type ByteSource = { name: string; total: number; open: () => AsyncIterable<Uint8Array> };

const CHUNK = 1 << 20;

/** Cuts bytes held in memory into chunks, so that progress and cancel work as with a file. */
export const bytesSource = (name: string, bytes: Uint8Array, chunk = CHUNK): ByteSource => ({
  name,
  total: bytes.length,
  async *open() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  },
});

/** Every slice asked of a browser costs a millisecond or two, however short it is. */
const FETCH = 4 * CHUNK;

/**
 * A file chosen by a person. Reads slice by slice: a stream's chunks are as small as 64 KB and cost more turns. The next slice
 * is asked for while this one is read: the browser fetches it in another process.
 */
export const blobSource = (name: string, blob: Blob, chunk = CHUNK): ByteSource => ({
  name,
  total: blob.size,
  async *open() {
    const fetched = (from: number, to: number): Promise<ArrayBuffer> => {
      const bytes = blob.slice(from, to).arrayBuffer();
      // A slice nobody comes back for must not fail unheard; whoever awaits it hears all the same.
      bytes.catch(() => undefined);
      return bytes;
    };
    // A short one first: it may be all that is wanted.
    let end = Math.min(chunk, blob.size);
    let next = fetched(0, end);
    for (let from = 0; from < blob.size; ) {
      const bytes = new Uint8Array(await next);
      yield bytes.subarray(0, chunk);
      from = end;
      end = Math.min(from + Math.max(FETCH, chunk), blob.size);
      if (from < blob.size) next = fetched(from, end);
      for (let at = chunk; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    }
  },
});

/** The chunks, until cancelled. Refusal: `cancelled`. */
export async function* pull(source: ByteSource, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.open()) {
    if (signal?.aborted) throw new Refused('cancelled');
    yield chunk;
  }
}

/** The first bytes, enough to say what the file is. */
export async function headOf(source: ByteSource, length: number): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(length, source.total));
  let filled = 0;
  for await (const chunk of source.open()) {
    const part = chunk.subarray(0, head.length - filled);
    head.set(part, filled);
    filled += part.length;
    if (filled === head.length) break;
  }
  return head.subarray(0, filled);
}

/** All of it in one piece; for packed files only, whose size is limited before. */
export async function wholeOf(source: ByteSource, signal?: AbortSignal): Promise<Uint8Array> {
  const whole = new Uint8Array(source.total);
  let filled = 0;
  for await (const chunk of pull(source, signal)) {
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole.subarray(0, filled);
}
