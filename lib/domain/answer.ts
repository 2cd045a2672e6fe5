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

/**
 * `list`: `/slug question` after `/slug question`, in the editor's order. It travels in the page beside the links
 * themselves, and written like their addresses it costs next to nothing once packed.
 */
export type QuestionGroup = { id: string; title: string; list: string };

const writeList = (questions: readonly Question[]): string =>
  questions
    .map(({ slug, question }) => {
      if (question.includes('/')) throw new Error(`${slug}: a question must not hold a slash`);
      return `/${slug} ${question}`;
    })
    .join('');

export const readList = (list: string): Question[] =>
  [...list.matchAll(/\/(\S+) ([^/]+)/g)].map(([, slug = '', question = '']) => ({ slug, question }));

/** What is asked most, most asked first. */
export const mostAsked = (pack: Pack): Question[] =>
  pack.answers
    .filter(({ popular }) => popular !== undefined)
    .sort((a, b) => (a.popular ?? 0) - (b.popular ?? 0))
    .map(({ slug, question }) => ({ slug, question }));

/** All questions as the list shows them: by group, and the slugs asked most. */
export function questionsOf(pack: Pack): { groups: QuestionGroup[]; popular: string[] } {
  return {
    groups: pack.groups.map(({ id, title }) => ({
      id,
      title,
      list: writeList(pack.answers.filter(({ group }) => group === id)),
    })),
    popular: mostAsked(pack).map(({ slug }) => slug),
  };
}
