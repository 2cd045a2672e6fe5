import 'client-only';

/** Puts text on the clipboard. `false`: this browser allows neither way, and the person has to select it by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Only on https and localhost; WeChat's own browser may refuse it all the same.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'vh';
  // Inside the open sheet: what lies outside it cannot take the focus.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  const before = document.activeElement;
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
