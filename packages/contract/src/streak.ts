import { z } from 'zod';
import { clientId, rowId } from './ids.ts';
import { localDate } from './local-date.ts';

const dayKind = z.enum([
  'practised',
  'weekend',
  'holiday',
  'freeze',
  'missed',
  'skipped_by_zone',
  'waiting',
  'before',
]);

export const streakDay = z
  .object({
    date: localDate,
    kind: dayKind.meta({
      description: '`waiting` is today alone; `before` a day before the first that counted.',
    }),
    count: z.int().meta({ description: 'The streak after this day.' }),
    holiday: z.string().nullable(),
    earnedFreeze: z.boolean(),
    questionsAnswered: z.int().meta({
      description: 'Those that are for the day: a session of a chosen seed adds none.',
    }),
    sessions: z
      .array(
        z.object({
          id: rowId,
          topicName: z.string(),
          questionsAnswered: z.int(),
          zone: z.string(),
          savedAt: z.iso.datetime(),
          counts: z.boolean().meta({ description: 'Sessions of a chosen seed do not.' }),
          whyNot: z.string().nullable().meta({ description: 'Null where it counts.' }),
        }),
      )
      .meta({ description: 'What was saved for this day, so that it can be checked.' }),
    why: z.string().meta({ description: 'One sentence: why it counted, or why it did not.' }),
  })
  .meta({ id: 'StreakDay' });
export type StreakDay = z.infer<typeof streakDay>;

export const streakQuery = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month such as 2026-03')
    .optional()
    .meta({ description: 'The month to show day by day. The present one when left out.' }),
});

export const streakAnswer = z
  .object({
    today: localDate,
    zone: z.string(),
    current: z.int(),
    longest: z.int(),
    freezes: z.int(),
    maxFreezes: z.int(),
    nextFreezeIn: z.int().nullable().meta({ description: 'Practised days; null at the most.' }),
    todayIs: z.enum(['counted', 'waiting', 'rest']),
    questionsForADay: z.int(),
    month: z.string(),
    firstMonth: z.string().nullable().meta({ description: 'That of the first saved session.' }),
    days: z.array(streakDay).meta({
      description:
        'Every day of the month up to today; after a flight west, up to the last that counted.',
    }),
    comingRests: z.array(z.object({ from: localDate, to: localDate, name: z.string() })).meta({
      description: 'Holidays of the school that go on or are still to come.',
    }),
  })
  .meta({ id: 'Streak' });
export type StreakAnswer = z.infer<typeof streakAnswer>;

export const holiday = z
  .object({ id: rowId, name: z.string(), from: localDate, to: localDate })
  .meta({ id: 'Holiday' });
export type Holiday = z.infer<typeof holiday>;

export const calendarAnswer = z
  .object({
    weekend: z.array(z.int().min(1).max(7)).meta({ description: 'ISO weekdays; Monday is 1.' }),
    dayStartsAt: z.int().min(0).max(6).meta({
      description: 'The hour at which a day of practice begins, in the student’s zone.',
    }),
    zone: z.string().meta({ description: 'The school’s, for requests that name none.' }),
    holidays: z.array(holiday),
  })
  .meta({ id: 'SchoolCalendar' });
export type CalendarAnswer = z.infer<typeof calendarAnswer>;

export const addHolidayBody = z.strictObject({
  name: z.string().trim().min(1).max(80),
  from: localDate,
  to: localDate,
  createId: clientId.optional(),
});
export type AddHolidayBody = z.infer<typeof addHolidayBody>;

export const changeCalendarBody = z.strictObject({
  weekend: z.array(z.int().min(1).max(7)).max(6).optional(),
  dayStartsAt: z.int().min(0).max(6).optional(),
  zone: z.string().max(64).optional(),
});
export type ChangeCalendarBody = z.infer<typeof changeCalendarBody>;
