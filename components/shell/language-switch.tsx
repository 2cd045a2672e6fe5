'use client';
import { useLocale } from 'next-intl';
import type { MouseEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import { LOCALES } from '@/lib/domain/locale';
import { addressIn, usePathname } from '@/lib/i18n/navigation';
import { HTML_LANG } from '@/lib/i18n/page-metadata';
import css from './language-switch.module.css';

/** Each language says its own name, so that whoever opened the wrong one finds the way. */
const NAMES = { zh: '中文', en: 'English' } as const;

/** The same place in the other language: plain links, because a full load also changes the language readers are told. */
export function LanguageSwitch({ label }: { label: string }) {
  const current = useLocale();
  const path = usePathname();
  const keepPlace = ({ currentTarget: link }: MouseEvent<HTMLAnchorElement>) => {
    link.search = window.location.search;
    link.hash = window.location.hash;
  };
  return (
    <nav aria-label={label} className={classNames('screen-only', css.languages)}>
      {LOCALES.map((locale) => (
        <a
          key={locale}
          href={addressIn(locale, path)}
          lang={HTML_LANG[locale]}
          hrefLang={HTML_LANG[locale]}
          aria-current={locale === current ? 'true' : undefined}
          onClick={keepPlace}
        >
          {NAMES[locale]}
        </a>
      ))}
    </nav>
  );
}
