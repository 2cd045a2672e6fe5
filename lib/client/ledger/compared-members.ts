import type { Verdict } from '@/lib/ledger/compare/compare';

export const MEMBER_GROUPS = ['missing', 'doubled', 'changed', 'extra'] as const;
export type MemberGroup = (typeof MEMBER_GROUPS)[number];

/** What a member owns: money in minor units, points as the table counts them; null where the table has no such column. */
export type Owned = { balanceMinor: number | null; points: number | null };

/** A member as shown: of an id that is a mobile number the last four digits only. */
export type ShownMember = { id: string; before: Owned | null; after: Owned | null };
export type SampledMember = ShownMember & { isEqual: boolean };

type Sum = { before: number; after: number };

/** What a comparison of two member tables says; its lists are asked for page by page. */
export type ComparedMembers = {
  verdict: Exclude<Verdict, 'moved'>;
  count: Sum;
  balanceMinor: Sum;
  points: Sum;
  /** Members who are the same on both sides. */
  equal: number;
  counts: Record<MemberGroup, number>;
  /** Thirty, or as many as there are, to look up by hand: always the same ones of the same table. */
  sample: SampledMember[];
};
