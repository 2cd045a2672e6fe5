import { getTranslations, setRequestLocale } from 'next-intl/server';
import { FaqScreen } from '@/components/faq/faq-screen';
import { ShareImage } from '@/components/shell/share-image';
import { questionsOf } from '@/lib/domain/answer';
import type { Locale } from '@/lib/domain/vocabulary';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { Words } from '@/lib/i18n/words';
import { packOf } from '@/lib/server/content';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'faq' });
  const count = packOf(locale).answers.length;
  return pageMetadata({ locale, path: '/faq', title: t('title'), description: t('about', { count }) });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <Words nouns={['faq']}>
      <ShareImage locale={locale} />
      <FaqScreen {...questionsOf(packOf(locale))} />
    </Words>
  );
}
