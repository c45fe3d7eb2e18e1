import { capital } from '../../../authoring/wording.ts';
import { sorted, type Sort } from '../wording/sorting.ts';
import type { Version } from '../wording/versions.ts';

export type Speech = 'before' | 'after' | 'question' | 'split';

export const speechCrafts = {
  before: {
    name: 'the words that tell who speaks come first',
    ask: 'Which sentence has all its marks and capitals in the right places?',
    hint: 'What stands between the speaker and the quotation, and where does the quotation end?',
    rule: 'After the words that tell who speaks, a comma comes before the quotation. The quotation begins with a capital letter, and its end mark stands inside the quotation marks.',
  },
  after: {
    name: 'the words that tell who speaks come last',
    ask: 'Which sentence has all its marks and capitals in the right places?',
    hint: 'The whole sentence is not over where the spoken words end. Which mark can stand there?',
    rule: 'When the sentence goes on after the quotation, its period turns into a comma, and that comma stands inside the quotation marks.',
  },
  question: {
    name: 'a question that is quoted',
    ask: 'Which sentence has all its marks and capitals in the right places?',
    hint: 'Which words are the question? Its mark belongs to them.',
    rule: 'A question mark belongs to the spoken question, so it stands inside the quotation marks. What follows goes on with a small letter.',
  },
  split: {
    name: 'a quotation in two parts',
    ask: 'Which sentence has all its marks and capitals in the right places?',
    hint: 'The second part goes on with the same spoken sentence. Does it need a capital letter?',
    rule: 'Where the speaker is named in the middle of a spoken sentence, commas stand on both sides, and the second part begins with a small letter.',
  },
} as const;

const told: readonly (readonly [who: string, verb: string, words: string])[] = [
  ['Amara', 'said', 'The ferry leaves at noon'],
  ['Mateo', 'whispered', 'There is a fox in the yard'],
  ['Grandma', 'said', 'Your soup is on the stove'],
  ['Yuki', 'answered', 'My bike has a flat tire'],
  ['The captain', 'said', 'We will anchor here tonight'],
  ['Zofia', 'explained', 'This key opens the old gate'],
  ['The coach', 'said', 'You played a fair game'],
  ['Kwame', 'replied', 'The map is in my backpack'],
  ['Our guide', 'said', 'That tree is very old'],
];
const asked: readonly (readonly [who: string, verb: string, words: string])[] = [
  ['Omar', 'asked', 'Where is my other glove'],
  ['Tala', 'wondered', 'Why do stars twinkle'],
  ['The baker', 'asked', 'Who ordered the rye bread'],
  ['Sione', 'asked', 'Can we stop at the bridge'],
  ['Ingrid', 'asked', 'Did anyone feed the rabbits'],
  ['Ravi', 'asked', 'Which path leads to the lake'],
];
const broken: readonly (readonly [one: string, who: string, other: string])[] = [
  ['If it rains', 'said Mei', 'we will stay inside'],
  ['When the bell rings', 'said the teacher', 'close your books'],
  ['Before you leave', 'said Noor', 'turn off the lamp'],
  ['As soon as the paint dries', 'said Lars', 'we can hang the picture'],
  ['After the storm', 'said the ranger', 'the trail was gone'],
  ['Unless you hurry', 'said Elif', 'the train will leave without us'],
];

const outside = 'The mark at the end of the spoken words stands outside the quotation marks.';

