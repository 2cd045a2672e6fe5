import MiniSearch, { type SearchResult } from 'minisearch';
import type { Answer } from './content';
import { plainText } from './markup';
import { isSpelled, readPinyin, type Sounds, soundsOf } from './search-sound';
import { folded, indexWords, isOneSlip, pairsOf, type Run, runsOf } from './search-words';

export type Hit = {
  id: string;
  /** What to mark in the answer's texts, folded. */
  words: string[];
};
export type Found = {
  /** Best first. */
  hits: Hit[];
  /** Letters that were read as Chinese: `beifen` as 备份. */
  readings: { typed: string; words: string[] }[];
};
export type Search = { find: (query: string) => Found };

const FIELDS = ['question', 'keywords', 'lead', 'body'] as const;
type Field = (typeof FIELDS)[number];
type Texts = Record<Field, string> & { id: string };

/** Where a word stands says how much the answer is about it. */
const BOOST: Record<Field, number> = { question: 6, keywords: 4, lead: 2, body: 1 };
/** The query standing there as a whole counts for more than its pieces do. */
const WHOLE: Record<Field, number> = { question: 8, keywords: 6, lead: 3, body: 2 };
/** An answer that shares only common words with a long query, scoring below this part of the best, is no result. */
const LEAST = 0.3;

const textsOf = (answer: Answer): Texts => ({
  id: answer.id,
  question: plainText(answer.question),
  // Parted, so that no word reaches from one keyword into the next.
  keywords: answer.keywords.join('；'),
  lead: plainText(answer.lead),
  body: [...answer.body, ...answer.steps, answer.more?.title, ...(answer.more?.body ?? []), answer.caution]
    .filter((text) => text !== undefined)
    .map(plainText)
    .join('\n'),
});

/** What begins like the word typed, or is one slip of a finger away, counts for less than the word itself. */
const BEGUN = 0.6;
const SLIPPED = 0.5;

/** One word of a query: the index's words it asks for with their weight, and the texts that would answer it whole. */
type Asked = { terms: Map<string, number>; wholes: string[]; reading?: { typed: string; words: string[] } };

/** Of words shorter than this, what begins like them is asked for only while they are being typed. */
const SHORT = 3;

function knownWords(typed: string, isLast: boolean, vocabulary: readonly string[]): Map<string, number> {
  const isKnown = vocabulary.includes(typed);
  const mayGoOn = isLast ? !isKnown || typed.length >= SHORT : typed.length >= SHORT;
  const begun = mayGoOn ? vocabulary.filter((word) => word !== typed && word.startsWith(typed)) : [];
  const terms = new Map(begun.map((word) => [word, BEGUN]));
  if (isKnown) terms.set(typed, 1);
  if (terms.size > 0 || typed.length <= SHORT) return terms;
  const slipped = vocabulary.filter((word) => word.length >= SHORT && isOneSlip(typed, word));
  return new Map(slipped.map((word) => [word, SLIPPED]));
}

function askHan(text: string): Asked {
  const pairs = pairsOf(text);
  return { terms: new Map((pairs.length > 0 ? pairs : [text]).map((term) => [term, 1])), wholes: [text] };
}

function askWord(typed: string, isLast: boolean, vocabulary: readonly string[], sounds: Sounds): Asked {
  const known = knownWords(typed, isLast, vocabulary);
  const isBegun = [...known.keys()].some((word) => word.startsWith(typed));
  const said = readPinyin(typed, sounds);
  // A word of the answers that happens to be letters for something (`pos`, `app`) is that word.
  const isChance = isBegun && typed.length > 1 && !isSpelled(typed, said, sounds);
  if (said.length === 0 || isChance) return { terms: known, wholes: [typed] };
  const spoken = said.flat();
  return {
    // What is one slip away is not meant when the letters are good pinyin as they are.
    terms: new Map([...(isBegun ? known : []), ...spoken.flatMap((word) => [...askHan(word).terms])]),
    wholes: spoken,
    reading: { typed, words: said.length === 1 ? spoken : [said.map(([word = '']) => word).join('')] },
  };
}

/** `bei fen` and `bei'fen`, as keyboards show it while composing, are one word of pinyin. */
function joinSyllables(runs: Run[], sounds: Sounds): Run[] {
  const isAllLetters = runs.length > 1 && runs.every(({ text }) => /^[a-z]+$/.test(text));
  if (!isAllLetters) return runs;
  const joined = runs.map(({ text }) => text).join('');
  return runs.every(({ text }) => readPinyin(text, sounds).length > 0) && readPinyin(joined, sounds).length > 0
    ? [{ text: joined, isHan: false }]
    : runs;
}

/** The search over one language's answers. Making it costs some tens of milliseconds; finding costs a few. */
export function makeSearch(answers: readonly Answer[]): Search {
  const texts = new Map(answers.map((answer) => [answer.id, textsOf(answer)]));
  const foldedTexts = new Map([...texts].map(([id, one]) => [id, FIELDS.map((field) => folded(one[field]))]));
  const index = new MiniSearch<Texts>({
    fields: [...FIELDS],
    tokenize: indexWords,
    processTerm: (word) => word,
    searchOptions: { boost: BOOST, tokenize: (word) => [word], combineWith: 'OR' },
  });
  index.addAll([...texts.values()]);
  const everyWord = [...texts.values()].flatMap((one) => FIELDS.flatMap((field) => runsOf(folded(one[field]))));
  const vocabulary = [...new Set(everyWord.filter((run) => !run.isHan).map(({ text }) => text))];
  const sounds = soundsOf(answers);

  function rated(hit: SearchResult, wholes: readonly string[]) {
    const fields = foldedTexts.get(hit.id) ?? [];
    const held = wholes.filter((whole) => fields.some((text) => text.includes(whole)));
    const bonus = FIELDS.reduce(
      (sum, field, place) => sum + (held.some((whole) => fields[place]?.includes(whole)) ? WHOLE[field] : 0),
      0,
    );
    return { hit, rate: hit.score * (1 + bonus), held };
  }

  function find(query: string): Found {
    const line = folded(query).trim();
    const runs = joinSyllables(runsOf(line), sounds);
    const asked = runs.map(({ text, isHan }, place) =>
      isHan ? askHan(text) : askWord(text, place === runs.length - 1, vocabulary, sounds),
    );
    const weights = new Map(asked.flatMap(({ terms }) => [...terms]));
    if (weights.size === 0) return { hits: [], readings: [] };
    const wholes = asked.length === 1 ? (asked[0]?.wholes ?? []) : [line];
    const all = index.search({ queries: [...weights.keys()] }, { boostTerm: (term) => weights.get(term) ?? 1 });
    const least = LEAST * all.reduce((most, { score }) => Math.max(most, score), 0);
    const hits = all
      .map((hit) => rated(hit, wholes))
      .filter(({ hit, held }) => held.length > 0 || hit.score >= least)
      .sort((a, b) => b.rate - a.rate)
      .map(({ hit, held }) => ({ id: hit.id as string, words: [...new Set([...held, ...hit.terms])] }));
    return { hits, readings: asked.flatMap(({ reading }) => reading ?? []) };
  }

  return { find };
}
