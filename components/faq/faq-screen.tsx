'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { SearchField } from '@/components/ui/search-field';
import { Section } from '@/components/ui/section';
import { useFound } from '@/lib/client/faq';
import { usePack, usePackFault } from '@/lib/client/pack';
import { readList } from '@/lib/domain/answer';
import { CountLine } from './count-line';
import { QuestionList } from './question-list';
import { Results } from './results';
import { useQuery } from './use-query';

type Props = { list: string; popular: readonly string[] };

/** 问答: search, what is asked most, and every question by group as plain links, which need neither script nor pack. */
export function FaqScreen({ list, popular }: Props) {
  const groups = useMemo(() => readList(list), [list]);
  const t = useTranslations('faq');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const [query, change] = useQuery();
  const [hasTouched, setTouched] = useState(false);
  const pack = usePack(locale);
  const fault = usePackFault(locale);
  useEffect(() => {
    // With the worker in place an answer is drawn from the pack: what draws it is then already here, off the phone's disk.
    if (navigator.serviceWorker?.controller) void import('./answer-from-pack').catch(() => undefined);
  }, []);
  const isAsking = query.trim() !== '';
  const found = useFound(pack, query, hasTouched || isAsking);
  const count = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  const hasHits = found !== undefined && found.hits.length > 0;
  return (
    <AppShell place="faq" title={t('title')}>
      <Section>
        <SearchField
          label={t('search')}
          placeholder={t('placeholder')}
          clearLabel={ui('clear')}
          value={query}
          onChange={change}
          onFocus={() => setTouched(true)}
        />
        <CountLine query={query} found={found} all={count} isStored={pack !== undefined} fault={fault} />
      </Section>
      {isAsking && pack && found && <Results found={found} pack={pack} />}
      {!(isAsking && hasHits) && <QuestionList groups={groups} popular={popular} />}
    </AppShell>
  );
}
