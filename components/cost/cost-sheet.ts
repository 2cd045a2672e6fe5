import type { CostEntry, CostSheet } from '@/lib/client/cost';
import type { CostLineKind } from '@/lib/domain/content';
import { type CostGroup, type Estimate, estimate } from '@/lib/domain/cost';

/** A line as the screen shows it: what was entered, and what the content says of it. */
export type ShownLine = { id: string; value: CostEntry; kind: CostLineKind | undefined; label: string };
export type ShownSheet = CostSheet & { shown: ShownLine[]; sum: Estimate };

/** Lines in the order of the content, own ones after them; and the one estimate that screen, paper and text tell. */
export function showSheet(sheet: CostSheet, kinds: readonly CostLineKind[], unnamed: string): ShownSheet {
  const placeOf = (line: string | undefined) => {
    const place = kinds.findIndex(({ id }) => id === line);
    return place === -1 ? kinds.length : place;
  };
  const shown = sheet.lines
    .map(({ id, value }): ShownLine => {
      const kind = kinds.find((one) => one.id === value.line);
      return { id, value, kind, label: value.label || kind?.title || unnamed };
    })
    .sort((a, b) => placeOf(a.value.line) - placeOf(b.value.line) || (a.id < b.id ? -1 : 1));
  const lines = shown.map(({ id, value, kind }) => ({ ...value, id, group: kind?.group ?? ('other' as const) }));
  return { ...sheet, shown, sum: estimate(lines, sheet.downtime, sheet.budget, sheet.months) };
}

export type Share = { group: CostGroup | 'rest'; amount: number; perCent: number };
/** Kinds of filling a bar can tell apart. */
const MOST_SHARES = 4;

/** The groups as the bar shows them: the smallest become one, so that each keeps a filling of its own. */
export function sharesOf({ groups, perCents }: Estimate): Share[] {
  const all: Share[] = groups.map((part, place) => ({ ...part, perCent: perCents[place] ?? 0 }));
  if (all.length <= MOST_SHARES) return all;
  const rest = all.slice(MOST_SHARES - 1);
  const sum = (pick: (share: Share) => number) => rest.reduce((so, share) => so + pick(share), 0);
  return [
    ...all.slice(0, MOST_SHARES - 1),
    { group: 'rest', amount: sum(({ amount }) => amount), perCent: sum(({ perCent }) => perCent) },
  ];
}
