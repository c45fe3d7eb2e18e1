import { sorted, type Sort } from '../wording/sorting.ts';
import { versions } from '../wording/versions.ts';

export type Build = 'dangling' | 'misplaced' | 'parallel';

export const buildCrafts = {
  dangling: {
    name: 'an opening phrase and its subject',
    ask: 'In which sentence does the opening phrase describe the right thing?',
    hint: 'Who or what stands right after the comma? Can it do what the opening says?',
    rule: 'An opening phrase describes the subject that follows right after its comma.',
  },
  misplaced: {
    name: 'the place of a describing phrase',
    ask: 'Which sentence says clearly what is meant, with nothing odd in it?',
    hint: 'Which word stands nearest to each describing phrase? Is that the one it describes?',
    rule: 'A describing word or phrase stands next to what it describes.',
  },
  parallel: {
    name: 'the form of items in a row',
    ask: 'Which sentence has parallel structure?',
    hint: 'Write the items below each other. Do they all have the same form?',
    rule: 'Items in a row, and both halves of a pair, have the same grammatical form.',
  },
} as const;

const noDoer = (thing: string) =>
  `Right after the opening phrase stands “${thing}”, which cannot be what it describes.`;
const mixed = 'The items do not all have the same form.';
const odd = (what: string) => `Where it stands, the phrase says that ${what}.`;

export const buildVersions = [
  ...versions<Build>(8, 12, [
    [
      'dangling',
      'Riding our bikes along the shore, we saw a seal.',
      'It is “we” who were riding.',
      ['Riding our bikes along the shore, a seal was seen.', noDoer('a seal')],
      ['Riding our bikes along the shore, a seal swam by.', noDoer('a seal')],
      ['Riding our bikes along the shore, there was a seal.', noDoer('there')],
    ],
    [
      'dangling',
      'Wagging its tail, the dog ran into the hall.',
      'It is the dog that was wagging its tail.',
      ['Wagging its tail, the hall was entered by the dog.', noDoer('the hall')],
      ['Wagging its tail, we let the dog into the hall.', noDoer('we')],
      ['Wagging its tail, it was the hall that the dog ran into.', noDoer('it')],
    ],
    [
      'dangling',
      'After reading the letter, Ingrid locked the door.',
      'It is Ingrid who read the letter.',
      ['After reading the letter, the door was locked.', noDoer('the door')],
      ['After reading the letter, the door clicked shut.', noDoer('the door')],
      ['After reading the letter, there was a locked door.', noDoer('there')],
    ],
    [
      'dangling',
      'To win the race, a runner needs patience.',
      'It is the runner who wants to win.',
      ['To win the race, patience is needed.', noDoer('patience')],
      ['To win the race, there must be patience.', noDoer('there')],
      ['To win the race, patience helps a runner.', noDoer('patience')],
    ],
    [
      'dangling',
      'Tired from the climb, Mateo fell asleep at once.',
      'It is Mateo who was tired.',
      ['Tired from the climb, sleep came to Mateo at once.', noDoer('sleep')],
      ['Tired from the climb, the bed looked good to Mateo.', noDoer('the bed')],
      ['Tired from the climb, it was time for Mateo to sleep.', noDoer('it')],
    ],
    [
      'misplaced',
      'Wearing rubber boots, she milked the cow.',
      'The boots phrase stands next to “she”.',
      ['She milked the cow wearing rubber boots.', odd('the cow wore the boots')],
      ['The cow wearing rubber boots was milked by her.', odd('the cow wore the boots')],
      ['Wearing rubber boots, the cow was milked by her.', odd('the cow wore the boots')],
    ],
    [
      'misplaced',
      'Omar sold the table with carved legs to a neighbor.',
      'The legs phrase stands next to the table.',
      ['Omar sold the table to a neighbor with carved legs.', odd('the neighbor had carved legs')],
      ['With carved legs, Omar sold the table to a neighbor.', odd('Omar had carved legs')],
      ['Omar with carved legs sold the table to a neighbor.', odd('Omar had carved legs')],
    ],
    [
      'misplaced',
      'We served the fish on a plate with a blue rim.',
      'The rim phrase stands next to the plate.',
      ['We served the fish with a blue rim on a plate.', odd('the fish had a blue rim')],
      ['With a blue rim, we served the fish on a plate.', odd('we had a blue rim')],
      ['We with a blue rim served the fish on a plate.', odd('we had a blue rim')],
    ],
    [
      'misplaced',
      'Kofi bought a violin with silver strings from a tall man.',
      'The strings phrase stands next to the violin.',
      [
        'Kofi bought a violin from a tall man with silver strings.',
        odd('the man had silver strings'),
      ],
      [
        'With silver strings, Kofi bought a violin from a tall man.',
        odd('Kofi had silver strings'),
      ],
      [
        'From a tall man with silver strings, Kofi bought a violin.',
        odd('the man had silver strings'),
      ],
    ],
    [
      'parallel',
      'Noor likes swimming, hiking and reading.',
      'All three items are -ing forms.',
      ['Noor likes swimming, hiking and to read.', mixed],
      ['Noor likes to swim, hiking and reading.', mixed],
      ['Noor likes swimming, to hike and to read.', mixed],
    ],
    [
      'parallel',
      'The job demands patience, courage and skill.',
      'All three items are nouns.',
      ['The job demands patience, courage and that you are skilled.', mixed],
      ['The job demands patience, being brave and skill.', mixed],
      ['The job demands to be patient, courage and skill.', mixed],
    ],
    [
      'parallel',
      'The guide told us to stay close, to walk slowly and to be silent.',
      'All three items begin with “to” and a verb.',
      ['The guide told us to stay close, walking slowly and be silent.', mixed],
      ['The guide told us to stay close, to walk slowly and silence.', mixed],
      ['The guide told us staying close, to walk slowly and to be silent.', mixed],
    ],
    [
      'parallel',
      'Her speech was short, clear and funny.',
      'All three items are adjectives.',
      ['Her speech was short, clear and with humor.', mixed],
      ['Her speech was short, had clarity and funny.', mixed],
      ['Her speech was short, clearly and funny.', mixed],
    ],
    [
      'parallel',
      'We would rather walk home than wait for the bus.',
      'Both halves of the pair have the same verb form.',
      ['We would rather walk home than waiting for the bus.', mixed],
      ['We would rather walk home than to wait for the bus.', mixed],
      ['We would rather walk home than we waited for the bus.', mixed],
    ],
  ]),
  ...versions<Build>(10, 12, [
    [
      'parallel',
      'The plan is not only cheap but also safe.',
      'After “not only” and after “but also” stands an adjective.',
      ['The plan is not only cheap but also it is safe.', mixed],
      ['The plan not only is cheap but also safe.', mixed],
      ['The plan is not only cheap but also has safety.', mixed],
    ],
    [
      'dangling',
      'Having studied the map, the scouts chose the northern route.',
      'It is the scouts who had studied the map.',
      ['Having studied the map, the northern route was chosen.', noDoer('the northern route')],
      ['Having studied the map, it was decided to go north.', noDoer('it')],
      ['Having studied the map, the north seemed better to the scouts.', noDoer('the north')],
    ],
    [
      'parallel',
      'The committee praised the design for its clarity, its economy and its durability.',
      'All three items are nouns with “its”.',
      [
        'The committee praised the design for its clarity, its economy and because it is durable.',
        mixed,
      ],
      ['The committee praised the design for being clear, its economy and its durability.', mixed],
      ['The committee praised the design for its clarity, economical and its durability.', mixed],
    ],
  ]),
];

