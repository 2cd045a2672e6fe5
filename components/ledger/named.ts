/** A word for each name of a list: `named(ROW_TENDERS, (tender) => t(`tenders.${tender}`))`. */
export const named = <Name extends string>(names: readonly Name[], word: (name: Name) => string) =>
  Object.fromEntries(names.map((name) => [name, word(name)])) as Record<Name, string>;
