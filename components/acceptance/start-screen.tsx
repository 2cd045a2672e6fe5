'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { FaultMessage } from '@/components/shell/fault-message';
import { goToPlace } from '@/components/shell/use-place';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { next } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import { Steps } from '@/components/ui/steps';
import { TextField } from '@/components/ui/text-field';
import { useStartRun } from '@/lib/client/acceptance';
import { usePack } from '@/lib/client/pack';
import { useProfile } from '@/lib/client/profile';
import { rowsOf, tallyOf } from '@/lib/domain/acceptance';
import type { FaultCode } from '@/lib/domain/fault';
import { EarlierRuns } from './earlier-runs';
import { SavedLine } from './saved-line';

const READY = ['cards', 'amount', 'reverse', 'old'] as const;
const FORM = 'start-run';

/** Before a run: what it is, what to have ready, who tests. `isFirst`: there is no run yet. */
export function StartScreen({ isFirst }: { isFirst: boolean }) {
  const t = useTranslations('acceptance');
  const start = useStartRun(useLocale());
  const [tester, setTester] = useState('');
  const [model, setModel] = useState('');
  const [sn, setSn] = useState('');
  const [isNameless, setNameless] = useState(false);
  const [fault, setFault] = useState<FaultCode>();
  const [isBusy, setBusy] = useState(false);

  const begin = async (event: FormEvent) => {
    event.preventDefault();
    if (!start || isBusy) return;
    if (tester.trim() === '') {
      setNameless(true);
      document.getElementsByName('tester')[0]?.focus();
      return;
    }
    setBusy(true);
    const saved = await start({ tester, model, sn });
    setBusy(false);
    if (!saved.ok) setFault(saved.code);
    else if (!isFirst) goToPlace('', { replace: true });
    else window.scrollTo(0, 0);
  };

  const dock = (
    <Dock>
      <Button type="submit" form={FORM} after={next}>
        {t('start.begin')}
      </Button>
    </Dock>
  );
  return (
    <AppShell place="home" back={isFirst ? '/' : '/acceptance'} title={t('title')} dock={dock}>
      <Section>
        <h2 className="head">{t('start.lead')}</h2>
        <p className="mt2">{t('start.text')}</p>
        <Scope />
        {!isFirst && (
          <div className="mt3">
            <Message inset lead={t('start.again')}>
              {t('start.againMore')}
            </Message>
          </div>
        )}
      </Section>
      <Section title={t('start.ready')}>
        <Steps>
          {READY.map((one) => (
            <li key={one}>
              <span>{t(`start.${one}`)}</span>
            </li>
          ))}
        </Steps>
      </Section>
      <Section title={t('start.who')}>
        <form id={FORM} className="form" onSubmit={begin} noValidate>
          <TextField
            label={t('start.tester')}
            name="tester"
            autoComplete="name"
            maxLength={40}
            value={tester}
            onChange={(event) => {
              setTester(event.target.value);
              setNameless(false);
            }}
            error={isNameless && t('start.testerMissing')}
          />
          <DeviceFields model={model} sn={sn} onModel={setModel} onSn={setSn} />
        </form>
        {fault && (
          <div className="mt3">
            <FaultMessage fault={fault} />
          </div>
        )}
      </Section>
      {isFirst && <EarlierRuns />}
      <SavedLine />
    </AppShell>
  );
}

/** How many tests concern this shop, and how long they take. */
function Scope() {
  const t = useTranslations('acceptance.start');
  const pack = usePack(useLocale());
  const profile = useProfile();
  if (!pack || !profile) return <p className="meta mt2">&nbsp;</p>;
  const { all, minutesLeft } = tallyOf(rowsOf(pack.tests, profile, []));
  return <p className="meta mt2">{t('count', { count: all, minutes: minutesLeft })}</p>;
}

type Fields = { model: string; sn: string; onModel: (text: string) => void; onSn: (text: string) => void };

/** Model and serial number of the new terminal; both may stay empty. */
export function DeviceFields({ model, sn, onModel, onSn }: Fields) {
  const t = useTranslations('acceptance.start');
  const ui = useTranslations('ui');
  return (
    <>
      <TextField
        label={t('model')}
        remark={ui('optional')}
        maxLength={60}
        value={model}
        onChange={(event) => onModel(event.target.value)}
      />
      <TextField
        label={t('sn')}
        remark={ui('optional')}
        hint={t('snHint')}
        mono
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        value={sn}
        onChange={(event) => onSn(event.target.value)}
      />
    </>
  );
}
