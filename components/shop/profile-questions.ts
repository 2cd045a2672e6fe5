import type { Question } from '@/lib/client/profile';
import type { ShopProfile } from '@/lib/domain/profile';
import { DEVICE_CLASSES, INDUSTRIES, PERIPHERALS, TENDERS } from '@/lib/domain/vocabulary';

/** The steps of the wizard in order; `core` asks more of the tenders and is not a question of its own. */
export const QUESTIONS = [
  'classes',
  'tenders',
  'core',
  'peripherals',
  'industry',
] as const satisfies readonly Question[];

/** What can be answered; `core` only offers tenders the shop takes. */
export function optionsOf(question: Question, profile: ShopProfile): readonly string[] {
  switch (question) {
    case 'classes':
      return DEVICE_CLASSES;
    case 'tenders':
      return TENDERS;
    case 'core':
      // Pre-authorisation is something a shop does with a card, not a way to be paid.
      return (profile.tenders ?? TENDERS).filter((tender) => tender !== 'preauth');
    case 'peripherals':
      return PERIPHERALS;
    case 'industry':
      return INDUSTRIES;
  }
}

/** What was answered; `undefined` while it was not, or was skipped. */
export const answerOf = (question: Question, profile: ShopProfile): readonly string[] | undefined =>
  question === 'industry' ? profile.industries : profile[question];

/** A till computer nearly always runs till software: offered as the answer until the shop gives its own. */
export const suggestedOf = (question: Question, profile: ShopProfile): readonly string[] =>
  question === 'peripherals' && profile.classes?.includes('PC') ? ['till'] : [];

/** The questions that are asked: without any tender answered there is nothing to ask the core of. */
export const askedOf = (profile: ShopProfile): readonly Question[] =>
  QUESTIONS.filter((question) => question !== 'core' || (profile.tenders?.length ?? 0) > 0);
