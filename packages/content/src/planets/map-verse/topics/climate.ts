import { figure, generator, type Topic } from '@planets/practice';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { CLIMATE_WORDS } from '../data/earth-words.ts';
import { CLIMATE_SORTS, SAYINGS } from '../data/climates.ts';
import { tidy } from '../../../authoring/wording.ts';

const source = 'NOAA';
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];
const degrees = (value: number) => `${value < 0 ? `−${-value}` : value} °C`;

export const climate: Topic = {
  id: 'climate',
  name: 'Weather, climate and biomes',
  about: 'Tell weather from climate, read climate graphs, and know the large biomes of Earth.',
  grades: [4, 8],
  keywords: [
    'weather',
    'rain',
    'temperature',
    'desert',
    'rainforest',
    'tundra',
    'biome',
    'seasons',
  ],
  connected: ['landforms', 'scale_coordinates'],
  items: [
    ...termQuestions(CLIMATE_WORDS, source),
    generator({
      id: 'weather-or-climate',
      kind: 'choices',
      difficulty: 2,
      make(rng) {
        const sort = rng.pick(['weather', 'climate'] as const);
        const right = rng.sample(SAYINGS[sort], rng.int(2, 3));
        const wrong = rng.sample(
          SAYINGS[sort === 'weather' ? 'climate' : 'weather'],
          5 - right.length,
        );
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
    }),
    generator({
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
    }),
    generator({
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
    }),
    generator({
      id: 'colder-with-height',
      kind: 'numeric',
      difficulty: 4,
      grades: [6, 8],
      make(rng, grade) {
        const rate = grade < 7 ? 6 : 6.5;
        const kilometers = rng.int(1, 4);
        const valley = rng.int(26, 36);
        const top = tidy(valley - rate * kilometers);
        return {
          prompt: `On this day it gets ${rate} °C colder with every 1000 m of height. At sea level it is ${degrees(valley)}. How warm is it at ${kilometers * 1000} m?`,
          answer: top,
          unit: '°C',
          slips: [
            {
              value: tidy(valley + rate * kilometers),
              why: 'You added. Higher up it gets colder.',
            },
          ],
          hints: [`How many times do you go up 1000 m?`, `Take ${rate} °C away for each of them.`],
          steps: [
            'Air that rises expands and cools, so it is colder higher up.',
            `${kilometers} × ${rate} = ${tidy(rate * kilometers)}, and ${valley} − ${tidy(rate * kilometers)} = ${top}. So it is ${degrees(top)}.`,
          ],
          source,
        };
      },
    }),
    generator({
      id: 'order-latitude',
      kind: 'order',
      difficulty: 3,
      make(rng, grade) {
        const gap = grade < 6 ? 20 : 15;
        const start = rng.int(0, 8);
        const places = [0, 1, 2, 3].map((at) => ({ latitude: start + gap * at + rng.int(0, 6) }));
        const names = rng.sample(
          ['Aro', 'Belin', 'Costa', 'Dorn', 'Elva', 'Farun', 'Gola', 'Hemm'],
          4,
        );
        const told = (at: number) => `${names[at]} at ${places[at]!.latitude}°`;
        return {
          prompt: `Four towns lie at sea level on coasts of one ocean: ${rng.shuffle([0, 1, 2, 3]).map(told).join(', ')} north. Put them in order, from the one that is most likely **warmest** over the year to the one most likely **coldest**.`,
          inOrder: names,
          hints: [
            'Where does the Sun stand highest at noon: near the equator or near the poles?',
            'The equator is at 0°, the North Pole at 90°.',
          ],
          steps: [
            'Near the equator sunlight comes in steeply and warms a small area; far from it the same light is spread over more ground.',
            `So the town with the lowest latitude is the warmest: ${[0, 1, 2, 3].map(told).join(', ')}.`,
          ],
          source,
        };
      },
    }),
    generator({
      id: 'which-biome',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const [right, ...others] = rng.sample(CLIMATE_SORTS, 4);
        const one = rng.pick(right!.clues);
        return {
          prompt: `${one} Which biome is it most likely to be?`,
          right: right!.name,
          wrong: others.map(({ name, sign }) => ({ text: name, why: sign })),
          hints: [
            'Ask: is it warm or cold, and is there rain all year, in one season, or hardly ever?',
            others[0]!.sign,
          ],
          steps: [right!.sign, `That fits: “${one}”`],
          source,
          about: one,
        };
      },
    }),
  ],
};
