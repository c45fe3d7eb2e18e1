import { figure, generator } from '@planets/practice';
import { mirrorRays, standing, sunAndThing, type Side } from '../../diagrams/light.ts';

const source = 'Encyclopaedia Britannica';

const away = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** A shadow lies away from the Sun, and it is long when the Sun is low. */
export const whereShadow = generator({
  id: 'where-shadow',
  kind: 'choice',
  difficulty: 2,
  grades: [1, 3],
  standards: ['1-PS4-3'],
  make(rng) {
    const thing = rng.pick(standing);
    const side = rng.pick(['left', 'right'] as const);
    const high = rng.chance(1, 2);
    const named = (where: Side, short: boolean) =>
      `On the ${where} side, and it is ${short ? 'short' : 'long'}`;
    const wrongSide = `The light comes from the ${side}. Can it reach the ground on the ${side} side of the ${thing}? Then there is no shadow there.`;
    const wrongLength = high
      ? 'The side is right. But the Sun is high up now, as at noon. Think of your own shadow at noon.'
      : 'The side is right. But the Sun is low now, as in the evening. Think of your own shadow then.';
    return {
      prompt: [figure(sunAndThing(thing, side, high)), `Where is the shadow of the ${thing}?`],
      right: named(away(side), high),
      wrong: [
        { text: named(side, high), why: wrongSide },
        { text: named(away(side), !high), why: wrongLength },
        { text: named(side, !high), why: wrongSide },
      ],
      hints: [
        `A shadow is where the light of the Sun cannot get to. The ${thing} is in the way.`,
        'Where does the light come from? Is the Sun low or high? A low Sun makes a long shadow.',
      ],
      steps: [
        `The Sun is on the ${side}. The ${thing} stops its light, so the dark place is on the other side: the ${away(side)}.`,
        high
          ? 'The Sun is high, so its light comes down steeply, and the shadow is short.'
          : 'The Sun is low, so its light comes in flat, and the shadow is long.',
      ],
      source,
      about: `shadow of ${thing}`,
    };
  },
});

const HOURS = ['8 am', '10 am', '12 noon', '2 pm', '4 pm'] as const;

/** A shadow is shortest when the Sun is highest: read off a chart. */
export const shadowChart = generator({
  id: 'shadow-chart',
  kind: 'choice',
  difficulty: 3,
  standards: ['1-PS4-3'],
  make(rng, grade) {
    const thing = rng.pick(['post', 'young tree', 'flagpole', 'fence', 'sign'] as const);
    const low = grade < 3 ? rng.int(2, 4) : rng.int(30, 90);
    const step = () => (grade < 3 ? rng.int(1, 3) : rng.int(9, 60));
    const [two, ten] = rng
      .sample([1, 2, 3, 4], 2)
      .map((extra) => low + extra + (grade < 3 ? 0 : step()));
    const unit = grade < 3 ? 'steps' : 'cm';
    const values = [ten! + step(), ten!, low, two!, two! + step()];
    const at = rng.pick(['shortest', 'longest'] as const);
    const place = (wanted: number) => HOURS[values.indexOf(wanted)]!;
    const longest = values[0] === values[4] ? undefined : Math.max(...values);
    const askHigh = at === 'shortest' || longest === undefined;
    const right = askHigh ? '12 noon' : place(longest);
    return {
      prompt: [
        `A class measures the shadow of a ${thing} on a sunny day.`,
        figure({
          kind: 'bar-chart',
          title: `Shadow of the ${thing}`,
          unit,
          bars: HOURS.map((label, index) => ({ label, value: values[index]! })),
        }),
        `At which of these times was the Sun **${askHigh ? 'highest' : 'lowest'}** in the sky?`,
      ],
      right,
      wrong: rng
        .sample(
          HOURS.filter((hour) => hour !== right),
          3,
        )
        .map((hour) => ({
          text: hour,
          why: `At ${hour} the shadow was ${values[HOURS.indexOf(hour)]} ${unit} long. A ${askHigh ? 'high' : 'low'} Sun makes the ${askHigh ? 'shortest' : 'longest'} shadow.`,
        })),
      hints: [
        'Think of your own shadow in the early morning and at noon. When is it longer?',
        `Look for the ${askHigh ? 'shortest' : 'longest'} bar.`,
      ],
      steps: [
        `The ${askHigh ? 'higher' : 'lower'} the Sun is, the ${askHigh ? 'shorter' : 'longer'} the shadow.`,
        `The ${askHigh ? 'shortest' : 'longest'} shadow is the one at ${right}, with ${values[HOURS.indexOf(right)]} ${unit}.`,
      ],
      source,
    };
  },
});

const TURNS = [15, 35, 55, 80] as const;

/** Light leaves a mirror as it came. */
export const mirrorRay = generator({
  id: 'mirror-ray',
  kind: 'choice',
  difficulty: 4,
  grades: [3, 4],
  standards: ['4-PS4-2'],
  make(rng) {
    const from = rng.pick(['left', 'right'] as const);
    const degrees = rng.pick([15, 35, 55]);
    const letters = rng.shuffle(['A', 'B', 'C', 'D']);
    const leaving = TURNS.map((turn, at) => ({ letter: letters[at]!, degrees: turn }));
    const right = leaving.find((one) => one.degrees === degrees)!;
    return {
      prompt: [
        'A ray of light meets a mirror.',
        figure(
          mirrorRays(
            from,
            degrees,
            leaving.toSorted((a, b) => a.letter.localeCompare(b.letter)),
          ),
        ),
        'Which dashed arrow shows how the light goes on?',
      ],
      right: right.letter,
      wrong: leaving
        .filter((one) => one !== right)
        .map((one) => ({
          text: one.letter,
          why: `Arrow ${one.letter} leaves the mirror ${one.degrees < degrees ? 'flatter' : 'more steeply'} than the light came in.`,
        })),
      hints: [
        'Light bounces off a mirror as a ball bounces off a smooth floor.',
        'Is the ray that comes in steep or flat? The one that leaves must be just as steep.',
      ],
      steps: [
        'Light leaves a flat mirror at the same angle at which it came, on the other side.',
        `It came in with ${degrees} degrees between ray and mirror, so it leaves with ${degrees} degrees: that is arrow ${right.letter}.`,
      ],
      source,
      about: `mirror ${degrees} ${from} ${right.letter}`,
    };
  },
});
