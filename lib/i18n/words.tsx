import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type zh from '../../messages/zh.json';
import { MoreWords } from './more-words';

export type Noun = keyof typeof zh;

async function wordsOf(nouns: readonly Noun[]) {
  const messages = await getMessages();
  return Object.fromEntries(nouns.map((noun) => [noun, messages[noun]])) as Pick<typeof messages, Noun>;
}

/**
 * Gives the screen beneath it the words of its nouns, and only those: every word here travels in the page's HTML.
 * `shell`, `ui` and `faults` (`messages/common`) are always there. In a page: `<Words nouns={['checklist']}><ChecklistScreen /></Words>`.
 */
export const Words = async ({ nouns, children }: { nouns: readonly Noun[]; children: ReactNode }) => (
  <MoreWords messages={await wordsOf(nouns)}>{children}</MoreWords>
);
