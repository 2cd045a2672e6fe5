import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical, type Edit } from './entry';

const lineOf = (edit: Edit): string => `${edit.kind}\n${edit.key}\n${edit.stamp}\n${canonical(edit.value)}\n`;

/** SHA-256 of everything held within one view, in an order of its own: equal on phone and server, or something went missing. */
export function stateHash(edits: Iterable<Edit>): string {
  const lines = Array.from(edits, lineOf).sort();
  const hash = sha256.create();
  for (const text of lines) hash.update(utf8ToBytes(text));
  return bytesToHex(hash.digest());
}
