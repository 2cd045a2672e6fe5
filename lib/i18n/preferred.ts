import { LOCALES, type Locale } from '@/lib/domain/vocabulary';
import { routing } from './routing';

/** Of the product's languages the one a browser's `Accept-Language` puts first (RFC 9110 §12.5.4); Chinese when it names none. */
export function preferredLocale(header: string | null): Locale {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [range = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const weight = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
    return { language: range.split('-')[0], weight: weight === undefined ? 1 : Number(weight.slice(2)) };
  });
  const wanted = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) {
    const locale = LOCALES.find((one) => one === language);
    if (locale) return locale;
  }
  return routing.defaultLocale;
}
