import type { AssignmentPart, AssignmentSettings, AssignmentType } from '@planets/contract';
import { instantOf, wallTimeAt, type WallTime } from '@planets/practice/wall-time';

/** One entry of the questions, with what it is called. */
export interface DraftPart {
  /** Of this row in the form, for as long as it is open. */
  readonly key: string;
  readonly name: string;
  readonly part: AssignmentPart;
}

/** The settings as they are typed: numbers as text, dates as the clock of the class shows them. */
export interface SettingsDraft extends Omit<
  AssignmentSettings,
  'points' | 'timeLimitMinutes' | 'opensAt' | 'dueAt' | 'closesAt' | 'content'
> {
  readonly points: string;
  readonly timeLimit: string;
  readonly opensAt: WallTime;
  readonly dueAt: WallTime;
  readonly closesAt: WallTime;
  readonly content: readonly DraftPart[];
  /** Done outside of here: no questions, and the score is entered by hand. */
  readonly isElsewhere: boolean;
}

/** What is wrong, by the path the API would name it with. */
export type Faults = Readonly<Record<string, string>>;

type Rules = Pick<
  SettingsDraft,
  'tries' | 'hints' | 'timeLimit' | 'shuffled' | 'answersShown' | 'release'
>;

/** What usually fits a type. Each of them can be changed. */
export const usualRules: Record<AssignmentType, Rules> = {
  practice: {
    tries: 3,
    hints: true,
    timeLimit: '',
    shuffled: false,
    answersShown: 'at_once',
    release: 'when_graded',
  },
  homework: {
    tries: 2,
    hints: true,
    timeLimit: '',
    shuffled: false,
    answersShown: 'due',
    release: 'when_graded',
  },
  quiz: {
    tries: 1,
    hints: false,
    timeLimit: '20',
    shuffled: true,
    answersShown: 'released',
    release: 'by_hand',
  },
  test: {
    tries: 1,
    hints: false,
    timeLimit: '45',
    shuffled: true,
    answersShown: 'released',
    release: 'by_hand',
  },
};

let rows = 0;
export function draftPart(part: AssignmentPart, name: string): DraftPart {
  rows += 1;
  return { key: `part-${rows}`, part, name };
}

const DAY_MS = 86_400_000;

/** The wall time of a day, so many days from now. */
const wallIn = (now: Date, days: number, zone: string, time: string): WallTime =>
  `${wallTimeAt(now.getTime() + days * DAY_MS, zone).slice(0, 10)}T${time}`;

/** A new one: homework of the coming week. */
export function newDraft(now: Date, zone: string, planet: string): SettingsDraft {
  return {
    title: '',
    instructions: '',
    planet,
    type: 'homework',
    points: '10',
    categoryId: null,
    extraCredit: false,
    neverDrop: false,
    opensAt: wallTimeAt(now.getTime(), zone),
    dueAt: wallIn(now, 7, zone, '20:00'),
    closesAt: wallIn(now, 10, zone, '20:00'),
    variants: 'each',
    ...usualRules.homework,
    namesHidden: false,
    audience: 'class',
    groupId: null,
    students: [],
    content: [],
    isElsewhere: false,
  };
}

/** Settings as they are stored, to be changed. */
export function draftFrom(
  { points, timeLimitMinutes, content, opensAt, dueAt, closesAt, ...rest }: AssignmentSettings,
  parts: readonly string[],
  zone: string,
): SettingsDraft {
  const wall = (instant: string) => wallTimeAt(Date.parse(instant), zone);
  return {
    ...rest,
    points: String(points),
    timeLimit: timeLimitMinutes === null ? '' : String(timeLimitMinutes),
    opensAt: wall(opensAt),
    dueAt: wall(dueAt),
    closesAt: wall(closesAt),
    content: content.map((part, place) => draftPart(part, parts[place] ?? '')),
    isElsewhere: content.length === 0,
  };
}

/** "7.5" and "7,5" are the same number; anything else is none. */
export function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,6}(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

const DATES = ['opensAt', 'dueAt', 'closesAt'] as const;

/**
 * What would be sent, or what is wrong with it. A date that was not touched keeps its very instant: the
 * second of two 02:30, or seconds that a field does not show.
 */
export function settingsFrom(
  draft: SettingsDraft,
  zone: string,
  stored: AssignmentSettings | null,
): { settings: AssignmentSettings } | { faults: Faults } {
  const faults: Record<string, string> = {};
  const points = numberIn(draft.points);
  if (draft.title.trim() === '') faults['title'] = 'Give it a title that students will see.';
  if (points === null || points > 10_000)
    faults['points'] = 'Points are a number from 0 to 10,000.';
  else if (Math.abs(points * 1000 - Math.round(points * 1000)) > 1e-6)
    faults['points'] = 'Points have at most 3 decimals.';
  const limit = draft.timeLimit.trim() === '' ? null : numberIn(draft.timeLimit);
  const isMinutes = limit !== null && Number.isInteger(limit) && limit >= 1 && limit <= 600;
  if (draft.timeLimit.trim() !== '' && !isMinutes)
    faults['timeLimitMinutes'] = 'Whole minutes from 1 to 600, or nothing.';
  const at = { opensAt: 0, dueAt: 0, closesAt: 0 };
  for (const name of DATES) {
    const kept = stored === null ? null : Date.parse(stored[name]);
    const found = instantOf(draft[name], zone);
    if (kept !== null && wallTimeAt(kept, zone) === draft[name]) at[name] = kept;
    else if (found) at[name] = found.at;
    else faults[name] = 'Pick a day and a time.';
  }
  if (!faults['opensAt'] && !faults['dueAt'] && at.dueAt <= at.opensAt)
    faults['dueAt'] = 'It would be due before it opens. Make it due later, or open it earlier.';
  if (!faults['closesAt'] && !faults['dueAt'] && at.closesAt < at.dueAt)
    faults['closesAt'] = 'It would close before it is due. Close it when it is due, or later.';
  if (draft.audience === 'group' && draft.groupId === null)
    faults['groupId'] = 'Pick the group that it is for.';
  if (draft.audience === 'students' && draft.students.length === 0)
    faults['students'] = 'Pick at least one student that it is for.';
  if (!draft.isElsewhere && draft.content.length === 0)
    faults['content'] = 'Add questions, or say that it is done elsewhere.';
  if (Object.keys(faults).length > 0) return { faults };
  const { timeLimit: _, isElsewhere, content, ...rest } = draft;
  return {
    settings: {
      ...rest,
      title: draft.title.trim(),
      points: points!,
      timeLimitMinutes: limit,
      opensAt: new Date(at.opensAt).toISOString(),
      dueAt: new Date(at.dueAt).toISOString(),
      closesAt: new Date(at.closesAt).toISOString(),
      groupId: draft.audience === 'group' ? draft.groupId : null,
      students: draft.audience === 'students' ? [...draft.students] : [],
      content: isElsewhere ? [] : content.map(({ part }) => part),
    },
  };
}

/** Whether two drafts would send the same; keys of rows are of the form alone. */
export const isSameDraft = (a: SettingsDraft, b: SettingsDraft): boolean =>
  plainOf(a) === plainOf(b);

const plainOf = (draft: SettingsDraft): string =>
  JSON.stringify({ ...draft, content: draft.content.map(({ part }) => part) });

/** How many questions a student is asked. */
export const questionsIn = (content: readonly DraftPart[]): number =>
  content.reduce((sum, { part }) => sum + (part.type === 'topic' ? part.count : 1), 0);
