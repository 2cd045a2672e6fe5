import type { TrainingModule } from './content';

/** Per cent of the questions answered right at the first pick (DOMAIN §6). */
export const PASS_PER_CENT = 80;

export type Score = { right: number; all: number };
/** One finished quiz. `answers`: place of the choice first picked, question by question. `at`: an instant. */
export type Attempt = Score & {
  id: string;
  learner: string;
  module: string;
  pack: string;
  answers: readonly number[];
  at: string;
  zone: string;
};
type Question = { choices: readonly { right?: true | undefined }[] };
type Asked = Question & { id?: string; ask?: string };

export const isPassed = ({ right, all }: Score): boolean => all > 0 && right * 100 >= all * PASS_PER_CENT;

export const rightPlace = (question: Question): number => question.choices.findIndex((choice) => choice.right);

/** Only first picks count. A question that was not reached counts as wrong. */
export const scoreOf = (questions: readonly Question[], answers: readonly number[]): Score => ({
  right: questions.filter((question, place) => answers[place] === rightPlace(question)).length,
  all: questions.length,
});

/** The attempt that counts: the highest share; of equals the first, which is when it was reached. */
export function bestAttempt<A extends Score & { at: string }>(attempts: readonly A[]): A | undefined {
  return attempts.reduce<A | undefined>((best, one) => {
    if (!best) return one;
    const lead = one.right * best.all - best.right * one.all;
    return lead > 0 || (lead === 0 && one.at < best.at) ? one : best;
  }, undefined);
}

/** Where a quiz stands after the picks made so far. `number` counts from 1 over both rounds. */
export type QuizPlace = {
  /** Place of the question in the module. */
  question: number;
  number: number;
  /** Questions of both rounds; grows by each one answered wrong in the first. */
  all: number;
  /** It was answered wrong and comes once more; this pick does not count. */
  isAgain: boolean;
  /** What was picked, if it was. */
  picked: number | undefined;
};

/**
 * What was picked in a quiz under way, by question: the first pick, which counts, and the one of the second round. So a
 * quiz goes on in the other language and in newer content; a question that changed is another one, and is asked anew.
 */
export type Picks = { readonly [question: string]: number[] };

/** A pack of an earlier release gives its questions no id; there a question is known by its words. */
const nameOf = ({ id, ask = '' }: Asked): string => id ?? ask;
const picksOf = (question: Asked | undefined, picks: Picks): number[] => (question && picks[nameOf(question)]) ?? [];

/** The questions in the order they are asked: each once, then those answered wrong once more (design e3). */
export function quizPlaces(questions: readonly Asked[], picks: Picks): QuizPlace[] {
  const first = questions.map((_, place) => place);
  const again = first.filter((place) => {
    const [picked] = picksOf(questions[place], picks);
    return picked !== undefined && picked !== rightPlace(questions[place] as Question);
  });
  return [...first, ...again].map((question, place, order) => {
    const isAgain = place >= questions.length;
    const picked = picksOf(questions[question], picks)[isAgain ? 1 : 0];
    return { question, number: place + 1, all: order.length, isAgain, picked };
  });
}

/** Where the quiz goes on; `undefined` when everything is answered. */
export const firstOpen = (places: readonly QuizPlace[]): QuizPlace | undefined =>
  places.find(({ picked }) => picked === undefined);

/** The picks with one more: `choice` at a place of `quizPlaces`. */
export function pickAt(questions: readonly Asked[], picks: Picks, { question }: QuizPlace, choice: number): Picks {
  const asked = questions[question];
  return asked ? { ...picks, [nameOf(asked)]: [...picksOf(asked, picks), choice] } : picks;
}

/** The picks that count, question by question; shorter than the questions while some are open. */
export const firstPicks = (questions: readonly Asked[], picks: Picks): number[] =>
  questions.flatMap((question) => picksOf(question, picks)[0] ?? []);

