/** The closed lists everything else is spelled in. No schemas here: pages that need only a list carry no library. */

export { LOCALES, type Locale } from './locale';

/** Terminal classes, DOMAIN §1. */
export const DEVICE_CLASSES = ['TR', 'SM', 'ES', 'MP', 'QB', 'SP', 'PC'] as const;
/** Tenders and tender-like functions a shop may have opened, DOMAIN §1. `preauth` is a function, asked with the tenders. */
export const TENDERS = [
  'card',
  'contactless',
  'magstripe',
  'wechat',
  'alipay',
  'plate',
  'unionpay-qr',
  'ecny',
  'foreign',
  'cash',
  'preauth',
] as const;
/** What is plugged into the terminal or talks to it, DOMAIN §1. */
export const PERIPHERALS = [
  'printer',
  'drawer',
  'scanner',
  'scale',
  'pinpad',
  'display',
  'till',
  'delivery',
  'members',
] as const;
export const INDUSTRIES = [
  'food',
  'retail',
  'convenience',
  'market',
  'hotel',
  'service',
  'fuel',
  'rental',
  'other',
] as const;
export const SERVICES = ['swap', 'remote', 'till'] as const;

export type DeviceClass = (typeof DEVICE_CLASSES)[number];
export type Tender = (typeof TENDERS)[number];
export type Peripheral = (typeof PERIPHERALS)[number];
export type Industry = (typeof INDUSTRIES)[number];
export type ServiceId = (typeof SERVICES)[number];

export const SEVERITIES = ['blocker', 'should', 'nice'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const PHASES = ['prepare', 'book', 'day', 'accept'] as const;
export type Phase = (typeof PHASES)[number];

/** When an item falls due, counted from the upgrade day. `D0-before` is the day itself, before the old device is unplugged. */
export const DUE = ['T-14', 'T-10', 'T-7', 'T-5', 'T-3', 'T-2', 'T-1', 'D0-before', 'D0', 'T+1', 'T+3', 'T+7'] as const;

export const GROUPS = [
  'basics',
  'when',
  'fit',
  'data',
  'cost',
  'training',
  'booking',
  'faults',
  'security',
  'providers',
] as const;
export type Group = (typeof GROUPS)[number];
