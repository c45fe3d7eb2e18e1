import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { derivative, valueAt } from '../../polynomial-math.ts';
import { polynomial } from '../../polynomial-tex.ts';

export const motion = generator({
  id: 'motion',
  kind: 'numeric',
  difficulty: 2,
  make(rng) {
    const s = [rng.int(1, 2), -rng.int(2, 9), nonZero(rng, 12), rng.int(1, 9)];
    const t = rng.int(1, 6);
    const [v, a] = [derivative(s), derivative(derivative(s))];
    const asksV = rng.chance(1, 2);
    const answer = valueAt(asksV ? v : a, t);
    return {
      prompt: `A body moves along a line. After t seconds it is at ${math(`s(t) = ${polynomial(s, 't')}`)}, in meters. What is its **${asksV ? 'velocity' : 'acceleration'}** after ${t} ${t === 1 ? 'second' : 'seconds'}, in ${asksV ? 'm/s' : 'm/s²'}?`,
      answer,
      unit: asksV ? 'm/s' : 'm/s²',
      slips: slips(answer, [
        [valueAt(s, t), 'That is where it is. How fast does that change?'],
        asksV
          ? [valueAt(a, t), 'That is the acceleration. The velocity is the first derivative.']
          : [valueAt(v, t), 'That is the velocity. The acceleration is its derivative.'],
        [answer + s[3]!, 'A constant does not change, so it is not in the derivative.'],
      ]),
      hints: [
        'The velocity is the derivative of the position. And the acceleration?',
        asksV
          ? 'Differentiate once, then put in the time.'
          : 'Differentiate twice, then put in the time.',
      ],
      steps: [
        `Velocity is how fast the position changes: ${math(`v(t) = s'(t) = ${polynomial(v, 't')}`)}.`,
        ...(asksV
          ? []
          : [
              `Acceleration is how fast the velocity changes: ${math(`a(t) = v'(t) = ${polynomial(a, 't')}`)}.`,
            ]),
        `After ${t} s: ${math(`${asksV ? 'v' : 'a'}(${t}) = ${answer}`)}.`,
      ],
    };
  },
});

export const meaning = generator({
  id: 'meaning',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    const value = rng.int(2, 60);
    const at = rng.int(2, 30);
    const story = rng.pick([
      {
        tell: `${math('T(t)')} is the temperature of a drink in °C, t minutes after it was put into the fridge. What does ${math(`T'(${at}) = -${value / 100}`)} tell?`,
        right: `After ${at} minutes it is cooling by about ${value / 100} °C per minute.`,
        wrong: [
          [
            `After ${at} minutes it is ${value / 100} °C colder than at the start.`,
            'The derivative is a rate at one moment, not a whole change.',
          ],
          [
            `After ${at} minutes its temperature is −${value / 100} °C.`,
            'That would be T itself. The derivative tells how fast it changes.',
          ],
          [
            `It takes ${at} minutes to cool by ${value / 100} °C.`,
            `The ${at} is the moment, and the rate is per one minute.`,
          ],
        ],
      },
      {
        tell: `${math('C(x)')} is the cost in dollars of making x lamps. What does ${math(`C'(${at * 10}) = ${value}`)} tell?`,
        right: `At ${at * 10} lamps, one more lamp costs about $${value} more.`,
        wrong: [
          [
            `${at * 10} lamps cost $${value} in all.`,
            'That would be C itself. The derivative tells how fast it grows.',
          ],
          [
            `Each of the ${at * 10} lamps costs $${value} on average.`,
            'An average is the cost divided by the number. The derivative looks at the next one.',
          ],
          [`At ${at * 10} lamps the cost is the least.`, 'There the derivative would be 0.'],
        ],
      },
      {
        tell: `${math('V(t)')} is the volume of water in a tank in liters, after t minutes. What does ${math(`V'(${at}) = ${value}`)} tell?`,
        right: `After ${at} minutes about ${value} liters flow in per minute.`,
        wrong: [
          [
            `After ${at} minutes there are ${value} liters in the tank.`,
            'That would be V itself. The derivative tells how fast it changes.',
          ],
          [
            `In the first ${at} minutes ${value} liters flowed in.`,
            'The derivative is a rate at one moment, not a whole change.',
          ],
          [
            `After ${at} minutes about ${value} liters flow out per minute.`,
            'The derivative is positive, so the volume grows.',
          ],
        ],
      },
      {
        tell: `${math('h(t)')} is the height of a plant in cm, t weeks after planting. What does ${math(`h'(${at}) = ${value / 10}`)} tell?`,
        right: `After ${at} weeks it is growing by about ${value / 10} cm per week.`,
        wrong: [
          [
            `After ${at} weeks it is ${value / 10} cm high.`,
            'That would be h itself. The derivative tells how fast it changes.',
          ],
          [
            `It grew ${value / 10} cm in the first ${at} weeks.`,
            'The derivative is a rate at one moment, not a whole change.',
          ],
          [
            `It grows ${value / 10} cm per week from the beginning to the end.`,
            `The rate belongs to the moment after ${at} weeks. It may be different at other times.`,
          ],
        ],
      },
    ] as const);
    return {
      prompt: story.tell,
      right: story.right,
      wrong: story.wrong.map(([text, why]) => ({ text, why })),
      hints: [
        'A derivative is a rate: how fast something changes at one moment.',
        'Its unit is the unit of the value per unit of what is in the bracket.',
      ],
      steps: [
        'The number in the bracket is the moment or the place. The derivative there is the rate of change.',
        story.right,
      ],
    };
  },
});

