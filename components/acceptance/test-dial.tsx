'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { pause, play, watch as watchIcon } from '@/components/ui/tool-icons';
import { beat, dialText, elapsedMs, pauseWatch, resumeWatch, type Stopwatch } from '@/lib/domain/stopwatch';

/** How often a running watch is saved (ms): what a page that dies may lose. */
const BEAT_MS = 5_000;

/** The stopwatch of a test; `onChange` also when it saved itself. */
export function TestDial({ watch, onChange }: { watch: Stopwatch; onChange: (next: Stopwatch) => void }) {
  const t = useTranslations('acceptance.test');
  const [now, setNow] = useState(watch.at);
  useEffect(() => {
    if (!watch.isRunning) return;
    const timer = setInterval(() => {
      const at = Date.now();
      setNow(at);
      if (at - watch.at >= BEAT_MS) onChange(beat(watch, at));
    }, 250);
    return () => clearInterval(timer);
  }, [watch, onChange]);
  const toggle = () => onChange(watch.isRunning ? pauseWatch(watch, Date.now()) : resumeWatch(watch, Date.now()));
  return (
    <div className="line apart">
      <span className="line">
        <Icon of={watchIcon} size="l" />
        <span className="fig" role="timer" aria-label={t('stopwatch')}>
          {dialText(elapsedMs(watch, now) / 1000, true)}
        </span>
      </span>
      <Button look="outline" size="m" before={watch.isRunning ? pause : play} onClick={toggle}>
        {watch.isRunning ? t('pause') : t('resume')}
      </Button>
    </div>
  );
}