export type Flaw = Build | 'fine';

export const flaws: Readonly<Record<Flaw, Sort>> = {
  dangling: {
    name: 'an opening phrase with the wrong subject',
    means:
      'An opening phrase has the wrong subject when what follows its comma cannot be what it describes.',
    test: 'Does it begin with a phrase and a comma? Who or what comes next?',
  },
  misplaced: {
    name: 'a describing phrase in the wrong place',
    means:
      'A describing phrase is in the wrong place when it stands next to something it does not describe.',
    test: 'Does some phrase seem to describe the wrong thing?',
  },
  parallel: {
    name: 'items of different forms',
    means: 'Items in a row, or halves of a pair, should have the same form.',
    test: 'Is there a row or a pair? Has each item the same form?',
    miss: 'Is there a row or a pair in it? If there is one, its items all have the same form.',
  },
  fine: {
    name: 'no mistake',
    means:
      'A sentence is in order when each phrase describes what it stands next to and all items have one form.',
    test: 'Check the opening phrase, the describing phrases and the items in a row. Is each in order?',
    miss: 'Something is wrong in it. Look at what each phrase describes, and at the items in a row.',
  },
};

export const flawRows = sorted<Flaw>(
  8,
  12,
  buildVersions
    .filter(({ from }) => from === 8)
    .flatMap(({ craft, right, wrong, why }) => [
      [right, 'fine', why] as const,
      [wrong[0]![0], craft, wrong[0]![1]] as const,
    ]),
);
