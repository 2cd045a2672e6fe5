import { folded, isHan } from './search-words';

export type MarkedPart = { text: string; isMarked: boolean };

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** A Chinese word is marked wherever it stands, any other only where a word begins: `pos` is not in `deposit`. */
const begins = (text: string, at: number, word: string) =>
  isHan(word.slice(0, 1)) || !isLetter(text[at - 1]) || isHan(text[at - 1] ?? '');

/** The text cut at the places of the words found (folded, as `find` returns them). Nothing of the text is lost. */
export function markedParts(text: string, words: readonly string[]): MarkedPart[] {
  const plain = folded(text);
  const isIn = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = plain.indexOf(word); word !== '' && at >= 0; at = plain.indexOf(word, at + 1)) {
      if (begins(plain, at, word)) isIn.fill(true, at, at + word.length);
    }
  }
  const parts: MarkedPart[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    while (to < text.length && isIn[to] === isIn[from]) to += 1;
    parts.push({ text: text.slice(from, to), isMarked: isIn[from] === true });
  }
  return parts;
}
