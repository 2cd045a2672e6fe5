'use client';
import { useRouter, usePathname as useWholePath } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useMemo } from 'react';

/** Addresses without the language in front, as the code knows them: `/faq`, and `/` for home. */

/** `path` with the language in front: `/zh/faq#top`. */
export const addressIn = (locale: string, path: string): string => `/${locale}${path.replace(/^\/(?=$|[#?])/, '')}`;

/** The page's address: `/faq/data-lost`. */
export function usePathname(): string {
  const locale = useLocale();
  const whole = useWholePath();
  return whole.slice(locale.length + 1) || '/';
}

/** Goes to another page in the place of this one. */
export function useReplace(): (path: string) => void {
  const locale = useLocale();
  const router = useRouter();
  return useMemo(() => (path) => router.replace(addressIn(locale, path)), [locale, router]);
}
