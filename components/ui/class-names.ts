/** Joins the class names that hold; `undefined` when none does, so no empty attribute is printed. */
export const classNames = (...names: (string | false | null | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined;
