import { sorted, type Sort } from '../wording/sorting.ts';

export type First = 'telling' | 'asking' | 'excited' | 'part';

export const firstSorts: Readonly<Record<First, Sort>> = {
  telling: {
    name: 'a telling sentence',
    means: 'A telling sentence says something in a calm way and ends with a period.',
    test: 'Does it just tell us something?',
  },
  asking: {
    name: 'an asking sentence',
    means: 'An asking sentence wants an answer.',
    test: 'Does somebody want to know something?',
  },
  excited: {
    name: 'a sentence with strong feeling',
    means: 'A sentence with strong feeling sounds like a shout.',
    test: 'Would you say it in a loud or happy voice?',
  },
  part: {
    name: 'only a part of a sentence',
    means: 'A part of a sentence does not tell a whole idea. Something is missing.',
    test: 'Is something missing? Who does what?',
  },
};

const noDoing = 'It names someone or something, but not what they do.';
const noOne = 'It does not say who or what.';
const tells = 'It says who and what they do, in a calm way.';
const asks = 'It wants an answer.';
const shouts = 'You would say it with strong feeling.';

export const firstKinds = [
  ...sorted<First>(1, 2, [
    ['The hen sat on the egg.', 'telling', tells],
    ['My cat likes fish.', 'telling', tells],
    ['We ran up the hill.', 'telling', tells],
    ['Ravi has a red cap.', 'telling', tells],
    ['The sun is hot.', 'telling', 'It tells us what the sun is like.'],
    ['Mei feeds the goats.', 'telling', tells],
    ['Can you hop?', 'asking', asks],
    ['Where is the cup?', 'asking', asks],
    ['Who let the dog in?', 'asking', asks],
    ['Is it time for bed?', 'asking', asks],
    ['Do you like rice?', 'asking', asks],
    ['What did Omar see?', 'asking', asks],
    ['What a big bug!', 'excited', shouts],
    ['We won the game!', 'excited', shouts],
    ['Look out, it is hot!', 'excited', shouts],
    ['Hooray, we can swim!', 'excited', shouts],
    ['How fast you run!', 'excited', shouts],
    ['The big red bus', 'part', noDoing],
    ['My best friend', 'part', noDoing],
    ['Ran to the park', 'part', noOne],
    ['In the wet grass', 'part', 'It says where, but not who does what.'],
    ['Sat on a log', 'part', noOne],
    ['The two little ducks', 'part', noDoing],
  ]),
  ...sorted<First>(2, 2, [
    ['The gray clouds cover the sky.', 'telling', 'It tells us about the clouds.'],
    ['Our teacher reads to us after lunch.', 'telling', tells],
    ['Which book do you want?', 'asking', asks],
    ['Why is the door open?', 'asking', asks],
    ['What a lovely surprise this is!', 'excited', shouts],
    ['Under the old stone bridge', 'part', 'It says where, but not who does what.'],
    ['The girl with the yellow boots', 'part', noDoing],
  ]),
];

export type Purpose = 'statement' | 'question' | 'command' | 'exclamation';

export const purposes: Readonly<Record<Purpose, Sort>> = {
  statement: {
    name: 'a statement',
    means: 'A statement tells something and ends with a period.',
    test: 'Does it give information?',
  },
  question: {
    name: 'a question',
    means: 'A question asks something and ends with a question mark.',
    test: 'Does it wait for an answer?',
  },
  command: {
    name: 'a command',
    means: 'A command tells somebody to do something. It often begins with the verb.',
    test: 'Is somebody told to do something? Could you put “you” before it?',
  },
  exclamation: {
    name: 'an exclamation',
    means:
      'An exclamation shows a strong feeling. It often begins with “what” or “how” and ends with an exclamation mark.',
    test: 'Does somebody show a strong feeling about something?',
  },
};

const gives = 'It gives information.';
const wants = 'It asks for an answer.';
const told = 'It tells somebody what to do, and the subject “you” is left out.';
const feels = 'It shows a strong feeling.';

export const purposeRows = sorted<Purpose>(3, 5, [
  ['The library closes at six today.', 'statement', gives],
  ['Camels can go a long time without water.', 'statement', gives],
  [
    'I wonder where Amara put the map.',
    'statement',
    'It tells what I wonder. It ends with a period and asks nobody.',
  ],
  [
    'You should always wear a helmet.',
    'statement',
    'It gives advice, but its subject “you” is there, and it tells something.',
  ],
  [
    'Kofi asked whether the bus was late.',
    'statement',
    'It tells what Kofi asked. The sentence itself asks nothing.',
  ],
  ['Which of the paths leads to the lake?', 'question', wants],
  ['Have you ever seen a comet?', 'question', wants],
  [
    'How do bees find their way home?',
    'question',
    'It asks for an answer. It begins with “how”, but it shows no strong feeling.',
  ],
  ['Do whales sleep?', 'question', wants],
  ['Stir the soup slowly.', 'command', told],
  ['Turn left at the bridge.', 'command', told],
  ['Please wipe your feet.', 'command', told],
  ['Do not feed the ducks.', 'command', told],
  ['Tell me what the sign says.', 'command', told],
  ['What a clever trick that was!', 'exclamation', feels],
  ['How bright the stars are tonight!', 'exclamation', feels],
  ['What enormous waves these are!', 'exclamation', feels],
  ['How quickly the puppies have grown!', 'exclamation', feels],
]);

