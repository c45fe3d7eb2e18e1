import { sorted, type Sort } from '../wording/sorting.ts';

/** The full words, the short form, and the letters that are left out. */
export const contractions: readonly (readonly [
  full: string,
  short: string,
  out: string,
  from: number,
])[] = [
  ['do not', 'don’t', 'o', 2],
  ['is not', 'isn’t', 'o', 2],
  ['can not', 'can’t', 'n and o', 2],
  ['are not', 'aren’t', 'o', 2],
  ['did not', 'didn’t', 'o', 2],
  ['was not', 'wasn’t', 'o', 2],
  ['has not', 'hasn’t', 'o', 2],
  ['I am', 'I’m', 'a', 2],
  ['you are', 'you’re', 'a', 2],
  ['they are', 'they’re', 'a', 2],
  ['it is', 'it’s', 'i', 2],
  ['we will', 'we’ll', 'w and i', 2],
  ['I will', 'I’ll', 'w and i', 2],
  ['let us', 'let’s', 'u', 2],
  ['does not', 'doesn’t', 'o', 3],
  ['could not', 'couldn’t', 'o', 3],
  ['would not', 'wouldn’t', 'o', 3],
  ['were not', 'weren’t', 'o', 3],
  ['they will', 'they’ll', 'w and i', 3],
  ['we have', 'we’ve', 'h and a', 3],
  ['they have', 'they’ve', 'h and a', 3],
  ['could have', 'could’ve', 'h and a', 4],
  ['should not', 'shouldn’t', 'o', 4],
  ['must not', 'mustn’t', 'o', 4],
  ['who will', 'who’ll', 'w and i', 4],
];

export interface Owner {
  readonly owner: string;
  readonly owned: string;
  readonly thing: string;
  readonly wrong: readonly string[];
  readonly many: boolean;
  readonly from: number;
  /** Plural that does not end in s. */
  readonly special?: true;
}

const one = (owner: string, thing: string): Owner => ({
  owner: `the ${owner}`,
  owned: `the ${owner}’s`,
  thing,
  wrong: [`the ${owner}s`, `the ${owner}s’`, `the ${owner}s’s`],
  many: false,
  from: 2,
});
const several = (owners: string, thing: string): Owner => ({
  owner: `the ${owners}`,
  owned: `the ${owners}’`,
  thing,
  wrong: [`the ${owners}`, `the ${owners.slice(0, -1)}’s`, `the ${owners}’s`],
  many: true,
  from: 3,
});
const special = (owners: string, thing: string): Owner => ({
  owner: `the ${owners}`,
  owned: `the ${owners}’s`,
  thing,
  wrong: [`the ${owners}s`, `the ${owners}s’`, `the ${owners}`],
  many: true,
  from: 4,
  special: true,
});

export const owners: readonly Owner[] = [
  one('dog', 'bowl'),
  one('girl', 'kite'),
  one('bird', 'nest'),
  one('king', 'crown'),
  one('farmer', 'barn'),
  one('teacher', 'desk'),
  one('robot', 'arm'),
  one('boat', 'sail'),
  one('painter', 'brush'),
  one('tree', 'shadow'),
  one('baker', 'oven'),
  one('cat', 'tail'),
  several('rabbits', 'garden'),
  several('twins', 'bedroom'),
  several('sailors', 'ship'),
  several('pilots', 'room'),
  several('bees', 'hive'),
  several('singers', 'stage'),
  several('players', 'bus'),
  several('neighbors', 'fence'),
  several('students', 'project'),
  special('children', 'playground'),
  special('men', 'choir'),
  special('women', 'team'),
  special('mice', 'hole'),
  special('geese', 'pond'),
];

export type Apostrophe = 'short' | 'owner' | 'mistake';

export const apostropheSorts: Readonly<Record<Apostrophe, Sort>> = {
  short: {
    name: 'a short form',
    means: 'An apostrophe can stand where letters are left out.',
    test: 'Can you say the word as two words, such as “is” or “not”?',
  },
  owner: {
    name: 'an owner',
    means: 'An apostrophe can show that something belongs to somebody.',
    test: 'Does the next word name a thing that the first one has?',
  },
  mistake: {
    name: 'a mistake',
    means: 'An apostrophe never makes a word mean more than one.',
    test: 'Does the word only mean more than one?',
    miss: 'Here the apostrophe has a job: it stands for letters, or it shows an owner.',
  },
};

export const apostrophes = sorted<Apostrophe>(3, 5, [
  ['The cat’s asleep on the mat.', 'short', '“Cat’s” stands for “cat is” here.'],
  ['It’s raining again.', 'short', '“It’s” stands for “it is” here.'],
  ['Yuki’s running to the gate.', 'short', '“Yuki’s” stands for “Yuki is” here.'],
  ['We can’t find the key.', 'short', '“Can’t” stands for “can not”.'],
  ['The soup’s too hot.', 'short', '“Soup’s” stands for “soup is” here.'],
  ['They’ve painted the wall.', 'short', '“They’ve” stands for “they have”.'],
  ['Who’s at the door?', 'short', '“Who’s” stands for “who is” here.'],
  ['The cat’s bowl is empty.', 'owner', 'The bowl belongs to the cat.'],
  ['Yuki’s scarf is green.', 'owner', 'The scarf belongs to Yuki.'],
  ['My aunt’s bike has a bell.', 'owner', 'The bike belongs to my aunt.'],
  ['The birds’ nests are high up.', 'owner', 'The nests belong to the birds.'],
  ['The team’s flag is torn.', 'owner', 'The flag belongs to the team.'],
  ['The children’s shoes are wet.', 'owner', 'The shoes belong to the children.'],
  ['Kwame’s drawing won a prize.', 'owner', 'The drawing belongs to Kwame.'],
  [
    'Two cat’s sat on the wall.',
    'mistake',
    'There are only two cats here. Nothing is owned or left out.',
  ],
  ['We picked ten apple’s.', 'mistake', 'It only means more than one apple.'],
  ['The bus’s are late today.', 'mistake', 'It only means more than one bus: buses.'],
  ['Fresh egg’s are in the basket.', 'mistake', 'It only means more than one egg.'],
  ['All the door’s were open.', 'mistake', 'It only means more than one door.'],
  ['Three boy’s built a raft.', 'mistake', 'It only means more than one boy.'],
]);
