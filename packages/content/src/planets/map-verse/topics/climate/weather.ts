import { figure, generator } from '@planets/practice';
import { SAYINGS } from '../../data/climates.ts';
import { degrees, source } from './degrees.ts';

const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];

export const weatherOrClimate = generator({
  id: 'weather-or-climate',
  kind: 'choices',
  difficulty: 2,
  make(rng) {
    const sort = rng.pick(['weather', 'climate'] as const);
    const right = rng.sample(SAYINGS[sort], rng.int(2, 3));
    const wrong = rng.sample(SAYINGS[sort === 'weather' ? 'climate' : 'weather'], 5 - right.length);
    return {
      prompt: `Pick **every** sentence that is about the **${sort}**.`,
      right,
      wrong,
      hints: [
        'Does the sentence tell of one day or a few, or of what is usual over many years?',
        `Not this one: “${wrong[0]}”`,
      ],
      steps: [
        'Weather is the state of the air now or on certain days; climate is the usual pattern over many years.',
        `About the ${sort}: ${right.map((text) => `“${text}”`).join(' ')}`,
      ],
      source,
    };
  },
});

export const rainGraph = generator({
  id: 'rain-graph',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const wet = rng.int(0, 5);
    const rain = MONTHS.map((_, at) => {
      const apart = Math.min(Math.abs(at - wet), 6 - Math.abs(at - wet));
      return 160 - apart * 40 + rng.int(-1, 1) * 10;
    });
    const asks = rng.pick(
      grade < 6 ? (['most', 'least'] as const) : (['most', 'least', 'change'] as const),
    );
    const rises = rain.map((value, at) => (at === 0 ? -999 : value - rain[at - 1]!));
    const value = {
      most: Math.max(...rain),
      least: Math.min(...rain),
      change: Math.max(...rises),
    }[asks];
    const list = asks === 'change' ? rises : rain;
    // Where two months tie, the wettest one is made clear.
    const first = list.indexOf(value);
    const clear = list.filter((one) => one === value).length === 1;
    const bars = MONTHS.map((label, at) => ({
      label,
      value: rain[at]! + (!clear && at === first ? (asks === 'least' ? -5 : 5) : 0),
    }));
    const others = rng.sample(
      MONTHS.filter((_, at) => at !== first && (asks !== 'change' || at > 0)),
      3,
    );
    const question = {
      most: 'Which of these months has the most rain?',
      least: 'Which of these months has the least rain?',
      change: 'In which month is there the largest rise over the month shown before it?',
    }[asks];
    const amount = (month: string) => bars.find(({ label }) => label === month)!.value;
    const change = (month: string) => {
      const before = MONTHS[MONTHS.indexOf(month) - 1]!;
      return `From ${before} to ${month} it goes from ${amount(before)} mm to ${amount(month)} mm.`;
    };
    return {
      prompt: [
        figure({
          kind: 'bar-chart',
          title: 'Rain in a town, every second month',
          unit: 'mm',
          bars,
        }),
        question,
      ],
      right: MONTHS[first]!,
      wrong: others.map((month) => ({
        text: month,
        why:
          asks === 'change'
            ? change(month)
            : `${month} has ${amount(month)} mm. Compare it with the other bars.`,
      })),
      hints: [
        asks === 'change'
          ? 'Compare each bar with the one on its left.'
          : `Look for the ${asks === 'most' ? 'tallest' : 'shortest'} bar.`,
        asks === 'change' ? change(others[0]!) : `${others[0]} has ${amount(others[0]!)} mm.`,
      ],
      steps: [
        'The height of a bar is the amount of rain in that month.',
        asks === 'change'
          ? `From ${MONTHS[first - 1]} to ${MONTHS[first]} it goes from ${bars[first - 1]!.value} mm to ${bars[first]!.value} mm, more than any other step up.`
          : `${MONTHS[first]} has ${bars[first]!.value} mm, the ${asks} of all.`,
      ],
    };
  },
});

export const temperatureRange = generator({
  id: 'temperature-range',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const cold = grade < 6 ? rng.int(0, 10) : rng.int(-25, 5);
    const warm = cold + rng.int(8, grade < 6 ? 22 : 35);
    const place = rng.pick([
      'on the coast',
      'in the hills',
      'on the plain',
      'by a lake',
      'in a valley',
    ]);
    return {
      prompt: `In a town ${place} the warmest month has an average of ${degrees(warm)}, and the coldest month has an average of ${degrees(cold)}. What is the difference between them?`,
      answer: warm - cold,
      unit: '°C',
      slips:
        cold < 0 && warm + cold > 0
          ? [
              {
                value: warm + cold,
                why: 'One temperature is below zero, so the difference is larger than the warm one alone.',
              },
            ]
          : [],
      hints: [
        'Picture a thermometer: how many degrees lie between the two marks?',
        cold < 0
          ? `From ${degrees(cold)} to 0 °C there are ${-cold} degrees. How many more to ${degrees(warm)}?`
          : `Take ${cold} away from ${warm}.`,
      ],
      steps: [
        'The difference of the warmest and the coldest month is the yearly range. It is small near the sea, because water warms and cools slowly.',
        cold < 0
          ? warm < 0
            ? `From ${degrees(cold)} up to ${degrees(warm)} it is ${-cold} − ${-warm} = ${warm - cold} degrees.`
            : `${-cold} degrees up to zero and ${warm} more: ${warm - cold} degrees.`
          : `${warm} − ${cold} = ${warm - cold} degrees.`,
      ],
      source,
    };
  },
});
