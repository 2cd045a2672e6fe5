'use client';
import { useEffect, useId, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { classNames } from './class-names';
import css from './toast.module.css';

export type Toast = {
  /** A toast with the same key replaces the one before it. */
  key: string;
  lead?: string;
  text: string;
  /** At most two. `run` is called and the toast leaves. */
  actions?: readonly { label: string; run: () => void }[];
  /** Until it is answered; else 6 s, longer while it has the focus. */
  stays?: boolean;
};

const SHOWN_MS = 6_000;
const NONE: readonly Toast[] = [];
let toasts = NONE;
/** The regions on the page, the topmost last: an open sheet has its own, because the page behind it is inert. */
let regions: readonly string[] = [];
const watchers = new Set<() => void>();
const tell = () => {
  for (const watcher of watchers) watcher();
};
const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
};

/** `showToast({ key: 'copied', text: t('copied') })` from any handler. */
export function showToast(toast: Toast): void {
  toasts = [...toasts.filter(({ key }) => key !== toast.key), toast];
  tell();
}
export function hideToast(key: string): void {
  toasts = toasts.filter((toast) => toast.key !== key);
  tell();
}

/** One on the page (the shell has it) and one in each open sheet; the topmost shows the newest toast. */
export function ToastRegion() {
  const id = useId();
  const all = useSyncExternalStore(
    watch,
    () => toasts,
    () => NONE,
  );
  const isTop = useSyncExternalStore(
    watch,
    () => regions.at(-1) === id,
    () => false,
  );
  useEffect(() => {
    regions = [...regions, id];
    tell();
    return () => {
      regions = regions.filter((other) => other !== id);
      tell();
    };
  }, [id]);
  const toast = isTop ? all.at(-1) : undefined;
  return (
    <div role="status" className={classNames('screen-only', css.region)}>
      {toast && <ToastSlip key={toast.key} toast={toast} />}
    </div>
  );
}

/** Height of what stands at the foot of the page or of the open sheet (px): a toast never covers the next action. */
function floorUnder(slip: HTMLElement): number {
  const place: ParentNode = slip.closest('dialog') ?? document;
  const feet = [...place.querySelectorAll<HTMLElement>('[data-floor]')];
  return Math.max(0, ...feet.map((foot) => foot.offsetHeight));
}

function ToastSlip({ toast }: { toast: Toast }) {
  const [isHeld, setHeld] = useState(false);
  const slip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = slip;
    current?.parentElement?.style.setProperty('--floor', `${floorUnder(current)}px`);
  }, []);
  useEffect(() => {
    if (toast.stays || isHeld) return;
    const timer = setTimeout(() => hideToast(toast.key), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  return (
    <div ref={slip} className={css.slip}>
      <div className={css.text}>
        {toast.lead && <b>{toast.lead}</b>}
        <span>{toast.text}</span>
      </div>
      {toast.actions && (
        <div className={css.actions}>
          {toast.actions.map((action) => (
            <button
              key={action.label}
              type="button"
              onFocus={() => setHeld(true)}
              onBlur={() => setHeld(false)}
              onClick={() => {
                hideToast(toast.key);
                action.run();
              }}
            >
              {action.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
