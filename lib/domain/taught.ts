import type { Taught } from './checklist';
import type { TrainingModule } from './content';
import type { ValueOf } from './kinds';
import { isPassed } from './training';

/**
 * The rule behind C42: one learner's best attempt at every module for everyone reaches the pass mark. One person who can
 * do it all counts; nine people who each know one module do not. Attempts made with an older pack count.
 */
export function taughtOf(
  modules: readonly Pick<TrainingModule, 'id' | 'for'>[],
  attempts: Iterable<Pick<ValueOf<'quiz-attempt'>, 'learner' | 'module' | 'right' | 'all'>>,
): Taught {
  const wanted = modules.filter((module) => module.for === 'everyone').map(({ id }) => id);
  const passed = new Map<string, Set<string>>();
  for (const attempt of attempts) {
    if (!isPassed(attempt)) continue;
    passed.set(attempt.learner, (passed.get(attempt.learner) ?? new Set()).add(attempt.module));
  }
  const isDone = [...passed.values()].some((own) => wanted.length > 0 && wanted.every((id) => own.has(id)));
  return isDone ? 'all' : passed.size > 0 ? 'some' : 'none';
}
