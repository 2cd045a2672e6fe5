'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dock } from '@/components/ui/dock';
import { copy, inbox } from '@/components/ui/icons';
import type { ComparedMembers } from '@/lib/client/ledger/compared-members';
import type { MembersFile } from '@/lib/client/ledger/kept-file';
import { useMembersList } from './use-members-list';

type Props = { compared: ComparedMembers; before: MembersFile; after: MembersFile };

/** The list for whoever moved the members: as text, or as a sheet where it is long. */
export function MembersDock(props: Props) {
  const t = useTranslations('ledgerMembers');
  const { count, isLong, onCopy, onSheet } = useMembersList(props);
  return (
    <Dock>
      {count > 0 && (
        <Button look={isLong ? 'primary' : 'outline'} before={inbox} onClick={onSheet}>
          {t('hand.sheet')}
        </Button>
      )}
      {!isLong && (
        <Button before={copy} onClick={onCopy}>
          {t('hand.copy')}
        </Button>
      )}
    </Dock>
  );
}
