import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ShopScreen } from '@/components/shop/shop-screen';
import type { Locale } from '@/lib/domain/vocabulary';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { Words } from '@/lib/i18n/words';
import { version } from '@/package.json';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'shop' });
  return pageMetadata({ locale, path: '/shop', title: t('title'), description: t('about') });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <Words nouns={['shop']}>
      <ShopScreen version={version} />
    </Words>
  );
}
