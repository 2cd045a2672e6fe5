import * as z from 'zod/mini';
import { ALL, count, fact, hash, ID, id, instant, type Kind, small, typed, zone } from './grammar';

/** Who learns, how far they read, what they knew. */
export const TRAINING_KINDS = {
  learner: { value: z.object({ name: typed(40) }), key: ID, writers: ALL, readers: ALL, ...small },
  lesson: {
    value: z.object({ step: count(50) }),
    key: /^[0-9a-z]{16}\.M([1-9]|10)$/,
    writers: ALL,
    readers: ALL,
    ...small,
  },
  'quiz-attempt': {
    value: z.object({
      learner: id,
      module: z.string().check(z.regex(/^M([1-9]|10)$/)),
      pack: hash,
      /** Place of the choice first picked, question by question. */
      answers: z.array(count(3)).check(z.maxLength(20)),
      right: count(20),
      all: count(20),
      at: instant,
      zone,
    }),
    key: ID,
    writers: ALL,
    readers: ALL,
    ...fact,
    ...small,
  },
} as const satisfies Record<string, Kind>;
