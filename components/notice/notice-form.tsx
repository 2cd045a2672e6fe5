'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { CodeBox } from '@/components/ui/code-box';
import { Dock } from '@/components/ui/dock';
import { cal, copy, inbox, saved } from '@/components/ui/icons';
import { Message } from '@/components/ui/message';
import { QuietLine } from '@/components/ui/quiet-line';
import { Section } from '@/components/ui/section';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast';
import { print } from '@/components/ui/tool-icons';
import { copyText } from '@/lib/client/clipboard';
import type { Notice } from '@/lib/client/notice';
import { clockOf, NOTICE_TONGUES, type NoticeTime, type NoticeTongue } from '@/lib/domain/notice';
import { useDates } from '@/lib/i18n/use-dates';
import { ImageSheet } from './image-sheet';
import css from './notice.module.css';
import { Poster } from './poster';
import { PosterPreview } from './poster-preview';
import { type PosterFacts, posterWords } from './poster-words';
import { TimeFields } from './time-fields';
import { WaysField } from './ways-field';

const LONGEST_SIGN = 40;
const LONGEST_PHONE = 40;

export function NoticeForm({ notice }: { notice: Notice }) {
  const t = useTranslations('notice');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const dates = useDates('UTC');
  const [isDrawing, setDrawing] = useState(false);
  // What was typed halfway goes when the booked time comes back.
  const [round, setRound] = useState(0);
  const { draft, time, source, visit, change } = notice;
  const tongue: NoticeTongue = draft.tongue ?? (locale === 'zh' ? 'zh' : 'both');
  const facts: PosterFacts | undefined = time && {
    time,
    ways: notice.ways,
    pauses: notice.pauses,
    isClosed: draft.isClosed === true,
    sign: draft.sign,
    phone: draft.phone ?? '',
    shop: notice.shop,
  };
  const words = facts && posterWords(tongue === 'en' ? 'en' : 'zh', facts);
  // The line a person wrote is said once, in the language it was written in.
  const also = facts && tongue === 'both' ? posterWords('en', { ...facts, sign: undefined }) : undefined;
  const text = [words?.text, also?.text].filter(Boolean).join('\n');
  const saying = (of: NoticeTime) => `${dates.day(of.date)} ${clockOf(of.from)}–${clockOf(of.to)}`;
  const handOut = () => time && change({ handedOut: time });
  const put = async () => {
    const isCopied = await copyText(text);
    if (isCopied) handOut();
    showToast({ key: 'notice', text: t(isCopied ? 'copied' : 'copyFailed') });
  };
  // Before there is a time there is nothing to hand out, and the form says what it waits for.
  const dock = words && (
    <Dock>
      <Button
        look="outline"
        before={print}
        onClick={() => {
          handOut();
          window.print();
        }}
      >
        {t('print')}
      </Button>
      <Button
        before={inbox}
        onClick={() => {
          handOut();
          setDrawing(true);
        }}
      >
        {t('save')}
      </Button>
    </Dock>
  );
  return (
    <AppShell place="shop" back="/shop" title={t('title')} dock={dock}>
      <div className={`screen-only ${css.page}`}>
        {words && <PosterPreview words={words} label={t('preview')} />}
        {notice.isStale && draft.handedOut && (
          <Message tone="warn" lead={t('stale.lead', { when: saying(draft.handedOut) })}>
            {t('stale.text')}
            <p>
              <Button look="quiet" size="m" onClick={handOut}>
                {t('stale.done')}
              </Button>
            </p>
          </Message>
        )}
        <Section>
          <div className="form">
            <TimeFields key={round} time={time} onChange={(changed) => change({ time: changed })} />
            <QuietLine icon={cal}>{t(`from.${source}`)}</QuietLine>
            {visit && (
              <Button
                look="outline"
                size="m"
                onClick={() => {
                  notice.dropTime();
                  setRound(round + 1);
                }}
              >
                {t('useVisit', { when: saying(visit) })}
              </Button>
            )}
            <WaysField notice={notice} />
            <TextField
              label={t('sign')}
              remark={t('signHint')}
              maxLength={LONGEST_SIGN}
              value={draft.sign ?? words?.sign ?? ''}
              onChange={(event) => change({ sign: event.target.value })}
            />
            <TextField
              label={t('phone')}
              hint={t('phoneHint')}
              type="tel"
              mono
              maxLength={LONGEST_PHONE}
              value={draft.phone ?? ''}
              onChange={(event) => change({ phone: event.target.value })}
            />
            <Segmented
              legend={t('tongue')}
              options={NOTICE_TONGUES.map((value) => ({ value, label: t(`tongues.${value}`) }))}
              value={tongue}
              onChange={(value) => change({ tongue: value })}
            />
          </div>
        </Section>
        {words && (
          <Section title={t('text')}>
            <CodeBox text={text} />
            <div className="mt3">
              <Button look="outline" size="m" before={copy} onClick={() => void put()}>
                {ui('copy')}
              </Button>
            </div>
          </Section>
        )}
        <Section>
          <p className="meta">{t('hang')}</p>
          <p className="mt2">
            <PlaceLink className={css.link} href="/faq/tell-customers">
              {t('how')}
            </PlaceLink>
          </p>
          <div className="mt2">
            <QuietLine icon={saved}>{t('kept')}</QuietLine>
          </div>
        </Section>
      </div>
      {words && <Poster words={words} also={also} />}
      <ImageSheet open={isDrawing} onClose={() => setDrawing(false)} words={words} also={also} />
    </AppShell>
  );
}
