import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Answer } from '@/lib/domain/content';
import { plainText } from '@/lib/domain/markup';
import type { Locale } from '@/lib/domain/vocabulary';
import { pageMetadata } from '@/lib/i18n/page-metadata';

/** Without an answer it is the page the worker fills in, which nobody should find by itself. */
export async function answerMetadata(locale: Locale, answer: Answer | undefined): Promise<Metadata> {
  const t = await getTranslations({ locale });
  if (!answer) return { title: t('answer.title'), robots: { index: false } };
  const about = { title: answer.question, description: plainText(answer.lead) };
  return {
    ...pageMetadata({ locale, path: `/faq/${answer.slug}`, ...about }),
    openGraph: { ...about, type: 'article', siteName: t('shell.name'), locale: locale === 'zh' ? 'zh_CN' : 'en' },
    twitter: { card: 'summary_large_image' },
  };
}
