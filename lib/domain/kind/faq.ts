import * as z from 'zod/mini';
import { ALL, type Kind, small } from './grammar';

const ANSWER = /^F(0[1-9]|[1-6][0-9]|7[0-5])$/;

/** What people think of an answer. */
export const FAQ_KINDS = {
  'answer-feedback': { value: z.object({ clear: z.boolean() }), key: ANSWER, writers: ALL, readers: ALL, ...small },
} as const satisfies Record<string, Kind>;
