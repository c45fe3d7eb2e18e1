import { generator } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { CHANGES, type Change, type State } from '../../data/states.ts';
import { source } from './pool.ts';

const changesIn = (grade: number) => CHANGES.filter((change) => change.grade <= grade);

const because = ({ simple, why }: Change, grade: number) => (grade < 5 ? simple : why);

const states = (from: State, to: State) => `from ${from} to ${to}`;

export const nameChange = generator({
  id: 'name-change',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const change = rng.pick(changesIn(grade));
    const { scene, clue } = rng.pick(change.scenes);
    const others = rng.sample(
      changesIn(grade).filter(({ name }) => name !== change.name),
      3,
    );
    return {
      prompt: `${scene}\n\nWhat is this change called?`,
      right: change.name,
      wrong: others.map(({ name, from, to }) => ({
        text: name,
        why: `${capital(name)} goes ${states(from, to)}. What was it here before, and what after?`,
      })),
      hints: [clue, `The change goes ${states(change.from, change.to)}.`],
      steps: [
        `The change goes ${states(change.from, change.to)}, and that is called ${change.name}.`,
        because(change, grade),
      ],
      source,
      about: scene,
    };
  },
});

export const findScene = generator({
  id: 'find-scene',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const [right, ...others] = rng.sample(changesIn(grade), 4);
    const { scene, clue } = rng.pick(right!.scenes);
    return {
      prompt: `Which of these is **${right!.name}**?`,
      right: scene,
      wrong: others.map(({ name, scenes, from, to }) => ({
        text: rng.pick(scenes).scene,
        why: `That goes ${states(from, to)}, so it is ${name}.`,
      })),
      hints: [`${capital(right!.name)} goes ${states(right!.from, right!.to)}.`, clue],
      steps: [
        `${capital(right!.name)} goes ${states(right!.from, right!.to)}.`,
        because(right!, grade),
      ],
      source,
      about: scene,
    };
  },
});

export const matchChanges = generator({
  id: 'match-changes',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const changes = rng.sample(changesIn(grade), grade < 4 ? 3 : 4);
    const byScene = rng.chance(2, 3);
    return {
      prompt: byScene
        ? 'Pair each thing that happens with the name of the change.'
        : 'Pair each change with what happens.',
      pairs: changes.map(({ name, from, to, scenes }) =>
        byScene ? ([rng.pick(scenes).scene, name] as const) : ([name, states(from, to)] as const),
      ),
      hints: [
        'Ask each time: what was it before, and what is it after?',
        `${capital(changes[0]!.name)} goes ${states(changes[0]!.from, changes[0]!.to)}.`,
      ],
      steps: changes.map(({ name, from, to }) => `${capital(name)} goes ${states(from, to)}.`),
      source,
    };
  },
});
