import 'client-only';
import { useMemo } from 'react';
import type { TrainingModule } from '@/lib/domain/content';
import { type Outcome, refuse } from '@/lib/domain/fault';
import { type Attempt, firstPicks, type Picks, scoreOf } from '@/lib/domain/training';
import { dropDraft, keepDraft, useDraft } from './drafts';
import { useEntries } from './entries';
import { makeId } from './identity';
import { record } from './record';

export type Learner = { id: string; name: string };
export type Training = {
  /** In the order they were added. */
  learners: Learner[];
  /** Who learns on this phone; `undefined` until somebody says a name. */
  me: Learner | undefined;
  /** Furthest step read of each module. */
  stepsOf: (learner: string) => ReadonlyMap<string, number>;
  attemptsOf: (learner: string) => Attempt[];
};

/** Which learner this phone is: a setting of the phone, never sent. */
const ME = 'learner';

/** Everyone's training; `undefined` while the phone is being asked. */
export function useTraining(): Training | undefined {
  const learners = useEntries('learner');
  const lessons = useEntries('lesson');
  const quizzes = useEntries('quiz-attempt');
  const mine = useDraft<string>(ME);
  return useMemo(() => {
    if (!learners || !lessons || !quizzes || mine === undefined) return undefined;
    const all = [...learners].sort(([, a], [, b]) => a.at - b.at).map(([id, { value }]) => ({ id, name: value.name }));
    return {
      learners: all,
      me: all.find(({ id }) => id === mine),
      stepsOf: (learner) =>
        new Map(
          [...lessons].flatMap(([key, { value }]) => {
            const [who, module = ''] = key.split('.');
            return who === learner ? [[module, value.step] as const] : [];
          }),
        ),
      attemptsOf: (learner) =>
        [...quizzes].flatMap(([id, { value }]) => (value.learner === learner ? [{ id, ...value }] : [])),
    };
  }, [learners, lessons, quizzes, mine]);
}

/** Adds a person and makes this phone theirs. Refusals: those of `record`; `broken` for an empty name. */
export async function addLearner(name: string): Promise<Outcome<object>> {
  const text = name.trim();
  if (text === '') return refuse('broken');
  const id = makeId();
  const outcome = await record({ kind: 'learner', key: id, value: { name: text } });
  if (outcome.ok) await chooseLearner(id);
  return outcome;
}

export const chooseLearner = (id: string): Promise<void> => keepDraft(ME, id);

/** Remembers the furthest step read, from 1. */
export const readStep = (learner: string, module: string, step: number): Promise<Outcome<object>> =>
  record({ kind: 'lesson', key: `${learner}.${module}`, value: { step } });

/** A quiz under way, on this phone only. */
const draftName = (learner: string, module: string) => `quiz/${learner}.${module}`;

/** What was picked so far; `null` when no quiz is under way, `undefined` while the phone is being asked. */
export function usePicks(learner: string, module: string): Picks | null | undefined {
  const draft = useDraft<{ picks: Picks }>(draftName(learner, module));
  return draft === null ? null : draft?.picks;
}

export const keepPicks = (learner: string, module: string, picks: Picks): Promise<void> =>
  keepDraft(draftName(learner, module), { picks });

/**
 * Hands the quiz in: the first picks count. Afterwards none is under way. `pack`: the hash of the content it was
 * finished in. Refusals: those of `record`; `broken` while a question is open.
 */
export async function finishQuiz(
  learner: string,
  module: Pick<TrainingModule, 'id' | 'questions'>,
  { pack, picks }: { pack: string; picks: Picks },
): Promise<Outcome<object>> {
  const answers = firstPicks(module.questions, picks);
  if (answers.length < module.questions.length) return refuse('broken');
  const at = new Date().toISOString();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const value = { learner, module: module.id, pack, answers, ...scoreOf(module.questions, answers), at, zone };
  const outcome = await record({ kind: 'quiz-attempt', key: makeId(), value });
  if (outcome.ok) await dropDraft(draftName(learner, module.id));
  return outcome;
}
