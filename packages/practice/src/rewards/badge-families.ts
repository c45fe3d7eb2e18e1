import { modeNames } from '../sessions/mode.ts';
import { HARD_FROM, PERFECT_FROM, type RewardCounters } from './counters.ts';

/** Families in the order in which a student sees them. Part of the ids of badges: never rename. */
export const BADGE_FAMILY_IDS = [
  'right',
  'at_once',
  'hard',
  'finished',
  'perfect',
  'days',
  'streak',
  'planets',
  'topics',
  'strong',
  'mastered',
  'worlds',
  'comebacks',
  'reviews',
  'modes',
  'kinds',
] as const;
export type BadgeFamilyId = (typeof BADGE_FAMILY_IDS)[number];

type TierNumber = 1 | 2 | 3 | 4;

/** Stored with a student for ever: never rename, and never use again for another badge. */
export type BadgeId = `${BadgeFamilyId}_${TierNumber}`;

export interface Badge {
  readonly id: BadgeId;
  readonly name: string;
  /** Earned when the family's counter reaches it. May be lowered, never raised. */
  readonly target: number;
  /** How it is drawn: a shape for each family, from 0; a colour for each tier, 0 for the first. */
  readonly emblem: { readonly shape: number; readonly colour: number };
}

export interface BadgeFamily {
  readonly id: BadgeFamilyId;
  readonly name: string;
  /** What its badges are for, one sentence to the student. */
  readonly about: string;
  /** What it counts. */
  readonly have: (counters: RewardCounters) => number;
  /** Targets rise. */
  readonly tiers: readonly Badge[];
}

type Tier = readonly [name: string, target: number];
type Tiers = readonly [Tier, Tier, Tier, Tier];

interface Written extends Omit<BadgeFamily, 'id' | 'tiers'> {
  readonly tiers: Tiers;
}

/**
 * For twenty questions on most school days, some 3,600 a year: the first tier comes in the first week or two,
 * the last after a year or so (`year.test.ts`). Nothing is for the hour of the day, for long sessions or for
 * being ahead of others.
 */
