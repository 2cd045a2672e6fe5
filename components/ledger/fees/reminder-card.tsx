'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FaultMessage } from '@/components/shell/fault-message';
import { Button } from '@/components/ui/button';
import { cal } from '@/components/ui/icons';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { setFeeReminder } from '@/lib/client/ledger/fees';
import { saveFile, takesFiles } from '@/lib/client/save-file';
import { monthlyFile } from '@/lib/domain/calendar-event';
import { localOf } from '@/lib/domain/day';
import type { FaultCode } from '@/lib/domain/fault';
import { nextOn } from '@/lib/domain/fee-check';
import { useSendList } from '../use-send-list';

const DAYS = Array.from({ length: 28 }, (_, at) => at + 1);

/** A day of the month on which the fees are looked at; the phone's calendar rings, the product itself sends nothing. */
export function ReminderCard({ reminder, zone }: { reminder: { day: number } | null; zone: string }) {
  const t = useTranslations('ledgerFees.reminder');
  const { copy } = useSendList();
  const [fault, setFault] = useState<FaultCode>();
  const change = async (value: string) => {
    const outcome = await setFeeReminder(value === '' ? null : Number(value));
    setFault(outcome.ok ? undefined : outcome.code);
  };
  const intoCalendar = (day: number) => {
    if (!takesFiles()) return void copy(t('words', { day }), t('copied'));
    const now = new Date().toISOString();
    const file = monthlyFile({
      uid: 'fees@tillready',
      stamp: now,
      title: t('event'),
      notes: t('notes'),
      first: nextOn(day, localOf(now, zone).date),
    });
    saveFile(new Blob([file], { type: 'text/calendar;charset=utf-8' }), 'tillready-fees.ics');
  };
  return (
    <div className="screen-only">
      <Section title={t('title')}>
        <p className="meta">{t('why')}</p>
        <div className="form mt3">
          <SelectField
            label={t('day')}
            value={reminder ? String(reminder.day) : ''}
            options={[
              { value: '', label: t('none') },
              ...DAYS.map((day) => ({ value: String(day), label: t('each', { day }) })),
            ]}
            onChange={(event) => void change(event.target.value)}
          />
          <FaultMessage fault={fault} />
          {reminder && (
            <Button look="outline" size="m" before={cal} onClick={() => intoCalendar(reminder.day)} wide>
              {t('calendar')}
            </Button>
          )}
        </div>
      </Section>
    </div>
  );
}
