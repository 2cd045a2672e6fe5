import type { Layout } from '../layout';
import { ADYEN } from './adyen';
import { ALIPAY } from './alipay';
import { LESHUA } from './leshua';
import { SAOBEI, SAOBEI_SHORT } from './saobei';
import { SQUARE } from './square';
import { STRIPE_BALANCE, STRIPE_PAYMENTS } from './stripe';
import { WECHAT } from './wechat';

/** The exports that are recognised without asking. */
export const KNOWN_LAYOUTS: readonly Layout[] = [
  WECHAT,
  ALIPAY,
  SQUARE,
  STRIPE_PAYMENTS,
  STRIPE_BALANCE,
  ADYEN,
  LESHUA,
  SAOBEI,
  SAOBEI_SHORT,
];