export const relatedRates = generator({
  id: 'related-rates',
  kind: 'choice',
  difficulty: 5,
  make(rng) {
    const rate = rng.int(2, 6);
    const r = rng.int(3, 12);
    const type = rng.pick(['circle', 'square', 'cube', 'sphere'] as const);
    const unit = { circle: 'cm²', square: 'cm²', cube: 'cm³', sphere: 'cm³' }[type];
    const pi = type === 'circle' || type === 'sphere' ? '\\pi' : '';
    const show = (value: string | number) => `${math(`${value}${pi}`)} ${unit} per second`;
    const right = {
      circle: 2 * r * rate,
      square: 2 * r * rate,
      cube: 3 * r * r * rate,
      sphere: 4 * r * r * rate,
    }[type];
    const tell = {
      circle: `The radius of a circular ripple grows by ${rate} cm per second. How fast does its **area** grow when the radius is ${r} cm?`,
      square: `The sides of a square grow by ${rate} cm per second. How fast does its **area** grow when they are ${r} cm long?`,
      cube: `The edges of a cube grow by ${rate} cm per second. How fast does its **volume** grow when they are ${r} cm long?`,
      sphere: `The radius of a balloon, a sphere, grows by ${rate} cm per second. How fast does its **volume** grow when the radius is ${r} cm?`,
    }[type];
    const formula = {
      circle: ['A = \\pi r^{2}', "A' = 2 \\pi r \\cdot r'", '2 \\pi'],
      square: ['A = s^{2}', "A' = 2 s \\cdot s'", '2'],
      cube: ['V = s^{3}', "V' = 3 s^{2} \\cdot s'", '3'],
      sphere: ['V = \\frac{4}{3} \\pi r^{3}', "V' = 4 \\pi r^{2} \\cdot r'", '4 \\pi'],
    }[type] as [string, string, string];
    const area = type === 'circle' || type === 'square';
    return {
      prompt: tell,
      right: show(right),
      wrong: mistakes(
        right,
        [
          [
            right / rate,
            `That is the change for 1 cm per second. It grows by ${rate} cm per second.`,
          ],
          [
            area ? r * r * rate : r ** 3 * rate,
            'Differentiate: the exponent comes down and goes down by 1.',
          ],
          [
            area ? rate * rate : rate ** 3,
            'The rate is not put into the formula. Differentiate with respect to time.',
          ],
          [area ? r * rate : r * r * rate, 'The factor from the exponent is missing.'],
          [right * 2, 'Check the factor in front.'],
          [right * rate, 'The rate comes in only once, by the chain rule.'],
        ],
        show,
      ),
      hints: [
        'Write down the formula, and differentiate both sides with respect to time.',
        'By the chain rule a factor comes in: how fast the length itself grows.',
      ],
      steps: [
        `${math(formula[0])}, so with respect to time ${math(formula[1])}, by the chain rule.`,
        `Put in ${r} and ${rate}: ${math(`${formula[2]} \\cdot ${r}${area ? '' : '^{2}'} \\cdot ${rate} = ${right}${pi}`)}.`,
      ],
    };
  },
});
