/** How well a topic is known, by name. */
export type MasteryLevel = 'new' | 'started' | 'growing' | 'strong' | 'mastered';

interface LevelRule {
  /** The least chance that it is known. */
  readonly known: number;
  /** The fewest answers: a lucky start is no mastery. */
  readonly answered: number;
  /** What it is called to a student. */
  readonly name: string;
  /** One sentence to the student: what it means. */
  readonly about: string;
}

/** The levels with what each one asks for, lowest first. 0.95 is Corbett & Anderson's own mark of mastery. */
export const MASTERY_LEVELS: Readonly<Record<MasteryLevel, LevelRule>> = {
  new: { known: 0, answered: 0, name: 'New', about: 'You have not practised this yet.' },
  started: { known: 0, answered: 1, name: 'Started', about: 'You have made a start.' },
  growing: {
    known: 0.5,
    answered: 3,
    name: 'Growing',
    about: 'You get more and more of it right.',
  },
  strong: { known: 0.8, answered: 5, name: 'Strong', about: 'You know most of it.' },
  mastered: { known: 0.95, answered: 10, name: 'Mastered', about: 'You know it well.' },
};

/** From the lowest to the highest. */
export const masteryLevels: readonly MasteryLevel[] = [
  'new',
  'started',
  'growing',
  'strong',
  'mastered',
];

/**
 * The highest level that is reached.
 * @param known the chance that it is known, from 0 to 1: `knownNow` for today's level.
 * @param answered questions answered in all.
 */
export const masteryLevel = (known: number, answered: number): MasteryLevel =>
  masteryLevels.findLast((level) => {
    const rule = MASTERY_LEVELS[level];
    return known >= rule.known && answered >= rule.answered;
  }) ?? 'new';

/** Whether a level is the other one or above it. */
export const isLevelAtLeast = (level: MasteryLevel, least: MasteryLevel): boolean =>
  masteryLevels.indexOf(level) >= masteryLevels.indexOf(least);
