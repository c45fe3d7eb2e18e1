export type Mark = '.' | '?' | '!';

interface Unmarked {
  readonly text: string;
  readonly mark: Mark;
  /** From which grade the words are easy to read. */
  readonly from: 1 | 2;
}

/** Sentences without their end mark. Each has one fitting mark: calm facts, questions, strong feelings. */
export const unmarked: readonly Unmarked[] = [
  { text: 'The cat is on the mat', mark: '.', from: 1 },
  { text: 'We have two red cups', mark: '.', from: 1 },
  { text: 'My bag is blue', mark: '.', from: 1 },
  { text: 'A duck can swim', mark: '.', from: 1 },
  { text: 'I put my hat on the bed', mark: '.', from: 1 },
  { text: 'The bus stops here', mark: '.', from: 1 },
  { text: 'Ten ants sit on a leaf', mark: '.', from: 1 },
  { text: 'A spider has eight legs', mark: '.', from: 2 },
  { text: 'My aunt grows beans in her garden', mark: '.', from: 2 },
  { text: 'The library opens after lunch', mark: '.', from: 2 },
  { text: 'Bees carry pollen from flower to flower', mark: '.', from: 2 },
  { text: 'The baker sells bread every morning', mark: '.', from: 2 },
  { text: 'Our class planted a small tree', mark: '.', from: 2 },
  { text: 'Penguins keep their eggs warm with their feet', mark: '.', from: 2 },
  { text: 'Where is my hat', mark: '?', from: 1 },
  { text: 'Can you see the fox', mark: '?', from: 1 },
  { text: 'Who has the red pen', mark: '?', from: 1 },
  { text: 'Is the soup hot', mark: '?', from: 1 },
  { text: 'What is in the box', mark: '?', from: 1 },
  { text: 'Do you like plums', mark: '?', from: 1 },
  { text: 'When do we eat', mark: '?', from: 1 },
  { text: 'Why do leaves turn yellow', mark: '?', from: 2 },
  { text: 'How do birds find their way home', mark: '?', from: 2 },
  { text: 'Did you water the plants today', mark: '?', from: 2 },
  { text: 'Which bridge goes over the river', mark: '?', from: 2 },
  { text: 'Are there any pencils in the drawer', mark: '?', from: 2 },
  { text: 'Whose boots are by the door', mark: '?', from: 2 },
  { text: 'Will the train come before noon', mark: '?', from: 2 },
  { text: 'Wow, what a big fish', mark: '!', from: 1 },
  { text: 'Yay, we won the game', mark: '!', from: 1 },
  { text: 'Look out, the pot is hot', mark: '!', from: 1 },
  { text: 'Oh no, the milk fell', mark: '!', from: 1 },
  { text: 'What a fun day we had', mark: '!', from: 1 },
  { text: 'Stop, a car is coming', mark: '!', from: 1 },
  { text: 'Hooray, the snow is here', mark: '!', from: 1 },
  { text: 'Watch out for that falling branch', mark: '!', from: 2 },
  { text: 'What an amazing rainbow that is', mark: '!', from: 2 },
  { text: 'How wonderful your painting looks', mark: '!', from: 2 },
  { text: 'Wow, that frog jumped over the whole pond', mark: '!', from: 2 },
  { text: 'Hurry, the boat is leaving without us', mark: '!', from: 2 },
  { text: 'Ouch, that thorn is sharp', mark: '!', from: 2 },
  { text: 'Hooray, our team finished the puzzle', mark: '!', from: 2 },
];

interface Named {
  readonly text: string;
  /** Words that are names, with what they name. `I` is there too: it always has a capital. */
  readonly names: readonly (readonly [word: string, what: string])[];
  /** Words of the sentence, not its first, that are no names. */
  readonly common: readonly string[];
  readonly from: 1 | 2;
}

const person = 'a person';
const day = 'a day';
const month = 'a month';
const place = 'a place';

