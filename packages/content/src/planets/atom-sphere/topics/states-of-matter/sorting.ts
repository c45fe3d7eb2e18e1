import { generator } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { SUBSTANCES, stateRule } from '../../data/states.ts';
import { STATES, source } from './pool.ts';

const substancesIn = (grade: number) => SUBSTANCES.filter(({ from }) => from <= grade);

export const whichState = generator({
  id: 'which-state',
  kind: 'choice',
  difficulty: 1,
  grades: [2, 4],
  make(rng, grade) {
    const { name, state, clue } = rng.pick(substancesIn(grade));
    return {
      prompt: `**${capital(name)}**: solid, liquid or gas at room temperature?`,
      right: `a ${state}`,
      wrong: STATES.filter((other) => other !== state).map((other) => ({
        text: `a ${other}`,
        why: stateRule(other, grade),
      })),
      hints: ['Does it keep its shape, flow, or spread out into all the space?', clue],
      steps: [clue, stateRule(state, grade)],
      source,
      about: name,
    };
  },
});

export const findState = generator({
  id: 'find-state',
  kind: 'choices',
  difficulty: 2,
  make(rng, grade) {
    const state = rng.pick(STATES);
    const all = rng.shuffle(substancesIn(grade));
    const right = all.filter((one) => one.state === state).slice(0, rng.int(2, 3));
    const wrong = all.filter((one) => one.state !== state).slice(0, 5 - right.length);
    return {
      prompt: `Pick **every** one that is a ${state} at room temperature.`,
      right: right.map(({ name }) => name),
      wrong: wrong.map(({ name }) => name),
      hints: [stateRule(state, grade), `Not ${wrong[0]!.name}: ${wrong[0]!.clue}`],
      steps: [stateRule(state, grade), ...right.map(({ clue }) => clue)],
      source,
    };
  },
});
