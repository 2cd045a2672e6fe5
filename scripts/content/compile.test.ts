import { expect, test } from 'vitest';
import { compile } from './compile';
import { print } from './problem';
import { SMALL_IDS, smallContent } from './small-content';

type Small = ReturnType<typeof smallContent>;

/** What the compiler prints about the small content after these edits. */
function printed(spoil: (content: Small) => void): string[] {
  const content = smallContent();
  spoil(content);
  const compiled = compile(content.root, SMALL_IDS);
  return compiled.ok ? [] : compiled.problems.map(print);
}

test('content without a fault compiles', () => {
  expect(printed(() => {})).toEqual([]);
});

test('a missing translation fails the build and names the file', () => {
  expect(printed(({ edit }) => edit('content/en/items.yaml', 'C02:', 'C03:'))).toEqual([
    'content/en/items.yaml:1 C02: expected words for this id, found nothing',
    'content/en/items.yaml:10 C03: expected only ids that facts put here, found words for another',
  ]);
  expect(printed(({ remove }) => remove('content/en/glossary.yaml'))).toEqual([
    'content/en/glossary.yaml:1: expected this file, found nothing',
  ]);
  expect(printed(({ remove }) => remove('content/zh/training/M1.yaml'))).toEqual([
    'content/zh/training/M1.yaml:1 M1: expected this file, found nothing',
  ]);
  expect(printed(({ remove }) => remove('content/en/answers/data.yaml'))).toEqual([
    'content/en/answers/data.yaml:1: expected words for F02, found no file',
  ]);
});

test('a wrong field names file, line, field and what was expected', () => {
  expect(printed(({ edit }) => edit('content/facts/items.yaml', 'T-7', 'T-6'))).toEqual([
    'content/facts/items.yaml:2 C02.due: expected one of T-14, T-10, T-7, T-5, T-3, T-2, T-1, D0-before, D0, T+1, T+3, T+7, found "T-6"',
  ]);
  expect(printed(({ edit }) => edit('content/zh/items.yaml', '- 再做**一次**。', '- 12'))).toEqual([
    'content/zh/items.yaml:7 C01.how[2]: expected a text, found 12',
  ]);
  expect(printed(({ edit }) => edit('content/en/items.yaml', 'proof:', 'prof:'))).toEqual([
    'content/en/items.yaml:1 C01.proof: expected a text, found nothing',
    'content/en/items.yaml:8 C01.prof: expected no field of this name, found "prof"',
  ]);
});

test('every fault is reported, not only the first', () => {
  const faults = printed(({ edit }) => {
    edit('content/facts/items.yaml', 'minutes: 20', 'minutes: soon');
    edit('content/zh/tests.yaml', '停下。', '停下!');
    edit('content/en/rollback.yaml', 'minutes: 15', 'minutes: 4');
  });
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    'content/en/rollback.yaml',
    'content/en/rollback.yaml',
    'content/facts/items.yaml',
    'content/zh/tests.yaml',
    'content/zh/tests.yaml',
  ]);
});

test('a file that is no YAML is named with its line', () => {
  const faults = printed(({ edit }) => edit('content/zh/items.yaml', 'gap: 没备份', 'gap: 没备份: 真的'));
  expect(faults).toEqual([expect.stringMatching(/^content\/zh\/items\.yaml:3: expected YAML, found: /)]);
});

test('an id that is missing, doubled or out of order fails', () => {
  const file = 'content/facts/items.yaml';
  expect(printed(({ edit }) => edit(file, 'id: C02', 'id: C01'))).toContain(
    `${file}:2 C01.id: expected each id once, found C01 again`,
  );
  expect(printed(({ edit }) => edit(file, 'id: C02', 'id: C01'))).toContain(
    `${file}:1 C02: expected this id, found nothing`,
  );
  const swapped = printed(({ edit }) => {
    edit(file, 'id: C02', 'id: C00');
    edit(file, 'id: C01', 'id: C02');
    edit(file, 'id: C00', 'id: C01');
  });
  expect(swapped).toEqual([`${file}:1 C02.id: expected C01 in this place, found C02`]);
});

