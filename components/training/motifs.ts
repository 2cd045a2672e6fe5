/**
 * Pieces of the reader's line drawings, on a 320 × 200 ground. `line` is an object with paper inside, `soft` what
 * stands on it, `jade` the point of the picture, `red` what must not happen.
 */
export type Look = 'line' | 'soft' | 'bold' | 'jade' | 'fill' | 'red';
export type Piece = { look: Look; d: string } | { look: 'figure'; x: number; y: number; text: string };
type Point = readonly [x: number, y: number];

const draw =
  (look: Look) =>
  (...parts: string[]): Piece => ({ look, d: parts.join('') });
export const line = draw('line');
export const soft = draw('soft');
export const bold = draw('bold');
export const jade = draw('jade');
export const fill = draw('fill');
export const red = draw('red');
export const figure = (x: number, y: number, text: string): Piece => ({ look: 'figure', x, y, text });

export const box = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h-${width}z`;
export const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
export const rows = (x: number, y: number, ...widths: number[]) =>
  widths.map((width, place) => `M${x} ${y + 14 * place}h${width}`).join('');
export const check = (x: number, y: number, size = 1) => `M${x} ${y}l${8 * size} ${8 * size} ${15 * size}-${17 * size}`;
export const cross = (x: number, y: number, size = 9) =>
  `M${x - size} ${y - size}l${2 * size} ${2 * size}M${x + size} ${y - size}l-${2 * size} ${2 * size}`;
/** A straight arrow; the head lies at its end. */
export function arrow([x, y]: Point, [toX, toY]: Point): string {
  const angle = Math.atan2(toY - y, toX - x);
  const wing = (turn: number) =>
    `M${toX} ${toY}l${(-13 * Math.cos(angle + turn)).toFixed(1)} ${(-13 * Math.sin(angle + turn)).toFixed(1)}`;
  return `M${x} ${y}L${toX} ${toY}${wing(0.5)}${wing(-0.5)}`;
}

/** The hand terminal, standing on the lower edge. Its screen: x 122 to 198, y 34 to 118. */
export const terminal: Piece[] = [
  line(box(110, 20, 100, 190), box(122, 34, 76, 84)),
  soft(box(122, 134, 18, 11), box(151, 134, 18, 11), box(180, 134, 18, 11)),
  soft(box(122, 156, 18, 11), box(151, 156, 18, 11), box(180, 156, 18, 11)),
  soft(box(122, 178, 18, 11), box(151, 178, 18, 11), box(180, 178, 18, 11)),
];
/** Its back, where the label is. */
export const back: Piece[] = [line(box(96, 14, 128, 200)), soft(box(116, 30, 88, 30), 'M136 45h48')];
/** A smaller one beside something else. */
export const small = (x: number, y = 56): Piece[] => [
  line(box(x, y, 72, 160), box(x + 9, y + 10, 54, 58)),
  soft(
    [0, 18, 36].flatMap((by) => [box(x + 10, y + 82 + by, 12, 8), box(x + 30, y + 82 + by, 12, 8)]).join(''),
    [0, 18, 36].map((by) => box(x + 50, y + 82 + by, 12, 8)).join(''),
  ),
];
export const card = (x: number, y: number): Piece[] => [
  line(box(x, y, 96, 60)),
  soft(`M${x} ${y + 15}h96`, box(x + 12, y + 27, 18, 13), `M${x + 12} ${y + 50}h34`),
];
export const phone = (x: number, y: number): Piece[] => [
  line(box(x, y, 78, 144)),
  soft(box(x + 8, y + 12, 62, 112), `M${x + 30} ${y + 134}h18`),
];
export const slip = (x: number, y: number): Piece[] => [
  line(`M${x} ${y}h84v136l-7-7-7 7-7-7-7 7-7-7-7 7-7-7-7 7-7-7-7 7-7-7-7 7z`),
  soft(rows(x + 14, y + 20, 34, 56, 56, 42)),
];
export const sheet = (x: number, y: number): Piece[] => [
  line(`M${x} ${y}h66l22 22v106h-88zM${x + 66} ${y}v22h22`),
  soft(rows(x + 14, y + 40, 60, 60, 44, 60)),
];
export const person = (x: number, y: number): Piece[] => [
  line(`M${x - 34} ${y + 76}c2-30 14-44 34-44s32 14 34 44z`, disc(x, y + 12, 19)),
];
export const lens = (x: number, y: number): Piece[] => [jade(disc(x, y, 24), `M${x + 18} ${y + 18}l22 22`)];
export const clock = (x: number, y: number, r = 22): Piece[] => [
  jade(disc(x, y, r), `M${x} ${y - r + 8}v${r - 8}l${r / 2} ${r / 3}`),
];
export const coin = (x: number, y: number): Piece[] => [
  line(disc(x, y, 17)),
  jade(`M${x - 6} ${y - 8}l6 8 6-8M${x} ${y}v9`),
];
export const qr = (x: number, y: number): Piece[] => [
  bold(box(x, y, 17, 17), box(x + 31, y, 17, 17), box(x, y + 31, 17, 17)),
  bold(box(x + 6, y + 6, 5, 5), box(x + 37, y + 6, 5, 5), box(x + 6, y + 37, 5, 5)),
  bold(
    `M${x + 25} ${y}v9M${x + 25} ${y + 20}v8h10M${x + 44} ${y + 25}v8M${x + 27} ${y + 38}h8v9M${x + 46} ${y + 42}v5`,
  ),
];
export const bubble = (x: number, y: number): Piece[] => [line(`M${x} ${y}h104v62h-56l-22 20v-20h-26z`)];
export const handset = (x: number, y: number): Piece[] => [
  jade(`M${x} ${y}h16l8 22-11 8a50 50 0 0 0 27 27l8-11 22 8v16c0 4-3 7-7 7-39 0-70-31-70-70 0-4 3-7 7-7z`),
];
export const padlock = (x: number, y: number): Piece[] => [
  jade(`M${x + 9} ${y}v-11a15 15 0 0 1 30 0v11`),
  { look: 'fill', d: box(x, y, 48, 38) },
];
/** A half turn from right to left, the way money goes back. */
export const turn = (x: number, y: number): Piece[] => [
  jade(`M${x} ${y + 44}c34 0 44-8 44-22s-12-22-32-22h-34M${x - 9} ${y - 13}l-14 13 14 13`),
];
