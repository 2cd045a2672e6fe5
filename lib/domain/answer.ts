import type { Answer, Pack } from './content';
import { plainText } from './markup';
import { markedParts } from './search-marks';

/** The number people say and scan: F07 is question 7, at `/q/7`. */
export const numberOf = (id: string): number => Number(id.slice(1));

/** The outcome's first sentence, which is set in bold, and the rest. A first sentence with markup in it is not cut. */
export function leadParts(lead: string): { first: string; rest: string } {
  const first = /^[^[*]*?(?:[。；]|[.!?](?= ))/.exec(lead)?.[0] ?? lead;
  return { first, rest: lead.slice(first.length).trim() };
}

/** The answers a person may go on with, in the order the editor gave them. */
export function relatedTo(answer: Answer, answers: readonly Answer[]): { slug: string; question: string }[] {
  return answer.related.flatMap((id) => {
    const one = answers.find((other) => other.id === id);
    return one ? [{ slug: one.slug, question: one.question }] : [];
  });
}

export const groupTitle = ({ groups }: Pack, answer: Answer): string =>
  groups.find(({ id }) => id === answer.group)?.title ?? '';

/** All an answer says, paragraph by paragraph, without markup: for search engines. */
export const paragraphsOf = ({ lead, body, steps, more, caution }: Answer): string[] =>
  [lead, ...body, ...steps, more?.title, ...(more?.body ?? []), caution]
    .filter((text) => text !== undefined)
    .map(plainText);

/** What a result shows under its question: the lead, or, when the words stand in neither, the first paragraph that holds one. */
export function excerptOf(answer: Answer, words: readonly string[]): string {
  const holdsWord = (text: string) => markedParts(text, words).some(({ isMarked }) => isMarked);
  const [lead = '', ...rest] = paragraphsOf(answer);
  return holdsWord(answer.question) || holdsWord(lead) ? lead : (rest.find(holdsWord) ?? lead);
}

/** One line of a list of questions. */
export type Question = { slug: string; question: string };

export type QuestionGroup = { id: string; title: string; questions: Question[] };

/** Signs the list below is written with. */
const SIGNS = /[/#]/;

/**
 * Every group as `#id title/slug question/slug question`. It travels in the page beside the links themselves, and written
 * like their addresses it costs next to nothing once packed.
 */
function writeList(groups: readonly QuestionGroup[]): string {
  const words = groups.flatMap(({ title, questions }) => [title, ...questions.map(({ question }) => question)]);
  const unfit = words.find((text) => SIGNS.test(text));
  if (unfit !== undefined) throw new Error(`"${unfit}": neither a question nor its group may hold / or #`);
  return groups
    .map(({ id, title, questions }) =>
      [`#${id} ${title}`, ...questions.map((one) => `${one.slug} ${one.question}`)].join('/'),
    )
    .join('');
}

/** The groups of `questionsOf`. */
export function readList(list: string): QuestionGroup[] {
  const parted = (text: string): [string, string] => {
    const at = text.indexOf(' ');
    return [text.slice(0, at), text.slice(at + 1)];
  };
  return list
    .split('#')
    .slice(1)
    .map((group) => {
      const [head = '', ...rest] = group.split('/');
      const [id, title] = parted(head);
      const questions = rest.map((line) => {
        const [slug, question] = parted(line);
        return { slug, question };
      });
      return { id, title, questions };
    });
}

/** What is asked most, most asked first. */
export const mostAsked = (pack: Pack): Question[] =>
  pack.answers
    .filter(({ popular }) => popular !== undefined)
    .sort((a, b) => (a.popular ?? 0) - (b.popular ?? 0))
    .map(({ slug, question }) => ({ slug, question }));

/** All questions as the list shows them: by group in the editor's order, for `readList`, and the slugs asked most. */
export function questionsOf(pack: Pack): { list: string; popular: string[] } {
  const groups = pack.groups.map(({ id, title }) => ({
    id,
    title,
    questions: pack.answers.filter(({ group }) => group === id).map(({ slug, question }) => ({ slug, question })),
  }));
  return { list: writeList(groups), popular: mostAsked(pack).map(({ slug }) => slug) };
}
