import { gaps, type Gap, type Rule } from '../wording/gaps.ts';

export type Link = 'add' | 'contrast' | 'result' | 'cause' | 'example' | 'time' | 'sum';

export const linkRules: Readonly<Record<Link, Rule>> = {
  add: {
    hint: 'Does the second sentence bring one more point of the same kind?',
    why: 'The second sentence adds a point of the same kind.',
  },
  contrast: {
    hint: 'Does the second sentence go against what one expects?',
    why: 'The second sentence is set against the first.',
  },
  result: {
    hint: 'Does the first sentence cause the second?',
    why: 'The second sentence tells the result of the first.',
  },
  cause: {
    hint: 'Which part is the reason for the other?',
    why: 'The part after the gap gives the reason.',
  },
  example: {
    hint: 'Does the first sentence speak in general, and the second of just one thing of that kind?',
    why: 'The second sentence gives an example of what the first says in general.',
  },
  time: {
    hint: 'Which thing happened first, and which one later?',
    why: 'The linking words show the order in time.',
  },
  sum: {
    hint: 'Does the last sentence put all of it together?',
    why: 'The last sentence draws everything together.',
  },
};

/** What each linking word says. */
export const linkJobs: ReadonlyMap<string, string> = new Map([
  ['also', 'adds a point'],
  ['besides', 'adds a point'],
  ['in addition', 'adds a point'],
  ['moreover', 'adds a point'],
  ['furthermore', 'adds a point'],
  ['similarly', 'adds a point that is alike'],
  ['however', 'sets one thing against another'],
  ['on the other hand', 'sets one thing against another'],
  ['instead', 'names what was done in place of something'],
  ['nevertheless', 'sets one thing against another'],
  ['unless', 'names what must not happen'],
  ['but', 'sets one thing against another'],
  ['or', 'gives a choice'],
  ['by contrast', 'sets one thing against another'],
  ['therefore', 'names a result'],
  ['as a result', 'names a result'],
  ['so', 'names a result'],
  ['consequently', 'names a result'],
  ['thus', 'names a result'],
  ['because', 'names a reason'],
  ['since', 'names a reason'],
  ['for example', 'gives an example'],
  ['for instance', 'gives an example'],
  ['specifically', 'gives exact details'],
  ['then', 'shows what comes next'],
  ['at first', 'shows how it began'],
  ['finally', 'shows what comes last'],
  ['meanwhile', 'shows what goes on at the same time'],
  ['earlier', 'goes back in time'],
  ['in conclusion', 'sums up'],
  ['in short', 'sums up'],
]);

const G = gaps<Link>;

export const linkGaps: readonly Gap<Link>[] = [
  ...G(4, 7, [
    [
      'Mei set the table. ____, Ravi stirred the soup on the stove.',
      'Meanwhile',
      'As a result|For example|In conclusion',
      'time',
    ],
    [
      'Our tent leaked all night. ____, everything was wet in the morning.',
      'As a result',
      'However|For example|At first',
      'result',
    ],
    [
      'The bus was late. ____, we still got there in time.',
      'However',
      'For example|As a result|In addition',
      'contrast',
    ],
    [
      'Many animals change color. ____, a hare can turn white in winter.',
      'For example',
      'However|As a result|Finally',
      'example',
    ],
    [
      'Bikes make no smoke. ____, they need little space.',
      'In addition',
      'For example|As a result|At first',
      'add',
    ],
    [
      'First we dug a hole. ____ we set the young tree in it.',
      'Then',
      'However,|For example,|In conclusion,',
      'time',
    ],
    ['Omar stayed inside ____ he had a fever.', 'because', 'so|but|or', 'cause'],
    [
      'Elif missed the boat, ____ she had to take the next one.',
      'so',
      'because|or|unless',
      'result',
    ],
    [
      'Ants work together. ____, a group of them can carry a leaf.',
      'For instance',
      'On the other hand|In conclusion|At first',
      'example',
    ],
    [
      'My brother loves the sea. I, ____, prefer the mountains.',
      'on the other hand',
      'for example|as a result|in addition',
      'contrast',
    ],
    [
      '____, Kofi was afraid of the water. Later he swam every day.',
      'At first',
      'As a result|For example|In conclusion',
      'time',
    ],
    [
      'We mixed the dough, let it rise and shaped the loaf. ____, we baked it.',
      'Finally',
      'However|For example|At first',
      'time',
    ],
  ]),
  ...G(6, 10, [
    [
      'The vase had cracked long ago. ____, it still held water.',
      'Nevertheless',
      'Therefore|For instance|Similarly',
      'contrast',
    ],
    [
      'The well had run dry. ____, the villagers walked to the river.',
      'Consequently',
      'Nevertheless|For instance|Similarly',
      'result',
    ],
    [
      'The new lamps last longer. ____, they use less power.',
      'Moreover',
      'By contrast|For instance|Instead',
      'add',
    ],
    [
      'Desert plants save water. ____, a cactus stores it in its stem.',
      'For instance',
      'Nevertheless|Instead|By contrast',
      'example',
    ],
    [
      'Noor did not take the bus. ____, she walked along the river.',
      'Instead',
      'For instance|Similarly|Nevertheless',
      'contrast',
    ],
    [
      'Wolves hunt in groups. ____, lions hunt together.',
      'Similarly',
      'Instead|Therefore|For instance',
      'add',
    ],
    [
      'The route is shorter, safer and cheaper. ____, it is the better choice.',
      'In short',
      'Nevertheless|For instance|Similarly',
      'sum',
    ],
    [
      'The crew repaired the mast. ____, the cook handed out soup.',
      'Meanwhile',
      'For instance|Therefore|In short',
      'time',
    ],
  ]),
  ...G(8, 10, [
    [
      'City streets hold the heat of the day. Open fields, ____, cool quickly.',
      'by contrast',
      'therefore|for instance|in short',
      'contrast',
    ],
    [
      'The data were gathered in one week only; ____, the findings should be read with care.',
      'therefore',
      'nevertheless|for instance|similarly',
      'result',
    ],
    [
      'The witness was far away. ____, it was dark.',
      'Furthermore',
      'Consequently|For instance|Instead',
      'add',
    ],
    [
      'The law was unpopular. ____, it stayed in force for decades.',
      'Nevertheless',
      'Consequently|For instance|Similarly',
      'contrast',
    ],
  ]),
];

