import type { Truth } from '../truth';

/** A file that is not what it should be. */
export type BadFile = {
  readonly key: string;
  readonly name: string;
  /** What is wrong with it, for the test's title. */
  readonly what: string;
  /** Made when asked for: some are large. */
  readonly make: () => Uint8Array;
  /** The rows a careful reader may still find, every one of them; null where nothing in it may be believed. */
  readonly truth: readonly Truth[] | null;
};
