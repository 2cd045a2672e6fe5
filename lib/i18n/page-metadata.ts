import type { Metadata } from 'next';
import { LOCALES, type Locale } from '@/lib/domain/locale';

/** How a language is called in HTML. */
export const HTML_LANG: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

type About = {
  locale: Locale;
  /** Without the language: `/faq`, and `''` for home. */
  path: string;
  /** Short; the layout adds the product's name. Home gives none. */
  title?: string;
  description?: string;
};

/** Title, description, and where the same page is in the other language. Pages return it from `generateMetadata`. */
export function pageMetadata({ locale, path, title, description }: About): Metadata {
  const languages = Object.fromEntries(LOCALES.map((one) => [HTML_LANG[one], `/${one}${path}`]));
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    alternates: { canonical: `/${locale}${path}`, languages: { ...languages, 'x-default': `/zh${path}` } },
  };
}
