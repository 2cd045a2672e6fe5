/** Where a copy of a backup can be. Two of one place are one medium. */
export const BACKUP_PLACES = ['computer', 'usb', 'phone', 'cloud', 'other'] as const;
export type BackupPlace = (typeof BACKUP_PLACES)[number];

/** `offsite`: away from the shop. `locked`: encrypted, or in an account only named people can open. */
export type BackupCopy = { place: BackupPlace; offsite: boolean; locked: boolean };

/** Three copies, two media, one off-site, all encrypted: each said by itself, so that a person sees what is left to do. */
export type CopyCheck = { copies: number; media: number; offsite: number; unlocked: BackupPlace[]; isEnough: boolean };

const COPIES = 3;
const MEDIA = 2;
const OFFSITE = 1;

/** Whether a backup's copies are enough. DOMAIN §4.2, 6 */
export function checkCopies(copies: readonly BackupCopy[]): CopyCheck {
  const media = new Set(copies.map(({ place }) => place)).size;
  const offsite = copies.filter((copy) => copy.offsite).length;
  const unlocked = copies.filter(({ locked }) => !locked).map(({ place }) => place);
  const isEnough = copies.length >= COPIES && media >= MEDIA && offsite >= OFFSITE && unlocked.length === 0;
  return { copies: copies.length, media, offsite, unlocked, isEnough };
}

/** A fingerprint as it is shown, read out and compared: its first 128 bits in eight groups of four. Design, `.fp` */
export const shownPrint = (print: string): string[] => print.slice(0, 32).toUpperCase().match(/.{4}/g) ?? [];
