import 'server-only';

/** The server cannot start, and the message says in one line what the operator can do. Printed without a stack; exit code 1. */
export class StartRefused extends Error {
  override name = 'StartRefused';
}

export const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  // A failed connection to several addresses has an empty message and keeps its reasons inside.
  if (error instanceof AggregateError && error.errors.length > 0) return causeOf(error.errors[0]);
  return (error.message || code || error.name).split('\n')[0] ?? error.name;
};
