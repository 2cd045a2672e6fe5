/** Something the operator can put right. Said in one line, without a stack; the process ends with 1. */
export class Stop extends Error {}

/** @param {string} text */
export const say = (text) => console.log(`start: ${text}`);
