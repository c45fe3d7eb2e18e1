import { capital } from '../../../authoring/capital.ts';
import { generator, type Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import { beforeOrAfter } from '../ask/periods.ts';
import { putInOrder } from '../ask/arranging.ts';
import { whichYear, whyItMattered } from '../ask/choosing.ts';
import { PEOPLE, type Person } from '../data/people.ts';
import { dateOf } from '../happening.ts';

const gap = (grade: number): number => (grade < 6 ? 60 : grade < 8 ? 30 : 24);

/** Some deeds were done in one person's name by a team: "The Wright brothers". */
const inSentence = (who: string): string => who.replace(/^The /, 'the ');

const told = ({ what, why, year }: Person): string[] => [
  `${what}, in ${year}.`,
  `Why it mattered: ${why}`,
];

export const explorersInventions: Topic = {
  id: 'explorers_inventions',
  name: 'Explorers and inventors',
  about: 'Know who explored, discovered and invented what, and when.',
  grades: [4, 8],
  keywords: ['explorer', 'inventor', 'invention', 'discovery', 'scientist', 'voyage', 'space'],
  connected: ['early_civilizations', 'turning_points'],
  prerequisites: ['past_present'],
  standards: ['D2.His.1.3-5', 'D2.His.3.3-5', 'D2.His.1.6-8', 'D2.His.3.6-8'],
  mastery: FACTS,
  items: [
    generator({
      id: 'who-did-it',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const right = rng.pick(PEOPLE);
        const wrong = rng.sample(
          PEOPLE.filter(({ who, field }) => field === right.field && who !== right.who),
          3,
        );
        return {
          prompt: `Who ${right.did}?`,
          right: right.who,
          wrong: wrong.map(({ who, did, year }) => ({
            text: who,
            why: `Someone else did that. ${who} ${did}, in ${year}.`,
          })),
          hints: [
            `It was in ${right.year}. Think of ${right.theme}.`,
            `You can rule one out: ${inSentence(wrong[0]!.who)} ${wrong[0]!.did}.`,
          ],
          steps: told(right),
          source: right.source,
          about: right.who,
        };
      },
    }),
    generator({
      id: 'what-did-they-do',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const right = rng.pick(PEOPLE);
        const wrong = rng.sample(
          PEOPLE.filter(({ who, field }) => field === right.field && who !== right.who),
          3,
        );
        return {
          prompt: `What did **${inSentence(right.who)}** do?`,
          right: capital(right.did),
          wrong: wrong.map(({ who, did, year }) => ({
            text: capital(did),
            why: `That was someone else: ${inSentence(who)}, in ${year}.`,
          })),
          hints: [`The year was ${right.year}.`, `Think of ${right.theme}.`],
          steps: told(right),
          source: right.source,
          about: right.who,
        };
      },
    }),
    whichYear(PEOPLE, gap),
    { ...whyItMattered(PEOPLE, gap), grades: [6, 8] },
    generator({
      id: 'match-deeds',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const picked = rng.sample(PEOPLE, grade < 6 ? 3 : 4);
        return {
          prompt: 'Match each name with the deed.',
          pairs: picked.map(({ who, did }) => [who, capital(did)] as const),
          hints: [
            `For ${inSentence(picked[0]!.who)}, think of ${picked[0]!.theme}.`,
            `For ${inSentence(picked[1]!.who)}, think of ${picked[1]!.theme}.`,
          ],
          steps: picked.map((one) => `${one.what}, in ${one.year}. ${one.why}`),
          source: [...new Set(picked.map(({ source }) => source))].join('; '),
        };
      },
    }),
    putInOrder(PEOPLE, gap),
    generator({
      id: 'type-the-name',
      kind: 'text',
      difficulty: 4,
      make(rng) {
        const right = rng.pick(PEOPLE);
        const initials = right.who
          .replace(/^The /, '')
          .split(' ')
          .map((word) => word[0]!)
          .join('. ');
        return {
          prompt: `In ${right.year} somebody famous ${right.did.replace(/^was /, 'became ')}. Type the name. The last name is enough.`,
          answer: right.who,
          also: right.names,
          hints: [`Think of ${right.theme}.`, `The first letters of the name are ${initials}.`],
          steps: [`${right.what}. The date was ${dateOf(right)}.`, `Why it mattered: ${right.why}`],
          source: right.source,
          about: right.who,
        };
      },
    }),
    { ...beforeOrAfter(PEOPLE, gap, 100), grades: [6, 8] },
  ],
};
