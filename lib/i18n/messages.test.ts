import { expect, test } from 'vitest';
import { FAULT_CODES } from '@/lib/domain/fault-codes';
import { LEDGER_FAULTS } from '@/lib/ledger/refusal';
import commonEn from '../../messages/common/en.json';
import commonZh from '../../messages/common/zh.json';
import ownEn from '../../messages/en.json';
import ledgerEn from '../../messages/ledger/en.json';
import ledgerZh from '../../messages/ledger/zh.json';
import posterEn from '../../messages/poster/en.json';
import posterZh from '../../messages/poster/zh.json';
import profileEn from '../../messages/profile/en.json';
import profileZh from '../../messages/profile/zh.json';
import ownZh from '../../messages/zh.json';

type Words = { [key: string]: string | Words };

/** Every text by its whole key: `shell.sync.saved`. */
function flat(words: Words, path = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') all.set(path + key, value);
    else for (const [inner, text] of flat(value, `${path}${key}.`)) all.set(inner, text);
  }
  return all;
}

const zh = flat({ ...commonZh, ...profileZh, ...ledgerZh, ...posterZh, ...ownZh });
const en = flat({ ...commonEn, ...profileEn, ...ledgerEn, ...posterEn, ...ownEn });

/** Names of what the code passes in: `{n}`, `{n, plural, one {…} other {…}}`, also inside the branches. */
function placeholders(text: string): string[] {
  const names = new Set<string>();
  let at = 0;
  const branches = (): void => {
    for (;;) {
      const selector = /^\s*[^\s{}]+\s*\{/.exec(text.slice(at));
      if (!selector) break;
      at += selector[0].length;
      message();
      at += 1;
    }
    at = text.indexOf('}', at) + 1;
  };
  const message = (): void => {
    while (at < text.length && text[at] !== '}') {
      const argument = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*,?|\})?/.exec(text.slice(at));
      if (!argument) {
        at += 1;
        continue;
      }
      names.add(String(argument[1]));
      at += argument[0].length;
      if (argument[2] === 'plural' || argument[2] === 'select' || argument[2] === 'selectordinal') branches();
      else if (argument[2]) at = text.indexOf('}', at) + 1;
    }
  };
  message();
  return [...names].sort();
}

const breaking = (words: Map<string, string>, rule: RegExp) =>
  [...words].filter(([, text]) => rule.test(text)).map(([key, text]) => `${key}: ${text}`);

test('both languages hold the same keys', () => {
  expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
});

test('no noun stands in both message files', () => {
  expect(Object.keys(ownZh).filter((noun) => noun in commonZh)).toEqual([]);
});

test('placeholders are found wherever they stand', () => {
  expect(placeholders('{a}条，{n, plural, =0 {none} one {is {b}} other {are}} {when, date, short}')).toEqual([
    'a',
    'b',
    'n',
    'when',
  ]);
});

test('a text takes the same values in both languages', () => {
  const differ = [...zh].filter(([key, text]) => {
    return placeholders(text).join() !== placeholders(en.get(key) ?? '').join();
  });
  expect(differ.map(([key]) => key)).toEqual([]);
});

test('every refusal has words', () => {
  expect(FAULT_CODES.filter((code) => !zh.get(`faults.${code}`))).toEqual([]);
});

test('Chinese takes full-width punctuation, and no space between Han and letters or digits', () => {
  expect(breaking(zh, /\p{Script=Han}[,;:?!()]|[,;:?!(]\p{Script=Han}/u)).toEqual([]);
  expect(breaking(zh, /\p{Script=Han} [A-Za-z0-9¥{]|[A-Za-z0-9}%] \p{Script=Han}/u)).toEqual([]);
});

test('the tone is spoken and calm: nobody is hurried, begged or called dear', () => {
  expect(breaking(zh, /[！!]|亲[，。]|^亲/u)).toEqual([]);
  expect(breaking(en, /!|\bplease\b/i)).toEqual([]);
});

test('every reason a transaction file is refused for has words', () => {
  for (const code of LEDGER_FAULTS) expect(zh.get(`ledgerFaults.${code}`), code).toBeTruthy();
});
