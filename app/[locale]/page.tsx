import { setRequestLocale } from 'next-intl/server';
import { Probe } from '@/components/shell/probe';
export default async function Page({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  setRequestLocale(locale);
  return <Probe />;
}
