'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type Figure, Figures } from '@/components/ui/figures';
import { Pad, Section } from '@/components/ui/section';
import { formatFigure, formatMoney } from '@/lib/domain/money';
import type { FeeShift } from '@/lib/ledger/fee-shift';
import { useRate } from './use-rate';

type Props = { shifts: readonly FeeShift[]; currency: string; hasBefore: boolean; hasAfter: boolean };

/** Below one hundredth of a percent it is the rounding of each sale, not another rate. */
const NOTICED = 1;

/** What each way of paying really cost, before and after. */
export function RatesCard({ shifts, currency, hasBefore, hasAfter }: Props) {
  const t = useTranslations('ledgerFees');
  const rows = useTranslations('ledgerRows.tenders');
  const locale = useLocale();
  const rate = useRate();
  const side = (one: FeeShift['before']): Figure => ({ text: one ? rate(one.basisPoints) : t('rates.none') });
  const difference = ({ basisPoints }: FeeShift): Figure => {
    if (basisPoints === null) return { text: '—' };
    const points = t('rates.points', {
      points: formatFigure(Math.round(basisPoints * 10) * 10, locale, { signed: true }),
    });
    const tone = Math.abs(basisPoints) < NOTICED ? 'jade' : basisPoints > 0 ? 'red' : 'jade';
    return Math.abs(basisPoints) < NOTICED
      ? { text: t('rates.same'), tone, bold: true }
      : { text: points, tone, bold: true };
  };
  const isBoth = hasBefore && hasAfter;
  const columns = [hasBefore && t('rates.before'), hasAfter && t('rates.after'), isBoth && t('rates.difference')];
  const changed = shifts.filter(({ basisPoints }) => basisPoints !== null && Math.abs(basisPoints) >= NOTICED);
  return (
    <Section title={t('rates.title')} flush>
      <Figures
        caption={t('rates.title')}
        columns={columns.filter((name) => name !== false)}
        rows={shifts.map((shift) => ({
          key: shift.tender,
          name: rows(shift.tender),
          figures: [hasBefore && side(shift.before), hasAfter && side(shift.after), isBoth && difference(shift)].filter(
            (figure) => figure !== false,
          ),
        }))}
      />
      <Pad>
        <div className="mt3">
          {changed.map(({ tender, monthlyMinor }) => (
            <p key={tender} className={(monthlyMinor ?? 0) > 0 ? 'red' : 'jade'}>
              {t((monthlyMinor ?? 0) > 0 ? 'rates.dearer' : 'rates.cheaper', {
                tender: rows(tender),
                amount: formatMoney(Math.abs(monthlyMinor ?? 0), locale, { currency }),
              })}
            </p>
          ))}
          {changed.length > 0 && <p className="meta">{t('rates.monthly')}</p>}
          {isBoth && changed.length === 0 && <p>{t('rates.unchanged')}</p>}
          {!isBoth && <p className="meta">{t(hasBefore ? 'rates.onlyBefore' : 'rates.onlyAfter')}</p>}
          <p className="meta mt1">{t('rates.rounding')}</p>
        </div>
      </Pad>
    </Section>
  );
}
