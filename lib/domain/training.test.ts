import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Attempt,
  bestAttempt,
  firstOpen,
  firstPicks,
  isPassed,
  type Picks,
  pickAt,
  progressOf,
  quizPlaces,
  resultOf,
  scoreOf,
  wrongPlaces,
} from './training';

/** Questions whose right choice stands at these places. */
const asks = (...rights: number[]) =>
  rights.map((right, at) => ({
    id: `q${at}`,
    choices: [0, 1, 2].map((place) => (place === right ? { right: true as const } : {})),
  }));
/** Picked one after the other, as the quiz asks for them. */
const picked = (questions: ReturnType<typeof asks>, ...choices: number[]): Picks =>
  choices.reduce<Picks>((picks, choice) => {
    const open = firstOpen(quizPlaces(questions, picks));
    return open ? pickAt(questions, picks, open, choice) : picks;
  }, {});
const attempt = (module: string, right: number, all: number, at = '2026-12-01T08:00:00Z'): Attempt => ({
  id: 'a'.repeat(16),
  learner: 'l'.repeat(16),
  module,
  pack: '0'.repeat(16),
  answers: [],
  right,
  all,
  at,
  zone: 'Asia/Shanghai',
});
const module = (id: string, audience: 'everyone' | 'manager' = 'everyone') => ({
  id,
  for: audience,
  minutes: 10,
  steps: Array(5).fill({ title: '', text: '', figure: 'list' }),
  questions: asks(0, 1, 2, 0, 1),
});

test('four of five is a pass, three of five is not, and nothing asked is never one', () => {
  expect(isPassed({ right: 4, all: 5 })).toBe(true);
  expect(isPassed({ right: 3, all: 5 })).toBe(false);
  expect(isPassed({ right: 4, all: 6 })).toBe(false);
  expect(isPassed({ right: 0, all: 0 })).toBe(false);
});

test('a question that was not reached counts as wrong', () => {
  expect(scoreOf(asks(0, 1, 2), [0, 1])).toEqual({ right: 2, all: 3 });
});

test('questions answered wrong come once more at the end, and the second pick does not count', () => {
  const questions = asks(0, 1, 2);
  const picks = picked(questions, 0, 2, 2);
  expect(quizPlaces(questions, picks).map(({ question, isAgain }) => [question, isAgain])).toEqual([
    [0, false],
    [1, false],
    [2, false],
    [1, true],
  ]);
  // Wrong again: it does not come a third time.
  const again = picked(questions, 0, 2, 2, 0);
  expect(quizPlaces(questions, again)).toHaveLength(4);
  expect(firstOpen(quizPlaces(questions, again))).toBeUndefined();
  expect(scoreOf(questions, firstPicks(questions, picked(questions, 0, 2, 2, 1)))).toEqual({ right: 2, all: 3 });
});

test('whatever is picked, every question is asked once and each wrong one exactly once more', () => {
  const place = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 8 }),
      fc.array(place, { maxLength: 16 }),
      (rights, choices) => {
        const questions = asks(...rights);
        const picks = picked(questions, ...choices);
        const places = quizPlaces(questions, picks);
        const first = choices.slice(0, questions.length);
        const wrong =
          first.length - questions.slice(0, first.length).filter((_, at) => first[at] === rights[at]).length;
        expect(places).toHaveLength(questions.length + wrong);
        expect(new Set(places.filter(({ isAgain }) => !isAgain).map(({ question }) => question)).size).toBe(
          rights.length,
        );
        expect(firstPicks(questions, picks)).toEqual(first);
      },
    ),
  );
});

test('new content asks a changed question anew and keeps what was answered of the others', () => {
  const before = asks(0, 1, 2);
  const picks = picked(before, 0, 1, 2);
  const [first, , last] = before;
  const after = [first, { ...before[1], id: 'new' }, last] as typeof before;
  const places = quizPlaces(after, picks);
  expect(places.map((one) => one.picked)).toEqual([0, undefined, 2]);
  expect(firstOpen(places)).toMatchObject({ number: 2 });
  // Moved about, an answer stays with its question.
  expect(quizPlaces([last, first] as typeof before, picks).map((one) => one.picked)).toEqual([2, 0]);
});

test('the best attempt counts, and of equals the first', () => {
  const early = attempt('M1', 4, 5, '2026-12-01T08:00:00Z');
  const late = attempt('M1', 4, 5, '2026-12-02T08:00:00Z');
  const poor = attempt('M1', 1, 5, '2026-12-03T08:00:00Z');
  expect(bestAttempt([late, poor, early])).toBe(early);
  expect(bestAttempt([early, poor, late])).toBe(early);
  expect(bestAttempt([])).toBeUndefined();
});

test('a worse attempt later never takes a pass away', () => {
  const { modules, passed } = progressOf([module('M1')], new Map([['M1', 5]]), [
    attempt('M1', 5, 5),
    attempt('M1', 0, 5, '2026-12-05T08:00:00Z'),
  ]);
  expect(modules[0]?.is).toBe('passed');
  expect(passed).toBe(1);
});

test('a learner goes on with what was begun before starting something new', () => {
  const progress = progressOf([module('M1'), module('M2'), module('M10', 'manager')], new Map([['M2', 3]]), []);
  expect(progress.next).toMatchObject({ id: 'M2', is: 'begun', step: 3 });
  expect(progress).toMatchObject({ passed: 0, all: 2, minutesLeft: 20 });
});

test('the seal needs every module for everyone, and not the manager’s', () => {
  const modules = [module('M1'), module('M2'), module('M10', 'manager')];
  const first = attempt('M1', 4, 5);
  expect(resultOf(modules, [first]).isQualified).toBe(false);
  expect(resultOf(modules, [first]).total).toEqual({ right: 4, all: 10 });
  const both = resultOf(modules, [first, attempt('M2', 5, 5, '2026-12-02T08:00:00Z')]);
  expect(both.isQualified).toBe(true);
  expect(both.lines.map(({ id }) => id)).toEqual(['M1', 'M2']);
  expect(both.last?.module).toBe('M2');
  expect(resultOf(modules, []).isQualified).toBe(false);
});

test('what went wrong is named by question, unless the questions have changed since', () => {
  const questions = asks(0, 1, 2);
  const held = { ...attempt('M1', 2, 3), answers: [0, 0, 2] };
  expect(wrongPlaces(questions, held)).toEqual([1]);
  expect(wrongPlaces(asks(1, 1, 1), held)).toBeUndefined();
});
