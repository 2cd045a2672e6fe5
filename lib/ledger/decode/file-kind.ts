export type FileKind = 'text' | 'html' | 'xml' | 'zip' | 'ole' | 'photo' | 'pdf' | 'binary' | 'empty';

const startsWith = (bytes: Uint8Array, magic: readonly number[], at = 0): boolean =>
  magic.every((value, place) => bytes[at + place] === value);

const PHOTOS: readonly (readonly [number, readonly number[]])[] = [
  [0, [0xff, 0xd8, 0xff]], // JPEG
  [0, [0x89, 0x50, 0x4e, 0x47]], // PNG
  [0, [0x47, 0x49, 0x46, 0x38]], // GIF
  [8, [0x57, 0x45, 0x42, 0x50]], // WebP
  [4, [0x66, 0x74, 0x79, 0x70]], // HEIC, AVIF, and films
  [0, [0x49, 0x49, 0x2a, 0x00]], // TIFF
  [0, [0x4d, 0x4d, 0x00, 0x2a]],
];

/** Two bytes a character: zeros stand at every other place of plain Latin text. */
const looksLikeUtf16 = (head: Uint8Array): boolean => {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true;
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length / 8 && Math.min(even, odd) < head.length / 100;
};

/** What a file is by its first bytes; its name proves nothing (portals give an HTML table the name .xls). */
export function fileKind(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole';
  if (startsWith(head, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  // BIFF 2–5 worksheets without the OLE box around them.
  if (startsWith(head, [0x09, 0x08]) || startsWith(head, [0x09, 0x04]) || startsWith(head, [0x09, 0x02])) return 'ole';
  if (PHOTOS.some(([at, magic]) => startsWith(head, magic, at))) return 'photo';
  if (head.includes(0) && !looksLikeUtf16(head)) return startsWith(head, [0x42, 0x4d]) ? 'photo' : 'binary'; // BMP
  const start = new TextDecoder('latin1').decode(head.subarray(0, 4096)).replaceAll('\0', '').trimStart().toLowerCase();
  const marked = start.replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)\s*/, '');
  // Excel 2003 wrote workbooks as one XML file, and portals give it the name .xls to this day.
  if (/^<\?xml[\s\S]*?<(?:\w+:)?workbook[\s>]/.test(marked)) return 'xml';
  return /^<(!doctype html|html|head|meta|body|style|table|\?xml[^>]*>\s*<(!doctype|html))/.test(marked)
    ? 'html'
    : 'text';
}
