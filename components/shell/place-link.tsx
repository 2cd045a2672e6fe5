'use client';
import type { ComponentProps, MouseEvent } from 'react';
import { useInSheet } from '@/components/ui/in-sheet';
import { Link, usePathname } from '@/lib/i18n/navigation';

type Props = Omit<ComponentProps<typeof Link>, 'prefetch' | 'locale'>;

/**
 * The one link of the product: an address without the language (`/faq`), never fetched ahead (the worker answers in
 * milliseconds, and a list of answers would cost a request each). In a sheet it takes the place of the sheet's step
 * in the history, so that back leads to the page beneath. To the page one is on, it leads to the top.
 */
export function PlaceLink({ replace, onClick, ...rest }: Props) {
  const isInSheet = useInSheet();
  const path = usePathname();
  const toTop = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (rest.href === path && !event.defaultPrevented) window.scrollTo(0, 0);
  };
  return <Link {...rest} prefetch={false} replace={replace ?? isInSheet} onClick={toTop} />;
}
