import { figure, generator } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { tackle } from '../../diagrams/machines.ts';

const source = 'Encyclopaedia Britannica';

/** The longer the ramp to the same height, the weaker the push. */
export const orderRamps = generator({
  id: 'order-ramps',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const height = rng.int(1, 2);
    const lengths = rng
      .sample([3, 4, 5, 6, 7, 8, 9, 10, 12], grade < 5 ? 3 : 4)
      .toSorted((a, b) => b - a);
    const least = rng.chance(1, 2);
    const named = lengths.map((length) => `a ramp ${length} m long`);
    const load = rng.pick(['a heavy cart', 'a wheelbarrow', 'a box on rollers', 'a barrel']);
    return {
      prompt: `Workers push ${load} up to a platform ${height} m high. Put the ramps in order, from the **${least ? 'easiest push' : 'hardest push'}** to the **${least ? 'hardest' : 'easiest'}**.`,
      inOrder: least ? named : named.toReversed(),
      hints: [
        'All ramps end at the same height. Which one is the steepest?',
        'Is it easier to walk up a steep hill, or a gentle one that takes longer?',
      ],
      steps: [
        'A longer ramp to the same height is less steep, so the push is weaker, but the way is longer.',
        `From ${least ? 'easiest to hardest' : 'hardest to easiest'}: ${(least ? lengths : lengths.toReversed()).map((length) => `${length} m`).join(', ')}.`,
      ],
      source,
    };
  },
});

/** So many ropes share the load. */
export const pulleyPull = generator({
  id: 'pulley-pull',
  kind: 'numeric',
  difficulty: 3,
  grades: [4, 6],
  make(rng, grade) {
    const ropes = rng.int(2, 4);
    const pull = rng.int(2, grade < 6 ? 12 : 30) * (grade === 4 ? 10 : 5);
    const load = pull * ropes;
    const asksRope = grade > 4 && rng.chance(1, 3);
    const lift = rng.int(2, 6);
    const answer = asksRope ? lift * ropes : pull;
    return {
      prompt: [
        figure(tackle(ropes, `${load} N`)),
        asksRope
          ? `The load is to rise by ${lift} m. How many meters of rope have to be pulled out?`
          : 'The parts of the rope that carry the load share it equally. How strong must the pull be, in newtons? (Do not count friction or the weight of the pulleys.)',
      ],
      answer,
      unit: asksRope ? 'm' : 'N',
      slips: asksRope
        ? slipsFor(answer, [
            {
              value: lift,
              why: `Each of the ${ropes} parts of the rope has to get shorter by that much.`,
            },
            {
              value: lift + ropes,
              why: 'You added. Each part of the rope has to get shorter by the height of the lift.',
            },
          ])
        : slipsFor(
            answer,
            [
              {
                value: load,
                why: 'That is the whole load. Several parts of the rope carry it together.',
              },
              {
                value: load * ropes,
                why: 'You multiplied. Sharing makes the pull smaller, not larger.',
              },
              {
                value: load / (ropes + 1),
                why: 'You counted the free end too. Only the parts between the pulleys carry the load.',
              },
            ].filter(({ value }) => Number.isInteger(value)),
          ),
      hints: [
        'Count how many times the rope runs between the upper and the lower pulley.',
        asksRope
          ? 'When the load rises, every one of these parts gets shorter by the same length.'
          : 'Each of these parts carries an equal share of the load.',
      ],
      steps: asksRope
        ? [
            `${ropes} parts of the rope carry the load, and each has to get ${lift} m shorter.`,
            `${ropes} × ${lift} = ${answer}, so ${answer} m of rope come out. The pull is weaker, but the way is longer.`,
          ]
        : [
            `${ropes} parts of the rope carry the load, and each carries the same share.`,
            `${load} ÷ ${ropes} = ${pull}, so a pull of ${pull} N is enough.`,
          ],
      source,
    };
  },
});

/** What is saved in force is paid for in distance: a ramp in numbers. */
export const rampWork = generator({
  id: 'ramp-work',
  kind: 'multi-step',
  difficulty: 5,
  grades: [5, 6],
  make(rng, grade) {
    const height = rng.int(1, 3);
    const times = rng.int(2, 6);
    const length = height * times;
    const force = rng.int(2, grade === 5 ? 12 : 30) * 10;
    const weight = force * times;
    const work = weight * height;
    const load = rng.pick(['loaded cart', 'barrel', 'motorcycle', 'piano on wheels', 'wagon']);
    return {
      prompt: `A ${load} weighs ${weight} N. It has to go up ${height} m. A ramp ${length} m long leads there, and it rolls so well that friction does not matter.`,
      parts: [
        {
          prompt: 'Work is force times distance. How much work is it to lift it straight up?',
          answer: work,
          unit: 'J',
          slips:
            height === 1
              ? []
              : [{ value: weight, why: 'That is the force. Multiply it by the height.' }],
        },
        {
          prompt: 'On the ramp the work is the same. How strong is the push along the ramp?',
          answer: force,
          unit: 'N',
          follows: `a / ${length}`,
          slips: slipsFor(force, [
            {
              value: weight,
              why: 'That is the push straight up. Along the ramp the way is longer, so the push is weaker.',
            },
            { value: work, why: 'That is the work. Divide it by the length of the ramp.' },
          ]),
        },
        {
          prompt: 'How many times weaker is the push than the weight?',
          answer: times,
          follows: `${weight} / b`,
          unit: 'times',
        },
      ],
      hints: [
        'Straight up, the force is the whole weight, and the distance is the height.',
        'The same work is now spread over the length of the ramp: force times length.',
      ],
      steps: [
        `Straight up: ${weight} N × ${height} m = ${work} J of work.`,
        `On the ramp the work is the same, but the way is ${length} m: ${work} ÷ ${length} = ${force} N.`,
        `${weight} ÷ ${force} = ${times}: the push is ${times} times weaker, and the way is ${times} times longer.`,
      ],
      source,
    };
  },
});
