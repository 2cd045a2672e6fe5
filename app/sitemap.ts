import type { MetadataRoute } from 'next';
import { PUBLIC_SCREENS } from '@/lib/domain/public-pages';
import { LOCALES } from '@/lib/domain/vocabulary';
import { HTML_LANG } from '@/lib/i18n/page-metadata';
import { packOf } from '@/lib/server/content';
import { publicAddress } from '@/lib/server/public-address';

/** Every page anyone may find, in each language, each naming its counterpart. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const base = await publicAddress();
  const answers = packOf('zh').answers.map(({ slug, checked }) => ({ path: `/faq/${slug}`, lastModified: checked }));
  const pages = [...PUBLIC_SCREENS.map((path) => ({ path })), ...answers];
  return pages.flatMap(({ path, ...rest }) => {
    const languages = Object.fromEntries(LOCALES.map((locale) => [HTML_LANG[locale], `${base}/${locale}${path}`]));
    const alternates = { languages: { ...languages, 'x-default': `${base}/zh${path}` } };
    return LOCALES.map((locale) => ({ url: `${base}/${locale}${path}`, ...rest, alternates }));
  });
}
