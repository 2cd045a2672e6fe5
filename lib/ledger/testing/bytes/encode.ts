import { encodeGb18030, encodeGbk } from './gbk';

export type Encoding =
  | 'utf-8'
  | 'utf-8-bom'
  | 'gbk'
  | 'gb18030'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-16le-bom'
  | 'utf-16be-bom';

function sixteen(text: string, littleEndian: boolean): Uint8Array {
  const out = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) out.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(out.buffer);
}

export function encodeText(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'gbk':
      return encodeGbk(text);
    case 'gb18030':
      return encodeGb18030(text);
    case 'utf-16le':
      return sixteen(text, true);
    case 'utf-16be':
      return sixteen(text, false);
    case 'utf-16le-bom':
      return sixteen(`\ufeff${text}`, true);
    case 'utf-16be-bom':
      return sixteen(`\ufeff${text}`, false);
  }
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
