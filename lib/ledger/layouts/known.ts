import type { Layout } from '../layout';
import { ADYEN } from './adyen';
import { ALIPAY } from './alipay';
import { ALIPAY_FUNDS, WECHAT_FUNDS } from './funds';
import { LESHUA } from './leshua';
import { ALIPAY_PERSONAL, WECHAT_PERSONAL } from './personal';
import { SAOBEI, SAOBEI_SHORT } from './saobei';
import { SQUARE } from './square';
import { STRIPE_BALANCE, STRIPE_PAYMENTS } from './stripe';
import { WECHAT } from './wechat';

/** The exports that are recognised without asking. */
export const KNOWN_LAYOUTS: readonly Layout[] = [
  WECHAT,
  ALIPAY,
  WECHAT_FUNDS,
  ALIPAY_FUNDS,
  WECHAT_PERSONAL,
  ALIPAY_PERSONAL,
  SQUARE,
  STRIPE_PAYMENTS,
  STRIPE_BALANCE,
  ADYEN,
  LESHUA,
  SAOBEI,
  SAOBEI_SHORT,
];