export const quotations: readonly Version<Speech>[] = [
  ...told.flatMap(([who, verb, words]): Version<Speech>[] => {
    const small = who.startsWith('The ') || who.startsWith('Our ') ? who.toLowerCase() : who;
    return [
      {
        craft: 'before',
        right: `${who} ${verb}, “${words}.”`,
        wrong: [
          [`${who} ${verb} “${words}.”`, 'A comma is missing before the spoken words.'],
          [`${who} ${verb}, “${words}”.`, outside],
          [
            `${who} ${verb}, “${words.charAt(0).toLowerCase()}${words.slice(1)}.”`,
            'The spoken sentence has to begin with a capital letter.',
          ],
        ],
        why: `A comma stands after “${verb}”, and the period stands inside the quotation marks.`,
        from: 3,
        until: 7,
      },
      {
        craft: 'after',
        right: `“${words},” ${verb} ${small}.`,
        wrong: [
          [
            `“${words}.” ${verb} ${small}.`,
            'A period ends the sentence too early. It goes on after the spoken words.',
          ],
          [`“${words}”, ${verb} ${small}.`, outside],
          [
            `“${words}, ${verb} ${small}.”`,
            `The words “${verb} ${small}” are not spoken, so they stand outside the quotation marks.`,
          ],
        ],
        why: `The comma stands inside the quotation marks, and the period comes after “${small}”.`,
        from: 3,
        until: 7,
      },
    ];
  }),
  ...asked.map(([who, verb, words]): Version<Speech> => {
    const small = who.startsWith('The ') ? who.toLowerCase() : who;
    return {
      craft: 'question',
      right: `“${words}?” ${verb} ${small}.`,
      wrong: [
        [
          `“${words},” ${verb} ${small}?`,
          'The question is in the spoken words, not in who asks it.',
        ],
        [`“${words}”? ${verb} ${small}.`, outside],
        [
          `“${words}?” ${capital(verb)} ${small}.`,
          `“${capital(verb)}” goes on with the sentence, so it takes a small letter.`,
        ],
      ],
      why: `The question mark belongs to the question and stands inside the quotation marks. The word “${verb}” goes on with the sentence, so it begins with a small letter.`,
      from: 3,
      until: 7,
    };
  }),
  ...broken.map(([one, who, other]): Version<Speech> => ({
    craft: 'split',
    right: `“${one},” ${who}, “${other}.”`,
    wrong: [
      [
        `“${one},” ${who}, “${capital(other)}.”`,
        'The second part goes on with the same spoken sentence: no capital letter.',
      ],
      [`“${one}” ${who} “${other}.”`, 'Commas are missing on both sides of the speaker.'],
      [
        `“${one}, ${who}, ${other}.”`,
        `The words “${who}” are not spoken, so the quotation marks have to close before them and open again after them.`,
      ],
    ],
    why: `The words “${who}” stand between two commas, outside the quotation marks.`,
    from: 5,
    until: 7,
  })),
];

export type Direct = 'direct' | 'reported' | 'thought';

export const directSorts: Readonly<Record<Direct, Sort>> = {
  direct: {
    name: 'direct speech',
    means: 'Direct speech gives the exact words of the speaker, so it needs quotation marks.',
    test: 'Are these the very words that were spoken?',
  },
  reported: {
    name: 'reported speech',
    means:
      'Reported speech tells what somebody said in other words, often with “that”, “if” or “to”. It has no quotation marks.',
    test: 'Does it only tell what somebody said, asked or ordered?',
  },
  thought: {
    name: 'a sentence without speech',
    means: 'A sentence that tells only what happens or what is there has no speech in it.',
    test: 'Does anybody say anything?',
  },
};

const very = 'The very words of the speaker are given. (The marks are left out here.)';
const retold = 'It tells in other words what was said.';
const nobody = 'Nobody says anything in it.';

export const directRows = sorted<Direct>(3, 7, [
  ['Minh shouted, Come and see my tower!', 'direct', very],
  ['I am hungry, said the giant.', 'direct', very],
  ['Fatima asked, Is this your scarf?', 'direct', very],
  ['We are lost, said Jamal.', 'direct', very],
  ['The nurse said, You may sit here.', 'direct', very],
  ['Minh said that his tower was finished.', 'reported', retold],
  ['The giant told us that he was hungry.', 'reported', retold],
  ['Fatima asked if this was my scarf.', 'reported', retold],
  ['Jamal admitted that they were lost.', 'reported', retold],
  ['The nurse told me to sit down.', 'reported', retold],
  ['Minh built a tower of red blocks.', 'thought', nobody],
  ['The hungry giant ate a whole pie.', 'thought', nobody],
  ['Fatima found a scarf on the stairs.', 'thought', nobody],
  ['Jamal turned the map around.', 'thought', nobody],
]);
