import { capital } from '../../../../authoring/capital.ts';
import { generator } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { DEEDS, type Verb, VERBS } from '../../data/needs-wants.ts';
import { SOURCE } from './source.ts';

export const nameTheDeed = generator({
  id: 'name-the-deed',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const [deed, verb] = rng.pick(DEEDS);
    const others = (Object.keys(VERBS) as Verb[]).filter((other) => other !== verb);
    const name = rng.pick(NAMES);
    return {
      prompt: `${name} ${deed}. What is ${name} doing?`,
      right: capital(verb),
      wrong: others.map((other) => ({
        text: capital(other),
        why: `${capital(other)} means ${VERBS[other]}.`,
      })),
      hints: [
        'Follow the money: does it come in, stay, or go out?',
        `It is not ${others[0]}, because that means ${VERBS[others[0]!]}.`,
      ],
      steps: [`${capital(verb)} means ${VERBS[verb]}.`, `${name} ${deed}, so ${name} is ${verb}.`],
      source: SOURCE,
      about: deed,
    };
  },
});

export const matchDeeds = generator({
  id: 'match-deeds',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const verbs = rng.sample(Object.keys(VERBS) as Verb[], grade === 1 ? 3 : 4);
    const names = rng.sample(NAMES, verbs.length);
    const deeds = verbs.map((verb) => rng.pick(DEEDS.filter(([, other]) => other === verb)));
    const pairs = deeds.map(
      ([deed, verb], at) => [`${names[at]} ${deed}.`, capital(verb)] as const,
    );
    return {
      prompt: 'Match what each child does with the right word.',
      pairs,
      hints: [
        'Does the money come in, stay for later, buy something, or help others?',
        `${capital(verbs[0]!)} means ${VERBS[verbs[0]!]}. Who does that?`,
      ],
      steps: deeds.map(
        ([deed, verb], at) => `${names[at]} ${deed}. That is ${verb}: ${VERBS[verb]}.`,
      ),
      source: SOURCE,
    };
  },
});
