import { SOURCE } from '../../source.ts';
import { capital } from '../../../../authoring/capital.ts';
import { generator } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { CHAINS, type Idea, IDEAS, SCENES } from '../../data/market.ts';

const one = (things: string): string => things.replace(/s$/, '');

/** Two ideas that one scene could fit at once are never offered together. */
const others = (idea: Idea): Idea[] =>
  (Object.keys(IDEAS) as Idea[]).filter(
    (other) =>
      other !== idea &&
      !(idea === 'choice' && (other === 'consumer' || other === 'scarcity')) &&
      !(idea === 'consumer' && (other === 'choice' || other === 'trade')) &&
      !(idea === 'producer' && other === 'trade') &&
      !(idea === 'trade' && (other === 'choice' || other === 'consumer')),
  );

const nameOf = (idea: Idea): string => capital(idea);

export const nameTheIdea = generator({
  id: 'name-the-idea',
  kind: 'choice',
  difficulty: 3,
  grades: [2, 4],
  make(rng) {
    const [scene, idea] = rng.pick(SCENES);
    const name = rng.pick(NAMES);
    const person = idea === 'producer' || idea === 'consumer';
    const wrong = others(idea);
    return {
      prompt: `${name} ${scene}. Which word fits best${person ? ` for ${name}` : ''}?`,
      right: nameOf(idea),
      wrong: rng.sample(wrong, Math.min(3, wrong.length)).map((other) => ({
        text: nameOf(other),
        why: `${nameOf(other)} means ${IDEAS[other]}.`,
      })),
      hints: [
        person
          ? `Does ${name} make something or use something?`
          : 'Is there too little of something, or is something given for something else?',
        `It is not ${wrong[0]!}: that means ${IDEAS[wrong[0]!]}.`,
      ],
      steps: [
        `${nameOf(idea)} means ${IDEAS[idea]}.`,
        `${name} ${scene}, and that is just what the word says.`,
      ],
      source: SOURCE,
      about: scene,
    };
  },
});

export const orderTheChain = generator({
  id: 'order-the-chain',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const [thing, chain] = rng.pick(CHAINS);
    const count = grade === 1 ? 3 : grade === 2 ? 4 : 5;
    const start = rng.int(0, chain.length - count);
    const steps = chain.slice(start, start + count);
    return {
      prompt: `How do people get ${thing}? Put the steps in order, from first to last.`,
      inOrder: steps,
      hints: [
        'What must be there before anything else can be done?',
        `This comes before the last step: ${steps.at(-2)}.`,
      ],
      steps: [
        'Each step needs what was made in the step before.',
        ...steps.slice(1).map((step, at) => `“${steps[at]}” comes before “${step}”.`),
      ],
      about: thing,
    };
  },
});

export const tradeNumbers = generator({
  id: 'trade-numbers',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const rate = rng.int(2, grade === 1 ? 3 : grade === 2 ? 5 : 9);
    const count = rng.int(2, grade === 1 ? 3 : grade === 2 ? 5 : 9);
    const [a, b] = rng.sample(['shells', 'marbles', 'stickers', 'beads', 'buttons', 'cards'], 2);
    return {
      prompt: `At the swap table, **1 ${one(a!)}** trades for **${rate} ${b}**. ${rng.pick(NAMES)} brings **${count} ${a}**. How many ${b} is that?`,
      answer: rate * count,
      unit: b!,
      slips: slipsFor(rate * count, [
        {
          value: rate + count,
          why: `You added. Each ${one(a!)} brings ${rate} ${b}, so count ${rate} once for every ${one(a!)}.`,
        },
        { value: rate, why: `That is for 1 ${one(a!)}. There are ${count}.` },
        {
          value: rate * (count - 1),
          why: `One ${one(a!)} is missing. Count ${rate} once more.`,
        },
      ]),
      hints: [
        `1 ${one(a!)} brings ${rate} ${b}. What do 2 bring?`,
        `Count by ${rate}s, one jump for each of the ${count} ${a}.`,
      ],
      steps: [
        `Each of the ${count} ${a} brings the same number, ${rate}.`,
        `${Array.from({ length: count }, () => rate).join(' + ')} = ${rate * count}, so it is ${rate * count} ${b}.`,
      ],
    };
  },
});
