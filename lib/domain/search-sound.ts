import type { Answer } from './content';
import { plainText } from './markup';
import { isHan, isOneSlip } from './search-words';

/** A Chinese word of the answers, and how often it is asked and said. */
type Spoken = { word: string; sound: string; initials: string; lastSyllable: number; weight: number };
/** Chinese words by their sound; made once from all answers. */
export type Sounds = readonly Spoken[];

/** As the build cut it (scripts/content/pinyin.ts): one syllable a Chinese character, one token a run of anything else. */
const PHRASE = /[\p{Script=Han}a-z0-9]+/gu;
const PARTS = /\p{Script=Han}|[a-z0-9]+/gu;
/** Characters in the longest word read as one; longer pinyin is read as several words. */
const LONGEST = 4;
/** What stands in a question was meant; what stands in a lead may be a passing word. */
const WEIGHTS = { question: 4, keyword: 3, lead: 1 };

type Sounding = Pick<Answer, 'question' | 'keywords' | 'lead' | 'pinyin'>;

/** Every run of up to four characters, with the sound the build gave it. Empty in languages without pinyin. */
export function soundsOf(answers: readonly Sounding[]): Sounds {
  const found = new Map<string, Spoken>();
  for (const answer of answers) if (answer.pinyin !== '') addSounds(found, answer);
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

function addSounds(found: Map<string, Spoken>, { question, keywords, lead, pinyin }: Sounding): void {
  const sounds = pinyin.split(' ');
  const texts = [
    { text: question, weight: WEIGHTS.question },
    ...keywords.map((text) => ({ text, weight: WEIGHTS.keyword })),
    { text: lead, weight: WEIGHTS.lead },
  ];
  let at = 0;
  for (const { text, weight } of texts) {
    for (const [phrase] of plainText(text).toLowerCase().matchAll(PHRASE)) {
      const parts = phrase.match(PARTS) ?? [];
      const said = sounds.slice(at, at + parts.length);
      at += parts.length;
      for (let from = 0; from < parts.length; from += 1) addFrom(found, parts, said, from, weight);
    }
  }
}

function addFrom(found: Map<string, Spoken>, parts: string[], said: string[], from: number, weight: number): void {
  let [word, sound, initials] = ['', '', ''];
  for (let to = from; to < Math.min(parts.length, from + LONGEST); to += 1) {
    const [part, syllable] = [parts[to], said[to]];
    if (part === undefined || syllable === undefined || !isHan(part)) return;
    word += part;
    sound += syllable;
    initials += syllable.slice(0, 1);
    const key = `${word} ${sound}`;
    const held = found.get(key);
    if (held) held.weight += weight;
    else found.set(key, { word, sound, initials, lastSyllable: syllable.length, weight });
  }
}

/** At most so many words are tried for one reading, and none asked for less than this share of the likeliest. */
const MOST = 3;
const SHARE = 0.25;

function likeliest(sounds: Sounds, fits: (one: Spoken) => boolean): string[] {
  const fitting = sounds.filter(fits);
  const least = (fitting[0]?.weight ?? 0) * SHARE;
  const words = fitting.filter(({ weight }) => weight >= least).map(({ word }) => word);
  return [...new Set(words)].slice(0, MOST);
}

/** The last syllable may still be typed: `beif`. */
const isBegun = (one: Spoken, typed: string) =>
  one.sound.startsWith(typed) && one.sound.length - one.lastSyllable < typed.length;

/**
 * The Chinese words that letters may stand for, each place of the outer list one word after the other: `beifen`, `beif` and `bf`
 * give [[备份]], `shoukuanjitui` [[收款机], [退]]. A slip of the finger is forgiven in five letters or more. Empty: not pinyin.
 */
export function readPinyin(typed: string, sounds: Sounds): string[][] {
  if (sounds.length === 0 || !/^[a-z]+$/.test(typed)) return [];
  const whole = likeliest(sounds, (one) => one.sound === typed);
  if (whole.length > 0) return [whole];
  const begun = likeliest(sounds, (one) => isBegun(one, typed));
  if (begun.length > 0) return [begun];
  const first = typed.length > 1 ? likeliest(sounds, ({ initials }) => initials === typed) : [];
  if (first.length > 0) return [first];
  const several = readSeveral(typed, sounds);
  if (several.length > 0 || typed.length < 5) return several;
  const slipped = likeliest(sounds, ({ word, sound }) => word.length > 1 && isOneSlip(typed, sound));
  return slipped.length > 0 ? [slipped] : [];
}

/** Whether the letters are the full pinyin of a word of two characters or more: then they were meant as pinyin. */
export const isSpelled = (typed: string, read: readonly string[][], sounds: Sounds): boolean =>
  read.length > 0 && sounds.some(({ word, sound }) => word.length > 1 && sound === typed);

/** Pinyin of more than one word: the longest beginning that is a word, then the rest. */
function readSeveral(typed: string, sounds: Sounds): string[][] {
  const heads = sounds.filter(
    ({ word, sound }) => word.length > 1 && sound.length < typed.length && typed.startsWith(sound),
  );
  const lengths = [...new Set(heads.map(({ sound }) => sound.length))].sort((a, b) => b - a);
  for (const length of lengths) {
    const rest = typed.slice(length);
    const head = likeliest(heads, ({ sound }) => sound.length === length);
    const whole = likeliest(sounds, (one) => one.sound === rest);
    const tail = whole.length > 0 ? whole : likeliest(sounds, (one) => isBegun(one, rest));
    if (tail.length > 0) return [head, tail];
    const more = readSeveral(rest, sounds);
    if (more.length > 0) return [head, ...more];
  }
  return [];
}
