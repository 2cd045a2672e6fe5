import { setRequestLocale } from 'next-intl/server';
import { AnswerPage } from '@/components/faq/answer-page';
import type { Locale } from '@/lib/domain/vocabulary';
import { packOf } from '@/lib/server/content';
import { SHELL } from '@/worker/address';
import { answerMetadata } from './answer-metadata';

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => [...packOf('zh').answers.map(({ slug }) => ({ slug })), { slug: SHELL }];

const answerOf = (locale: Locale, slug: string) => packOf(locale).answers.find((one) => one.slug === slug);

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  return answerMetadata(locale, answerOf(locale, slug));
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  return <AnswerPage locale={locale} pack={packOf(locale)} answer={answerOf(locale, slug)} />;
}
