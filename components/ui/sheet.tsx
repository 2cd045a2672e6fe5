'use client';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { classNames } from './class-names';
import { onlyFirstPress } from './first-press';
import { IconButton } from './icon-button';
import { x } from './icons';
import { InSheet } from './in-sheet';
import css from './sheet.module.css';
import { ToastRegion } from './toast';
import { useSheetHistory } from './use-sheet-history';

type Props = {
  open: boolean;
  /** Close button, Esc, back and the ground behind all ask this; set `open` to false in it. */
  onClose: () => void;
  title: ReactNode;
  /** Above the title: a tag and who. */
  eyebrow?: ReactNode;
  closeLabel: string;
  /** Pinned beneath: one or two buttons, the primary on the right. */
  footer?: ReactNode;
  children: ReactNode;
};

/**
 * From below on a phone, centred from 1024 px. Keep it mounted and switch `open`; the content is drawn only while open.
 * To leave the page from inside, use a `PlaceLink` (it replaces the sheet's history step) and do not close first.
 */
export function Sheet({ open, onClose, title, eyebrow, closeLabel, footer, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useSheetHistory(open, id, onClose);
  const ask = useRef(onClose);
  useEffect(() => {
    ask.current = onClose;
  });

  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    element.showModal();
    heading.current?.focus();
    let isPressedOutside = false;
    // Both ends of a press must lie on the ground: selecting text and letting go outside closes nothing.
    const onDown = (event: PointerEvent) => {
      isPressedOutside = event.target === element;
    };
    const onClick = (event: MouseEvent) => {
      if (isPressedOutside && event.target === element) ask.current();
    };
    const onCancel = (event: Event) => {
      if (event.target !== element) return;
      event.preventDefault();
      ask.current();
    };
    // A browser may close it unasked (a second Esc, the system's back): then the owner must know.
    const onNativeClose = (event: Event) => {
      if (event.target === element) ask.current();
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('click', onClick);
    element.addEventListener('cancel', onCancel);
    element.addEventListener('close', onNativeClose);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('click', onClick);
      element.removeEventListener('cancel', onCancel);
      element.removeEventListener('close', onNativeClose);
      element.close();
    };
  }, [open]);

  return (
    <dialog ref={dialog} className={classNames('screen-only', css.sheet)} aria-labelledby={`${id}t`}>
      {open && (
        <InSheet value={true}>
          <div className={css.panel}>
            <div className={css.head}>
              <div className={css.title}>
                {eyebrow !== undefined && <div className={css.eyebrow}>{eyebrow}</div>}
                <h2 id={`${id}t`} ref={heading} tabIndex={-1}>
                  {title}
                </h2>
              </div>
              <IconButton icon={x} label={closeLabel} onClick={onClose} />
            </div>
            <div className={css.body}>{children}</div>
            {footer !== undefined && (
              <div className={css.foot} data-floor onClickCapture={onlyFirstPress}>
                {footer}
              </div>
            )}
          </div>
          <ToastRegion />
        </InSheet>
      )}
    </dialog>
  );
}
