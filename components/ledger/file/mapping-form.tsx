'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { makeId } from '@/lib/client/identity';
import { layoutOfMapping, type Mapping } from '@/lib/ledger/guess';
import { MAPPED_FIELDS, type MappedField } from '@/lib/ledger/guess-words';
import type { Layout } from '@/lib/ledger/layout';
import type { Proposal } from '@/lib/ledger/table-reading';
import { MappingPreview } from './mapping-preview';

/** What nearly every export has; the rest is one press away. */
const MAIN: readonly MappedField[] = ['date', 'clock', 'amount', 'type', 'tender', 'fee', 'providerId', 'orderId'];
const OTHERS = MAPPED_FIELDS.filter((field) => !MAIN.includes(field));
const CURRENCIES = ['CNY', 'HKD', 'MOP', 'TWD', 'USD', 'EUR', 'JPY', 'KWD'] as const;
const MOST_SOURCE = 40;

type Props = {
  proposal: Proposal;
  fileName: string /** The shop's clock: a till writes by it. */;
  zone: string;
  onRead: (layout: Layout) => void;
};

/** Which column is what: guessed, shown with a sample, changed by the person, remembered once a file was kept. */
export function MappingForm({ proposal, fileName, zone, onRead }: Props) {
  const t = useTranslations('ledgerAdd.map');
  const [mapping, setMapping] = useState<Mapping>({ ...proposal.guess.mapping, zone });
  const [source, setSource] = useState('');
  const { header, preview } = proposal;
  const sample = (at: number) => preview.map((cells) => cells[at] ?? '').find((cell) => cell !== '') ?? '…';
  const columns = header.map((name, at) => ({
    value: name,
    label: t('column', { name, sample: sample(at).slice(0, 24) }),
  }));
  const layout = layoutOfMapping(mapping, `own:${makeId()}`, source.trim() || fileName);
  const choose = (field: MappedField, name: string) => {
    const { [field]: _, ...others } = mapping.columns;
    setMapping({ ...mapping, columns: name === '' ? others : { ...others, [field]: name } });
  };
  const select = (field: MappedField) => (
    <SelectField
      key={field}
      label={t(`fields.${field}`)}
      options={[{ value: '', label: t('none') }, ...columns]}
      value={mapping.columns[field] ?? ''}
      onChange={(event) => choose(field, event.target.value)}
    />
  );
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (layout) onRead(layout);
      }}
    >
      <div>
        <h2 className="lead">{t('title')}</h2>
        <p className="meta">{t(header[0]?.startsWith('#') ? 'blind' : 'why')}</p>
      </div>
      {MAIN.map(select)}
      <Segmented
        legend={t('unit')}
        value={mapping.unit}
        onChange={(unit) => setMapping({ ...mapping, unit })}
        options={[
          { value: 'major', label: t('major') },
          { value: 'minor', label: t('minor') },
        ]}
      />
      <Segmented
        legend={t('order')}
        value={mapping.order}
        onChange={(order) => setMapping({ ...mapping, order })}
        options={[
          { value: 'ymd', label: t('ymd') },
          { value: 'mdy', label: t('mdy') },
          { value: 'dmy', label: t('dmy') },
        ]}
      />
      <details>
        <summary>{t('more')}</summary>
        <div className="form mt4">
          <SelectField
            label={t('currency')}
            options={CURRENCIES.map((one) => ({ value: one, label: one }))}
            value={mapping.currency}
            onChange={(event) => setMapping({ ...mapping, currency: event.target.value })}
          />
          {OTHERS.map(select)}
        </div>
      </details>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        maxLength={MOST_SOURCE}
        value={source}
        onChange={(event) => setSource(event.target.value)}
      />
      <MappingPreview proposal={proposal} mapping={mapping} />
      <Button type="submit" wide why={layout ? undefined : t('incomplete')}>
        {t('read')}
      </Button>
    </form>
  );
}
