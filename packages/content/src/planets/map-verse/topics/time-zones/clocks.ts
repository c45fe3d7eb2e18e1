import { figure, generator } from '@planets/practice';
import { count } from '../../../../authoring/wording.ts';
import { ZONES } from '../../data/zones.ts';
import { ahead, at, clock, offset, source, zoneTask } from './zones.ts';

export const timeThere = generator({
  id: 'time-there',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { here, there, difference, start, end } = zoneTask(rng, grade);
    const away = difference > 0 ? 1 : -1;
    const wrong = [
      {
        minutes: start - difference * 60,
        why: `That goes the wrong way: ${there.city} is ${ahead(difference)} ${here.city}.`,
      },
      {
        minutes: end + 60 * away,
        why: 'That is one hour too much. Count the hours between the two offsets again.',
      },
      {
        minutes: end - 60 * away,
        why: 'That is one hour too little. Count the hours between the two offsets again.',
      },
    ];
    return {
      prompt: `${here.city} uses ${offset(here.utc)} and ${there.city} uses ${offset(there.utc)}. It is **${clock(start)}** in ${here.city}. What time is it in ${there.city}?`,
      right: at(end),
      wrong: wrong
        .filter(({ minutes }) => minutes !== end)
        .map(({ minutes, why }) => ({ text: at(minutes), why })),
      hints: [
        `How many hours are between ${offset(here.utc)} and ${offset(there.utc)}?`,
        `${there.city} is farther ${difference > 0 ? 'east, so its clocks are ahead' : 'west, so its clocks are behind'}.`,
      ],
      steps: [
        'Earth turns toward the east, so places in the east have their noon earlier: their clocks are ahead.',
        `${there.city} is ${ahead(difference)} ${here.city}. ${count(Math.abs(difference), 'hour')} ${difference > 0 ? 'after' : 'before'} ${clock(start)} it is ${at(end)}.`,
      ],
      source,
      about: `${here.city} ${there.city}`,
    };
  },
});

export const hoursBetween = generator({
  id: 'hours-between',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const { here, there, difference } = zoneTask(rng, grade);
    return {
      prompt: `${here.city} uses ${offset(here.utc)}, ${there.city} uses ${offset(there.utc)}. How many hours apart are their clocks?`,
      answer: Math.abs(difference),
      unit: 'hours',
      slips:
        here.utc * there.utc < 0
          ? [
              {
                value: Math.abs(Math.abs(here.utc) - Math.abs(there.utc)),
                why: 'One is ahead of UTC and the other behind it, so both distances count.',
              },
            ].filter(({ value }) => value !== Math.abs(difference))
          : [],
      hints: [
        'Put both offsets on a number line with UTC at 0.',
        'A plus means ahead of UTC, a minus means behind it.',
      ],
      steps: [
        here.utc * there.utc < 0
          ? 'They are on different sides of UTC, so the two distances add.'
          : here.utc * there.utc === 0
            ? 'One of them is UTC itself, so the other offset is the whole difference.'
            : 'Both are counted from UTC in the same direction, so take the difference.',
        `From ${offset(here.utc)} to ${offset(there.utc)} it is ${count(Math.abs(difference), 'hour')}.`,
      ],
      source,
      about: `${here.city} ${there.city}`,
    };
  },
});

export const orderClocks = generator({
  id: 'order-clocks',
  kind: 'order',
  difficulty: 3,
  make(rng) {
    const byOffset = [...new Map(rng.shuffle(ZONES).map((zone) => [zone.utc, zone])).values()];
    const some = rng.sample(byOffset, 4).toSorted((a, b) => a.utc - b.utc);
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: 'Time zones',
          columns: ['City', 'Time zone'],
          rows: rng.shuffle(some).map(({ city, utc }) => [city, offset(utc)]),
        }),
        'The new year comes to each of these cities at its own midnight. Put them in order, from the **first** to celebrate to the **last**.',
      ],
      inOrder: some.toReversed().map(({ city }) => city),
      hints: [
        'The clocks of which city are the farthest ahead?',
        'A larger plus is farther ahead; a larger minus is farther behind.',
      ],
      steps: [
        'Clocks with a larger offset reach midnight earlier.',
        some
          .toReversed()
          .map(({ city, utc }) => `${city} ${offset(utc)}`)
          .join(', then ')
          .concat('.'),
      ],
      source,
    };
  },
});
