import { generator, type Rng, type Topic } from '@planets/practice';
import {
  ANIMALS,
  GROUP_SIGNS,
  LIFE_CYCLES,
  type Animal,
  type AnimalGroup,
} from '../data/animals.ts';
import { an, capital, count, listed } from '../../../authoring/wording.ts';

const source = 'Encyclopaedia Britannica';
const GROUPS = Object.keys(GROUP_SIGNS) as AnimalGroup[];

const animalsIn = (grade: number) => ANIMALS.filter(({ from }) => from <= grade);
const groupsIn = (grade: number) =>
  GROUPS.filter((group) => animalsIn(grade).some((animal) => animal.group === group));
const many = ({ name, plural }: Animal, number: number) => count(number, name, plural);
const sign = (group: AnimalGroup) => `${capital(an(group))} ${GROUP_SIGNS[group]}.`;
const because = ({ name, group, clue }: Animal) => `${clue} So ${an(name)} is ${an(group)}.`;

const LEG_HINTS: Readonly<Record<AnimalGroup, string>> = {
  mammal: 'Picture the animal walking: it uses front legs and back legs, two of each.',
  bird: 'The front limbs of a bird are its wings. How many limbs are left to walk on?',
  fish: 'Fins are not legs.',
  insect: 'An insect has three legs on the left side and three on the right.',
  reptile: 'It has as many legs as a dog.',
  amphibian: 'It has as many legs as a dog.',
  arachnid: 'It has two legs more than an insect.',
};

type Walker = Animal & { readonly legs: number };
const walkersIn = (grade: number) =>
  animalsIn(grade).filter((animal): animal is Walker => (animal.legs ?? 0) > 0);

/** Animals of different groups, one each. */
const oneOfEach = (groups: readonly AnimalGroup[], grade: number, rng: Rng) =>
  groups.map((group) => rng.pick(animalsIn(grade).filter((animal) => animal.group === group)));

function legTask(rng: Rng, grade: number) {
  const kinds = new Map(rng.shuffle(walkersIn(grade)).map((animal) => [animal.legs, animal]));
  const [first, second] = rng.shuffle([...kinds.values()]);
  const numbers = grade === 1 ? [rng.int(1, 3), 0] : [rng.int(1, grade + 1), rng.int(1, grade)];
  return { first: first!, second: second!, numbers: numbers as [number, number] };
}

