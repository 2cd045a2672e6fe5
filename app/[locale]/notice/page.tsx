import { getTranslations, setRequestLocale } from 'next-intl/server';
import { NoticeScreen } from '@/components/notice/notice-screen';
import type { Locale } from '@/lib/domain/vocabulary';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { Words } from '@/lib/i18n/words';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'notice' });
  return pageMetadata({ locale, path: '/notice', title: t('title'), description: t('about') });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <Words nouns={['notice']}>
      <NoticeScreen />
    </Words>
  );
}
