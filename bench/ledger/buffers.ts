/** The memory of a table, to be handed from one thread to another instead of copied. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(buffersOf) : [];
}
