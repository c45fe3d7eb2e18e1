import { generator, type Rng, type Topic } from '@planets/practice';
import { slipsFor } from '../../../authoring/mistakes.ts';
import { NAMES } from '../../../authoring/first-names.ts';
import { CHAINS, GOODS, IDEAS, LOOKALIKES, SCENES, SERVICES, type Idea } from '../data/market.ts';

const SOURCE = 'Federal Reserve Bank of St. Louis, Economic Education';
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const one = (things: string): string => things.replace(/s$/, '');
const nameOf = (idea: Idea): string => capital(idea);

type Service = readonly [service: string, who: string];

/** Goods and services to choose between. From grade 3 one of each belongs to the same setting. */
function offer(rng: Rng, grade: number, services: number, goods: number) {
  if (grade < 3)
    return {
      services: rng.sample(SERVICES, services) as [Service, ...Service[]],
      goods: rng.sample(GOODS, goods) as [string, ...string[]],
    };
  const pairs = rng.sample(LOOKALIKES, Math.max(services, goods));
  return {
    services: pairs.slice(0, services).map(([, service, who]) => [service, who]) as unknown as [
      Service,
      ...Service[],
    ],
    goods: pairs.slice(0, goods).map(([good]) => good) as unknown as [string, ...string[]],
  };
}

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

export const goodsServices: Topic = {
  id: 'goods_services',
  name: 'Goods, services and trade',
  about: 'Tell goods from services, and see how people make, trade and choose.',
  grades: [1, 4],
  keywords: ['goods', 'services', 'trade', 'scarcity', 'producer', 'consumer', 'jobs'],
  connected: ['supply_demand'],
  items: [
    generator({
      id: 'find-the-service',
      kind: 'choice',
      difficulty: 1,
      make(rng, grade) {
        const {
          services: [[service, who]],
          goods,
        } = offer(rng, grade, 1, 3);
        return {
          prompt: 'Which one is a **service**, work that someone does for other people?',
          right: capital(service),
          wrong: goods.map((good) => ({
            text: capital(good),
            why: 'This is a good: a thing that you can hold and keep.',
          })),
          hints: [
            'A good is a thing. A service is work that someone does for you.',
            `Think about ${goods[0]}: you can hold it, so it is a good.`,
          ],
          steps: [
            `${capital(service)} is a service, because ${who} does work for someone else.`,
            `The others are goods: things such as ${goods[0]} can be held and kept.`,
          ],
          source: SOURCE,
          about: service,
        };
      },
    }),
    generator({
      id: 'find-the-good',
      kind: 'choice',
      difficulty: 1,
      make(rng, grade) {
        const {
          goods: [good],
          services,
        } = offer(rng, grade, 3, 1);
        return {
          prompt: 'Which one is a **good**, a thing that people make or grow?',
          right: capital(good),
          wrong: services.map(([service, who]) => ({
            text: capital(service),
            why: `This is a service: work done by ${who}.`,
          })),
          hints: [
            'Which one could you hold in your hands and take home?',
            `Think about ${services[0][0]}: that is work done by ${services[0][1]}.`,
          ],
          steps: [
            `${capital(good)} is a thing that can be held and kept, so it is a good.`,
            'The others are work that people do for others, so they are services.',
          ],
          source: SOURCE,
          about: good,
        };
      },
    }),
    generator({
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
    }),
    generator({
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
    }),
    generator({
      id: 'match-workers',
      kind: 'match',
      difficulty: 1,
      make(rng, grade) {
        const picked = rng.sample(
          SERVICES.filter(([service, who]) => !service.includes(who.replace(/^a /, ''))),
          grade === 1 ? 3 : 4,
        );
        return {
          prompt: 'Match each service with the worker who does it.',
          pairs: picked.map(([service, who]) => [capital(service), capital(who)] as const),
          hints: [
            'Think of who does this work for other people.',
            `Begin with ${picked[0]![1]}. What does this worker do all day?`,
          ],
          steps: picked.map(([service, who]) => `The service “${service}” is the work of ${who}.`),
          source: SOURCE,
        };
      },
    }),
    generator({
      id: 'pick-the-goods',
      kind: 'choices',
      difficulty: 2,
      make(rng, grade) {
        const goods = rng.sample(GOODS, 2);
        const services = rng.sample(SERVICES, grade === 1 ? 2 : 3);
        return {
          prompt: 'Pick **every good**.',
          right: goods.map(capital),
          wrong: services.map(([service]) => capital(service)),
          hints: [
            'There are two goods. Which ones are things that you can hold?',
            `${capital(services[0]![0])} is not one of them: that is work done by ${services[0]![1]}.`,
          ],
          steps: [
            ...goods.map((good) => `${capital(good)} is a thing, so it is a good.`),
            ...services.map(
              ([service, who]) => `${capital(service)} is work done by ${who}, so it is a service.`,
            ),
          ],
          source: SOURCE,
        };
      },
    }),
    generator({
      id: 'trade-numbers',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const rate = rng.int(2, grade === 1 ? 3 : grade === 2 ? 5 : 9);
        const count = rng.int(2, grade === 1 ? 3 : grade === 2 ? 5 : 9);
        const [a, b] = rng.sample(
          ['shells', 'marbles', 'stickers', 'beads', 'buttons', 'cards'],
          2,
        );
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
    }),
  ],
};
