'use client';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/vocabulary';
import en from '../../messages/common/en.json';
import zh from '../../messages/common/zh.json';

const COMMON = { zh, en };

/**
 * The words every screen may need (`messages/common`). They stand in a script that all pages share and the phone
 * keeps once; inside the pages they would be downloaded again with each of the two hundred.
 */
export const CommonWords = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <NextIntlClientProvider locale={locale} timeZone="Asia/Shanghai" messages={COMMON[locale]}>
    {children}
  </NextIntlClientProvider>
);
