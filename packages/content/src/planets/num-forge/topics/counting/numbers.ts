import { figure, generator } from '@planets/practice';
import { thingsInRows } from '../../../../authoring/diagrams/counters.ts';
import { countedThings, THINGS } from '../../../../authoring/diagrams/things.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slips } from '../../mistakes.ts';

export const neighbour = generator({
  id: 'neighbour',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const after = rng.chance(1, 2);
    // Most of them cross a ten, where counting goes wrong.
    const limit = grade === 1 ? 11 : 99;
    const ten = rng.int(2, limit) * 10;
    const right = rng.chance(2, 3) ? (after ? ten : ten - 1) : ten + rng.int(2, 8);
    const shown = after ? right - 1 : right + 1;
    return {
      prompt: `Which number comes **just ${after ? 'after' : 'before'}** ${shown}?`,
      right: String(right),
      wrong: mistakes(right, [
        [
          after ? shown - 1 : shown + 1,
          after
            ? 'That one comes before. Count forward one step.'
            : 'That one comes after. Count back one step.',
        ],
        [after ? shown + 10 : shown - 10, 'That is a jump of ten. Take only one step.'],
        [after ? right + 1 : right - 1, 'That is two steps. Take only one.'],
        [after ? right + 10 : right - 10, 'Look at the tens again. Only one step is asked for.'],
      ]),
      hints: [
        after
          ? `Start a little before. Count up to ${shown}. What do you say next?`
          : `Count up slowly. Which number do you say just before ${shown}?`,
        after
          ? 'After a 9 at the end, a new ten begins.'
          : 'A number with 0 at the end begins a new ten.',
      ],
      steps: [
        after
          ? `Count: ${right - 3}, ${right - 2}, ${shown}, and then ${right}.`
          : `Count: ${right - 2}, ${right - 1}, ${right}, and then ${shown}.`,
        right % 10 === 0 || shown % 10 === 0
          ? `After ${Math.min(right, shown)} a new ten begins, so the tens change.`
          : 'Only the ones change by 1. The tens stay.',
      ],
    };
  },
});

export const fillRow = generator({
  id: 'fill-row',
  kind: 'cloze',
  difficulty: 2,
  make(rng, grade) {
    const back = rng.chance(1, 3);
    const ten = grade === 1 ? rng.int(1, 11) * 10 : rng.int(10, 98) * 10;
    const start = ten - rng.int(1, 4);
    const up = [0, 1, 2, 3, 4, 5].map((step) => start + step);
    const row = back ? up.toReversed() : up;
    const [first, second] = rng.sample([1, 2, 3, 4], 2).toSorted((a, b) => a - b) as [
      number,
      number,
    ];
    const shown = row.map((value, at) =>
      at === first ? '[[0]]' : at === second ? '[[1]]' : String(value),
    );
    return {
      prompt: `Count ${back ? 'back' : 'on'} by ones. Fill in the missing numbers. ${shown.join(', ')}`,
      gaps: [{ answer: String(row[first]) }, { answer: String(row[second]) }],
      hints: [
        back
          ? 'Each number is 1 less than the one before.'
          : 'Each number is 1 more than the one before.',
        back
          ? 'Say the row from the end. That is counting up.'
          : 'Say the numbers aloud. After a 9 comes a new ten.',
      ],
      steps: [
        back ? 'Counting back means 1 less each time.' : 'Counting on means 1 more each time.',
        `The whole row is ${row.join(', ')}.`,
      ],
    };
  },
});

export const hiddenMore = generator({
  id: 'count-on-hidden',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const thing = rng.pick(THINGS);
    const who = rng.pick(NAMES);
    const inBag = grade === 1 ? rng.int(5, 12) : rng.int(17, 67);
    const seen = grade === 1 ? rng.int(3, 6) : rng.int(5, 9);
    const total = inBag + seen;
    const counted = Array.from({ length: seen }, (_, at) => inBag + at + 1);
    return {
      prompt: [
        figure(thingsInRows(thing, [seen])),
        `${who} has ${inBag} ${thing.many} in a bag. Here are some more. How many ${thing.many} are there in all?`,
      ],
      answer: total,
      slips: slips(total, [
        [seen, `You counted only those you can see. ${inBag} more are in the bag.`],
        [
          total - 1,
          `Almost! Start with the next number after ${inBag}: say ${inBag + 1} for the first one.`,
        ],
        [total + 1, 'Almost! That is one too many.'],
      ]),
      hints: [
        `${inBag} are in the bag. You do not have to count them again.`,
        `Say ${inBag}. Then count on for each one you see: ${inBag + 1}, …`,
      ],
      steps: [
        `Start at ${inBag}, because ${inBag} are in the bag.`,
        `Count on for the ${countedThings(seen, thing)}: ${counted.join(', ')}.`,
        `The last number tells how many: ${total}.`,
      ],
    };
  },
});

export const placeOnLine = generator({
  id: 'place-on-line',
  kind: 'number-line',
  difficulty: 2,
  make(rng, grade) {
    const min = grade === 1 ? 0 : rng.int(1, 7) * 10;
    const max = min + (grade === 1 ? 20 : 30);
    const labelEvery = grade === 1 ? 5 : 10;
    const free = Array.from({ length: max - min - 1 }, (_, at) => min + at + 1).filter(
      (value) => (value - min) % labelEvery !== 0,
    );
    const value = rng.pick(free);
    const before = value - ((value - min) % labelEvery);
    const steps = value - before;
    return {
      prompt: `Put the marker on **${value}**.`,
      line: { min, max, step: 1, labelEvery },
      answer: value,
      slips: slips(value, [
        [value - 1, 'One mark too low. Count the steps, not the marks you start on.'],
        [value + 1, 'One mark too high. Count the steps again.'],
        [
          before + labelEvery - steps,
          'You counted back from the next number. Count on from the smaller one.',
        ],
      ]),
      hints: [
        `Which numbers with a label is ${value} between?`,
        `Find ${before}. Each small mark after it is 1 more.`,
      ],
      steps: [
        `Start at ${before}.`,
        `Take ${steps} ${steps === 1 ? 'step' : 'steps'} to the right: ${Array.from({ length: steps }, (_, at) => before + at + 1).join(', ')}.`,
      ],
    };
  },
});