const WRITTEN: { readonly [Id in BadgeFamilyId]: Written } = {
  right: {
    name: 'Starlight',
    about: 'For questions you answered right, at the first try or later.',
    have: ({ right }) => right,
    tiers: [
      ['First Light', 20],
      ['Bright Star', 300],
      ['Constellation', 1200],
      ['Milky Way', 3500],
    ],
  },
  at_once: {
    name: 'Sharp Eye',
    about: 'For questions you answered right at the first try, without a hint.',
    have: ({ atOnce }) => atOnce,
    tiers: [
      ['Clear View', 10],
      ['Spyglass', 200],
      ['Telescope', 800],
      ['Observatory', 3000],
    ],
  },
  hard: {
    name: 'Steep Paths',
    about: `For right answers to hard questions, those of difficulty ${HARD_FROM} and 5.`,
    have: ({ hard }) => hard,
    tiers: [
      ['Foothill', 3],
      ['Crater Climber', 40],
      ['Cliff Walker', 200],
      ['Top of Olympus Mons', 1000],
    ],
  },
  finished: {
    name: 'Flights',
    about: 'For practice sessions you finished.',
    have: ({ finished }) => finished,
    tiers: [
      ['Lift-off', 3],
      ['In Orbit', 30],
      ['Long Flight', 120],
      ['Far Traveller', 400],
    ],
  },
  perfect: {
    name: 'Clear Skies',
    about: `For finished sessions of ${PERFECT_FROM} questions or more with every question right at the first try.`,
    have: ({ perfect }) => perfect,
    tiers: [
      ['Clear Sky', 1],
      ['Blue Sky', 10],
      ['Crystal Sky', 40],
      ['Endless Sky', 100],
    ],
  },
  days: {
    name: 'Moons',
    about: 'For the days on which you practised. They do not have to be in a row.',
    have: ({ days }) => days,
    tiers: [
      ['Thin Crescent', 2],
      ['Half Moon', 25],
      ['Full Moon', 80],
      ['Many Moons', 200],
    ],
  },
  streak: {
    name: 'Comet Tails',
    about: 'For your longest streak of practice days.',
    have: ({ longestStreak }) => longestStreak,
    tiers: [
      ['Small Comet', 3],
      ['Bright Comet', 10],
      ['Great Comet', 30],
      ['Comet of the Century', 100],
    ],
  },
  planets: {
    name: 'Landings',
    about: 'For the planets on which you practised.',
    have: ({ planets }) => planets.length,
    tiers: [
      ['Second Landing', 2],
      ['Explorer', 4],
      ['Wayfarer', 6],
      ['Grand Tour', 8],
    ],
  },
  topics: {
    name: 'Star Charts',
    about: 'For the different topics you practised.',
    have: ({ topics }) => topics.length,
    tiers: [
      ['First Sketch', 3],
      ['Star Map', 12],
      ['Sky Atlas', 30],
      ['Great Chart', 60],
    ],
  },
  strong: {
    name: 'Gardens',
    about: 'For the topics that were strong at the same time.',
    have: ({ strongTopics }) => strongTopics,
    tiers: [
      ['Green Shoot', 1],
      ['Garden', 6],
      ['Orchard', 18],
      ['Forest', 40],
    ],
  },
  mastered: {
    name: 'Summits',
    about: 'For the topics that you had mastered at the same time.',
    have: ({ masteredTopics }) => masteredTopics,
    tiers: [
      ['First Summit', 1],
      ['High Ridge', 5],
      ['Mountain Range', 15],
      ['Roof of the World', 35],
    ],
  },
  worlds: {
    name: 'Beacons',
    about: 'For the planets on which you had mastered a topic at the same time.',
    have: ({ planetsWithMastery }) => planetsWithMastery,
    tiers: [
      ['First Beacon', 1],
      ['Two Beacons', 2],
      ['Chain of Beacons', 4],
      ['Beacons Everywhere', 8],
    ],
  },
  comebacks: {
    name: 'Comebacks',
    about: 'For the times you came back to a topic that was hard for you until it was not.',
    have: ({ comebacks }) => comebacks,
    tiers: [
      ['Second Wind', 1],
      ['Slingshot', 6],
      ['Returning Comet', 20],
      ['Phoenix', 50],
    ],
  },
  reviews: {
    name: 'Echoes',
    about: 'For the review sessions you finished.',
    have: ({ reviews }) => reviews,
    tiers: [
      ['First Echo', 1],
      ['Good Memory', 10],
      ['Long Memory', 40],
      ['Never Forgets', 100],
    ],
  },
  modes: {
    name: 'Flight Plans',
    about: `For the different ways to practise that you tried. There are ${modeNames.length}.`,
    have: ({ modes }) => modes.length,
    tiers: [
      ['New Course', 2],
      ['Three Courses', 3],
      ['Five Courses', 5],
      ['Every Course', 7],
    ],
  },
  kinds: {
    name: 'Instruments',
    about: 'For the different kinds of question you answered right.',
    have: ({ kinds }) => kinds.length,
    tiers: [
      ['First Instruments', 2],
      ['Instrument Case', 5],
      ['Laboratory', 8],
      ['Space Station', 12],
    ],
  },
};

const badge = (
  family: BadgeFamilyId,
  shape: number,
  tier: TierNumber,
  [name, target]: Tier,
): Badge => ({
  id: `${family}_${tier}`,
  name,
  target,
  emblem: { shape, colour: tier - 1 },
});

/** All families with their badges. */
export const BADGE_FAMILIES: readonly BadgeFamily[] = BADGE_FAMILY_IDS.map((id, shape) => {
  const { tiers, ...family } = WRITTEN[id];
  const [first, second, third, fourth] = tiers;
  return {
    id,
    ...family,
    tiers: [
      badge(id, shape, 1, first),
      badge(id, shape, 2, second),
      badge(id, shape, 3, third),
      badge(id, shape, 4, fourth),
    ],
  };
});
