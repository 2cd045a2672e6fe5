import type { MemberGroup } from './compared-members';

/** Columns of the sheet of members, in their order. */
export const MEMBER_COLUMNS = ['group', 'id', 'balanceBefore', 'balanceAfter', 'pointsBefore', 'pointsAfter'] as const;

/** Its words, in the language of the screen. */
export type MemberWords = {
  columns: Record<(typeof MEMBER_COLUMNS)[number], string>;
  groups: Record<MemberGroup, string>;
};
