import { generator } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { capital, listed } from '../../../../authoring/wording.ts';

const source = 'Encyclopaedia Britannica';

const PITCHED = [
  {
    what: 'bars of a xylophone',
    one: 'bar',
    unit: 'cm',
    from: 10,
    to: 40,
    why: 'A short bar shakes faster than a long one.',
  },
  {
    what: 'pipes that you blow into',
    one: 'pipe',
    unit: 'cm',
    from: 8,
    to: 60,
    why: 'The air in a short pipe shakes faster.',
  },
  {
    what: 'strings of the same kind, equally tight',
    one: 'string',
    unit: 'cm',
    from: 12,
    to: 70,
    why: 'A short string shakes faster than a long one.',
  },
  {
    what: 'bells of the same shape',
    one: 'bell',
    unit: 'cm',
    from: 5,
    to: 60,
    why: 'A small bell shakes faster than a large one.',
  },
] as const;

/** The shorter the thing that shakes, the higher the sound. */
export const orderPitch = generator({
  id: 'order-pitch',
  kind: 'order',
  difficulty: 3,
  standards: ['1-PS4-1'],
  make(rng, grade) {
    const { what, one, unit, from, to, why } = rng.pick(PITCHED);
    const sizes = rng
      .sample(
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
        grade < 3 ? 3 : 4,
      )
      .toSorted((a, b) => b - a);
    const upward = rng.chance(1, 2);
    const names = sizes.map((size) => `${one} of ${size} ${unit}`);
    return {
      prompt: `Here are ${what}. Put them in order, from the **${upward ? 'lowest' : 'highest'}** sound to the **${upward ? 'highest' : 'lowest'}**.`,
      inOrder: (upward ? names : names.toReversed()).map(capital),
      hints: [
        'Big, long things make low sounds. Think of a mouse and an elephant.',
        `The ${one} of ${sizes.at(-1)} ${unit} makes the highest sound of these.`,
      ],
      steps: [
        `${why} What shakes faster sounds higher.`,
        `So from ${upward ? 'low to high' : 'high to low'}: ${listed((upward ? names : names.toReversed()).map((name) => `the ${name}`))}.`,
      ],
      source,
    };
  },
});

/** Sound needs about three seconds for a kilometer; light hardly any. */
export const thunder = generator({
  id: 'thunder',
  kind: 'numeric',
  difficulty: 4,
  grades: [3, 4],
  make(rng, grade) {
    const who = rng.pick(NAMES);
    const distance = rng.int(1, grade === 3 ? 6 : 10);
    const seconds = distance * 3;
    const inverse = grade === 4 && rng.chance(1, 2);
    const answer = inverse ? seconds : distance;
    return {
      prompt: inverse
        ? `Lightning flashes ${distance} km away from ${who}. Sound needs about 3 seconds for each kilometer. About how many seconds after the flash does the thunder come?`
        : `${who} sees lightning and counts ${seconds} seconds until the thunder. Sound needs about 3 seconds for each kilometer. About how many kilometers away was the lightning?`,
      answer,
      unit: inverse ? 's' : 'km',
      slips: slipsFor(answer, [
        inverse
          ? { value: distance + 3, why: 'You added. Each kilometer takes 3 seconds.' }
          : {
              value: seconds * 3,
              why: 'You multiplied. How many times do 3 seconds fit into the time?',
            },
        ...(inverse
          ? []
          : [{ value: seconds, why: 'Those are the seconds. Each kilometer takes 3 of them.' }]),
      ]),
      hints: [
        'We see the flash at once, because light is so fast. The sound comes later.',
        inverse
          ? 'One kilometer takes 3 seconds. How long do all of them take?'
          : 'Put the seconds into groups of 3. Each group is one kilometer.',
      ],
      steps: [
        'Light gets to us in almost no time, so the counted time is the time that the sound needs.',
        inverse
          ? `${distance} × 3 = ${seconds}, so the thunder comes after about ${seconds} seconds.`
          : `${seconds} ÷ 3 = ${distance}, so the lightning was about ${distance} km away.`,
      ],
      source: 'U.S. National Weather Service',
    };
  },
});
