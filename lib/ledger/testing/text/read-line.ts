/** The cells of one line, quotes taken off: for tests of the writers only, and for lines without line ends in cells. */
export function cellsOf(line: string, separator = ','): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; ) {
    if (line[at] !== '"') {
      const end = line.indexOf(separator, at);
      cells.push(line.slice(at, end < 0 ? undefined : end));
      at = end < 0 ? line.length + 1 : end + 1;
      continue;
    }
    let text = '';
    at++;
    while (at < line.length && !(line[at] === '"' && line[at + 1] !== '"')) {
      text += line[at];
      at += line[at] === '"' ? 2 : 1;
    }
    cells.push(text);
    at += 2;
  }
  return cells;
}
