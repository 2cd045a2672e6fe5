'use client';
import { useTranslations } from 'next-intl';
import { Facts } from '@/components/ui/facts';
import type { Mapping } from '@/lib/ledger/guess';
import { MAPPED_FIELDS } from '@/lib/ledger/guess-words';
import type { Proposal } from '@/lib/ledger/table-reading';

const LINES = 2;

/** The first lines as they would be read, so that a wrong column shows at once. Card numbers are masked already. */
export function MappingPreview({ proposal, mapping }: { proposal: Proposal; mapping: Mapping }) {
  const t = useTranslations('ledgerAdd.map');
  const chosen = MAPPED_FIELDS.flatMap((field) => {
    const at = proposal.header.indexOf(mapping.columns[field] ?? '');
    return at < 0 ? [] : [{ field, at }];
  });
  return (
    <section aria-label={t('preview')}>
      <h3 className="eyebrow">{t('preview')}</h3>
      {proposal.preview.slice(0, LINES).map((cells, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of the file is its place.
        <div key={place} className="mt3">
          <p className="cap">{t('line', { at: place + 1 })}</p>
          <Facts
            rows={chosen.flatMap(({ field, at }) => (cells[at] ? [[t(`fields.${field}`), cells[at]] as const] : []))}
          />
        </div>
      ))}
      <p className="cap mt2">{t('card')}</p>
    </section>
  );
}
