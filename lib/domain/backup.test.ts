import { expect, test } from 'vitest';
import { type BackupCopy, checkCopies, shownPrint } from './backup';

const computer: BackupCopy = { place: 'computer', offsite: false, locked: true };
const stick: BackupCopy = { place: 'usb', offsite: false, locked: true };
const cloud: BackupCopy = { place: 'cloud', offsite: true, locked: true };

test('three locked copies on two media, one of them away from the shop, are enough', () => {
  expect(checkCopies([computer, stick, cloud])).toEqual({
    copies: 3,
    media: 3,
    offsite: 1,
    unlocked: [],
    isEnough: true,
  });
});

test('two copies, none away, or one that anybody can open are not enough, and it is said which', () => {
  expect(checkCopies([computer, cloud]).isEnough).toBe(false);
  expect(checkCopies([computer, stick, { ...cloud, offsite: false }])).toMatchObject({ offsite: 0, isEnough: false });
  expect(checkCopies([computer, { ...stick, locked: false }, cloud])).toMatchObject({
    unlocked: ['usb'],
    isEnough: false,
  });
});

test('a backup nobody has copied says so', () => {
  expect(checkCopies([])).toEqual({ copies: 0, media: 0, offsite: 0, unlocked: [], isEnough: false });
});

test('a fingerprint is shown as eight groups of four', () => {
  const print = `7f3a91c20b5ed84a36f1a07ce2b95d18${'0'.repeat(32)}`;
  expect(shownPrint(print)).toEqual(['7F3A', '91C2', '0B5E', 'D84A', '36F1', 'A07C', 'E2B9', '5D18']);
});
