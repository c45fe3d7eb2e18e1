import { figure, generator, type Rng, type Topic } from '@planets/practice';
import { count } from '../../../authoring/wording.ts';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { TIME_WORDS, ZONES } from '../data/zones.ts';

const source = 'NIST';
const offset = (hours: number) =>
  hours === 0 ? 'UTC' : `UTC${hours < 0 ? '−' : '+'}${Math.abs(hours)}`;
/** The time of minutes since midnight, of whichever day. */
const clock = (minutes: number) => {
  const day = ((minutes % 1440) + 1440) % 1440;
  if (day % 720 === 0) return day === 0 ? '12:00 midnight' : '12:00 noon';
  const hour = Math.floor(day / 60);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(day % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
};
const DAYS = ['the day before', 'the same day', 'the next day', 'two days later'];
/** With the day, counted from the one on which the question begins. */
const at = (minutes: number) => `${clock(minutes)}, ${DAYS[Math.floor(minutes / 1440) + 1]}`;
const ahead = (hours: number) =>
  `${count(Math.abs(hours), 'hour')} ${hours < 0 ? 'behind' : 'ahead of'}`;

function zoneTask(rng: Rng, grade: number) {
  const here = rng.pick(ZONES);
  const there = rng.pick(ZONES.filter(({ utc }) => utc !== here.utc));
  const difference = there.utc - here.utc;
  const start = grade < 8 ? rng.int(6, 22) * 60 : rng.int(12, 44) * 30;
  return { here, there, difference, start, end: start + difference * 60 };
}

export const timeZones: Topic = {
  id: 'time_zones',
  name: 'Time zones',
  about: 'Work out what time it is elsewhere on Earth, and why.',
  grades: [6, 10],
  keywords: ['time', 'UTC', 'clock', 'longitude', 'date line', 'travel', 'Earth rotation'],
  connected: ['scale_coordinates'],
  items: [
    ...termQuestions(TIME_WORDS, source),
    generator({
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
    }),
    generator({
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
    }),
    generator({
      id: 'degrees-and-hours',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const hours = rng.int(2, grade < 8 ? 8 : 11);
        const back = rng.chance(1, 2);
        return {
          prompt: back
            ? `Two places on the equator are ${hours * 15}° of longitude apart. By how many hours does their Sun time differ?`
            : `The Sun time of two places differs by ${hours} hours. How many degrees of longitude are between them?`,
          answer: back ? hours : hours * 15,
          unit: back ? 'hours' : '°',
          hints: ['Earth turns 360° in 24 hours.', 'How many degrees is that in one hour?'],
          steps: [
            '360° in 24 hours make 360 ÷ 24 = 15° in each hour.',
            back
              ? `${hours * 15} ÷ 15 = ${hours} hours.`
              : `${hours} × 15 = ${hours * 15} degrees.`,
          ],
          source,
        };
      },
    }),
    generator({
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
    }),
    generator({
      id: 'flight-arrival',
      kind: 'choice',
      difficulty: 4,
      grades: [8, 10],
      make(rng, grade) {
        let task = zoneTask(rng, grade);
        // Farther apart, a flight would go the other way, over the date line.
        while (Math.abs(task.difference) > 12) task = zoneTask(rng, grade);
        const { here, there, difference, start } = task;
        const flight = (2 * Math.max(2, Math.abs(difference)) + rng.int(0, 7)) * 30;
        const end = start + flight + difference * 60;
        const long = `${count(Math.floor(flight / 60), 'hour')}${flight % 60 === 0 ? '' : ' 30 minutes'}`;
        const wrong = [
          {
            minutes: start + flight,
            why: `That is the time on a watch still set to ${here.city}.`,
          },
          {
            minutes: start + flight - difference * 60,
            why: `The hours between the zones go the other way: ${there.city} is ${ahead(difference)} ${here.city}.`,
          },
          { minutes: end + 60, why: 'That is one hour too late. Add once more.' },
          { minutes: end - 60, why: 'That is one hour too early. Add once more.' },
        ];
        return {
          prompt: `A plane leaves ${here.city} (${offset(here.utc)}) at ${clock(start)}. The flight to ${there.city} (${offset(there.utc)}) takes ${long}. What is the local time when it lands?`,
          right: at(end),
          wrong: wrong
            .filter(
              ({ minutes }, place) =>
                minutes !== end && wrong.findIndex((one) => one.minutes === minutes) === place,
            )
            .slice(0, 3)
            .map(({ minutes, why }) => ({ text: at(minutes), why })),
          hints: [
            `First add the flight: what would a watch set to ${here.city} show at landing?`,
            `Then change to the clocks of ${there.city}, which are ${ahead(difference)} those of ${here.city}.`,
          ],
          steps: [
            `A watch that was not changed shows ${at(start + flight)}.`,
            `${there.city} is ${ahead(difference)} ${here.city}, so local time is ${at(end)}.`,
          ],
          source,
        };
      },
    }),
  ],
};
