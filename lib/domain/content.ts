import { z } from 'zod';
import {
  DEVICE_CLASSES,
  DUE,
  GROUPS,
  type Group,
  INDUSTRIES,
  type Locale,
  PERIPHERALS,
  PHASES,
  SERVICES,
  SEVERITIES,
  TENDERS,
} from './vocabulary';

/**
 * What a compiled content pack holds, and what an editor's files must look like.
 * `scripts/build-content.ts` checks every file against these schemas; the phone only uses the types.
 */

export const WHO = ['owner', 'manager', 'it', 'finance', 'cashier', 'staff', 'frontdesk', 'technician'] as const;

const text = z.string().trim().min(1).max(600);
const line = z.string().trim().min(1).max(160);

/** Which shops an item or test is for. Every dimension given must match; an unanswered question matches. */
export const onlySchema = z.strictObject({
  classes: z.array(z.enum(DEVICE_CLASSES)).min(1).optional(),
  tenders: z.array(z.enum(TENDERS)).min(1).optional(),
  peripherals: z.array(z.enum(PERIPHERALS)).min(1).optional(),
  industries: z.array(z.enum(INDUSTRIES)).min(1).optional(),
  services: z.array(z.enum(SERVICES)).min(1).optional(),
});

const answerId = z.string().regex(/^F(0[1-9]|[1-6][0-9]|7[0-5])$/);
const itemId = z.string().regex(/^C(0[1-9]|[1-3][0-9]|4[0-4])$/);
const testId = z.string().regex(/^T(0[1-9]|[1-2][0-9]|3[0-8])$/);
const moduleId = z.string().regex(/^M([1-9]|10)$/);
const screen = z.enum(['checklist', 'faq', 'cost', 'training', 'booking', 'acceptance', 'shop', 'ledger', 'notice']);

export const itemFacts = z.strictObject({
  id: itemId,
  phase: z.enum(PHASES),
  due: z.enum(DUE),
  severity: z.enum(SEVERITIES),
  who: z.enum(WHO),
  /** Rough effort in minutes, shown as "about". */
  minutes: z.int().min(1).max(240),
  evidence: z.enum(['photo', 'file', 'note', 'list', 'score', 'count', 'slip']),
  only: onlySchema.optional(),
  /** Ticked by what the app knows, never by hand (DOMAIN §8.3). */
  derived: z.enum(['booked', 'accepted', 'go', 'quiz']).optional(),
  answers: z.array(answerId).max(4).default([]),
  screen: screen.optional(),
});

export const itemWords = z.strictObject({
  title: line,
  /** The same thing said as a gap, for the home screen's blockers: "交易记录没备份". */
  gap: line,
  why: text,
  how: z.array(text).min(1).max(6),
  proof: line,
  /** Said when the item holds only in a case the four questions do not ask: "换收单机构才要办". */
  condition: line.optional(),
});

export const testFacts = z.strictObject({
  id: testId,
  severity: z.enum(SEVERITIES),
  /** On failure: retry once then ticket · halt this tender · roll back (DOMAIN §8). */
  fail: z.enum(['retry', 'halt', 'rollback']),
  group: z.enum(['device', 'card', 'scan', 'reverse', 'network', 'peripheral', 'people', 'settle']),
  tender: z.enum(TENDERS).optional(),
  minutes: z.int().min(1).max(30),
  /** `t1` is done the day after and left out of the day's verdict (T38). */
  when: z.enum(['day', 't1']),
  only: onlySchema.optional(),
  /** Becomes a blocker when one of these tenders or functions is part of the contract (T19, T23). */
  blockerWith: z.array(z.enum(TENDERS)).optional(),
  answers: z.array(answerId).max(4).default([]),
});

export const testWords = z.strictObject({
  title: line,
  steps: z.array(text).min(1).max(6),
  expected: text,
  /** What to do at once when it fails. */
  onFail: text,
  proof: line,
  condition: line.optional(),
});

export const answerFacts = z.strictObject({
  id: answerId,
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  group: z.enum(GROUPS),
  related: z.array(answerId).min(1).max(4),
  screen: screen.optional(),
  /** 1 is asked most; the first few stand on top of the list. */
  popular: z.int().min(1).max(9).optional(),
  /** The date the facts were last checked. A date, not an instant. */
  checked: z.iso.date(),
});

