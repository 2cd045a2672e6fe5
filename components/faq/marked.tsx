import { Fragment } from 'react';
import { markedParts } from '@/lib/domain/search-marks';

/** A text with the found words marked. */
export const Marked = ({ text, words }: { text: string; words: readonly string[] }) =>
  markedParts(text, words).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move.
    <Fragment key={place}>{part.isMarked ? <mark>{part.text}</mark> : part.text}</Fragment>
  ));
