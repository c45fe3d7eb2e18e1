import { authored, figure, generator } from '@planets/practice';

export const source = 'UN International Organization for Migration and National Geographic';

export const netMigration = generator({
  id: 'net-migration',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const factor = grade < 8 ? 10 : 25;
    const came = rng.int(12, 90) * factor;
    const left = rng.int(12, 90) * factor;
    const births = rng.int(20, 60) * factor;
    const deaths = rng.int(10, 19) * factor;
    const net = came === left ? came : came - left;
    const gone = came === left ? 0 : left;
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: 'People of an invented city in one year',
          columns: ['What', 'People'],
          rows: [
            ['Moved in', String(came)],
            ['Moved away', String(gone)],
            ['Were born', String(births)],
            ['Died', String(deaths)],
          ],
        }),
        'Work out how the number of people changed. Write a minus sign where it went down.',
      ],
      parts: [
        {
          prompt: 'What is the net migration: those who moved in less those who moved away?',
          answer: net,
          slips: [
            {
              value: came + gone,
              why: 'That counts all who moved. Those who left are taken away.',
            },
          ].filter(({ value }) => value !== net),
        },
        { prompt: 'What is the natural increase: births less deaths?', answer: births - deaths },
        {
          prompt: 'By how much did the population change in all?',
          answer: net + births - deaths,
          follows: 'a + b',
        },
      ],
      hints: [
        'Some of these add people to the city, others take people away.',
        'The change in all is net migration and natural increase together.',
      ],
      steps: [
        `Net migration: ${came} − ${gone} = ${net < 0 ? '−' : ''}${Math.abs(net)}. ${net < 0 ? 'More people left than came.' : 'More people came than left.'}`,
        `Natural increase: ${births} − ${deaths} = ${births - deaths}.`,
        `Together the population changed by ${net + births - deaths < 0 ? '−' : ''}${Math.abs(net + births - deaths)}.`,
      ],
      source: 'U.S. Census Bureau',
    };
  },
});

/** Where things were first grown or made, as references agree. */
const ORIGINS = [
  {
    thing: 'the potato',
    place: 'the Andes of South America',
    hint: 'Farmers grew it in cool, high mountains.',
  },
  {
    thing: 'corn (maize)',
    place: 'Mexico',
    hint: 'Tortillas have been made of it for thousands of years.',
  },
  {
    thing: 'coffee',
    place: 'Ethiopia',
    hint: 'The wild bush grows in highland forests of East Africa.',
  },
  { thing: 'tea', place: 'China', hint: 'Its name in many languages is “cha”.' },
  { thing: 'the numerals 0 to 9', place: 'India', hint: 'Arab scholars passed them on to Europe.' },
  {
    thing: 'the ancestors of the banjo',
    place: 'West Africa',
    hint: 'They had a body made of a gourd, and enslaved people brought them to America.',
  },
  { thing: 'haiku poems', place: 'Japan', hint: 'They have 17 syllables in three lines.' },
  {
    thing: 'the waltz',
    place: 'Austria and southern Germany',
    hint: 'It is danced in three-four time.',
  },
  {
    thing: 'the didgeridoo',
    place: 'northern Australia',
    hint: 'This long wooden tube is blown. Termites have made it hollow.',
  },
  { thing: 'the kayak', place: 'the Arctic', hint: 'Hunters made it of skins and driftwood.' },
  {
    thing: 'kimchi',
    place: 'Korea',
    hint: 'It is cabbage or radish, pickled with chili, garlic and ginger.',
  },
  {
    thing: 'the tango',
    place: 'Argentina and Uruguay',
    hint: 'It was first danced near the Río de la Plata.',
  },
] as const;

export const whereFrom = generator({
  id: 'where-from',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const [right, ...others] = rng.sample(ORIGINS, 4);
    return {
      prompt: `Ideas, foods and games travel. Where did **${right!.thing}** come from?`,
      right: right!.place,
      wrong: others.map(({ thing, place }) => ({
        text: place,
        why: `From there came something else: ${thing}.`,
      })),
      hints: [right!.hint, `Rule one out: ${others[0]!.thing} came from ${others[0]!.place}.`],
      steps: [
        `It began here: ${right!.place}. ${right!.hint}`,
        'From there it spread with traders, travelers and people who moved. That is cultural diffusion.',
      ],
      source: 'Encyclopaedia Britannica',
      about: right!.thing,
    };
  },
});

export const matchOrigins = generator({
  id: 'match-origins',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const some = rng.sample(ORIGINS, grade < 9 ? 3 : 4);
    return {
      prompt: 'Pair each thing with the region where it began.',
      pairs: some.map(({ thing, place }) => [thing, place] as const),
      hints: ['Begin with the one you know best.', `About ${some[0]!.thing}: ${some[0]!.hint}`],
      steps: some.map(({ thing, place, hint }) => `${thing}: ${place}. ${hint}`),
      source: 'Encyclopaedia Britannica',
    };
  },
});

export const whatTravels = authored(
  { id: 'what-travels', difficulty: 3, grades: [6, 12] },
  'open',
  {
    prompt:
      'Choose a food, a song, a game, a word or an art that has spread from one part of the world to another. Tell where it began, how it spread, and what changed on the way.',
    sample:
      'Chili peppers were first grown in Mexico. After 1492 traders carried them on ships to Africa and Asia. They grew well in warm places and were cheap, so cooks in India and Thailand put them into their own dishes. The plant stayed the same, but the dishes are new: that is diffusion with a change.',
    rubric: [
      { name: 'Origin', full: 'Says where it began, and is right.', points: 1 },
      { name: 'Way', full: 'Explains how and with whom it spread.', points: 2 },
      {
        name: 'Change',
        full: 'Says what changed or stayed, with respect for the people who made it.',
        points: 1,
      },
    ],
    words: { min: 40, max: 200 },
    hints: [
      'Think of something you eat, play or sing, and ask where it comes from.',
      'Who carried it: traders, people who moved, or messages?',
    ],
    steps: [
      'Name the place where it began and the people who carried it.',
      'Then compare what it was with what it is now.',
    ],
    source: 'Encyclopaedia Britannica',
  },
);