test('two answers never share an address, and none takes the placeholder', () => {
  const file = 'content/facts/answers-2.yaml';
  expect(printed(({ edit }) => edit(file, 'back-up', 'how-long'))).toEqual([
    `${file}:1 F02.slug: expected a slug of its own, found "how-long" of F01`,
  ]);
  expect(printed(({ edit }) => edit(file, 'back-up', 'shell'))).toEqual([
    `${file}:1 F02.slug: expected a slug unlike __shell__, found "shell"`,
  ]);
});

test('a link to nothing fails', () => {
  const file = 'content/zh/items.yaml';
  expect(printed(({ edit }) => edit(file, '(F02)', '(F03)'))).toEqual([
    `${file}:6 C01.how[1]: expected a link to an id or a screen (checklist, faq, cost, training, booking, acceptance, shop, ledger, notice), found "F03"`,
  ]);
  expect(printed(({ edit }) => edit('content/facts/items.yaml', '[F01]', '[F03]'))).toEqual([
    'content/facts/items.yaml:1 C01.answers[1]: expected an answer that exists, found "F03"',
  ]);
  expect(printed(({ edit }) => edit('content/facts/answers-1.yaml', '[F02]', '[F01]'))).toEqual([
    'content/facts/answers-1.yaml:1 F01.related[1]: expected another answer, found "F01" itself',
  ]);
});

test('a link to a screen, an item, a test or a lesson is kept', () => {
  for (const target of ['cost', 'C02', 'T01', 'M1']) {
    expect(printed(({ edit }) => edit('content/zh/items.yaml', '(F02)', `(${target})`))).toEqual([]);
  }
});

test('half-typed or nested markup fails, because the phone would show it', () => {
  const file = 'content/zh/items.yaml';
  const says = 'expected **bold** or [words](F05), not one in the other, found';
  expect(printed(({ edit }) => edit(file, '**一次**', '**一次'))).toEqual([
    `${file}:7 C01.how[2]: ${says} "再做**一次。"`,
  ]);
  expect(printed(({ edit }) => edit(file, '](F02)', '] (F02)'))[0]).toContain(says);
  expect(printed(({ edit }) => edit(file, '(F02)', '(https://a.b)'))[0]).toContain(says);
  expect(printed(({ edit }) => edit(file, '**一次**', '**[一次](F01)**'))[0]).toContain(says);
});

test('the right choice stands in the same place in both languages', () => {
  const file = 'content/en/training/M1.yaml';
  const moved = printed(({ edit }) => {
    edit(file, 'text: Side, right: true,', 'text: Side,');
    edit(file, 'text: Back,', 'text: Back, right: true,');
  });
  expect(moved).toEqual([
    `${file}:12 M1.questions[1].choices: expected right at place 2 as in content/zh/training/M1.yaml, found place 3`,
  ]);
});

test('what is stepped through or counted is as long in both languages', () => {
  expect(printed(({ edit }) => edit('content/en/items.yaml', '    - Do it **again**.\n', ''))).toEqual([
    'content/en/items.yaml:5 C01.how: expected 2 entries as in content/zh/items.yaml, found 1',
  ]);
  const term = '- { term: 撤销, other: void, meaning: 当天退。 }';
  expect(printed(({ edit }) => edit('content/zh/glossary.yaml', '- {', `${term}\n- {`))).toEqual([
    'content/en/glossary.yaml:1: expected 2 entries as in content/zh/glossary.yaml, found 1',
  ]);
  expect(printed(({ edit }) => edit('content/en/training/M1.yaml', 'figure: terminal', 'figure: paper'))).toEqual([
    'content/en/training/M1.yaml:4 M1.steps[1].figure: expected terminal as in content/zh/training/M1.yaml, found paper',
  ]);
});
