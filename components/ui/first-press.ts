import type { MouseEvent } from 'react';

/**
 * For what holds the buttons of a step, as `onClickCapture`: the second press of a double tap was meant for the step
 * that the first one has already left, and never for the button that now lies under the thumb.
 */
export function onlyFirstPress(event: MouseEvent): void {
  if (event.detail <= 1) return;
  event.preventDefault();
  event.stopPropagation();
}
