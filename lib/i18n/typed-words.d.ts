import type { Locale as OurLocale } from '@/lib/domain/vocabulary';
import type common from '../../messages/common/zh.json';
import type ledger from '../../messages/ledger/zh.json';
import type poster from '../../messages/poster/zh.json';
import type profile from '../../messages/profile/zh.json';
import type zh from '../../messages/zh.json';

// A key that is not in the messages does not compile.
declare module 'next-intl' {
  interface AppConfig {
    Locale: OurLocale;
    Messages: typeof zh & typeof common & typeof profile & typeof ledger & typeof poster;
  }
}
