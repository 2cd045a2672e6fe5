import { check, x } from '@/components/ui/icons';
import type { PosterWords } from './poster-words';

/** The design's phone screen, drawn at 1080 by 2337 (design j3). */
const [WIDTH, HEIGHT, SCALE] = [390, 844, 1080 / 390];
const INK = '#131c18';
const [MIDDLE, INSIDE] = [WIDTH / 2, 306];
/** Above the shop's name. */
const FOOT = 726;

type Font = { song: string; sans: string };
type Writing = { size: number; bold?: boolean; song?: boolean };

/** Draws with the phone's own fonts; nothing is fetched. Undefined where a browser cannot. */
export async function posterImage(words: PosterWords, also: PosterWords | undefined): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SCALE;
  canvas.height = Math.round(HEIGHT * SCALE);
  const draw = canvas.getContext('2d');
  if (!draw) return undefined;
  const look = getComputedStyle(document.documentElement);
  const font = { song: look.getPropertyValue('--song'), sans: look.getPropertyValue('--font') };
  draw.scale(SCALE, SCALE);
  drawPoster(draw, font, words, also);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

function drawPoster(
  draw: CanvasRenderingContext2D,
  font: Font,
  words: PosterWords,
  also: PosterWords | undefined,
): void {
  draw.fillStyle = '#fff';
  draw.fillRect(0, 0, WIDTH, HEIGHT);
  draw.strokeStyle = INK;
  for (const [at, line] of [
    [17, 1],
    [20, 0.6],
  ] as const) {
    draw.lineWidth = line;
    draw.strokeRect(at, at, WIDTH - 2 * at, HEIGHT - 2 * at);
  }
  draw.fillStyle = INK;
  draw.textAlign = 'center';
  draw.textBaseline = 'alphabetic';
  const write = (text: string, y: number, how: Writing): void => {
    chooseFont(draw, font, text, how);
    draw.fillText(text, MIDDLE, y, INSIDE);
  };
  const isHan = words.locale === 'zh';
  // Letter spacing on a canvas is too new for some phones: blanks of a third keep the heading open.
  write(isHan ? [...words.head].join(' ') : words.head, 140, { size: isHan ? 52 : 34, bold: true, song: true });
  write(words.label, 196, { size: 21 });
  write(words.day, 266, { size: 30, bold: true });
  write(words.hours, 324, { size: 53, bold: true });
  draw.fillRect(38, 348, WIDTH - 76, 0.8);
  draw.fillRect(38, 351, WIDTH - 76, 2.4);
  let y = 400;
  for (const line of words.lines) {
    for (const part of broken(draw, font, line, { size: 20 })) {
      write(part, y, { size: 20 });
      y += 32;
    }
  }
  const beneath = also
    ? [`${also.label} ${also.hours}, ${also.day}`, ...also.lines, also.works.join(' · ')].filter((line) => line !== '')
    : [];
  y = ways(draw, font, words, { from: y + 28, to: FOOT - beneath.length * 20 });
  for (const line of beneath) {
    write(line, y, { size: 13 });
    y += 20;
  }
  write(words.shop, 752, { size: 20, bold: true });
  write(words.sign, 778, { size: 16 });
  if (words.phone !== '') write(words.phone, 802, { size: 14 });
}

/** The largest size up to the wished one at which the text has room. */
function chooseFont(draw: CanvasRenderingContext2D, font: Font, text: string, { size, bold, song }: Writing): void {
  for (let at = size; at >= size / 2; at -= 1) {
    draw.font = `${bold ? 700 : 400} ${at}px ${song ? font.song : font.sans}`;
    if (draw.measureText(text).width <= INSIDE) return;
  }
}

/** A sentence in lines that have room: between words, or after a mark where there are none. */
function broken(draw: CanvasRenderingContext2D, font: Font, text: string, { size }: Writing): string[] {
  draw.font = `400 ${size}px ${font.sans}`;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[^ ，]+[ ，]?/g) ?? []) {
    if (line !== '' && draw.measureText(line + piece).width > INSIDE) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()].filter((one) => one !== '');
}

/** One beneath the other, closer where there are many. Returns where the next line may stand. */
function ways(
  draw: CanvasRenderingContext2D,
  font: Font,
  words: PosterWords,
  room: { from: number; to: number },
): number {
  const all = [
    ...words.works.map((text) => ({ text, works: true })),
    ...words.stops.map((text) => ({ text, works: false })),
  ];
  const step = Math.min(40, (room.to - room.from) / Math.max(1, all.length));
  const size = Math.round(step * 0.6);
  let y = room.from;
  draw.textAlign = 'left';
  draw.font = `700 ${size}px ${font.sans}`;
  const widest = Math.min(INSIDE - 40, Math.max(0, ...all.map(({ text }) => draw.measureText(text).width)));
  const left = MIDDLE - (widest + 40) / 2;
  for (const { text, works } of all) {
    draw.font = `${works ? 700 : 400} ${size}px ${font.sans}`;
    draw.fillText(text, left + 40, y, widest);
    draw.save();
    draw.translate(left, y - size * 0.88);
    draw.scale(size / 24, size / 24);
    draw.strokeStyle = works ? '#005843' : '#98170f';
    draw.lineWidth = 2.4;
    draw.stroke(new Path2D(works ? check : x));
    draw.restore();
    if (!works) draw.fillRect(left + 40, y - size * 0.38, Math.min(widest, draw.measureText(text).width), 1);
    y += step;
  }
  draw.textAlign = 'center';
  return y + 4;
}
