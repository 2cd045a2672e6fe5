'use client';
import { useLocale, useNow, useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { SyncLine } from '@/components/shell/sync-line';
import { IconButton } from '@/components/ui/icon-button';
import { Pad, Section } from '@/components/ui/section';
import { print } from '@/components/ui/tool-icons';
import { useChecklist } from '@/lib/client/checklist';
import { usePack } from '@/lib/client/pack';
import { useShopName } from '@/lib/client/profile';
import type { ItemRow } from '@/lib/domain/checklist';
import { useDates } from '@/lib/i18n/use-dates';
import css from './checklist.module.css';
import { ChecklistOpening } from './checklist-opening';
import { Filter, type Shown, Summary } from './filter';
import { ItemSheet } from './item-sheet';
import { LeftOut } from './left-out';
import { NextCard } from './next-card';
import { PhaseSection } from './phase-section';
import { ShareButton } from './share-button';
import { useItemVerbs } from './use-item-verbs';
import { useItemAddress, useOpenItem } from './use-open-item';

const MINUTE_MS = 60_000;

const isShown = ({ item, state }: ItemRow, shown: Shown): boolean =>
  shown === 'all' || (state.is !== 'done' && (shown === 'open' || item.severity === 'blocker'));

/** 清单: what is to be done before, on and after the upgrade day (design b1). */
export function ChecklistScreen() {
  const t = useTranslations('checklist');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const now = useNow({ updateInterval: MINUTE_MS });
  const pack = usePack(locale);
  const checklist = useChecklist(locale, now.getTime());
  const shopName = useShopName();
  const verbs = useItemVerbs();
  const [shown, setShown] = useState<Shown>('all');
  const [asked, ask] = useOpenItem();
  const standing = checklist?.readiness;
  const rows = standing ? [...standing.phases.flatMap((phase) => phase.rows), ...standing.left] : [];
  const open = rows.find(({ item }) => item.id === asked);
  useItemAddress(open?.item.id);
  return (
    <AppShell
      place="checklist"
      title={t('title')}
      actions={
        <>
          <IconButton icon={print} label={ui('print')} onClick={() => window.print()} />
          <ShareButton readiness={standing} shop={shopName} />
        </>
      }
      aside={
        <div className={css.aside}>
          {checklist && (
            <div className={css.wide}>
              <NextCard thing={checklist.next} size="lead" onOpen={ask} />
            </div>
          )}
          <SyncLine />
        </div>
      }
    >
      {checklist && standing ? (
        <div className={css.list}>
          <Section>
            <Summary readiness={standing} />
            <Filter readiness={standing} value={shown} onChange={setShown} />
          </Section>
          {standing.phases.map((phase) => {
            const some = phase.rows.filter((row) => isShown(row, shown));
            return (
              some.length > 0 && (
                <PhaseSection
                  key={phase.phase}
                  phase={phase}
                  rows={some}
                  noted={checklist.noted}
                  onOpen={ask}
                  verbs={verbs}
                />
              )
            );
          })}
          {shown !== 'all' && !rows.some((row) => standing.left.includes(row) === false && isShown(row, shown)) && (
            <Section>
              <p>{t(`none.${shown}`)}</p>
            </Section>
          )}
          {shown === 'all' && standing.left.length > 0 && (
            <LeftOut rows={standing.left} noted={checklist.noted} onOpen={ask} verbs={verbs} />
          )}
          <PrintFoot shop={shopName} now={now} />
        </div>
      ) : (
        <ChecklistOpening />
      )}
      <ItemSheet row={open} pack={pack} upgradeDay={standing?.upgradeDay} verbs={verbs} onOpen={ask} />
    </AppShell>
  );
}

function PrintFoot({ shop, now }: { shop: string | undefined; now: Date }) {
  const t = useTranslations('checklist');
  const product = useTranslations('shell')('name');
  const dates = useDates();
  return (
    <Pad>
      <p className="print-only cap">{t('printFoot', { name: shop || product, date: dates.day(now) })}</p>
    </Pad>
  );
}
