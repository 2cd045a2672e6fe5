'use client';
import { useNow, useTranslations } from 'next-intl';
import { type ComparedMembers, MEMBER_GROUPS, type MemberGroup } from '@/lib/client/ledger/compared-members';
import type { MembersFile } from '@/lib/client/ledger/kept-file';
import { MEMBER_COLUMNS } from '@/lib/client/ledger/member-columns';
import { memberSheet, membersOf } from '@/lib/client/ledger/members';
import { shownPrint } from '@/lib/domain/backup';
import { useDates } from '@/lib/i18n/use-dates';
import { named } from '../named';
import { useSendList } from '../use-send-list';
import { useMembersVerdict } from './members-verdict';
import { useOwned } from './use-owned';

/** Lines a chat takes without being cut. */
const MOST_COPIED = 200;

/** Who differs, as a text and as a sheet; of mobile numbers the last four digits only. */
export function useMembersList({
  compared,
  before,
  after,
}: {
  compared: ComparedMembers;
  before: MembersFile;
  after: MembersFile;
}) {
  const t = useTranslations('ledgerMembers');
  const owned = useOwned();
  const dates = useDates();
  const now = useNow();
  const { copy, sendSheet } = useSendList();
  const { head } = useMembersVerdict(compared, compared.sample.length);
  const count = MEMBER_GROUPS.reduce((sum, group) => sum + compared.counts[group], 0);
  const line = (group: MemberGroup, id: string, was: string, is: string): string =>
    t('text.line', {
      id,
      owned: group === 'changed' ? t('change', { before: was, after: is }) : group === 'missing' ? was : is,
    });
  const side = (when: 'before' | 'after', { reading }: MembersFile) =>
    t('text.side', { side: t(when), count: reading.members, print: shownPrint(reading.fingerprint).join(' ') });
  const text = async (): Promise<string> => {
    const lines: string[] = [];
    for (const group of MEMBER_GROUPS) {
      const rows = compared.counts[group] > 0 ? await membersOf(group, 0, MOST_COPIED) : [];
      if ('ok' in rows || rows.length === 0) continue;
      lines.push('', t(`groups.${group}`, { count: compared.counts[group] }));
      lines.push(...rows.map((one) => line(group, one.id, owned(one.before), owned(one.after))));
    }
    const made = t('text.made', { date: dates.moment(now) });
    return [t('text.head', { verdict: head }), side('before', before), side('after', after), ...lines, '', made].join(
      '\n',
    );
  };
  const onCopy = async () => copy(await text());
  const onSheet = () =>
    sendSheet(
      () =>
        memberSheet({
          columns: named(MEMBER_COLUMNS, (column) => t(`columns.${column}`)),
          groups: named(MEMBER_GROUPS, (group) => t(`groupNames.${group}`)),
        }),
      t('hand.fileName'),
      onCopy,
    );
  return { count, isLong: count > MOST_COPIED, onCopy, onSheet };
}
