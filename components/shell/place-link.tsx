'use client';
import type { ComponentProps } from 'react';
import { useInSheet } from '@/components/ui/sheet';
import { Link } from '@/lib/i18n/navigation';

/**
 * The one link of the product: an address without the language (`/faq`), never fetched ahead (the worker answers in
 * milliseconds, and a list of answers would cost a request each). In a sheet it takes the place of the sheet's step
 * in the history, so that back leads to the page beneath.
 */
export function PlaceLink({ replace, ...rest }: Omit<ComponentProps<typeof Link>, 'prefetch' | 'locale'>) {
  const isInSheet = useInSheet();
  return <Link {...rest} prefetch={false} replace={replace ?? isInSheet} />;
}
