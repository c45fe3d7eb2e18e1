import { capital } from '../../../../authoring/capital.ts';
import { generator } from '@planets/practice';
import { NEEDS, WANTS } from '../../data/needs-wants.ts';
import { SOURCE } from './source.ts';

export const findTheNeed = generator({
  id: 'find-the-need',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    const [need, why] = rng.pick(NEEDS);
    const wants = rng.sample(WANTS, 3);
    return {
      prompt: 'Which one is a **need**, something people must have to live and stay well?',
      right: capital(need),
      wrong: wants.map(([thing, reason]) => ({
        text: capital(thing),
        why: `This is a want: ${reason}.`,
      })),
      hints: [
        'Ask of each one: could people stay well without it?',
        `Start with ${wants[0]![0]}. It would be nice to have. Must people have it?`,
      ],
      steps: [
        `The need here is ${need}, because ${why}.`,
        'The other three are wants: nice to have, but people can live without them.',
      ],
      source: SOURCE,
      about: need,
    };
  },
});

export const findTheWant = generator({
  id: 'find-the-want',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    const [want, why] = rng.pick(WANTS);
    const needs = rng.sample(NEEDS, 3);
    return {
      prompt: 'Which one is a **want**, something nice to have that people can live without?',
      right: capital(want),
      wrong: needs.map(([thing, reason]) => ({
        text: capital(thing),
        why: `This is a need: ${reason}.`,
      })),
      hints: [
        'Three of these keep people alive and well. One is for fun.',
        `Think about ${needs[0]![0]}: it is a need, because ${needs[0]![1]}. Which one is different?`,
      ],
      steps: [
        `The want here is ${want}: ${why}.`,
        `The others are needs. For example, ${needs[1]![0]}: ${needs[1]![1]}.`,
      ],
      source: SOURCE,
      about: want,
    };
  },
});

export const pickTheNeeds = generator({
  id: 'pick-the-needs',
  kind: 'choices',
  difficulty: 2,
  make(rng, grade) {
    const needs = rng.sample(NEEDS, 2);
    const wants = rng.sample(WANTS, grade === 1 ? 2 : 3);
    return {
      prompt: 'Pick **every need**.',
      right: needs.map(([thing]) => capital(thing)),
      wrong: wants.map(([thing]) => capital(thing)),
      hints: [
        'There are two needs here. What must people have to live and stay well?',
        `${capital(wants[0]![0])} is not one of them: ${wants[0]![1]}.`,
      ],
      steps: [
        ...needs.map(([thing, why]) => `${capital(thing)}: a need, because ${why}.`),
        ...wants.map(([thing, why]) => `${capital(thing)}: a want, because ${why}.`),
      ],
      source: SOURCE,
    };
  },
});
