import { expect, test } from 'vitest';
import { taughtOf } from './taught';

const MODULES = [
  { id: 'M1', for: 'everyone' as const },
  { id: 'M2', for: 'everyone' as const },
  { id: 'M10', for: 'manager' as const },
];
const attempt = (learner: string, module: string, right: number) => ({ learner, module, right, all: 5 });

test('one person who passed every module for everyone is enough', () => {
  expect(taughtOf(MODULES, [attempt('a', 'M1', 4), attempt('a', 'M2', 5)])).toBe('all');
});

test('two people who passed half each are not', () => {
  expect(taughtOf(MODULES, [attempt('a', 'M1', 5), attempt('b', 'M2', 5)])).toBe('some');
});

test('a worse attempt does not take a pass away, and a failed one gives none', () => {
  expect(taughtOf(MODULES, [attempt('a', 'M1', 5), attempt('a', 'M1', 1), attempt('a', 'M2', 4)])).toBe('all');
  expect(taughtOf(MODULES, [attempt('a', 'M1', 3), attempt('a', 'M2', 5)])).toBe('some');
  expect(taughtOf(MODULES, [attempt('a', 'M1', 3)])).toBe('none');
});
