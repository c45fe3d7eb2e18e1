import { generator, math } from '@planets/practice';
import { capital, count, listed } from '../../../../authoring/wording.ts';
import { BOILING_POINTS } from '../../data/boiling-points.ts';
import type { State } from '../../data/states.ts';
import { STATES } from './pool.ts';

/** Below zero with a real minus sign. */
const celsius = (degrees: number) => `${degrees < 0 ? `−${-degrees}` : degrees} °C`;

export const warmWater = generator({
  id: 'warm-water',
  kind: 'numeric',
  difficulty: 3,
  grades: [3, 6],
  make(rng, grade) {
    const step = rng.pick(grade < 5 ? [2, 5, 10] : [3, 4, 6, 8]);
    const minutes = rng.int(3, grade < 5 ? 8 : 10);
    const heating = grade < 4 || rng.chance(1, 2);
    const start = heating ? 100 - step * minutes : step * minutes;
    const end = heating ? 100 : 0;
    return {
      prompt: heating
        ? `Water in a pot is at ${start} °C. It gets ${step} °C warmer each minute. After how many minutes does it begin to boil, at sea level?`
        : `Water in a tray is at ${start} °C. It gets ${step} °C colder each minute. After how many minutes does it begin to freeze?`,
      answer: minutes,
      unit: 'minutes',
      hints: [
        heating
          ? 'At which temperature does water boil, at sea level? The Celsius scale was made so that it is a round number.'
          : 'At which temperature does water freeze? The Celsius scale was made to begin there.',
        `Find how many degrees are still missing, then how many times ${step} goes into that.`,
      ],
      steps: [
        `Water ${heating ? 'boils at 100' : 'freezes at 0'} °C (at sea level), so it has to change by ${Math.abs(end - start)} °C.`,
        `Each minute brings ${step} °C: ${math(`${Math.abs(end - start)} \\div ${step} = ${minutes}`)}.`,
        `So it takes ${count(minutes, 'minute')}.`,
      ],
      source: 'NIST',
    };
  },
});

export const stateAt = generator({
  id: 'state-at',
  kind: 'choice',
  difficulty: 4,
  grades: [5, 6],
  make(rng) {
    const { name, melts, boils } = rng.pick(BOILING_POINTS);
    const right = rng.pick(STATES);
    const degrees =
      right === 'solid'
        ? melts - rng.int(2, 6) * 5
        : right === 'gas'
          ? boils + rng.int(2, 8) * 5
          : Math.round(melts + ((boils - melts) * rng.int(1, 3)) / 4);
    const says: Readonly<Record<State, string>> = {
      solid: `It is a solid only below ${celsius(melts)}, where it melts.`,
      liquid: `It is a liquid only between ${celsius(melts)} and ${celsius(boils)}.`,
      gas: `It is a gas only above ${celsius(boils)}, where it boils.`,
    };
    return {
      prompt: `${capital(name)} melts at ${celsius(melts)} and boils at ${celsius(boils)}. What is it at ${celsius(degrees)}?`,
      right: `a ${right}`,
      wrong: STATES.filter((other) => other !== right).map((other) => ({
        text: `a ${other}`,
        why: says[other],
      })),
      hints: [
        `Put the three temperatures on a number line: ${celsius(melts)}, ${celsius(boils)} and ${celsius(degrees)}.`,
        'Below the melting point it is a solid, between the two a liquid, above the boiling point a gas.',
      ],
      steps: [
        `${celsius(degrees)} is ${right === 'liquid' ? `between ${celsius(melts)} and ${celsius(boils)}` : right === 'solid' ? `below the melting point, ${celsius(melts)}` : `above the boiling point, ${celsius(boils)}`}.`,
        says[right],
      ],
      source: 'NIST Chemistry WebBook',
      about: `${name} ${right}`,
    };
  },
});

export const orderBoiling = generator({
  id: 'order-boiling',
  kind: 'order',
  difficulty: 3,
  grades: [4, 6],
  make(rng) {
    const some = rng.sample(BOILING_POINTS, 4).toSorted((a, b) => a.boils - b.boils);
    const list = rng.shuffle(some).map(({ name, boils }) => `${name} at ${celsius(boils)}`);
    return {
      prompt: `These boil at different temperatures: ${listed(list)}. All are cooled far down and then slowly warmed. In which order do they start to boil?`,
      inOrder: some.map(({ name }) => name),
      hints: [
        'The one that needs the least heat is first.',
        some[0]!.boils < 0
          ? 'A temperature such as −183 °C is far colder than −42 °C.'
          : `It is not ${some[3]!.name}, which boils last.`,
      ],
      steps: [
        `As the temperature rises, the lowest boiling point is reached first: ${some[0]!.name} at ${celsius(some[0]!.boils)}.`,
        `Then come ${listed(some.slice(1).map(({ name, boils }) => `${name} at ${celsius(boils)}`))}.`,
      ],
      source: 'NIST Chemistry WebBook',
    };
  },
});
