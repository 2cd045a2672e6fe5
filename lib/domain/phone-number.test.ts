import { expect, test } from 'vitest';
import { checkPhone, spokenPhone } from './phone-number';

test.each([
  ['13800004821', '13800004821'],
  ['138 0000 4821', '13800004821'],
  ['１３８-0000-4821', '13800004821'],
  ['+86 138 0000 4821', '13800004821'],
  ['0086 13800004821', '13800004821'],
  ['(010) 8888 6666', '01088886666'],
  ['0755-8888666', '07558888666'],
  ['400 820 8820', '4008208820'],
  ['+852 2345 6789', '+85223456789'],
  ['+44 20 7946 0018', '+442079460018'],
])('%s is taken', (typed, phone) => {
  expect(checkPhone(typed)).toEqual({ ok: true, phone });
});

test.each([
  ['', { is: 'empty' }],
  ['  ', { is: 'empty' }],
  ['138 0000 48', { is: 'short', by: 2 }],
  ['138000048210', { is: 'long', by: 1 }],
  ['王阿珍', { is: 'letters' }],
  ['8888 6666', { is: 'area' }],
  ['0108', { is: 'area' }],
  ['12345', { is: 'unknown' }],
  ['+0', { is: 'country' }],
  ['+852 12', { is: 'country' }],
  [`+${'1'.repeat(16)}`, { is: 'country' }],
])('%s is told what it lacks', (typed, fault) => {
  expect(checkPhone(typed)).toEqual({ ok: false, fault });
});

test('a mobile number is shown in the groups people say', () => {
  expect(spokenPhone('13800004821')).toBe('138 0000 4821');
  expect(spokenPhone('+85223456789')).toBe('+85223456789');
});
