'use client';
import { useEffect, useRef, useState } from 'react';
import { startHold } from './hold';
import { Icon } from './icon';
import { minus, plus } from './icons';
import css from './stepper.module.css';

type Props = {
  /** What is counted; spoken for the group. */
  label: string;
  /** Spoken on the buttons: "少一台", "多一台". */
  fewer: string;
  more: string;
  value: number;
  min?: number;
  max?: number;
  /** Called once a click, and once at the end of a hold. */
  onChange: (value: number) => void;
};

/** How long a number just entered is shown while the new value is on its way back from storage (ms). */
const ECHO_MS = 1_500;

/** − n +, 48 px each; holding repeats. `<Stepper label={t('tills')} fewer=… more=… value={2} onChange={setTills} />` */
export function Stepper({ label, fewer, more, value, min = 0, max = 999, onChange }: Props) {
  const [draft, setDraft] = useState<number>();
  const shown = draft ?? value;
  const current = useRef(shown);
  const release = useRef<() => boolean>(undefined);
  useEffect(() => {
    current.current = shown;
  }, [shown]);
  useEffect(() => {
    if (draft === undefined) return;
    if (draft === value) return setDraft(undefined);
    // A value that was refused does not come back: after a while show what is really stored.
    const timer = setTimeout(() => setDraft(undefined), ECHO_MS);
    return () => clearTimeout(timer);
  }, [draft, value]);
  useEffect(() => () => void release.current?.(), []);

  const move = (by: number): boolean => {
    const to = Math.min(max, Math.max(min, current.current + by));
    current.current = to;
    setDraft(to);
    return to > min && to < max;
  };
  const letGo = (): boolean => {
    const repeated = release.current?.() ?? false;
    release.current = undefined;
    if (repeated) onChange(current.current);
    return repeated;
  };
  const swallow = useRef(false);
  const button = (by: -1 | 1) => ({
    onPointerDown: (event: React.PointerEvent) => {
      if (event.button !== 0) return;
      swallow.current = false;
      release.current = startHold(() => move(by));
    },
    onPointerUp: () => {
      swallow.current = letGo();
    },
    onPointerLeave: () => void letGo(),
    onPointerCancel: () => void letGo(),
    onContextMenu: (event: React.MouseEvent) => event.preventDefault(),
    onClick: () => {
      // The click that ends a hold is not another step; a key or a reader clicks without a pointer.
      if (swallow.current) {
        swallow.current = false;
        return;
      }
      move(by);
      onChange(current.current);
    },
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would force a legend into every table row.
    <div className={css.stepper} role="group" aria-label={label}>
      <button type="button" aria-label={fewer} disabled={shown <= min} {...button(-1)}>
        <Icon of={minus} size="s" />
      </button>
      <output aria-live="polite">{shown}</output>
      <button type="button" aria-label={more} disabled={shown >= max} {...button(1)}>
        <Icon of={plus} size="s" />
      </button>
    </div>
  );
}
