import { generator } from '@planets/practice';
import { count } from '../../../../authoring/wording.ts';
import { ahead, at, clock, offset, source, zoneTask } from './zones.ts';

export const flightArrival = generator({
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
});
