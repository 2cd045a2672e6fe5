import { resolve } from 'node:path';
import { compile } from './content/compile';
import { fileOf, writePacks } from './content/pack';
import { print } from './content/problem';

// Another root may be given, to try an edit in a copy: tsx scripts/build-content.ts /tmp/try
const root = resolve(process.argv[2] ?? `${import.meta.dirname}/..`);
const compiled = compile(root);

if (compiled.ok) {
  writePacks(root, compiled.packs);
  for (const pack of Object.values(compiled.packs)) {
    const { items, tests, answers, modules, costLines, glossary } = pack;
    console.log(
      `public/content/${fileOf(pack)}: ${items.length} items, ${tests.length} tests, ${answers.length} answers, ` +
        `${modules.length} lessons, ${costLines.length} cost lines, ${glossary.length} terms`,
    );
  }
} else {
  for (const problem of compiled.problems) console.error(print(problem));
  console.error(`${compiled.problems.length} to correct in content/. Nothing was written.`);
  process.exitCode = 1;
}
