import { expect, test } from 'vitest';
import { readTold } from './told';

test('the worker believes only languages it knows', () => {
  expect(readTold({ language: 'en', packs: ['en', 'fr', 'zh'] })).toEqual({ language: 'en', packs: ['zh', 'en'] });
});

test('anything else posted to the worker means: nothing is stored', () => {
  for (const message of [undefined, null, 1, 'zh', { language: 'fr' }, { packs: 'zh' }]) {
    expect(readTold(message)).toEqual({ packs: [] });
  }
});
