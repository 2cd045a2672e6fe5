/**
 * How text is cut for the answer search: the index and the query go through this one file, because two ways of cutting
 * lose matches (Pagefind#1237). Chinese is cut into single characters and pairs, anything else into words.
 */

const RUNS = /(?<han>\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /\p{Script=Han}/u;

/** Full-width letters and figures (a Chinese keyboard types them) lie this far above the plain ones. */
const FULL_WIDTH = 0xfee0;
const narrow = (wide: string) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH);

/** Half-width and lower case, character by character: the length stays, so a place found in it is a place in the original. */
export const folded = (text: string): string =>
  text
    .replace(/[！-～]/g, narrow)
    .replaceAll('　', ' ')
    // Some capitals have a longer small form (İ): those stay as they are.
    .replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));

/** A stretch of Chinese, or one word or number of anything else. */
export type Run = { text: string; isHan: boolean };

/** The stretches of a folded text; marks and spaces part them. */
export const runsOf = (text: string): Run[] =>
  [...text.matchAll(RUNS)].map((match) => ({ text: match[0], isHan: match.groups?.han !== undefined }));

export const isHan = (character: string): boolean => HAN.test(character);

/** Neighbours two by two: 备份好 gives 备份 份好. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}

/** The words a text is indexed under: every character and every pair of Chinese, every other word. */
export const indexWords = (text: string): string[] =>
  runsOf(folded(text)).flatMap((run) => (run.isHan ? [...run.text, ...pairsOf(run.text)] : [run.text]));

/** Whether `a` becomes `b` by one slip of a finger: a letter more, less, another one, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  return (
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
