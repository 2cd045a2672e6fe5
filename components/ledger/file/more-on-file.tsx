'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Message } from '@/components/ui/message';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Read } from '@/lib/client/ledger';
import type { Adding } from './use-adding';

/** Clocks a shop is likely to live by, before all the others. */
const FIRST = ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Hong_Kong', 'Asia/Macau', 'Asia/Taipei', 'Asia/Singapore'];
const SHA1 = /^[0-9a-f]{40}$/;

/** What few people need: the provider's checksum, and another clock. */
export function MoreOnFile({ adding, read }: { adding: Adding; read: Read }) {
  const t = useTranslations('ledgerAdd.check');
  const [typed, setTyped] = useState('');
  const given = typed.replace(/\s/g, '').toLowerCase();
  const zones = [...new Set([adding.zone, ...FIRST, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <Section>
      <details>
        <summary>{t('details')}</summary>
        <div className="form mt4">
          <div>
            <TextField
              label={t('sha1')}
              hint={t('sha1Hint')}
              mono
              autoComplete="off"
              maxLength={60}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            {SHA1.test(given) && (
              <div className="mt2">
                <Message tone={given === read.hash.sha1 ? 'ok' : 'bad'} inset live="polite">
                  {t(given === read.hash.sha1 ? 'sha1Same' : 'sha1Other')}
                </Message>
              </div>
            )}
          </div>
          <SelectField
            label={t('clock')}
            hint={t('clockWhy')}
            options={zones.map((zone) => ({ value: zone, label: zone }))}
            value={adding.zone}
            onChange={(event) => adding.setZone(event.target.value, read.file)}
          />
        </div>
      </details>
    </Section>
  );
}