export const named: readonly Named[] = [
  { text: 'My best pal is Ana.', names: [['Ana', person]], common: ['pal', 'best', 'is'], from: 1 },
  { text: 'We swim on Monday.', names: [['Monday', day]], common: ['swim', 'on'], from: 1 },
  {
    text: 'The dog ran to Omar.',
    names: [['Omar', person]],
    common: ['dog', 'ran', 'to'],
    from: 1,
  },
  {
    text: 'Can Mei and the cat nap?',
    names: [['Mei', person]],
    common: ['cat', 'nap', 'and'],
    from: 1,
  },
  {
    text: 'The shop is shut on Sunday.',
    names: [['Sunday', day]],
    common: ['shop', 'shut', 'on'],
    from: 1,
  },
  { text: 'A hen sat by Ravi.', names: [['Ravi', person]], common: ['hen', 'sat', 'by'], from: 1 },
  { text: 'It is hot in July.', names: [['July', month]], common: ['hot', 'is', 'in'], from: 1 },
  {
    text: 'The bus goes to Lima.',
    names: [['Lima', place]],
    common: ['bus', 'goes', 'to'],
    from: 1,
  },
  {
    text: 'On Friday we bake buns.',
    names: [['Friday', day]],
    common: ['bake', 'buns', 'we'],
    from: 1,
  },
  {
    text: 'The red kite is for Lucy.',
    names: [['Lucy', person]],
    common: ['kite', 'red', 'for'],
    from: 1,
  },
  {
    text: 'Our school starts in August.',
    names: [['August', month]],
    common: ['school', 'starts', 'in'],
    from: 1,
  },
  {
    text: 'Her drum came from Kenya.',
    names: [['Kenya', place]],
    common: ['drum', 'came', 'from'],
    from: 1,
  },
  {
    text: 'Yesterday Amina rode a pony in Chile.',
    names: [
      ['Amina', person],
      ['Chile', place],
    ],
    common: ['rode', 'pony', 'in'],
    from: 2,
  },
  {
    text: 'The market opens on Saturday.',
    names: [['Saturday', day]],
    common: ['market', 'opens', 'on'],
    from: 2,
  },
  {
    text: 'My cousin Kofi visits us in December.',
    names: [
      ['Kofi', person],
      ['December', month],
    ],
    common: ['cousin', 'visits', 'us'],
    from: 2,
  },
  {
    text: 'The tallest giraffe at the zoo is called Tulip.',
    names: [['Tulip', 'one animal']],
    common: ['tallest', 'giraffe', 'zoo'],
    from: 2,
  },
  {
    text: 'Our teacher grew up in Mexico.',
    names: [['Mexico', place]],
    common: ['teacher', 'grew', 'up'],
    from: 2,
  },
  {
    text: 'Next Wednesday we visit the museum.',
    names: [['Wednesday', day]],
    common: ['visit', 'museum', 'the'],
    from: 2,
  },
  {
    text: 'The parade in Paris begins at noon.',
    names: [['Paris', place]],
    common: ['parade', 'begins', 'noon'],
    from: 2,
  },
  {
    text: 'Their baby sister Noor was born in October.',
    names: [
      ['Noor', person],
      ['October', month],
    ],
    common: ['baby', 'sister', 'born'],
    from: 2,
  },
  {
    text: 'Every Thursday Diego plays the flute.',
    names: [
      ['Thursday', day],
      ['Diego', person],
    ],
    common: ['plays', 'flute', 'the'],
    from: 2,
  },
  {
    text: 'The long river flows through Egypt.',
    names: [['Egypt', place]],
    common: ['long', 'river', 'flows'],
    from: 2,
  },
  {
    text: 'His uncle cooks noodles for Hana.',
    names: [['Hana', person]],
    common: ['uncle', 'cooks', 'noodles'],
    from: 2,
  },
  {
    text: 'In February the lake freezes.',
    names: [['February', month]],
    common: ['lake', 'freezes', 'the'],
    from: 2,
  },
  {
    text: 'Mango trees grow well in India.',
    names: [['India', place]],
    common: ['trees', 'grow', 'well'],
    from: 2,
  },
  {
    text: 'The little boat belongs to Elif.',
    names: [['Elif', person]],
    common: ['little', 'boat', 'belongs'],
    from: 2,
  },
];

/** Sentences in pieces that go together in one order only. */
export const broken: readonly { readonly pieces: readonly string[]; readonly from: 1 | 2 }[] = [
  { pieces: ['The dog', 'dug', 'a hole.'], from: 1 },
  { pieces: ['Can', 'you', 'hop?'], from: 1 },
  { pieces: ['My hen', 'has', 'six eggs.'], from: 1 },
  { pieces: ['Where', 'is', 'the map?'], from: 1 },
  { pieces: ['A frog', 'sat', 'on a log.'], from: 1 },
  { pieces: ['What', 'a', 'big bug!'], from: 1 },
  { pieces: ['The sun', 'is', 'hot.'], from: 1 },
  { pieces: ['Who', 'has', 'my pen?'], from: 1 },
  { pieces: ['The farmer', 'fed', 'her goats', 'at dawn.'], from: 2 },
  { pieces: ['Why', 'did', 'the baby', 'laugh?'], from: 2 },
  { pieces: ['The children', 'built', 'a tall tower', 'of blocks.'], from: 2 },
  { pieces: ['Which bus', 'goes', 'to', 'the harbor?'], from: 2 },
  { pieces: ['What', 'an exciting', 'story', 'that was!'], from: 2 },
  { pieces: ['Leila', 'painted', 'a picture', 'of the moon.'], from: 2 },
  { pieces: ['How', 'do', 'fish', 'breathe?'], from: 2 },
  { pieces: ['The old clock', 'needs', 'a new', 'spring.'], from: 2 },
];

/** First names written like sounds a young reader can spell, from many places. */
export const firstNames: readonly string[] = [
  'Ana',
  'Omar',
  'Mei',
  'Ravi',
  'Lucy',
  'Amina',
  'Kofi',
  'Hana',
  'Diego',
  'Noor',
  'Elif',
  'Tariq',
  'Sofia',
  'Kenji',
  'Zuri',
  'Ivan',
  'Leila',
  'Mateo',
  'Priya',
  'Nils',
  'Asha',
  'Bruno',
  'Tala',
  'Yusuf',
];

export const properWords: readonly (readonly [word: string, what: string])[] = [
  ['Tuesday', day],
  ['Monday', day],
  ['Friday', day],
  ['Sunday', day],
  ['January', month],
  ['June', month],
  ['November', month],
  ['Peru', place],
  ['Japan', place],
  ['Ghana', place],
  ['Canada', place],
  ['Omar', person],
  ['Priya', person],
  ['Mateo', person],
  ['Asha', person],
];

export const commonWords: readonly string[] = [
  'river',
  'teacher',
  'week',
  'garden',
  'city',
  'winter',
  'friend',
  'school',
  'summer',
  'kitten',
  'country',
  'doctor',
  'morning',
  'island',
  'uncle',
];
