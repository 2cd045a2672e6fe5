import type { TrainingModule } from '@/lib/domain/content';

/** Where in the training the address points: `#M4/3`, `#M4/quiz/2`, `#M4/done`, `#result`; anything else is the list. */
export type TrainingPlace =
  | { is: 'list' }
  | { is: 'result' }
  | { is: 'step'; module: TrainingModule; step: number }
  | { is: 'quiz'; module: TrainingModule; number: number }
  | { is: 'done'; module: TrainingModule };

const within = (text: string | undefined, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(text ?? '1', 10) || 1));

export function readTrainingPlace(place: string, modules: readonly TrainingModule[]): TrainingPlace {
  if (place === 'result') return { is: 'result' };
  const [id, part, number] = place.split('/');
  const module = modules.find((one) => one.id === id);
  if (!module) return { is: 'list' };
  if (part === 'done') return { is: 'done', module };
  // Wrong questions come once more, so a quiz has at most twice its questions.
  if (part === 'quiz') return { is: 'quiz', module, number: within(number, module.questions.length * 2) };
  return { is: 'step', module, step: within(part, module.steps.length) };
}
