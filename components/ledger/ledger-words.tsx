'use client';
import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { MoreWords } from '@/lib/i18n/more-words';
import en from '@/messages/ledger/en.json';
import zh from '@/messages/ledger/zh.json';

const WORDS = { zh, en };

/** The words of the screens come with the screens: the page itself needs its title only. */
export const LedgerWords = ({ children }: { children: ReactNode }) => (
  <MoreWords messages={WORDS[useLocale()]}>{children}</MoreWords>
);
