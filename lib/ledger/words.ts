import { cleanCell, detached } from './cells/clean';
import type { Names, Rules } from './layout';

/** Turns cells into words once and remembers: an export says the same few words a million times. */
export class Words<T> {
  private readonly from: readonly number[];
  /** Of each column the rules that hold for it, and what its words meant so far. */
  private readonly rules: readonly (readonly (readonly [RegExp, T])[])[];
  private readonly known: readonly Map<string, T | null>[];
  /** Of each column the last word and its meaning: most records say what the one before said. */
  private readonly lastWords: string[] = [];
  private readonly lastMeans: (T | null)[] = [];
  readonly otherwise: T;

  constructor({ from, rules, otherwise }: Rules<T>, at: (names: Names) => readonly number[]) {
    this.from = at(from);
    this.rules = this.from.map((column) =>
      rules.flatMap(([pattern, means, only]) =>
        only === undefined || at([only]).includes(column) ? [[new RegExp(pattern, 'i'), means] as const] : [],
      ),
    );
    this.known = this.from.map(() => new Map());
    this.otherwise = otherwise;
  }

  /** Null when no rule knows any of the words. */
  read(cells: readonly string[]): T | null {
    for (let at = 0; at < this.from.length; at += 1) {
      const word = cells[this.from[at] as number] ?? '';
      if (word === '') continue;
      if (word === this.lastWords[at]) {
        const last = this.lastMeans[at] ?? null;
        if (last !== null) return last;
        continue;
      }
      const known = this.known[at] as Map<string, T | null>;
      let means = known.get(word);
      if (means === undefined) {
        means = this.rules[at]?.find(([pattern]) => pattern.test(cleanCell(word)))?.[1] ?? null;
        if (known.size < 2000) known.set(detached(word), means);
      }
      this.lastWords[at] = word;
      this.lastMeans[at] = means;
      if (means !== null) return means;
    }
    return null;
  }
}
