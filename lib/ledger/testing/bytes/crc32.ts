const table = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as ZIP uses it. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

const times = (matrix: readonly number[], vector: number): number => {
  let sum = 0;
  for (let bit = 0; vector !== 0; bit++, vector >>>= 1) if (vector & 1) sum ^= matrix[bit] ?? 0;
  return sum;
};
const squared = (matrix: readonly number[]) => matrix.map((row) => times(matrix, row));

// Adding zero bytes to a CRC is linear over GF(2), so its powers can be squared (the way zlib's crc32_combine goes).
function afterZeros(crc: number, bytes: number): number {
  let power = Array.from({ length: 32 }, (_, row) => (row === 0 ? 0xedb88320 : 1 << (row - 1)));
  for (let bits = 1; bits < 8; bits *= 2) power = squared(power);
  let sum = crc;
  for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
    if (left % 2) sum = times(power, sum);
    power = squared(power);
  }
  return sum;
}

/** The CRC-32 of two parts, one after the other, from the CRC of each and the length of the second. */
export function crc32Joined(first: number, second: number, secondLength: number): number {
  return (afterZeros(first, secondLength) ^ second) >>> 0;
}

/** The CRC-32 of a block written `count` times over, without writing it: a bomb's true CRC. */
export function crc32OfRepeats(block: Uint8Array, count: number): number {
  let one = crc32(block);
  let length = block.length;
  let sum = 0;
  for (let left = count; left > 0; left = Math.floor(left / 2)) {
    if (left % 2) sum = crc32Joined(sum, one, length);
    one = crc32Joined(one, one, length);
    length *= 2;
  }
  return sum;
}
