'use client';
import { useLocale, useNow, useTranslations } from 'next-intl';
import { NextCard } from '@/components/checklist/next-card';
import { AppShell } from '@/components/shell/app-shell';
import { SyncLine } from '@/components/shell/sync-line';
import { TextSizeButton } from '@/components/shell/text-size-button';
import { useChecklist } from '@/lib/client/checklist';
import { usePack } from '@/lib/client/pack';
import { useShopName } from '@/lib/client/profile';
import { HelpCard } from './help-card';
import { HomeOpening } from './home-opening';
import { JourneyStrip } from './journey-strip';
import { ReadyCard } from './ready-card';
import { Tools } from './tools';
import { VisitTicket } from './visit-ticket';
import { WelcomeCard } from './welcome-card';

const MINUTE_MS = 60_000;

/** 首页: where the shop stands, and the one thing to do next (design a1). */
export function HomeScreen() {
  const product = useTranslations('shell')('name');
  const locale = useLocale();
  const now = useNow({ updateInterval: MINUTE_MS }).getTime();
  const checklist = useChecklist(locale, now);
  const pack = usePack(locale);
  const name = useShopName();
  return (
    <AppShell
      place="home"
      title={name || product}
      under={<SyncLine />}
      barGround="counter"
      actions={<TextSizeButton />}
      aside={
        <>
          {checklist?.visit && <VisitTicket visit={checklist.visit} now={now} />}
          <HelpCard pack={pack} />
        </>
      }
      below={<Tools />}
    >
      {checklist ? (
        <>
          <JourneyStrip journey={checklist.journey} />
          {checklist.isNew && !name ? (
            <WelcomeCard />
          ) : (
            <>
              <NextCard thing={checklist.next} size="head" />
              <ReadyCard checklist={checklist} />
            </>
          )}
        </>
      ) : (
        <HomeOpening />
      )}
    </AppShell>
  );
}
