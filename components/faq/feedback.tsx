'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { thumb, thumbd } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import { sayClear, useSaidClear, useWasUsed } from '@/lib/client/faq';
import type { FaultCode } from '@/lib/domain/fault';
import css from './feedback.module.css';

/** 看明白了吗？ Nothing of the database is loaded before the first press, or a press on an earlier day. */
export function Feedback({ id }: { id: string }) {
  const wasUsed = useWasUsed();
  return wasUsed ? <KeptFeedback id={id} /> : <AskFeedback id={id} said={undefined} />;
}

const KeptFeedback = ({ id }: { id: string }) => <AskFeedback id={id} said={useSaidClear(id)} />;

function AskFeedback({ id, said }: { id: string; said: boolean | undefined }) {
  const t = useTranslations('answer.clear');
  const faults = useTranslations('faults');
  const [pressed, setPressed] = useState<boolean>();
  const [fault, setFault] = useState<FaultCode>();
  const now = pressed ?? said;
  const say = async (clear: boolean) => {
    const outcome = await sayClear(id, clear);
    setFault(outcome.ok ? undefined : outcome.code);
    if (outcome.ok) setPressed(clear);
  };
  return (
    <Section title={t('ask')}>
      <div className={css.choices}>
        <Button look="outline" size="m" before={thumb} aria-pressed={now === true} onClick={() => say(true)}>
          {t('yes')}
        </Button>
        <Button look="outline" size="m" before={thumbd} aria-pressed={now === false} onClick={() => say(false)}>
          {t('no')}
        </Button>
      </div>
      <p className="meta mt2" role="status">
        {fault ? faults(fault) : pressed !== undefined && t(pressed ? 'thanks' : 'sorry')}
      </p>
    </Section>
  );
}
