import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { routing } from './routing';

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const [common, own] = await Promise.all([
    import(`../../messages/common/${locale}.json`),
    import(`../../messages/${locale}.json`),
  ]);
  return { locale, messages: { ...common.default, ...own.default }, timeZone: 'Asia/Shanghai' };
});
