import { generator, math } from '@planets/practice';
import {
  ANGLES,
  placeOf,
  spotOf,
  transversal,
} from '../../../../authoring/diagrams/transversal.ts';
import { mistakes } from '../../mistakes.ts';
import { PAIRS, sizeOf, pickSlant, numbered, relation } from './pairs.ts';

export const pickEqual = generator({
  id: 'pick-equal-angles',
  kind: 'choices',
  difficulty: 3,
  make(rng) {
    const degrees = pickSlant(rng);
    const given = rng.pick(ANGLES);
    const others = rng.sample(
      ANGLES.filter((angle) => angle !== given),
      5,
    );
    const same = others.filter((angle) => sizeOf(angle, degrees) === sizeOf(given, degrees));
    const different = others.filter((angle) => !same.includes(angle));
    return {
      prompt: [
        numbered(degrees),
        `The two lines with arrows are parallel. Pick **every** angle that is equal to angle ${given}.`,
      ],
      right: same.map((angle) => `angle ${angle}`),
      wrong: different.map((angle) => `angle ${angle}`),
      hints: [
        'Which angle is opposite to it at its own crossing?',
        'Which two at the other crossing are in the same place as these?',
      ],
      steps: [
        `Equal: ${same.map((angle) => `angle ${angle}`).join(', ')}. ${relation(given, same[0]!).why}`,
        `The others make 180° with angle ${given}: ${different.map((angle) => `angle ${angle}`).join(', ')}.`,
      ],
    };
  },
});

export const labelAngles = generator({
  id: 'label-relations',
  kind: 'label',
  difficulty: 3,
  make(rng, grade) {
    const degrees = pickSlant(rng);
    const marked = rng.pick([3, 4, 5, 6] as const);
    const roles = PAIRS.flatMap(({ name, pairs }) =>
      name === 'a linear pair'
        ? []
        : pairs.flatMap(([a, b]) =>
            a === marked ? [{ name, angle: b }] : b === marked ? [{ name, angle: a }] : [],
          ),
    );
    const short: Readonly<Record<string, string>> = {
      'corresponding angles': 'corresponding',
      'alternate interior angles': 'alternate interior',
      'same-side interior angles': 'same-side interior',
      'vertical angles': 'vertical',
    };
    const shown = grade === 7 ? roles.slice(0, 3) : roles;
    return {
      prompt:
        'One angle is marked with A. Which angle is what to A? Put the names where they belong.',
      picture: transversal({ degrees }, { [marked]: 'A' }),
      places: shown.map(({ name, angle }) => ({
        name: short[name]!,
        at: spotOf(angle, { degrees }),
        where: placeOf(angle),
      })),
      extra: ['alternate exterior'],
      hints: [
        'The vertical angle is opposite A at the same crossing. The others are at the other crossing.',
        'Interior means between the two lines. Alternate means on the other side of the slanted line.',
      ],
      steps: shown.map(({ name, angle }) => {
        const pair = PAIRS.find((one) => one.name === name)!;
        return `${short[name]![0]!.toUpperCase()}${short[name]!.slice(1)}: ${placeOf(angle)}, because the two lie ${pair.about}.`;
      }),
    };
  },
});

export const whatIsEqual = generator({
  id: 'which-must-be-equal',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const degrees = pickSlant(rng);
    const given = rng.pick(ANGLES);
    const same = ANGLES.filter(
      (angle) => angle !== given && sizeOf(angle, degrees) === sizeOf(given, degrees),
    );
    const other = ANGLES.filter((angle) => sizeOf(angle, degrees) !== sizeOf(given, degrees));
    const flip = rng.chance(1, 2);
    // Either one equal among three others, or one that makes 180 degrees among three equal ones.
    const [right, wrong] = flip ? [rng.pick(other), same] : [rng.pick(same), rng.sample(other, 3)];
    const size = sizeOf(given, degrees);
    return {
      prompt: [
        numbered(degrees),
        flip
          ? `The two lines with arrows are parallel. Angle ${given} measures ${size}°. Which of these angles does **not** measure ${size}°?`
          : `The two lines with arrows are parallel. Angle ${given} measures ${size}°. Which of these angles measures ${size}° too?`,
      ],
      right: `angle ${right}`,
      wrong: mistakes(
        `angle ${right}`,
        wrong.map((angle) => [`angle ${angle}`, relation(given, angle).why] as const),
      ),
      hints: [
        'Is the given angle acute or obtuse? Which of the choices look the same?',
        'Vertical angles and corresponding angles are equal.',
      ],
      steps: [
        relation(given, right).why,
        flip
          ? `So angle ${right} measures ${math(`180 - ${size} = ${180 - size}`)} degrees.`
          : `So angle ${right} measures ${size}° too.`,
      ],
    };
  },
});
