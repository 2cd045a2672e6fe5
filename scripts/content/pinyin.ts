import { customPinyin, pinyin } from 'pinyin-pro';
import { plainText } from '@/lib/domain/markup';

// Words of this trade that pinyin-pro has in no word list and reads letter by letter: 央行 came out as yang xing.
customPinyin({
  央行: 'yāng háng',
  发卡行: 'fā kǎ háng',
  排行榜: 'pái háng bǎng',
  调包: 'diào bāo',
  调单: 'diào dān',
  重单: 'chóng dān',
  去重: 'qù chóng',
  没收到: 'méi shōu dào',
});

const PHRASE = /[\p{Script=Han}a-z0-9]+/gu;

/** Question, keywords and lead: what people look for. The body would drown it in syllables. */
type Searched = { question: string; lead: string; keywords: string[] };

/**
 * How an answer sounds, worked out here so that a phone carries no dictionary.
 * `pinyin`: toneless syllables with spaces between (`bei fen`), Latin words and numbers as they are, lower case; ü is `v`, as typed.
 * `initials`: one run of first letters a phrase (`rhbfsj`); 'bf' is found inside a run. A phrase ends at a mark or a space.
 */
export function soundOf({ question, lead, keywords }: Searched): { pinyin: string; initials: string } {
  const phrases = [question, ...keywords, lead].flatMap((text) => plainText(text).toLowerCase().match(PHRASE) ?? []);
  const spoken = phrases.map(syllables);
  return {
    pinyin: spoken.flatMap((phrase) => phrase.map(({ sound }) => sound)).join(' '),
    initials: [...new Set(spoken.map((phrase) => phrase.map(({ first }) => first).join('')))].join(' '),
  };
}

/** pinyin-pro cuts the phrase into words itself, which is how it tells 重复 (chong) from 重量 (zhong): never feed it single characters. */
function syllables(phrase: string): { sound: string; first: string }[] {
  return pinyin(phrase, { toneType: 'none', type: 'all', nonZh: 'consecutive', v: true }).map(
    ({ isZh, origin, pinyin: sound }) =>
      // A Latin word or a number is typed in full ('pos'), so it stands in full among the first letters.
      isZh ? { sound, first: sound.slice(0, 1) } : { sound: origin, first: origin },
  );
}
