import { setRequestLocale } from 'next-intl/server';
import { HomeScreen } from '@/components/home/home-screen';
import type { Locale } from '@/lib/domain/vocabulary';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { Words } from '@/lib/i18n/words';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return pageMetadata({ locale, path: '' });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <Words nouns={['home', 'checklist']}>
      <HomeScreen />
    </Words>
  );
}
