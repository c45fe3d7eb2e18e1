import { generator, type Rng, type Topic } from '@planets/practice';
import { CHAINS, CONSUMERS, DECOMPOSERS, ECO_TERMS, PRODUCERS } from '../data/ecosystems.ts';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { capital, grouped, listed } from '../../../authoring/wording.ts';

const source = 'Encyclopaedia Britannica';

const chainFor = (rng: Rng, grade: number, atLeast = 3) =>
  rng.pick(CHAINS.filter(({ from, links }) => from <= grade && links.length >= atLeast));
const arrows = (links: readonly string[]) => links.join(' → ');
const MEANING = 'Each arrow means “is eaten by”: the energy goes that way.';

export const foodChains: Topic = {
  id: 'food_chains',
  name: 'Food chains and ecosystems',
  about: 'Follow the energy through a food chain and say how living things depend on each other.',
  grades: [3, 6],
  keywords: [
    'producer',
    'consumer',
    'predator',
    'prey',
    'habitat',
    'ecosystem',
    'energy',
    'food web',
  ],
  connected: ['human_body', 'body_cells'],
  prerequisites: ['animal_groups', 'plants'],
  standards: ['5-LS2-1', '5-PS3-1', 'MS-LS2-3', 'MS-LS2-4'],
  items: [
    ...termQuestions(ECO_TERMS, source),
    generator({
      id: 'build-chain',
      kind: 'order',
      difficulty: 2,
      make(rng, grade) {
        const { place, links } = chainFor(rng, grade);
        return {
          prompt: `Build a food chain of ${place}: begin with the producer, and let each one be eaten by the next.`,
          inOrder: links,
          hints: [
            'The producer makes its own food from sunlight. Which one here is a plant, a part of one, or algae?',
            `At the end of the chain is the ${links.at(-1)}.`,
          ],
          steps: [
            `The chain begins with the producer, ${links[0]}, because it catches the energy of sunlight.`,
            `Then each one is eaten by the next: ${arrows(links)}.`,
          ],
          source,
          about: place,
        };
      },
    }),
    generator({
      id: 'read-chain',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const { place, links } = chainFor(rng, grade);
        const at = rng.int(1, links.length - 2);
        const asksEater = rng.chance(1, 2);
        const right = links[at + (asksEater ? 1 : -1)]!;
        // The creature itself is offered only where the chain is too short for three others.
        const others = [
          'sunlight',
          ...links.filter((link) => link !== links[at]),
          links[at]!,
        ].filter((link) => link !== right);
        return {
          prompt: `A food chain of ${place}:\n\n${arrows(links)}\n\n${asksEater ? `In this chain, what eats the ${links[at]}` : `In this chain, what does the ${links[at]} eat`}?`,
          right,
          wrong: others.slice(0, 3).map((text) => ({
            text,
            why:
              text === 'sunlight'
                ? 'Only the producer, at the start, lives on sunlight directly.'
                : text === links[at]
                  ? `That is the ${text} itself. Look along the arrows beside it.`
                  : `Look only at the arrow ${asksEater ? 'after' : 'before'} the ${links[at]}. ${MEANING}`,
          })),
          hints: [
            MEANING,
            `Find the ${links[at]} and look at the arrow that ${asksEater ? 'leaves it' : 'comes to it'}.`,
          ],
          steps: [
            MEANING,
            asksEater
              ? `The arrow goes from the ${links[at]} to the ${right}, so the ${right} eats it.`
              : `The arrow goes from ${right} to the ${links[at]}, so that is what the ${links[at]} eats.`,
          ],
          source,
          about: `${place} reading`,
        };
      },
    }),
    generator({
      id: 'chain-change',
      kind: 'choice',
      difficulty: 4,
      grades: [4, 6],
      make(rng, grade) {
        const { place, links } = chainFor(rng, grade);
        const at = rng.int(2, links.length - 1);
        const [food, gone] = [links[at - 1]!, links[at]!];
        return {
          prompt: `A food chain of ${place}:\n\n${arrows(links)}\n\nAn illness kills almost every ${gone}. What is most likely to happen **first** to the ${food} population?`,
          right: 'It grows, because fewer are eaten.',
          wrong: [
            {
              text: 'It falls, because there is nothing to eat.',
              why: `Follow the arrows: the food here is ${links[at - 2]}, and the illness did not touch that.`,
            },
            {
              text: 'It stays the same, because they are not ill.',
              why: `The illness does not reach them, but the ${gone} that ate them is almost gone.`,
            },
            {
              text: `It grows, because it eats the dead ones.`,
              why: `Look at the arrow once more: the ${gone} eats the ${food}, not the other way round.`,
            },
          ],
          hints: [MEANING, `Is the ${gone} food for the ${food}, or the other way round?`],
          steps: [
            `The ${gone} eats the ${food}.`,
            `With almost every ${gone} gone, fewer are eaten, so at first the ${food} population grows.`,
            `Later there may not be enough ${links[at - 2]} for so many.`,
          ],
          source,
          about: `${place} change`,
        };
      },
    }),
    generator({
      id: 'find-role',
      kind: 'choices',
      difficulty: 2,
      make(rng) {
        const [role, right, sign] = rng.pick([
          ['producers', PRODUCERS, 'A producer makes its own food from sunlight.'],
          ['consumers', CONSUMERS, 'A consumer has to eat other living things.'],
          ['decomposers', DECOMPOSERS, 'A decomposer breaks down dead plants and animals.'],
        ] as const);
        // Some call a decomposer a consumer too, so it is no distractor there.
        const rest =
          role === 'consumers'
            ? [PRODUCERS]
            : [PRODUCERS, CONSUMERS, DECOMPOSERS].filter((list) => list !== right);
        const chosen = rng.sample(right, rng.int(2, 3));
        const wrong = rng.sample(rest.flat(), 6 - chosen.length);
        return {
          prompt: `Pick all the **${role}**.`,
          right: chosen,
          wrong,
          hints: [
            sign,
            `Rule out ${wrong[0]}: ${PRODUCERS.includes(wrong[0]!) ? 'it is green and uses sunlight' : CONSUMERS.includes(wrong[0]!) ? 'it is an animal and eats others' : 'it lives on dead matter'}.`,
          ],
          steps: [sign, `That is true of ${listed(chosen)}.`],
          source,
        };
      },
    }),
    generator({
      id: 'energy-tenth',
      kind: 'numeric',
      difficulty: 4,
      grades: [5, 6],
      make(rng, grade) {
        const { place, links } = chainFor(rng, grade);
        const steps = rng.int(1, Math.min(links.length - 1, grade === 5 ? 2 : 3));
        const start = rng.int(2, 9) * 10 ** rng.int(steps + 1, 4);
        const end = start / 10 ** steps;
        const path = links.slice(0, steps + 1);
        return {
          prompt: `A food chain of ${place}: ${arrows(links)}.\n\nOnly about one tenth of the energy is passed on at each step. If there are ${grouped(start)} units of energy in the ${links[0]}, about how many units get as far as the ${path.at(-1)}?`,
          answer: end,
          unit: 'units',
          hints: [
            `How many arrows are there from ${links[0]} to the ${path.at(-1)}?`,
            'Divide by 10 for each arrow.',
          ],
          steps: [
            'Living things use most of their energy to move, grow and keep warm, so only about a tenth reaches the one that eats them.',
            ...path.slice(1).map((link, at) => {
              const [before, after] = [start / 10 ** at, start / 10 ** (at + 1)];
              return `${capital(link)}: ${grouped(before)} ÷ 10 = ${grouped(after)}.`;
            }),
          ],
          source,
        };
      },
    }),
  ],
};
