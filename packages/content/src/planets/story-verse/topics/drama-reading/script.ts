import { generator } from '@planets/practice';
import { box, drawing, label, type Drawing } from '../../../../authoring/diagrams/drawing.ts';
import { undertones } from '../../data/drama.ts';

interface Script {
  readonly heading: string;
  readonly place: string;
  readonly name: string;
  readonly direction: string;
  readonly line: string;
  readonly exit: string;
}

const SCRIPTS: readonly Script[] = [
  {
    heading: 'SCENE TWO',
    place: 'A kitchen. Night.',
    name: 'ROSA',
    direction: '(softly)',
    line: 'Is somebody there?',
    exit: 'A plate falls.',
  },
  {
    heading: 'SCENE FIVE',
    place: 'A bridge in the fog.',
    name: 'KOFI',
    direction: '(to the dog)',
    line: 'You go first.',
    exit: 'The dog sits down.',
  },
  {
    heading: 'SCENE ONE',
    place: 'A bus stop. Snow.',
    name: 'MRS. IQBAL',
    direction: '(waving)',
    line: 'He never stops!',
    exit: 'The bus drives past.',
  },
  {
    heading: 'SCENE THREE',
    place: 'A palace at dawn.',
    name: 'THE KING',
    direction: '(yawning)',
    line: 'Bring me the map.',
    exit: 'Exit the PAGE.',
  },
  {
    heading: 'SCENE FOUR',
    place: 'A space station.',
    name: 'JUNA',
    direction: '(floating)',
    line: 'Who ate my bread?',
    exit: 'A hatch opens.',
  },
  {
    heading: 'SCENE SIX',
    place: 'A tent in the desert.',
    name: 'IDRIS',
    direction: '(whispering)',
    line: 'The well is dry.',
    exit: 'Thunder, far away.',
  },
];

/** A page of a script, with the places that have names. */
function page({ heading, place, name, direction, line, exit }: Script) {
  const directionAt = 54 + name.length * 8;
  const places = [
    {
      name: 'scene heading',
      at: [252, 30] as const,
      where: `the words in the middle at the top: ${heading}`,
    },
    { name: 'setting', at: [252, 66] as const, where: `the line below the heading: ${place}` },
    { name: 'speaker', at: [24, 112] as const, where: `the name in capitals at the left: ${name}` },
    {
      name: 'stage direction',
      at: [directionAt + direction.length * 7 + 16, 112] as const,
      where: `what stands in brackets behind the name: ${direction}`,
    },
    {
      name: 'line to be spoken',
      at: [24, 146] as const,
      where: `the sentence below the name: ${line}`,
    },
  ];
  const picture: Drawing = drawing(
    320,
    220,
    [
      box(2, 2, 316, 216),
      label(160, 30, heading),
      label(160, 66, place),
      label(44, 112, name, 'start'),
      label(directionAt, 112, direction, 'start'),
      label(44, 146, line, 'start'),
      box(28, 172, 264, 26, { fill: 'soft', stroke: 'none' }),
      label(160, 185, exit),
    ],
    `A page of a script. At the top in the middle: ${heading}. Below it: ${place} Then, at the left, ${name}, and behind it in brackets ${direction}. In the next line: ${line} At the bottom, on a shaded strip: ${exit}`,
  );
  return { picture, places };
}

const DOES: Readonly<Record<string, string>> = {
  'scene heading': 'tells which part of the play this is',
  setting: 'tells the place and the time',
  speaker: 'tells who is talking',
  'stage direction': 'tells the actor how to speak or what to do',
  'line to be spoken': 'is what the audience will hear',
};

export const labelScript = generator({
  id: 'label-a-script',
  kind: 'label',
  difficulty: 1,
  grades: [6, 9],
  make(rng) {
    const { picture, places } = page(rng.pick(SCRIPTS));
    const left = rng.pick(places);
    const shown = places.filter((place) => place !== left);
    return {
      prompt: 'This is a page of a script. What are its parts called? Put each name in its place.',
      picture,
      places: shown,
      extra: [left.name],
      hints: [
        'Which words will the audience hear? Which words are only for the people who make the play?',
        `Look for the part that ${DOES[shown[0]!.name]}. What is it called?`,
      ],
      steps: shown.map(({ name, where }) => `The ${name} (${where}): it ${DOES[name]}.`),
    };
  },
});

export const underTheLine = generator({
  id: 'under-the-line',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const row = rng.pick(undertones);
    return {
      prompt: `What do the line and its stage direction together tell about the character?\n\n_${row.line}_`,
      right: row.means,
      wrong: row.wrong.map((text) => ({
        text,
        why: `Compare the words with the direction: “${row.hint}”. What do they have to do with each other?`,
      })),
      hints: [
        'On the stage, what people do often says more than what they say.',
        `Imagine the actor: “${row.hint}”. When do you do something like that?`,
      ],
      steps: [
        `Words and action do not go together: look at “${row.hint}”.`,
        `${row.means} What lies beneath the words is called the subtext.`,
      ],
      about: `line: ${row.line}`,
    };
  },
});

export const matchUnder = generator({
  id: 'match-subtext',
  kind: 'match',
  difficulty: 4,
  make(rng) {
    const rows = rng.sample(undertones, 3);
    return {
      prompt: 'Match each line with what the character really feels or wants.',
      pairs: rows.map(({ line, means }) => [line, means]),
      hints: [
        'Read the direction in brackets first, and then the words.',
        `In one of them, think about “${rows[0]!.hint}”.`,
      ],
      steps: rows.map(({ hint, means }) => `“${hint}”: ${means}`),
    };
  },
});
