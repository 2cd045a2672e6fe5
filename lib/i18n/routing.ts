import { defineRouting } from 'next-intl/routing';
import { LOCALES } from '@/lib/domain/vocabulary';

export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: 'zh',
  localePrefix: 'always',
  localeCookie: false,
});
