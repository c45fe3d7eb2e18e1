import { figure, generator, type Rng } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { labelParts } from '../../ask/parts.ts';
import { lever, LEVERS } from '../../diagrams/machines.ts';

const source = 'Encyclopaedia Britannica';
const unitFor = (grade: number) => (grade < 5 ? 'kg' : 'N');

export const labelLever = labelParts({
  id: 'label-lever',
  difficulty: 3,
  pictures: () => LEVERS,
  places: () => 3,
  ask: 'Every lever has three points. Put each name at its place in the picture.',
  source,
});

const RULE =
  'On a lever, weight times distance counts. A beam is level when it is the same on both sides.';

interface Arms {
  readonly left: readonly [weight: number, marks: number];
  readonly right: readonly [weight: number, marks: number];
}

/** Weights and marks that balance, never at the same distance. */
function balanced(rng: Rng, grade: number): Arms {
  const [one, two] = rng.sample([2, 3, 4, 5], 2) as [number, number];
  const times = rng.int(1, grade < 5 ? 4 : 12);
  return { left: [two * times, one], right: [one * times, two] };
}

export const balanceLever = generator({
  id: 'balance-lever',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const { left, right } = balanced(rng, grade);
    const unit = unitFor(grade);
    const answer = right[0];
    return {
      prompt: [
        `The beam is level. ${grade < 5 ? 'On each side, weight times mark gives the same number.' : ''}`.trim(),
        figure(
          lever({ marks: left[1], text: `${left[0]} ${unit}` }, { marks: right[1], text: '?' }),
        ),
        `How heavy is the box on the right, in ${unit === 'kg' ? 'kilograms' : 'newtons'}?`,
      ],
      answer,
      unit,
      slips: slipsFor(
        answer,
        [
          {
            value: left[0],
            why: 'Equal weights balance only at equal distances. Look at the marks.',
          },
          {
            value: left[0] * left[1],
            why: `That is weight times mark on the left. Which weight gives the same at mark ${right[1]}?`,
          },
          {
            value: left[0] + left[1] - right[1],
            why: 'You added and took away. A lever goes by weight times mark.',
          },
        ].filter(({ value }) => value > 0),
      ),
      hints: [
        `Work out weight times mark for the left side first.`,
        `The right side must give the same number. Which weight, times ${right[1]}, does that?`,
      ],
      steps: [
        RULE,
        `Left: ${left[0]} × ${left[1]} = ${left[0] * left[1]}.`,
        `Right: the weight times ${right[1]} must be ${left[0] * left[1]} too, so it is ${left[0] * left[1]} ÷ ${right[1]} = ${answer} ${unit}.`,
      ],
      source,
    };
  },
});

/** Which side goes down: by weight times distance, not by weight alone. */
export const whichSide = generator({
  id: 'which-side',
  kind: 'choice',
  difficulty: 3,
  standards: ['3-PS2-1'],
  make(rng, grade) {
    const unit = unitFor(grade);
    const level = rng.chance(1, 4);
    const base = balanced(rng, grade);
    // The heavier box hangs nearer, so that weight alone does not tell.
    const changed = (): Arms => {
      const [near, far] = rng.sample([2, 3, 4, 5], 2).toSorted((a, b) => a - b) as [number, number];
      const light = rng.int(2, grade < 5 ? 9 : 20);
      const extra = rng.int(1, grade < 5 ? 8 : 20);
      const even = (light * far) / near;
      const heavy = light + extra === even ? light + extra + 1 : light + extra;
      const [inner, outer] = [[heavy, near] as const, [light, far] as const];
      return rng.chance(1, 2) ? { left: inner, right: outer } : { left: outer, right: inner };
    };
    const turn = ([weight, marks]: readonly [number, number]) => weight * marks;
    const arms = level ? base : changed();
    const [left, right] = [turn(arms.left), turn(arms.right)];
    const texts = {
      left: 'The left side goes down.',
      right: 'The right side goes down.',
      level: 'The beam stays level.',
      unknown: 'Nobody can tell without trying.',
    };
    const key = left > right ? 'left' : left < right ? 'right' : 'level';
    const heavier = arms.left[0] > arms.right[0] ? 'left' : 'right';
    const told = `Left: ${arms.left[0]} × ${arms.left[1]} = ${left}. Right: ${arms.right[0]} × ${arms.right[1]} = ${right}.`;
    return {
      prompt: [
        figure(
          lever(
            { marks: arms.left[1], text: `${arms.left[0]} ${unit}` },
            { marks: arms.right[1], text: `${arms.right[0]} ${unit}` },
          ),
        ),
        'What happens when the beam is let go?',
      ],
      right: texts[key],
      wrong: (['left', 'right', 'level', 'unknown'] as const)
        .filter((one) => one !== key)
        .map((one) => ({
          text: texts[one],
          why:
            one === 'unknown'
              ? 'We can tell: multiply each weight by its mark and compare.'
              : one === 'level'
                ? 'It would stay level only if weight times mark were the same on both sides.'
                : one === heavier
                  ? 'That side has the heavier box, but the distance counts too. Multiply weight by mark.'
                  : 'Multiply weight by mark on each side. Which side has the larger number?',
        })),
      hints: [
        'A small weight far out can do as much as a large weight near the support.',
        'Multiply weight by mark on each side, and compare the two numbers.',
      ],
      steps: [
        RULE,
        told,
        `${left === right ? 'Both are the same' : `The ${key} side has more`}, so: ${texts[key]}`,
      ],
      source,
      about: told,
    };
  },
});
