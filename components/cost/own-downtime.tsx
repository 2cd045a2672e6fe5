'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useBooking } from '@/lib/client/booking';
import type { QuietHours } from '@/lib/client/ledger/quiet-answer';
import type { Downtime } from '@/lib/domain/cost';
import { CURRENCY, wholeOf } from '@/lib/domain/money';
import { visitFacts } from '@/lib/domain/visit-facts';
import { useMoney } from './use-money';

const MINUTE_MS = 60_000;
const WINDOW_MINUTES = 60;

type Offer = Downtime & { from: 'visit' | 'best' };

/** What an hour brings by the shop's own files: of the visit that was booked, else of the quietest hour of the week. */
export function OwnDowntime(props: { quiet: QuietHours; held: Downtime; onTake: (own: Downtime) => void }) {
  const { quiet, held, onTake } = props;
  const t = useTranslations('cost.downtime.own');
  const money = useMoney();
  const view = useBooking();
  // Costs are counted in one currency.
  if (!view || quiet.currency !== CURRENCY) return null;
  const offer = ofVisit(quiet, view) ?? ofBest(quiet);
  if (!offer) return null;
  const { from, minutes, hourly } = offer;
  if (held.minutes === minutes && held.hourly === hourly) return <p className="meta mt3">{t(`taken.${from}`)}</p>;
  return (
    <div className="mt3">
      <p className="meta">{t(from, { minutes, amount: money(hourly) })}</p>
      <p className="mt2">
        <Button look="outline" size="m" onClick={() => onTake({ minutes, hourly })}>
          {t('take')}
        </Button>
      </p>
    </div>
  );
}

function ofVisit(quiet: QuietHours, view: Parameters<typeof visitFacts>[0]): Offer | undefined {
  const { start, end, status } = visitFacts(view) ?? {};
  if (status !== 'confirmed' || start === undefined || end === undefined) return undefined;
  const lost = quiet.lostIn({ start, end });
  const minutes = (Date.parse(end) - Date.parse(start)) / MINUTE_MS;
  return lost && { from: 'visit', minutes, hourly: wholeOf((lost.amountMinor * 60) / minutes) };
}

function ofBest({ windows: [best] }: QuietHours): Offer | undefined {
  return best && { from: 'best', minutes: WINDOW_MINUTES, hourly: wholeOf(best.amountMinor) };
}
