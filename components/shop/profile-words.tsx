'use client';
import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { MoreWords } from '@/lib/i18n/more-words';
import en from '@/messages/profile/en.json';
import zh from '@/messages/profile/zh.json';

const WORDS = { zh, en };

/** The words of the questions come with the questions: most visits to the shop's page do without. */
export const ProfileWords = ({ children }: { children: ReactNode }) => (
  <MoreWords messages={WORDS[useLocale()]}>{children}</MoreWords>
);
