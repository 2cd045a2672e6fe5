import { setRequestLocale } from 'next-intl/server';
import { Probe } from '@/components/shell/probe';
import type { Locale } from '@/lib/domain/vocabulary';
export default async function Page({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  setRequestLocale(locale);
  return <Probe />;
}
