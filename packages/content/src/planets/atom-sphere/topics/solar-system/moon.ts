import { type Rng, generator } from '@planets/practice';
import { capital, listed } from '../../../../authoring/wording.ts';
import { PHASES } from '../../data/solar-system.ts';
import { source } from './source.ts';

/** Half the time a phase some steps on, the other half how it looks. */
function phaseTask(rng: Rng) {
  const at = rng.int(0, 7);
  const ahead = rng.pick([2, 4]);
  return { phase: PHASES[at]!, next: PHASES[(at + ahead) % 8]!, ahead, at };
}

export const moonPhase = generator({
  id: 'moon-phase',
  kind: 'choice',
  version: 2,
  difficulty: 3,
  make(rng) {
    const { phase, next, ahead } = phaseTask(rng);
    const byLook = rng.chance(1, 2);
    const right = byLook ? phase : next;
    const others = rng.sample(
      PHASES.filter(({ name }) => name !== right.name && (byLook || name !== phase.name)),
      3,
    );
    const weeks = ahead / 2;
    return {
      prompt: byLook
        ? `You look at the Moon on several nights. ${phase.looks} Which phase is it?`
        : `Tonight there is a **${phase.name}**. Which phase comes about ${weeks === 1 ? 'one week' : 'two weeks'} later?`,
      right: right.name,
      wrong: others.map(({ name, looks }) => ({
        text: name,
        why: `At that phase it is like this: ${looks.charAt(0).toLowerCase()}${looks.slice(1)}`,
      })),
      hints: byLook
        ? [
            '“Waxing” means that the lit part grows, “waning” that it shrinks.',
            'A crescent is less than half, gibbous is more than half.',
          ]
        : [
            'The Moon needs a little over four weeks to go through all its phases.',
            `In ${weeks === 1 ? 'one week the Moon goes a quarter' : 'two weeks the Moon goes half'} of the way through its phases.`,
          ],
      steps: [
        `The phases come in this order: ${listed(PHASES.map(({ name }) => name))}. Then they begin again.`,
        byLook
          ? `${phase.looks} That is the ${phase.name}.`
          : `All eight take about four weeks, so ${weeks === 1 ? 'one week is two phases' : 'two weeks are four phases'} on: from ${phase.name} to ${next.name}.`,
      ],
      source,
      about: `${phase.name} ${byLook ? 'look' : ahead}`,
    };
  },
});

export const orderPhases = generator({
  id: 'order-phases',
  kind: 'order',
  difficulty: 3,
  grades: [4, 7],
  make(rng) {
    const { at } = phaseTask(rng);
    const some = [0, 1, 2, 3, 4].map((step) => PHASES[(at + step) % 8]!);
    return {
      prompt: `Put these phases of the Moon in the order in which they follow each other. Begin with the **${some[0]!.name}**.`,
      inOrder: some.map(({ name }) => capital(name)),
      hints: [
        'After the new moon the lit part grows (waxing) until the full moon; then it shrinks (waning).',
        `The second one: ${some[1]!.looks}`,
      ],
      steps: some.map(({ name, looks }) => `${capital(name)}: ${looks}`),
      source,
      about: `phases from ${some[0]!.name}`,
    };
  },
});
