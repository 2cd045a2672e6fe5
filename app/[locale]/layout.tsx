import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DisplayScript } from '@/components/shell/display-script';
import { PageLife } from '@/components/shell/page-life';
import { SkipLink } from '@/components/shell/skip-link';
import { BAR_COLOUR } from '@/lib/domain/display';
import { CommonWords } from '@/lib/i18n/common-words';
import { HTML_LANG } from '@/lib/i18n/page-metadata';
import { routing } from '@/lib/i18n/routing';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => routing.locales.map((locale) => ({ locale }));

const localeOf = async ({ params }: Pick<Props, 'params'>) => {
  const { locale } = await params;
  return hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: BAR_COLOUR.light },
    { media: '(prefers-color-scheme: dark)', color: BAR_COLOUR.dark },
  ],
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  const t = await getTranslations({ locale, namespace: 'shell' });
  return {
    ...(process.env.PUBLIC_URL && { metadataBase: new URL(process.env.PUBLIC_URL) }),
    title: { default: t('name'), template: `%s — ${t('name')}` },
    description: t('about'),
    manifest: `/manifest.${locale}.webmanifest`,
    icons: { icon: '/favicon.svg', apple: '/icons/apple-touch-180.png' },
    appleWebApp: { title: t('name'), statusBarStyle: 'default' },
    // Booking codes and serial numbers are not phone numbers.
    formatDetection: { telephone: false },
  };
}

export default async function Layout(props: Props) {
  const locale = await localeOf(props);
  setRequestLocale(locale);
  return (
    <html lang={HTML_LANG[locale]} suppressHydrationWarning>
      <head>
        <DisplayScript />
      </head>
      <body>
        <CommonWords locale={locale}>
          <SkipLink />
          {props.children}
          <PageLife />
        </CommonWords>
      </body>
    </html>
  );
}
