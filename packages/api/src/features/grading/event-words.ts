import type { EventFacts } from './cell.ts';
import type { GradeEventRow } from './grade-store.ts';

type Event = Pick<GradeEventRow, 'what' | 'from' | 'to'>;

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const points = (value: unknown): string => {
  const score = number(value);
  if (score === null) return 'no score';
  return `${score} point${score === 1 ? '' : 's'}`;
};

const percent = (value: unknown): string => {
  const credit = number(value);
  return credit === null ? 'nothing yet' : `${Math.round(credit * 1000) / 10} %`;
};

const has = (facts: EventFacts | null, field: string): boolean => facts !== null && field in facts;

const changed = ({ from, to }: Event, field: string): boolean =>
  has(to, field) && from?.[field] !== to?.[field];

const fromTo = (event: Event, field: string, say: (value: unknown) => string): string =>
  `from ${say(event.from?.[field])} to ${say(event.to?.[field])}`;

const scoreWords = (event: Event): string =>
  changed(event, 'earned') ? `the score went ${fromTo(event, 'earned', points)}` : '';

const textWords = (event: Event, field: string, name: string): string => {
  if (!changed(event, field)) return '';
  if (event.to?.[field] === null) return `the ${name} was taken away`;
  return event.from?.[field] === null || event.from?.[field] === undefined
    ? `a ${name} was written`
    : `the ${name} was changed`;
};

/** Fields that say yes or no, with what each means. */
const SWITCHES: readonly (readonly [field: string, yes: string, no: string])[] = [
  ['excused', 'excused', 'no longer excused'],
  ['markedMissing', 'marked missing', 'no longer marked missing'],
  ['released', 'shown to the student', 'hidden from the student'],
];

function cellWords(event: Event): string[] {
  return [
    scoreWords(event),
    textWords(event, 'feedback', 'feedback'),
    ...SWITCHES.map(([field, yes, no]) =>
      changed(event, field) ? (event.to?.[field] === true ? yes : no) : '',
    ),
  ];
}

function questionWords(event: Event): string[] {
  const position = number(event.to?.['position']);
  if (position === null) return [];
  const parts = [
    changed(event, 'credit') ? `went ${fromTo(event, 'credit', percent)}` : '',
    textWords(event, 'comment', 'comment'),
  ].filter((part) => part !== '');
  const name = `question ${position + 1}`;
  return [parts.length === 0 ? `${name}: points by its rubric` : `${name}: ${parts.join(', ')}`];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentence = (parts: readonly string[], otherwise: string): string => {
  const said = parts.filter((part) => part !== '');
  return `${capital(said.length === 0 ? otherwise : said.join('; '))}.`;
};

/** What a line of the log of a grade says, in a sentence. */
export function eventWords(event: Event): string {
  switch (event.what) {
    case 'handed_in':
      return sentence(['handed in', ...cellWords(event)], '');
    case 'dates':
      return sentence([], event.to === null ? 'own dates taken away' : 'own dates or minutes set');
    case 'override':
      return sentence(
        [`score set by hand, ${fromTo(event, 'earned', points)}`, ...cellWords(event).slice(1)],
        '',
      );
    case 'regrade':
      return sentence(
        [
          `question ${(number(event.to?.['position']) ?? 0) + 1} was judged again by its mended key`,
          ...(event.to?.['kept'] === true ? ['its credit was kept'] : []),
          ...cellWords(event),
        ],
        '',
      );
    case 'import':
      return sentence(['imported', ...cellWords(event)], '');
    case 'undo':
      return sentence(['taken back', ...questionWords(event), ...cellWords(event)], '');
    case 'question':
    case 'score':
    case 'feedback':
    case 'excuse':
    case 'missing':
    case 'release':
    case 'hide':
      return sentence([...questionWords(event), ...cellWords(event)], 'settled, without a change');
  }
}
