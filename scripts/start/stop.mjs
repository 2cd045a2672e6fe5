/** Something the operator can put right. Said in one line, without a stack; the process ends with 1. */
export class Stop extends Error {}

/** `npm start` and `npm test` share their first steps; each line names who speaks. */
const speaker = process.env.npm_lifecycle_event ?? 'start';

/** @param {string} text */
export const say = (text) => console.log(`${speaker}: ${text}`);
