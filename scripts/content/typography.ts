import { plainText } from '@/lib/domain/markup';
import type { Locale } from '@/lib/domain/vocabulary';
import type { Report } from './problem';
import type { Source } from './source';

type Rule = { locale?: Locale; wrong: RegExp; says: string };

const HAN = String.raw`\p{Script=Han}`;
/** Full-width marks count as Han: 「）,」 is as wrong as 「字,」. */
const WIDE = String.raw`[\p{Script=Han}，。、；：？（）《》“”]`;
const ADDRESS = '(?<![母父双])亲(?![自手笔眼身人友属戚])';

/** DESIGN §2 'CJK rules' and §5 'Copy', as far as a machine can tell. */
const RULES: readonly Rule[] = [
  {
    locale: 'zh',
    wrong: new RegExp(`${WIDE}[,.:;?!()]|[,.:;?!()]${WIDE}`, 'u'),
    says: 'expected full-width punctuation next to Han',
  },
  {
    locale: 'zh',
    wrong: new RegExp(`${HAN}\\s+[A-Za-z0-9¥%]|[A-Za-z0-9¥%]\\s+${HAN}`, 'u'),
    says: 'expected no space between Han and digits or Latin letters',
  },
  { locale: 'zh', wrong: new RegExp(`${HAN}["']|["']${HAN}|[「」『』]`, 'u'), says: 'expected the quotes “ ”' },
  { locale: 'zh', wrong: new RegExp(ADDRESS, 'u'), says: 'expected 您' },
  { wrong: /[!！]/, says: 'expected no exclamation mark' },
  { locale: 'en', wrong: /\bplease\b/i, says: 'expected no "please"' },
];

/** Fields that nobody reads: what people type in search, and the name of a drawing. */
const UNREAD = new Set<PropertyKey>(['keywords', 'figure']);

/** Every breach of every rule, once a rule and text, with the few characters around it. */
export function checkTypography(source: Source, locale: Locale, report: Report): void {
  for (const [path, text] of source.texts()) {
    if (path.some((step) => UNREAD.has(step))) continue;
    const read = plainText(text);
    for (const rule of RULES) {
      if (rule.locale && rule.locale !== locale) continue;
      const hit = rule.wrong.exec(read);
      if (hit) report(source.problem(path, `${rule.says}, found "${around(read, hit.index, hit[0].length)}"`));
    }
  }
}

function around(text: string, start: number, length: number): string {
  return text.slice(Math.max(0, start - 5), start + length + 5);
}