export type Whole = 'complete' | 'fragment' | 'runOn';

export const wholes: Readonly<Record<Whole, Sort>> = {
  complete: {
    name: 'a complete sentence',
    means: 'A complete sentence has a subject and a verb and tells a whole idea.',
    test: 'Can you find one subject and its verb, and is the idea finished?',
  },
  fragment: {
    name: 'a fragment',
    means:
      'A fragment is a piece of a sentence. A subject, a verb or the rest of the idea is missing.',
    test: 'Would you wait for more if somebody said only this?',
  },
  runOn: {
    name: 'a run-on',
    means: 'A run-on pushes two whole sentences together without joining them properly.',
    test: 'Could you put a period in the middle and get two whole sentences?',
  },
};

const noSubject = 'It has a verb, but it does not say who or what.';
const noVerb = 'It names something, but there is no verb that tells what it does.';
const waits = 'Its first word makes us wait for the rest of the idea, and the rest is missing.';
const whole = 'It has a subject and a verb, and the idea is finished.';
const joined = 'Two whole ideas are joined properly, with a comma and a joining word.';
const two = 'Two whole sentences stand here with nothing between them.';
const splice = 'A comma alone is too weak to join two whole sentences.';

export const wholeRows = [
  ...sorted<Whole>(3, 5, [
    ['The boats rocked in the wind.', 'complete', whole],
    ['Two owls live in our barn.', 'complete', whole],
    ['Run!', 'complete', 'It is short, but whole: the subject “you” is understood.'],
    ['After lunch, Noor painted the fence.', 'complete', whole],
    ['Minh drew a dragon, and Tala colored it.', 'complete', joined],
    ['It snowed all night.', 'complete', whole],
    ['Jumped over the muddy ditch.', 'fragment', noSubject],
    ['The tall man with the striped scarf.', 'fragment', noVerb],
    ['Because the bridge was closed.', 'fragment', waits],
    ['A box full of old letters.', 'fragment', noVerb],
    ['When the last bell rang.', 'fragment', waits],
    ['Looked under every chair.', 'fragment', noSubject],
    ['The dog barked the cat ran away.', 'runOn', two],
    ['I like plums my sister likes pears.', 'runOn', two],
    ['The soup was hot we had to wait.', 'runOn', two],
    ['Sione plays the drum he practices daily.', 'runOn', two],
    ['It got dark the lamps came on.', 'runOn', two],
  ]),
  ...sorted<Whole>(4, 5, [
    [
      'Although it was late, nobody wanted to leave.',
      'complete',
      'The part with “although” leans on a whole sentence: “nobody wanted to leave”.',
    ],
    [
      'The travelers who missed the ferry waited until morning.',
      'complete',
      'The subject is “the travelers” and its verb is “waited”.',
    ],
    ['Although we had packed everything the night before.', 'fragment', waits],
    [
      'The museum that opened beside the river last spring.',
      'fragment',
      'The museum is described, but no verb tells what it does.',
    ],
    [
      'Running down the hill with a kite behind her.',
      'fragment',
      'It does not say who is running, and “running” alone is no complete verb.',
    ],
    ['The map was old, it still showed the path.', 'runOn', splice],
    ['The train was full, we stood the whole way.', 'runOn', splice],
    ['Anaya opened the letter, her hands were shaking.', 'runOn', splice],
  ]),
];

/** Two whole sentences and the word that joins them, with its reason. */
export const joinable: readonly (readonly [
  one: string,
  other: string,
  joiner: string,
  why: string,
])[] = [
  ['The rain stopped', 'we went outside', 'so', 'The second idea is the result of the first.'],
  ['I called twice', 'nobody answered', 'but', 'The second idea is not what one expects.'],
  [
    'Elif washed the cups',
    'her brother dried them',
    'and',
    'The second idea is added to the first.',
  ],
  ['The lamp broke', 'we lit a candle', 'so', 'The second idea is the result of the first.'],
  [
    'The path was steep',
    'the view was worth it',
    'but',
    'The second idea is set against the first.',
  ],
  ['The bell rang', 'the children lined up', 'and', 'The second thing follows the first.'],
  [
    'My shoes were wet',
    'they squeaked at every step',
    'so',
    'The second idea is the result of the first.',
  ],
  ['Wei wanted to swim', 'the lake was frozen', 'but', 'The second idea is not what he hoped.'],
  ['The wind was strong', 'the kite flew high', 'and', 'The second idea is added to the first.'],
  ['The store was closed', 'they walked home', 'so', 'The second idea is the result of the first.'],
  ['The turtle is slow', 'it never gives up', 'but', 'The second idea is set against the first.'],
  ['We picked the apples', 'my uncle baked a pie', 'and', 'The second thing follows the first.'],
];

/** Sentences with only one sensible order of their words. */
export const wordOrders: readonly string[] = [
  'The dog can swim.',
  'We like hot soup.',
  'My cat hid here.',
  'A frog ate it.',
  'Is the bus late?',
  'Where did Ana go?',
  'I see two hens.',
  'Can you help me?',
  'Omar lost his hat.',
  'They play every day.',
  'Who broke the cup?',
  'She is my aunt.',
];
