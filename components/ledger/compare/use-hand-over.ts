'use client';
import { useNow, useTranslations } from 'next-intl';
import { differencesOf } from '@/lib/client/ledger';
import { differenceSheet } from '@/lib/client/ledger/compare';
import { type Compared, DIFFERENCE_GROUPS, type DifferenceGroup } from '@/lib/client/ledger/compared';
import { DIFFERENCE_COLUMNS, type DifferenceWords } from '@/lib/client/ledger/difference-sheet';
import type { SalesFile } from '@/lib/client/ledger/kept-file';
import { shownPrint } from '@/lib/domain/backup';
import { useDates } from '@/lib/i18n/use-dates';
import { ROW_TENDERS, ROW_TYPES } from '@/lib/ledger/normal-row';
import { named } from '../named';
import { useFileText } from '../use-file-text';
import { useSendList } from '../use-send-list';
import type { ResultProps } from './result';
import { useDifferenceText } from './use-difference-text';
import { useVerdict } from './use-verdict';

/** Lines a chat takes without being cut. */
const MOST_COPIED = 200;

export const countOf = ({ counts }: Compared): number =>
  DIFFERENCE_GROUPS.reduce((sum, group) => sum + counts[group], 0);

/** The list for the technician, as a text and as a sheet. Neither says whose shop it is. */
export function useHandOver({ compared, before, after }: ResultProps) {
  const t = useTranslations('ledgerCompare');
  const rowWords = useTranslations('ledgerRows');
  const count = countOf(compared);
  const { copy, sendSheet } = useSendList();
  const text = useListText({ compared, before, after });
  const onCopy = async () =>
    copy(await text(), count > MOST_COPIED ? t('hand.cut', { count: MOST_COPIED }) : t('hand.copied'));
  const onSheet = () => {
    const words: DifferenceWords = {
      zone: compared.zone,
      columns: named(DIFFERENCE_COLUMNS, (column) => t(`columns.${column}`)),
      groups: named(DIFFERENCE_GROUPS, (group) => t(`groupNames.${group}`)),
      tenders: named(ROW_TENDERS, (tender) => rowWords(`tenders.${tender}`)),
      types: named(ROW_TYPES, (type) => rowWords(`types.${type}`)),
    };
    return sendSheet(() => differenceSheet(words), t('hand.fileName'), onCopy);
  };
  return { count, isLong: count > MOST_COPIED, onCopy, onSheet };
}

/** Verdict, both sides with their fingerprints, then every row; the first two hundred of them. */
function useListText({ compared, before, after }: ResultProps): () => Promise<string> {
  const t = useTranslations('ledgerCompare');
  const verdict = useVerdict(compared);
  const fileText = useFileText(compared.zone);
  const told = useDifferenceText(compared.zone);
  const dates = useDates();
  const now = useNow();
  const side = (name: string, files: readonly SalesFile[]) =>
    files.map(({ reading: { summary, fingerprint } }) => {
      const [first, last] = [summary.days[0]?.date ?? '', summary.days[summary.days.length - 1]?.date ?? ''];
      const print = shownPrint(fingerprint).join(' ');
      return t('text.side', { side: name, rows: summary.rows, span: fileText.span(first, last), print });
    });
  return async () => {
    let room = MOST_COPIED;
    const lines: string[] = [];
    for (const group of DIFFERENCE_GROUPS) {
      const rows = room > 0 ? await rowsOf(group, Math.min(room, compared.counts[group])) : [];
      if (rows.length === 0) continue;
      room -= rows.length;
      const title = t(`groups.${group}`, { count: compared.counts[group] });
      lines.push('', t('text.group', { title }), ...rows.map((one) => told.line(group, one)));
    }
    return [
      t('text.head', { verdict: verdict.head }),
      verdict.more[0] ?? '',
      ...side(t('sides.before'), before),
      ...side(t('sides.after'), after),
      ...lines,
      ...(countOf(compared) > MOST_COPIED ? ['', t('text.cut', { count: MOST_COPIED })] : []),
      '',
      t('text.made', { date: dates.moment(now) }),
    ].join('\n');
  };
}

async function rowsOf(group: DifferenceGroup, count: number) {
  const rows = count > 0 ? await differencesOf(group, 0, count) : [];
  return 'ok' in rows ? [] : rows;
}
