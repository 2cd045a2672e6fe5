'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { PlaceLink } from '@/components/shell/place-link';
import { StepLink } from '@/components/shell/step-link';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chips';
import { Dock } from '@/components/ui/dock';
import { IconButton } from '@/components/ui/icon-button';
import { cal, lock, share } from '@/components/ui/icons';
import { QuietLine } from '@/components/ui/quiet-line';
import { Section } from '@/components/ui/section';
import { print } from '@/components/ui/tool-icons';
import type { KeptFile } from '@/lib/client/ledger/kept-file';
import type { QuietHours } from '@/lib/client/ledger/quiet-answer';
import { type QuietWindow, ROLLBACK_MINUTES } from '@/lib/ledger/quiet-hours';
import { ExampleBanner } from '../example-banner';
import css from './quiet.module.css';
import { QuietBasis } from './quiet-basis';
import { QuietMapTable } from './quiet-map';
import { QuietShare } from './quiet-share';
import { QuietWindows } from './quiet-windows';
import { useQuietText } from './use-quiet-text';
import type { useServices } from './use-services';

type Props = ReturnType<typeof useServices> & {
  files: readonly KeptFile[];
  quiet: QuietHours;
  isExample: boolean;
  chosen: { id: string; minutes: number };
  onChoose: (id: string) => void;
};

/** The quietest hours, and the way to book them (design h3). */
export function QuietKnown({ files, quiet, isExample, services, isHeard, chosen, onChoose }: Props) {
  const t = useTranslations('ledgerQuiet');
  const ui = useTranslations('ui');
  const text = useQuietText();
  const [isSharing, setSharing] = useState(false);
  const { minutes } = chosen;
  const { windows, currency, basis } = quiet;
  const [best] = windows;
  const halves = Math.ceil((minutes + ROLLBACK_MINUTES) / 30);
  const addressOf = ({ weekday, slot }: QuietWindow) =>
    `/booking#pick/${weekday}.${text.time(slot).replace(':', '')}.${chosen.id}`;
  const length = text.length(minutes);
  const dock = isExample ? (
    <Dock>
      <Button as={StepLink} to="add/before" wide>
        {t('own')}
      </Button>
    </Dock>
  ) : (
    best && (
      <Dock>
        <Button as={PlaceLink} href={addressOf(best)} before={cal} wide>
          {t('book', { start: text.start(best) })}
        </Button>
      </Dock>
    )
  );
  return (
    <AppShell
      place="home"
      back="/ledger"
      title={t('title')}
      actions={
        <>
          {best && <IconButton icon={share} label={ui('share')} onClick={() => setSharing(true)} />}
          <IconButton icon={print} label={ui('print')} onClick={() => window.print()} />
        </>
      }
      dock={dock}
    >
      <ExampleBanner files={files} />
      <Section>
        <p className="meta">{t(isExample ? 'basisExample' : 'basis', { weeks: basis.weeks, sales: basis.sales })}</p>
        <h2 className="head">
          {best
            ? t('headline', {
                weekday: text.weekday(best.weekday),
                from: text.clock(best.slot),
                to: text.clock(best.slot + halves),
              })
            : t('noWindow')}
        </h2>
        <p className="mt1">
          {!best
            ? t('noWindowWhy')
            : best.count > 0
              ? t('loss', { length, count: best.count, amount: text.about(best.amountMinor, currency) })
              : t('lossNone', { length })}
        </p>
        <QuietMapTable quiet={quiet} best={best} length={halves} />
      </Section>
      <Section>
        <Chips
          legend={t('service')}
          options={services.map(({ id, title, minutes: own }) => ({
            value: id,
            label: t('serviceOf', { service: title, length: text.length(own) }),
          }))}
          value={chosen.id}
          onChange={onChoose}
        />
        <p className="meta mt2">
          {t(isHeard ? 'rollback' : 'rollbackOpen', { length: text.length(ROLLBACK_MINUTES) })}
        </p>
      </Section>
      <QuietWindows
        windows={windows}
        currency={currency}
        minutes={minutes}
        text={text}
        addressOf={isExample ? undefined : addressOf}
      />
      <QuietBasis quiet={quiet} />
      <div className={css.foot}>
        {isExample && <p className="meta">{t('ownWhy')}</p>}
        <QuietLine icon={lock}>{t('privacy')}</QuietLine>
      </div>
      <QuietShare open={isSharing} times={windows.map(text.start)} onClose={() => setSharing(false)} />
    </AppShell>
  );
}