export const animalGroups: Topic = {
  id: 'animal_groups',
  name: 'Animals and how they live',
  about: 'Tell which group an animal belongs to, and how living things grow.',
  grades: [1, 4],
  keywords: ['mammal', 'bird', 'fish', 'insect', 'reptile', 'amphibian', 'legs', 'life cycle'],
  connected: ['plants'],
  prerequisites: [],
  standards: ['2-LS4-1', '3-LS1-1', '4-LS1-1'],
  items: [
    generator({
      id: 'which-group',
      kind: 'choice',
      difficulty: 1,
      make(rng, grade) {
        const animal = rng.pick(animalsIn(grade));
        const others = rng.sample(
          groupsIn(grade).filter((group) => group !== animal.group),
          3,
        );
        return {
          prompt: `To which group does ${an(animal.name)} belong?`,
          right: `${animal.group}s`.replace('fishs', 'fish'),
          wrong: others.map((group) => ({
            text: `${group}s`.replace('fishs', 'fish'),
            why: `Look again: ${an(group)} ${GROUP_SIGNS[group]}. Is that true of ${an(animal.name)}?`,
          })),
          hints: [animal.clue, `One to rule out: ${an(others[0]!)} ${GROUP_SIGNS[others[0]!]}.`],
          steps: [sign(animal.group), because(animal)],
          source,
          about: animal.name,
        };
      },
    }),
    generator({
      id: 'which-animal',
      kind: 'choice',
      difficulty: 1,
      make(rng, grade) {
        const [group, ...others] = rng.sample(groupsIn(grade), 4);
        const [right, ...wrong] = oneOfEach([group!, ...others], grade, rng);
        return {
          prompt: `Which of these animals is ${an(group!)}?`,
          right: right!.name,
          wrong: wrong.map((animal) => ({ text: animal.name, why: because(animal) })),
          hints: [sign(group!), `It is not the ${wrong[0]!.name}. ${wrong[0]!.clue}`],
          steps: [sign(group!), because(right!)],
          source,
          about: right!.name,
        };
      },
    }),
    generator({
      id: 'all-of-group',
      kind: 'choices',
      difficulty: 2,
      make(rng, grade) {
        const group = rng.pick(groupsIn(grade));
        const members = animalsIn(grade).filter((animal) => animal.group === group);
        const right = rng.sample(members, Math.min(members.length, rng.int(2, 3)));
        const wrong = rng.sample(
          animalsIn(grade).filter((animal) => animal.group !== group),
          5 - right.length,
        );
        return {
          prompt: `Pick **every** animal that is ${an(group)}.`,
          right: right.map(({ name }) => name),
          wrong: wrong.map(({ name }) => name),
          hints: [sign(group), `Not the ${wrong[0]!.name}: ${wrong[0]!.clue}`],
          steps: [sign(group), ...right.map(because)],
          source,
        };
      },
    }),
    generator({
      id: 'match-groups',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const groups = rng.sample(groupsIn(grade), grade === 1 ? 3 : 4);
        const animals = oneOfEach(groups, grade, rng);
        return {
          prompt: 'Pair each animal with its group.',
          pairs: animals.map(({ name, group }) => [name, group] as const),
          hints: [
            'Look at the skin first: fur, feathers, scales or soft bare skin? Then count legs.',
            `For the ${animals[0]!.name}: ${animals[0]!.clue}`,
          ],
          steps: animals.map(because),
          source,
        };
      },
    }),
    generator({
      id: 'life-cycle',
      kind: 'order',
      difficulty: 2,
      make(rng) {
        const { of, stages, hint, why } = rng.pick(LIFE_CYCLES);
        return {
          prompt: `How does ${of} grow? Put the stages in order. Begin with the ${stages[0]}.`,
          inOrder: stages,
          hints: [hint, `The last stage is this: ${stages.at(-1)}.`],
          steps: [`The order is: ${listed(stages)}.`, why],
          source,
          about: `life cycle of ${of}`,
        };
      },
    }),
    generator({
      id: 'count-legs',
      kind: 'numeric',
      version: 2,
      difficulty: 3,
      make(rng, grade) {
        const { first, second, numbers } = legTask(rng, grade);
        const [one, two] = numbers;
        const total = one * first.legs + two * second.legs;
        const who = two === 0 ? many(first, one) : `${many(first, one)} and ${many(second, two)}`;
        return {
          prompt: `How many legs ${one + two === 1 ? 'does' : 'do'} ${who} have${two === 0 ? '' : ' together'}?`,
          answer: total,
          unit: 'legs',
          hints: [
            LEG_HINTS[first.group],
            two === 0
              ? `Count the legs of one ${first.name}, then do so for each one.`
              : `Find the legs of the ${many(first, one)} first, then those of the ${many(second, two)}.`,
          ],
          steps:
            two === 0
              ? [
                  `One ${first.name} has ${first.legs} legs.`,
                  one === 1
                    ? `There is only one ${first.name} here, so there are ${total} legs.`
                    : `${many(first, one)} have ${Array.from({ length: one }, () => first.legs).join(' + ')} = ${total} legs.`,
                ]
              : [
                  `One ${first.name} has ${first.legs} legs, so ${many(first, one)} ${one === 1 ? 'has' : 'have'} ${one * first.legs}.`,
                  `One ${second.name} has ${second.legs} legs, so ${many(second, two)} ${two === 1 ? 'has' : 'have'} ${two * second.legs}.`,
                  `Together: ${one * first.legs} + ${two * second.legs} = ${total} legs.`,
                ],
          source,
        };
      },
    }),
  ],
};
