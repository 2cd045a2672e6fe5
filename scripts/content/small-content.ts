import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { GROUPS } from '@/lib/domain/vocabulary';
import type { Ids } from './ids';

/** The smallest content that has one of everything, for tests: two items, one test, two answers, one lesson. */
export const SMALL_IDS: Ids = { items: ['C01', 'C02'], tests: ['T01'], answers: ['F01', 'F02'], modules: ['M1'] };

const FACTS = {
  items: `
- { id: C01, phase: prepare, due: T-14, severity: blocker, who: owner, minutes: 20, evidence: photo, answers: [F01] }
- { id: C02, phase: prepare, due: T-7, severity: should, who: staff, minutes: 5, evidence: note }`,
  tests: `
- { id: T01, severity: blocker, fail: rollback, group: device, minutes: 2, when: day, answers: [F02] }`,
  'answers-1': `
- { id: F01, slug: how-long, group: basics, related: [F02], checked: 2026-11-22 }`,
  'answers-2': `
- { id: F02, slug: back-up, group: data, related: [F01], checked: 2026-11-22 }`,
  modules: `
- { id: M1, slug: know-the-terminal, minutes: 30, for: everyone }`,
  'cost-lines': `
- { id: paper, group: device, rhythm: month, common: true }`,
};

type Say = (zh: string, en: string) => string;

const words = (say: Say): Record<string, string> => ({
  items: ['C01', 'C02']
    .map(
      (id) => `
${id}:
  title: ${say('备份交易记录', 'Back up')}
  gap: ${say('没备份', 'Not backed up')}
  why: ${say('备好了，丢了也找得回。', 'You get it back.')}
  how:
    - ${say('见[怎么备份](F02)。', 'See [backing up](F02).')}
    - ${say('再做**一次**。', 'Do it **again**.')}
  proof: ${say('文件', 'The file')}`,
    )
    .join('\n'),
  tests: `
T01:
  title: ${say('核对型号', 'Compare the model')}
  steps: [${say('看标签。', 'Read the label.')}]
  expected: ${say('一样。', 'The same.')}
  onFail: ${say('停下。', 'Stop.')}
  proof: ${say('照片', 'Photo')}`,
  'cost-lines': `
paper: { title: ${say('小票纸', 'Paper')}, unit: ${say('卷', 'roll')}, hint: ${say('看用了几卷。', 'Count the rolls.')} }`,
  groups: GROUPS.map((group) => `${group}: ${say('分组', 'Group')}`).join('\n'),
  glossary: `
- { term: ${say('冲正', 'reversal')}, other: ${say('reversal', '冲正')}, meaning: ${say('自动退回。', 'Given back by itself.')} }`,
  rollback: `
title: ${say('退回旧机', 'Go back')}
minutes: 15
triggers: [${'1 2 3 4 5'
    .split(' ')
    .map((one) => say(`情况${one}。`, `Case ${one}.`))
    .join(', ')}]
steps: [${'1 2 3 4 5'
    .split(' ')
    .map((one) => say(`第${one}步。`, `Step ${one}.`))
    .join(', ')}]
caution: ${say('先问。', 'Ask first.')}`,
  'answers/basics': `
F01: { question: ${say('要多久？', 'How long?')}, lead: ${say('约1小时。', 'About an hour.')}, keywords: [${say('POS机, 银行', 'hours')}] }`,
  'answers/data': `
F02: { question: ${say('怎么备份？', 'How to back up?')}, lead: ${say('重复导两次。', 'Export twice.')} }`,
  'training/M1': `
title: ${say('认识新机', 'Know the terminal')}
goal: ${say('会开机。', 'Switch it on.')}
steps:
${`  - { title: ${say('开机', 'Switch on')}, text: ${say('按住。', 'Hold it.')}, figure: terminal }\n`.repeat(5)}
questions:
${`  - ask: ${say('按哪里？', 'Where?')}
    choices:
      - { text: ${say('上面', 'Top')}, why: ${say('不对。', 'No.')} }
      - { text: ${say('侧面', 'Side')}, right: true, why: ${say('对。', 'Yes.')} }
      - { text: ${say('背面', 'Back')}, why: ${say('不是。', 'Not there.')} }\n`.repeat(5)}`,
});

/** A fresh copy in a temp folder, and the hand that edits it. */
export function smallContent() {
  const root = mkdtempSync(join(tmpdir(), 'tillready-content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${text.trim()}\n`);
  };
  const writeAll = (folder: string, files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) write(`content/${folder}/${name}.yaml`, text);
  };
  writeAll('facts', FACTS);
  writeAll(
    'zh',
    words((zh) => zh),
  );
  writeAll(
    'en',
    words((_zh, en) => en),
  );
  return {
    root,
    write,
    remove: (file: string) => rmSync(join(root, file)),
    /** Replaces the first `from`. An edit that changes nothing would make a test prove nothing, so it throws. */
    edit: (file: string, from: string, to: string) => {
      const text = readFileSync(join(root, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
      writeFileSync(
        join(root, file),
        text.replace(from, () => to),
      );
    },
  };
}
