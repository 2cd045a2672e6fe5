import { readFileSync } from 'node:fs';
import { defineConfig, mergeConfig } from 'vitest/config';
import { FAULTS } from './lib/convergence/faults';
import sound from './vitest.config';

const fault = FAULTS.find((one) => one.name === process.env.FAULT);
if (!fault) throw new Error(`no such fault: ${process.env.FAULT}`);
const file = new URL(fault.file, import.meta.url).pathname;
if (readFileSync(file, 'utf8').split(fault.find).length !== 2) {
  throw new Error(
    `"${fault.name}" does not stand exactly once in ${fault.file}: the code moved on, the fault must follow`,
  );
}

/** The convergence test with one fault planted into the code as it is loaded; nothing on disk changes. */
export default mergeConfig(
  sound,
  defineConfig({
    plugins: [
      {
        name: 'plant-fault',
        enforce: 'pre',
        transform: (code, id) =>
          id.split('?')[0] === file ? code.replace(fault.find, () => fault.replace) : undefined,
      },
    ],
  }),
);
