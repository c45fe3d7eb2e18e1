import { capital } from '../../../authoring/capital.ts';
import { generator, type Rng, type Topic } from '@planets/practice';
import { beforeOrAfter } from '../ask/periods.ts';
import { howLongBetween } from '../ask/between.ts';
import { putInOrder } from '../ask/arranging.ts';
import { ANCIENT } from '../data/ancient-dates.ts';
import { PEOPLES, type People } from '../data/civilizations.ts';

const SOURCE = 'Encyclopaedia Britannica';

/** The best-known peoples first; the others join from grade 5. */
const KNOWN_IN_FOUR = [
  'Sumerians',
  'ancient Egyptians',
  'ancient Chinese',
  'ancient Greeks',
  'ancient Romans',
  'Maya',
  'Inca',
  'Aztecs',
  'Phoenicians',
];

const known = (grade: number): readonly People[] =>
  grade === 4 ? PEOPLES.filter(({ name }) => KNOWN_IN_FOUR.includes(name)) : PEOPLES;

function pickOne(rng: Rng, grade: number) {
  const right = rng.pick(known(grade));
  const deed = rng.pick(right.deeds);
  const others = known(grade).filter(
    ({ name }) => name !== right.name && !right.alike.includes(name),
  );
  return { right, deed, others: rng.sample(others, 3) };
}

/** Peoples of whom no two did similar things. */
function different(rng: Rng, grade: number, count: number): People[] {
  const found: People[] = [];
  for (const people of rng.shuffle(known(grade)))
    if (found.length < count && !found.some(({ alike }) => alike.includes(people.name)))
      found.push(people);
  return found;
}

const gap = (grade: number): number => (grade < 6 ? 180 : 90);

export const earlyCivilizations: Topic = {
  id: 'early_civilizations',
  name: 'Early civilizations',
  about: 'Know who built, wrote and invented what in the early civilizations of the world.',
  grades: [4, 7],
  keywords: [
    'ancient',
    'Egypt',
    'Rome',
    'Greece',
    'China',
    'Mesopotamia',
    'Maya',
    'Inca',
    'pyramid',
  ],
  connected: ['explorers_inventions', 'dates_and_sources', 'native_peoples'],
  prerequisites: ['past_present'],
  standards: ['D2.His.1.3-5', 'D2.His.2.3-5', 'D2.His.3.3-5', 'D2.His.1.6-8', 'D2.His.3.6-8'],
  items: [
    generator({
      id: 'which-people',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const { right, deed, others } = pickOne(rng, grade);
        return {
          prompt: `Which people ${deed}?`,
          right: capital(right.name),
          wrong: others.map(({ name, deeds }) => ({
            text: capital(name),
            why: `Not they. The ${name} ${deeds[0]}.`,
          })),
          hints: [
            `They lived ${right.where}.`,
            `You can rule one out: the ${others[0]!.name} ${others[0]!.deeds[1]}.`,
          ],
          steps: [
            `It was the ${right.name}, who lived ${right.where}.`,
            `They also ${right.deeds.find((other) => other !== deed)}.`,
          ],
          source: SOURCE,
          about: deed,
        };
      },
    }),
    generator({
      id: 'what-did-they-do',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const { right, deed, others } = pickOne(rng, grade);
        const wrong = others.map((other) => ({ name: other.name, deed: rng.pick(other.deeds) }));
        return {
          prompt: `Which of these is true of the **${right.name}**?`,
          right: `They ${deed}.`,
          wrong: wrong.map((other) => ({
            text: `They ${other.deed}.`,
            why: `That is true of the ${other.name}.`,
          })),
          hints: [
            `The ${right.name} lived ${right.where}.`,
            `One of the other sentences is about the ${wrong[0]!.name}. Can you find it?`,
          ],
          steps: [
            `The ${right.name} lived ${right.where}, and they ${deed}.`,
            ...wrong.map((other) => `It was the ${other.name} who ${other.deed}.`),
          ],
          source: SOURCE,
          about: deed,
        };
      },
    }),
    generator({
      id: 'where-they-lived',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const { right, others } = pickOne(rng, grade);
        return {
          prompt: `Which people lived ${right.where}?`,
          right: capital(right.name),
          wrong: others.map(({ name, where }) => ({
            text: capital(name),
            why: `The ${name} lived ${where}.`,
          })),
          hints: [
            `They ${right.deeds[0]}.`,
            `You can rule one out: the ${others[0]!.name} lived ${others[0]!.where}.`,
          ],
          steps: [
            `Those were the ${right.name}.`,
            `What they left behind shows it: they ${right.deeds[1]}.`,
          ],
          source: SOURCE,
          about: `home of the ${right.name}`,
        };
      },
    }),
    generator({
      id: 'match-deeds',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const picked = different(rng, grade, grade < 6 ? 3 : 4);
        const deeds = picked.map((people) => rng.pick(people.deeds));
        return {
          prompt: 'Match each people with what they did.',
          pairs: picked.map(({ name }, at) => [capital(name), `They ${deeds[at]}.`] as const),
          hints: [
            `The ${picked[0]!.name} lived ${picked[0]!.where}.`,
            `The ${picked[1]!.name} lived ${picked[1]!.where}.`,
          ],
          steps: picked.map(
            ({ name, where }, at) => `The ${name} lived ${where}. They ${deeds[at]}.`,
          ),
          source: SOURCE,
        };
      },
    }),
    generator({
      id: 'pick-their-deeds',
      kind: 'choices',
      difficulty: 3,
      make(rng, grade) {
        const { right, others } = pickOne(rng, grade);
        const own = rng.sample(right.deeds, 2);
        const wrong = others.map((other) => ({ name: other.name, deed: rng.pick(other.deeds) }));
        return {
          prompt: `Pick **every** sentence that is true of the **${right.name}**.`,
          right: own.map((deed) => `They ${deed}.`),
          wrong: wrong.map(({ deed }) => `They ${deed}.`),
          hints: [
            `The ${right.name} lived ${right.where}. Two sentences fit.`,
            `One of the sentences is about the ${wrong[0]!.name}, who lived somewhere else.`,
          ],
          steps: [
            `The ${right.name} ${own[0]}, and they ${own[1]}.`,
            ...wrong.map(({ name, deed }) => `It was the ${name} who ${deed}.`),
          ],
          source: SOURCE,
        };
      },
    }),
    generator({
      id: 'type-the-people',
      kind: 'text',
      difficulty: 4,
      make(rng, grade) {
        const { right, deed, others } = pickOne(rng, grade);
        return {
          prompt: `These people lived ${right.where}. They ${deed}. Type what we call them.`,
          answer: right.name,
          also: right.names,
          slips: others.map(({ name, deeds }) => ({
            text: name,
            why: `The ${name} ${deeds[0]}. Who lived ${right.where}?`,
          })),
          hints: [
            `They also ${right.deeds.find((other) => other !== deed)}.`,
            `Their name begins with “${right.names[0]!.slice(0, 2)}”.`,
          ],
          steps: [`It was the ${right.name}: they lived ${right.where}.`, `They ${deed}.`],
          source: SOURCE,
          about: deed,
        };
      },
    }),
    putInOrder(ANCIENT, gap),
    { ...beforeOrAfter(ANCIENT, gap, 100), grades: [6, 7] },
    { ...howLongBetween(ANCIENT, gap), grades: [6, 7] },
  ],
};