/** The questions an attempt got wrong, by place; `undefined` when the questions have changed since and places mean nothing. */
export function wrongPlaces(questions: readonly Question[], attempt: Attempt): number[] | undefined {
  const score = scoreOf(questions, attempt.answers);
  if (score.all !== attempt.all || score.right !== attempt.right) return undefined;
  return questions.flatMap((question, place) => (attempt.answers[place] === rightPlace(question) ? [] : [place]));
}

export type ModuleProgress = {
  id: string;
  /** `begun`: some steps read. `tried`: a quiz handed in, none passed. */
  is: 'new' | 'begun' | 'tried' | 'passed';
  /** The furthest step read, from 1; 0 when none was. */
  step: number;
  best: Attempt | undefined;
};
export type Progress = {
  modules: ModuleProgress[];
  /** Of the modules for everyone. */
  passed: number;
  all: number;
  /** Minutes of the modules for everyone that are not passed. */
  minutesLeft: number;
  /** The module to go on with: one begun or tried before a new one; `undefined` when all for everyone are passed. */
  next: ModuleProgress | undefined;
};
type Lesson = Pick<TrainingModule, 'id' | 'for' | 'minutes' | 'steps'>;

/** How far one learner is. `steps`: furthest step read, by module. `attempts`: this learner's. */
export function progressOf(
  modules: readonly Lesson[],
  steps: ReadonlyMap<string, number>,
  attempts: readonly Attempt[],
): Progress {
  const all = modules.map((module): ModuleProgress => {
    const best = bestAttempt(attempts.filter((attempt) => attempt.module === module.id));
    // A shorter lesson may have replaced the one that was read.
    const step = Math.min(steps.get(module.id) ?? 0, module.steps.length);
    const is = best ? (isPassed(best) ? 'passed' : 'tried') : step > 0 ? 'begun' : 'new';
    return { id: module.id, is, step, best };
  });
  const needed = new Set(modules.filter((module) => module.for === 'everyone').map(({ id }) => id));
  const forAll = all.filter(({ id }) => needed.has(id));
  const open = forAll.filter(({ is }) => is !== 'passed');
  const openIds = new Set(open.map(({ id }) => id));
  return {
    modules: all,
    passed: forAll.length - open.length,
    all: forAll.length,
    minutesLeft: modules.reduce((sum, { id, minutes }) => sum + (openIds.has(id) ? minutes : 0), 0),
    next: open.find(({ is }) => is !== 'new') ?? open[0],
  };
}

export type TrainingResult = {
  /** Best scores, module by module; those never tried stand at 0 of their questions. */
  lines: { id: string; score: Score; isTried: boolean; isPassed: boolean }[];
  total: Score;
  /** Every module for everyone is passed: the seal is given. A manager's module adds a line, never a condition. */
  isQualified: boolean;
  /** The attempt that completed it, or the latest: its instant and zone date the slip. */
  last: Attempt | undefined;
};

/** What the certificate says: scores of the modules for everyone, and of a manager's module once it was tried. */
export function resultOf(
  modules: readonly (Lesson & { questions: readonly Question[] })[],
  attempts: readonly Attempt[],
): TrainingResult {
  const bests = modules.map((module) => bestAttempt(attempts.filter((attempt) => attempt.module === module.id)));
  const lines = modules.flatMap((module, place) => {
    const best = bests[place];
    if (!best && module.for !== 'everyone') return [];
    const score = best ? { right: best.right, all: best.all } : { right: 0, all: module.questions.length };
    return [
      {
        id: module.id,
        score,
        isTried: best !== undefined,
        isPassed: isPassed(score),
        isNeeded: module.for === 'everyone',
      },
    ];
  });
  const needed = lines.filter((line) => line.isNeeded);
  const last = bests.reduce<Attempt | undefined>((a, b) => (!a || (b && b.at > a.at) ? (b ?? a) : a), undefined);
  return {
    lines: lines.map(({ isNeeded: _, ...line }) => line),
    total: {
      right: lines.reduce((sum, { score }) => sum + score.right, 0),
      all: lines.reduce((sum, { score }) => sum + score.all, 0),
    },
    isQualified: needed.length > 0 && needed.every((line) => line.isPassed),
    last,
  };
}
