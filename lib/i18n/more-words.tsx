'use client';
import { NextIntlClientProvider, useLocale, useMessages, useTimeZone } from 'next-intl';
import { type ComponentProps, type ReactNode, useMemo } from 'react';

type Messages = NonNullable<ComponentProps<typeof NextIntlClientProvider>['messages']>;

/** Adds nouns to those the page already has; a provider by itself would replace them. */
export function MoreWords({ messages, children }: { messages: Messages; children: ReactNode }) {
  const above = useMessages();
  const all = useMemo(() => ({ ...above, ...messages }), [above, messages]);
  return (
    <NextIntlClientProvider locale={useLocale()} timeZone={useTimeZone()} messages={all}>
      {children}
    </NextIntlClientProvider>
  );
}
