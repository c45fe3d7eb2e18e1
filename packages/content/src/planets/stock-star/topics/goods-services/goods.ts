import { SOURCE } from '../../source.ts';
import { capital } from '../../../../authoring/capital.ts';
import { generator, type Rng } from '@planets/practice';
import { GOODS, LOOKALIKES, SERVICES } from '../../data/market.ts';

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

export const findTheService = generator({
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
});

export const findTheGood = generator({
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
});

export const matchWorkers = generator({
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
});

export const pickTheGoods = generator({
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
});
