import 'server-only';
import * as z from 'zod';
import { CELL_MINUTES } from '@/lib/domain/booking';
import { isZone } from '@/lib/domain/day';
import type { Calendar } from '@/lib/domain/wire';

/** What an operator writes in `calendar.json`. Times of day are "09:00" there and minutes everywhere else. */

const slug = z.string().regex(/^[A-Za-z0-9-]{1,40}$/, 'letters, digits and hyphens, at most 40');
const words = z.strictObject({ zh: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(60) });
const minutes = z.int().min(0).max(600);

const timeOfDay = z
  .string()
  .regex(/^([01][0-9]|2[0-3]):(00|30)$|^24:00$/, 'a time on the half-hour, such as "09:30"')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

const hours = z
  .strictObject({ weekdays: z.array(z.int().min(1).max(7)).min(1), opens: timeOfDay, closes: timeOfDay })
  .refine(({ opens, closes }) => opens < closes, { path: ['closes'], error: 'after "opens"' });

const service = z.strictObject({
  id: slug,
  title: words,
  team: slug,
  minutes: minutes.min(CELL_MINUTES / 2),
  extraMinutes: minutes,
  bufferMinutes: minutes,
});

const freeze = z
  .strictObject({ from: z.iso.date(), to: z.iso.date(), reason: words })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'not before "from"' });

const unique = <T>(rows: readonly T[], keyOf: (row: T) => unknown): boolean =>
  new Set(rows.map(keyOf)).size === rows.length;

const area = z
  .strictObject({
    area: slug,
    title: words,
    zone: z.string().refine(isZone, 'an IANA zone, such as "Asia/Shanghai"'),
    teams: z
      .array(z.strictObject({ id: slug, capacity: z.int().min(0).max(1_000) }))
      .min(1)
      .refine((teams) => unique(teams, (team) => team.id), 'each team once'),
    services: z
      .array(service)
      .min(1)
      .refine((services) => unique(services, (one) => one.id), 'each service once'),
    hours: z
      .array(hours)
      .transform((rows) => rows.flatMap(({ weekdays, ...times }) => weekdays.map((weekday) => ({ weekday, ...times }))))
      .refine((rows) => unique(rows, (row) => row.weekday), 'each weekday once'),
    freeze: z.array(freeze),
    leadWorkingDays: z.int().min(0).max(60),
    horizonDays: z.int().min(1).max(180),
  })
  .superRefine(({ services, teams }, context) => {
    const known = new Set(teams.map((team) => team.id));
    for (const [place, one] of services.entries()) {
      if (known.has(one.team)) continue;
      context.addIssue({ code: 'custom', path: ['services', place, 'team'], message: 'one of the teams above' });
    }
  });

const file = z.strictObject({
  areas: z
    .array(area)
    .min(1)
    .refine((areas) => unique(areas, (one) => one.area), 'each area once'),
});

type Read = { ok: true; calendars: Calendar[] } | { ok: false; fault: string };

/** The calendars of a file's text, or in one line which field is wrong: `areas[0].hours[0].closes: after "opens"`. */
export function readCalendars(text: string): Read {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { ok: false, fault: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const checked = file.safeParse(content);
  if (checked.success) return { ok: true, calendars: checked.data.areas };
  const [issue] = checked.error.issues;
  const path = (issue?.path ?? [])
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  return { ok: false, fault: `${path.replace(/^\./, '') || 'the file'}: ${issue?.message ?? 'not understood'}` };
}