export const answerWords = z.strictObject({
  question: line,
  /** The outcome in one sentence; shown in the tinted box and used as the description. */
  lead: text,
  body: z.array(text).max(4).default([]),
  steps: z.array(text).max(8).default([]),
  /** A second heading with its own paragraphs: "当天出了故障". */
  more: z.strictObject({ title: line, body: z.array(text).min(1).max(4) }).optional(),
  /** One careful line in ochre. */
  caution: text.optional(),
  /** Words people type that the text does not hold. Searched, never shown. */
  keywords: z.array(z.string().trim().min(1).max(30)).max(16).default([]),
});

export const moduleFacts = z.strictObject({
  id: moduleId,
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  minutes: z.int().min(5).max(60),
  for: z.enum(['everyone', 'manager']),
  answers: z.array(answerId).max(4).default([]),
});

/** Line drawings the reader knows. */
export const FIGURES = [
  'terminal',
  'label',
  'paper',
  'signal',
  'login',
  'amount',
  'tap',
  'insert',
  'pin',
  'slip',
  'scan',
  'code',
  'screenshot',
  'wait',
  'list',
  'void',
  'refund',
  'approve',
  'lock',
  'query',
  'repeat',
  'call',
  'till',
  'settle',
  'statement',
  'match',
  'seal',
  'visitor',
  'message',
  'report',
  'spare',
  'cash',
  'notebook',
  'back',
  'printer',
  'drawer',
  'scale',
  'cable',
  'people',
  'rights',
  'backup',
  'calendar',
  'log',
] as const;

export const questionWords = z.strictObject({
  ask: text,
  choices: z
    .array(z.strictObject({ text: line, right: z.literal(true).optional(), why: text }))
    .min(3)
    .max(4)
    .refine((all) => all.filter((one) => one.right).length === 1, 'exactly one choice has right: true'),
});

export const moduleWords = z.strictObject({
  title: line,
  goal: text,
  steps: z
    .array(z.strictObject({ title: line, text, caution: text.optional(), figure: z.enum(FIGURES) }))
    .min(5)
    .max(8),
  questions: z.array(questionWords).min(5).max(8),
});

export const COST_GROUPS = ['device', 'software', 'visit', 'people', 'downtime', 'exit', 'other'] as const;

export const costFacts = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  group: z.enum(COST_GROUPS),
  /** Paid once, or again every month or year of the plan. */
  rhythm: z.enum(['once', 'month', 'year']),
  /** Shown from the start; the others wait behind "add a line". */
  common: z.boolean(),
  answers: z.array(answerId).max(4).default([]),
});

export const costWords = z.strictObject({
  title: line,
  /** What one of it is called: 台, 根, 卷, "each". */
  unit: z.string().trim().min(1).max(20),
  /** What to ask the provider, or how to work it out. Never a price. */
  hint: text,
});

export const termWords = z.strictObject({ term: line, other: line, meaning: text });

export const rollbackWords = z.strictObject({
  title: line,
  minutes: z.int().min(5).max(60),
  triggers: z.array(text).min(5).max(10),
  steps: z.array(text).min(5).max(8),
  caution: text,
});

export type ChecklistItem = z.output<typeof itemFacts> & z.output<typeof itemWords>;
export type AcceptanceTest = z.output<typeof testFacts> & z.output<typeof testWords>;
export type Answer = z.output<typeof answerFacts> & z.output<typeof answerWords> & { pinyin: string; initials: string };
export type TrainingModule = z.output<typeof moduleFacts> &
  Omit<z.output<typeof moduleWords>, 'questions'> & {
    /** `id`: the same in every language, another once the question or its choices change. */
    questions: (z.output<typeof questionWords> & { id: string })[];
  };
export type CostLineKind = z.output<typeof costFacts> & z.output<typeof costWords>;
export type Term = z.output<typeof termWords>;
export type Rollback = z.output<typeof rollbackWords>;
export type Only = z.output<typeof onlySchema>;

/** One compiled file a locale: all a phone needs to work offline in that language. */
export type Pack = {
  locale: Locale;
  hash: string;
  items: ChecklistItem[];
  tests: AcceptanceTest[];
  answers: Answer[];
  groups: { id: Group; title: string }[];
  modules: TrainingModule[];
  costLines: CostLineKind[];
  glossary: Term[];
  rollback: Rollback;
};
