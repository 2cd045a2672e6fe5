import { describe, expect, test } from 'vitest';
import { makeDice, seedOfRun } from '../dice';
import { makeLookAlikeFile, makePanFile } from './card-file';
import { lookAlikes } from './look-alikes';
import { knownTestPans, makePan, passesCheck, schemes, withCheckDigit } from './pans';
import { makeInnocentHeaderFiles, makeRefusedFiles } from './refused-files';
import { ways } from './written';

const seed = seedOfRun();
const rowsOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trimEnd().split('\r\n');

test('the check is the one of the standard', () => {
  expect(knownTestPans.every(passesCheck)).toBe(true);
  expect(passesCheck('4111111111111112')).toBe(false);
  expect(withCheckDigit('7992739871')).toBe('79927398713');
});

test('a card number in every way it is written', () => {
  const written = (name: string, pan: string) => ways.find((way) => way.name === name)?.write(pan);
  expect(written('spaces', '6222021234567890123')).toBe('6222 0212 3456 7890 123');
  expect(written('dashes', '378282246310005')).toBe('3782-822463-10005');
  expect(written('full-width', '4111111111111111')).toBe('４１１１１１１１１１１１１１１１');
  expect(written('chinese-sentence', '4111111111111111')).toBe('顾客卡号4111111111111111刷卡失败，改用现金');
});

describe(`card files (LEDGER_SEED=${seed})`, () => {
  test('every number has its scheme’s first digits and length, and passes the check', () => {
    for (const scheme of schemes)
      for (let nth = 0; nth < 50; nth++) {
        const pan = makePan(makeDice(seed + nth), scheme);
        expect(passesCheck(pan) && scheme.lengths.includes(pan.length)).toBe(true);
        expect(scheme.starts.some((start) => pan.startsWith(start))).toBe(true);
      }
  });

  test('the remarks hold each scheme in each way, and the truth says where', () => {
    const file = makePanFile(makeDice(seed), { between: 2 });
    expect(new Set(file.cells.map(({ kind }) => kind)).size).toBe(schemes.length * ways.length + 2);
    for (const { row, column, text, pan } of file.cells) {
      expect(file.table.rows[row]?.[column]).toBe(text);
      const digits = text.normalize('NFKC').replace(/[^0-9]/g, '');
      expect(digits).toContain(pan);
    }
    expect(file.verdict).toBe('mask');
  });

  test('a look-alike is hard exactly where its digits alone would pass for a card number', () => {
    const first = /^(62|4|5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|3[47]|352[89]|35[3-8])/;
    for (const kind of lookAlikes)
      for (let nth = 0; nth < 20; nth++) {
        const text = kind.make(makeDice(seed + nth));
        const runs = text.match(/\d(?:[ -]?\d)*/g) ?? [];
        const digits = runs
          .map((run) => run.replace(/[ -]/g, ''))
          .filter((run) => run.length >= 13 && run.length <= 19);
        expect([kind.name, text, digits.some((run) => first.test(run) && passesCheck(run))]).toEqual([
          kind.name,
          text,
          kind.hard,
        ]);
      }
  });

  test('the look-alike file masks nothing', () => {
    const file = makeLookAlikeFile(makeDice(seed));
    expect(file.cells).toHaveLength(lookAlikes.length * 20);
    expect(file.cells.some(({ mustMask }) => mustMask)).toBe(false);
    for (const { row, column, text } of file.cells) expect(file.table.rows[row]?.[column]).toBe(text);
  });

  test('each refused file holds what it is refused for', () => {
    const files = new Map(makeRefusedFiles(makeDice(seed)).map((file) => [file.name, file]));
    const lines = (name: string) => rowsOf(files.get(name)?.bytes ?? new Uint8Array());
    expect(lines('card-column.csv').filter((line) => /,(62\d{14,17}|4\d{15})$/.test(line))).toHaveLength(54);
    expect(lines('track-1.csv').filter((line) => /%B\d{13,19}\^/.test(line))).toHaveLength(3);
    expect(lines('track-2.csv').filter((line) => /;\d{13,19}=\d{4}/.test(line))).toHaveLength(3);
    expect(lines('code-CVN2.csv')[0]).toBe('交易时间,商户订单号,交易金额,CVN2');
    expect(
      lines('code-安全码.csv')
        .slice(1)
        .every((line) => /,\d{3}$/.test(line)),
    ).toBe(true);
    expect([...files.values()].every(({ verdict }) => verdict === 'refuse')).toBe(true);
    expect(
      makeInnocentHeaderFiles(makeDice(seed)).every(
        ({ verdict, cells }) => verdict === 'read' && cells.every(({ mustMask }) => !mustMask),
      ),
    ).toBe(true);
  });
});
