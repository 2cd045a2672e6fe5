'use client';
import Link from 'next/link';
import { useLocale } from 'next-intl';
import type { ComponentProps, MouseEvent } from 'react';
import { useInSheet } from '@/components/ui/in-sheet';
import { addressIn, usePathname } from '@/lib/i18n/navigation';

type Props = Omit<ComponentProps<typeof Link>, 'prefetch' | 'locale' | 'href'> & { href: string };

/**
 * The one link of the product: an address without the language (`/faq`), never fetched ahead (the worker answers in
 * milliseconds, and a list of answers would cost a request each). In a sheet it takes the place of the sheet's step
 * in the history, so that back leads to the page beneath. To the page one is on, it leads to the top.
 */
export function PlaceLink({ href, replace, onClick, ...rest }: Props) {
  const locale = useLocale();
  const isInSheet = useInSheet();
  const path = usePathname();
  const toTop = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (href === path && !event.defaultPrevented) window.scrollTo(0, 0);
  };
  return (
    <Link {...rest} href={addressIn(locale, href)} prefetch={false} replace={replace ?? isInSheet} onClick={toTop} />
  );
}