export interface Paragraph {
  readonly topic: string;
  /** Details in the only order that makes sense. */
  readonly details: readonly [string, string, string];
  readonly close: string;
  readonly off: string;
  /** A sentence about the same matter that says too much. */
  readonly wide: string;
}

export const paragraphs: readonly Paragraph[] = [
  {
    topic: 'Making paper at home takes only a few steps.',
    details: [
      'First, tear old paper into bits and soak them in warm water.',
      'Next, stir the soft bits until they turn into pulp.',
      'Then spread this pulp on a screen and press the water out.',
    ],
    close: 'When it has dried, your sheet is ready to write on.',
    off: 'My cousin collects stamps from many countries.',
    wide: 'People have always made useful things.',
  },
  {
    topic: 'A frog changes completely as it grows up.',
    details: [
      'It begins as an egg in the water.',
      'Out of the egg comes a tadpole with a tail and gills.',
      'Slowly the tadpole grows legs and loses its tail.',
    ],
    close: 'In the end, the grown frog can leave the water.',
    off: 'Toads are found in many fairy tales.',
    wide: 'Animals are very interesting.',
  },
  {
    topic: 'Our class turned an empty yard into a garden.',
    details: [
      'In March we cleared away the stones.',
      'After that, we dug beds and planted seeds in them.',
      'All through May we watered the seedlings and pulled weeds.',
    ],
    close: 'By June we were eating our own beans.',
    off: 'The school bus got a new driver.',
    wide: 'Plants grow all over the world.',
  },
  {
    topic: 'The old lighthouse was saved by its neighbors.',
    details: [
      'One stormy night, part of its wall fell into the sea.',
      'The next morning, the neighbors met to make a plan.',
      'Within a year of that meeting, they had raised enough money.',
    ],
    close: 'Today its lamp shines again.',
    off: 'Some ships carry cars across the ocean.',
    wide: 'Buildings can be old or new.',
  },
  {
    topic: 'Losing my key taught me to stay calm.',
    details: [
      'When I reached my door, my pocket was empty.',
      'At once I ran back and forth without thinking.',
      'Finally I sat down and retraced my steps in my mind.',
    ],
    close: 'A minute later I knew where the key was: in my lunch box.',
    off: 'Our door is painted dark green.',
    wide: 'Everybody learns something in life.',
  },
  {
    topic: 'A letter in earlier times went on a long journey.',
    details: [
      'The sender sealed it with wax and gave it to a rider.',
      'The rider carried it to the next inn and changed horses.',
      'After days on the road, he reached the harbor and handed it to a captain.',
    ],
    close: 'Weeks later, somebody across the sea broke the seal.',
    off: 'Wax candles smell of honey.',
    wide: 'Communication is important to people.',
  },
  {
    topic: 'A river can carve a deep valley.',
    details: [
      'At the start, the water only finds a low path across the rock.',
      'Year after year, the sand that it carries scrapes that path deeper.',
      'After a very long time, steep walls stand on both sides.',
    ],
    close: 'What began as a groove has become a canyon.',
    off: 'Fishing needs a lot of patience.',
    wide: 'Nature does many things.',
  },
  {
    topic: 'Baking flatbread is simple enough for a first try.',
    details: [
      'Begin by mixing flour, salt and warm water.',
      'Knead the mixture into a smooth dough.',
      'Roll pieces of the dough flat and lay them in a hot pan.',
    ],
    close: 'Once both sides have brown spots, the bread is done.',
    off: 'Markets are busy on Saturdays.',
    wide: 'Food is made in many ways.',
  },
  {
    topic: 'Amara trained for months to swim across the lake.',
    details: [
      'In the first weeks she could manage only ten minutes.',
      'By spring she was swimming for an hour without a rest.',
      'In July, on the day before the crossing, she rested and ate well.',
    ],
    close: 'The next morning she reached the far shore in two hours.',
    off: 'The lake has a small island with a chapel.',
    wide: 'Sports are good for people.',
  },
  {
    topic: 'Astronomers found a new comet by comparing pictures.',
    details: [
      'On the first night they photographed a patch of sky.',
      'A week later they photographed the same patch again.',
      'When they laid the two pictures side by side, one dot had moved.',
    ],
    close: 'That moving dot was the comet.',
    off: 'Many people are fond of science fiction.',
    wide: 'Space is full of things to discover.',
  },
];
