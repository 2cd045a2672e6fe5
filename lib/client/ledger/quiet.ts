import 'client-only';
import { useState } from 'react';
import { useLive } from '../live';
import { useSlots } from '../slots';
import type { SalesFile } from './kept-file';
import type { Coming, QuietAnswer, QuietHours } from './quiet-answer';

/**
 * When the shop is quiet by its own files, for a visit of so many minutes; `undefined` while the phone is being asked. Advises
 * only hours at which somebody can come: those of `calendar`, without one the first this phone has heard of.
 */
export function useQuiet(minutes: number, calendar?: Coming): QuietAnswer | undefined {
  const heard = useSlots();
  const coming = calendar ?? (typeof heard === 'object' ? heard.reply.calendars[0] : undefined);
  const question = `ledger/quiet/${minutes}/${coming ? `${coming.zone} ${JSON.stringify(coming.hours)}` : ''}`;
  const answer = useLive(question, async ({ ledgerFiles }): Promise<QuietAnswer> => {
    const files = (await ledgerFiles.toArray()).filter((file): file is SalesFile => file.of === 'sales');
    if (files.length === 0) return { is: 'no-files' };
    // Most phones hold no files, and none of their screens loads the rules.
    const { answerOf } = await import('./quiet-answer');
    return answerOf(files, minutes, coming);
  });
  // Another length is a new question: until it is answered the screen stands as it was, instead of blinking.
  const [held, setHeld] = useState(answer);
  if (answer !== undefined && answer !== held) setHeld(answer);
  return answer ?? held;
}

/** The same where only the shop's own numbers count: `null` without files, on too little in them, and on examples. */
export function useQuietHours(minutes: number, calendar?: Coming): QuietHours | null | undefined {
  const answer = useQuiet(minutes, calendar);
  return answer && (answer.is === 'known' && !answer.isExample ? answer.quiet : null);
}
