import { expect, test } from 'vitest';
import { flightOf } from './flight-pack';

test('a kept page is answered by its address, and nothing else is, whatever its name', () => {
  const pack = JSON.parse('{"/zh":"0:{}\\n"}');
  expect(flightOf(pack, '/zh')).toBe('0:{}\n');
  for (const path of ['/en', 'toString', '__proto__', 'constructor']) expect(flightOf(pack, path)).toBeUndefined();
});
