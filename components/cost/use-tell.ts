import { useTranslations } from 'next-intl';
import { showToast } from '@/components/ui/toast';
import type { Outcome } from '@/lib/domain/fault';

/** For what is saved as soon as it is touched: nothing is said when it was, and why when it was not. */
export function useTell(): (saving: Promise<Outcome<object>>) => void {
  const faults = useTranslations('faults');
  return (saving) =>
    void saving.then((outcome) => {
      if (!outcome.ok) showToast({ key: 'cost', text: faults(outcome.code) });
    });
}
