import type { Sample, Sort } from '../sorting.ts';

export const views: Readonly<Record<string, Sort>> = {
  'first person': {
    what: 'is told by someone in it who says “I” or “we”',
    test: 'Does the narrator take part and say “I” or “we”?',
  },
  'second person': {
    what: 'speaks to the reader as “you”',
    test: 'Is it “you” who does things in it?',
  },
  'third person': {
    what: 'is told from outside, with names and with “he”, “she” or “they”',
    test: 'Does the narrator stay outside and say “he”, “she” or “they”?',
  },
  'third person limited': {
    what: 'is told from outside, but looks into the mind of one person only',
    test: 'Whose thoughts are we told: those of one person, of several, or of nobody?',
  },
  'third person omniscient': {
    what: 'is told from outside by a narrator who knows what several people think',
    test: 'Does the narrator know what goes on in more than one mind?',
  },
  'third person objective': {
    what: 'is told from outside and shows only what a camera would record',
    test: 'Could a camera have recorded all of it, because no thoughts are told?',
  },
};

export const viewsFor = (grade: number): readonly string[] =>
  grade < 6
    ? ['first person', 'second person', 'third person']
    : [
        'first person',
        'second person',
        'third person limited',
        'third person omniscient',
        ...(grade < 8 ? [] : ['third person objective']),
      ];

const LIMITED = 'third person limited';
const OMNISCIENT = 'third person omniscient';
const OBJECTIVE = 'third person objective';

const rows: readonly (readonly [label: string, text: string, words: string])[] = [
  [
    'first person',
    'I had hidden the letter in my left boot, and with every step I could hear it crackle.',
    'I had hidden the letter',
  ],
  [
    'first person',
    'My grandmother says that I was born laughing. I do not remember it, but I believe her.',
    'I do not remember it',
  ],
  [
    'first person',
    'We were the smallest team in the league, and our goalkeeper, that is me, wore glasses.',
    'our goalkeeper, that is me',
  ],
  [
    'first person',
    'Nobody had told me that the horse was afraid of umbrellas. I found it out by myself.',
    'I found it out',
  ],
  [
    'first person',
    'The others sang in the bus. I looked out of the window and counted the things we were leaving behind.',
    'I looked out of the window',
  ],
  [
    'first person',
    'At night, when my brother is asleep, I take his drum and play it with my fingertips.',
    'I take his drum',
  ],
  [
    'first person',
    'They say that our street is ugly. They have never seen it at six in the morning, from my window.',
    'from my window',
  ],
  [
    'first person',
    'She thought that I was brave. I let her think so, and held on to the rail with both hands.',
    'I let her think so',
  ],
  [
    'second person',
    'You open the door. The stairs in front of you go down, and something at the bottom is breathing.',
    'You open the door',
  ],
  [
    'second person',
    'First you wash the rice until the water stays clear. Then you let it rest.',
    'you wash the rice',
  ],
  [
    'second person',
    'You have been walking for an hour when you notice that your shadow is gone.',
    'You have been walking',
  ],
  [
    'second person',
    'You are a drop of water, and you fall on the top of a mountain. Which way will you go?',
    'You are a drop of water',
  ],
  [
    'second person',
    'You turn left at the well, and there it stands: the house that you have seen in your dreams.',
    'You turn left at the well',
  ],
  [
    'second person',
    'Your hands are cold. You have learned the poem, you know it, and now you cannot find its first word.',
    'Your hands are cold',
  ],
  [
    LIMITED,
    'Ama pressed her ear to the wall. Her uncle made no sound on the other side, and she could not guess what he was thinking.',
    'she could not guess what he was thinking',
  ],
  [
    LIMITED,
    'Tomás smiled at the judge, but his stomach felt like a wet towel. What was she writing down over there?',
    'his stomach felt like a wet towel',
  ],
  [
    LIMITED,
    'Mei hated the new house. Her mother hummed as she unpacked. Perhaps she liked it; perhaps she only hummed.',
    'Perhaps she liked it; perhaps she only hummed',
  ],
  [
    LIMITED,
    'Idris wondered what the old man wanted. The face under the hat told him nothing.',
    'The face under the hat told him nothing',
  ],
  [
    LIMITED,
    'Leila knew that she was right. Why her sister would not admit it was a riddle to her.',
    'was a riddle to her',
  ],
  [
    LIMITED,
    'The drum was heavier than Kofi had expected. Everyone was looking at him, or so it seemed to him.',
    'or so it seemed to him',
  ],
  [
    LIMITED,
    'Ingrid heard laughter from the next tent, and her ears grew hot. They had to be talking about her, she thought.',
    'They had to be talking about her, she thought',
  ],
  [
    OMNISCIENT,
    'Ama believed that her uncle was angry. Her uncle, behind the wall, was only afraid that she had guessed about the present.',
    'Her uncle, behind the wall, was only afraid',
  ],
  [
    OMNISCIENT,
    'Both players thought that they had lost. The referee knew better, and he was enjoying the moment.',
    'Both players thought',
  ],
  [
    OMNISCIENT,
    'Rosa wanted to go home, Ben wanted to go on, and the donkey wanted nothing but the thistle behind the fence.',
    'Ben wanted to go on, and the donkey wanted',
  ],
  [
    OMNISCIENT,
    'In the bakery, Karim dreamed of the sea. In the tower, the watchman longed for coffee. Neither knew of the fire in the barn.',
    'Neither knew of the fire',
  ],
  [
    OMNISCIENT,
    'She was sure that he would write, and he was sure that she would. And so, for forty years, neither of them did.',
    'he was sure that she would',
  ],
  [
    OMNISCIENT,
    'The teacher felt proud of her class that morning. In the last row, Jo felt nothing but hunger.',
    'The teacher felt proud … Jo felt nothing but hunger',
  ],
  [
    OMNISCIENT,
    'Little did the captain know that the cook had counted the barrels; and the cook, for his part, had no idea of the storm.',
    'the cook, for his part, had no idea',
  ],
  [
    OBJECTIVE,
    'The woman put down two cups. The man looked at them. "Two?" he said. She turned off the lamp.',
    'The man looked at them',
  ],
  [
    OBJECTIVE,
    'A boy came in, shook the rain from his cap and laid a key on the counter. "From my father," he said, and left.',
    'laid a key on the counter',
  ],
  [
    OBJECTIVE,
    'The door stood open. On the table lay a letter, a knife and half an apple. Nobody was in the room.',
    'Nobody was in the room',
  ],
  [
    OBJECTIVE,
    '"Is it far?" asked the girl. The driver pointed with his chin. They walked on without a word.',
    'They walked on without a word',
  ],
  [
    OBJECTIVE,
    'At nine the shutters went up. At ten past nine they came down again. The line in front of the shop did not move.',
    'The line in front of the shop did not move',
  ],
];

const isThird = (label: string) => label.startsWith('third person');

/** The plainest of those that are easily told, by how they begin: enough of them is enough. */
const FOR_YOUNGER: readonly string[] = [
  'I had hidden',
  'My grandmoth',
  'The others s',
  'At night, wh',
  'They say tha',
  'You open the',
  'First you wa',
  'You have bee',
  'You are a dr',
];

/** Up to grade 5 every narrator outside the story is simply a third person. */
export const viewSamples: readonly Sample[] = rows.flatMap(([label, text, words]): Sample[] =>
  isThird(label)
    ? [
        { label: 'third person', text, words, until: 5 },
        { label, text, words, from: 6 },
      ]
    : [{ label, text, words, ...(FOR_YOUNGER.includes(text.slice(0, 12)) ? { until: 7 } : {}) }],
);

export interface Teller {
  readonly text: string;
  readonly who: string;
  readonly wrong: readonly string[];
  readonly clue: string;
}

const t = (who: string, wrong: string, clue: string, text: string): Teller => ({
  who,
  wrong: wrong.split(', '),
  clue,
  text,
});

/** Who says “I” here? */
export const tellers: readonly Teller[] = [
  t(
    'an owl',
    'a bat, a mouse, a star',
    'my branch',
    'From my branch I can hear a mouse breathe. I turn my head all the way to the back and wait.',
  ),
  t(
    'an old shoe',
    'a foot, a dog, a postman',
    'my tongue hangs out',
    'I have walked to school nine hundred times. Now my tongue hangs out, and they have given my laces to the new ones.',
  ),
  t(
    'a river',
    'a road, a train, a cloud',
    'my bed',
    'I never get up, and yet I never stay in my bed. In spring I come into your cellar without an invitation.',
  ),
  t(
    'a pencil',
    'a candle, a pen, a ruler',
    'The more I say, the shorter I get',
    'The more I say, the shorter I get. At my other end I can take it all back.',
  ),
  t(
    'a snowman',
    'an ice cream, a scarecrow, a polar bear',
    'a carrot in the middle of my face',
    'They gave me a scarf, though warmth is not good for me, and a carrot in the middle of my face.',
  ),
  t(
    'a lighthouse',
    'a star, a captain, a candle',
    'blink at the ships',
    'I stand with my feet in the salt water and blink at the ships all night. Nobody has ever blinked back.',
  ),
  t(
    'a chess king',
    'a real king, a chess clock, a knight',
    'on sixty-four squares',
    'I rule on sixty-four squares, and I may take only one small step at a time. They fight for me, and they never ask why.',
  ),
  t(
    'a kite',
    'a bird, a balloon, a plane',
    'without my string',
    'I was made of paper and sticks, and I dream of the clouds. But without my string I would fall on the next roof.',
  ),
  t(
    'a bus driver',
    'a passenger, a bus stop, a teacher',
    'in my mirror',
    'I see you all in my mirror, the singers, the sleepers and the ones who have not done their homework. I just keep to the road.',
  ),
  t(
    'the Moon',
    'the Sun, a lamp, a mirror',
    'get thin and fat again',
    'I borrow my light. Every month I get thin and fat again, and poets have never noticed that I am only a stone.',
  ),
  t(
    'a cactus',
    'a camel, a rose, a hedgehog',
    'once in ten years',
    'Do not water me so often. I need little, I give little, and once in ten years I surprise everyone with a flower.',
  ),
  t(
    'a library book',
    'a librarian, a letter, a diary',
    'a stamp',
    'I have been to forty homes. In one of them somebody cried on page 112. Each time I leave, I get a stamp.',
  ),
  t(
    'an ant',
    'a giant, a beetle, a soldier',
    'a crumb',
    'The mountain smelled of strawberry. It took two hundred of us and half a day to carry home a crumb of it.',
  ),
  t(
    'a piano',
    'a pianist, a zebra, a drum',
    'black and white teeth',
    'I have black and white teeth, and I do not bite. When no one touches me, I stand in the corner and keep still.',
  ),
  t(
    'an echo',
    'a parrot, a singer, a telephone',
    'in the rocks',
    'I live in the rocks and have never begun a conversation. But I am always glad to have the last word.',
  ),
];

/** A narrator knows only so much. */
export interface Limits {
  readonly text: string;
  readonly cannot: string;
  readonly can: readonly [string, string, string];
  readonly why: string;
}

const n = (
  text: string,
  cannot: string,
  why: string,
  ...can: [string, string, string]
): Limits => ({
  text,
  cannot,
  why,
  can,
});

export const limits: readonly Limits[] = [
  n(
    'I stood outside the door and heard my parents whisper. Then a chair was moved, and it was quiet.',
    'what the faces of the parents looked like',
    'The narrator is behind a closed door, and cannot see.',
    'that somebody moved a chair',
    'how long it stayed quiet',
    'what it felt like to stand there',
  ),
  n(
    'Ravi saw the woman drop the coin into the well and close her eyes. He wished that he could ask her.',
    'what the woman was wishing for',
    'We look into the mind of Ravi only, and he does not ask her.',
    'that Ravi was curious',
    'where the coin fell',
    'that she closed her eyes',
  ),
  n(
    'By the time I woke up, the tent was gone, and my brother was sitting on the grass, laughing.',
    'how the tent came loose',
    'The narrator was asleep when it happened.',
    'that the brother was laughing',
    'where the brother sat',
    'that the tent was not there',
  ),
  n(
    'Nadia read the message three times. "See you at six." From whom? The number was not one she knew.',
    'who had sent the message',
    'We know only what Nadia knows, and she does not know the number.',
    'what the message said',
    'how often she read it',
    'that she was puzzled',
  ),
  n(
    'My grandfather never spoke of the island. When I asked, he went out to look after the bees.',
    'why the grandfather kept silent',
    'He never spoke of it, and the narrator can only guess.',
    'that the grandfather kept bees',
    'that the narrator had asked',
    'what the grandfather did then',
  ),
  n(
    'From the last row, Omar could not hear what the teacher said to Lena. He saw only that she turned pale.',
    'which words made Lena turn pale',
    'Omar is too far away to hear them, and we know only what he knows.',
    'where Omar was sitting',
    'that the teacher spoke to Lena',
    'how her face changed',
  ),
  n(
    'I ran as fast as I could, and I did not look back. The steps behind me stopped at the bridge.',
    'who was running behind',
    'The narrator never looks back.',
    'where the steps stopped',
    'that the narrator was running',
    'that there were steps',
  ),
  n(
    'Through the keyhole Ida saw a hand, a candle and the corner of a map. Then the candle went out.',
    'to whom the hand belonged',
    'A keyhole shows only a small part of the room.',
    'that there was a map',
    'what gave light in the room',
    'that Ida was watching',
  ),
  n(
    'The dog had been waiting at the gate since morning. When the bus came without him on it, she lay down, and I sat down beside her.',
    'why the person was not on the bus',
    'Neither the narrator nor the dog was on the bus.',
    'since when the dog had waited',
    'what the dog did then',
    'that the narrator stayed with the dog',
  ),
  n(
    "Elif studied the painter's face while he looked at her drawing. It was as still as a plate.",
    'whether the painter liked the drawing',
    'His face shows nothing, and we cannot look behind it.',
    'whose drawing it was',
    'that Elif was watching him',
    'what his face was like',
  ),
];

/** One thing that happens, and how four people speak of it. */
export interface Seen {
  readonly event: string;
  readonly views: readonly (readonly [who: string, words: string])[];
}

export const seen: readonly Seen[] = [
  {
    event: 'It snows all night.',
    views: [
      ['a student', 'Maybe there is no school!'],
      ['a bus driver', 'I will have to start an hour early.'],
      ['a shopkeeper', 'I should have ordered more shovels.'],
      ['a dog', 'The whole yard smells new.'],
    ],
  },
  {
    event: 'A tree falls across the road.',
    views: [
      ['a firefighter', 'Stand back, we have to saw it.'],
      ['a woodpecker', 'That was my kitchen.'],
      ['a cyclist', 'I can lift my wheels over it.'],
      ['a truck driver', 'My fish will go bad while I wait.'],
    ],
  },
  {
    event: 'The lights go out in the whole town.',
    views: [
      ['an astronomer', 'At last, I can see the small stars.'],
      ['a surgeon', 'Switch on the emergency power, quickly.'],
      ['a candle maker', 'I have sold everything in an hour.'],
      ['a boy with a game', 'I was about to win!'],
    ],
  },
  {
    event: 'A circus comes to the village.',
    views: [
      ['an acrobat', 'Is the ground here flat enough for the net?'],
      ['the mayor', 'Where shall we put all the wagons?'],
      ['a small child', 'They have a man who eats fire!'],
      ['a farmer', 'My cows do not care for trumpets.'],
    ],
  },
  {
    event: 'The last hour of a soccer game is played in the rain.',
    views: [
      ['the goalkeeper', 'The ball is as slippery as a fish.'],
      ['a fan', 'I cannot feel my toes, but I am not leaving.'],
      ['a worm', 'Who is stamping on my roof?'],
      ['a reporter', 'I must write this before my paper dissolves.'],
    ],
  },
  {
    event: 'A new bridge is opened.',
    views: [
      ['an engineer', 'Four years of numbers, and it stands.'],
      ['the old ferryman', 'So this was my last crossing.'],
      ['a girl from the far bank', 'Now I can sleep until seven on school days.'],
      ['a salmon', 'A new piece of shade, how kind.'],
    ],
  },
  {
    event: 'The museum has a day without tickets.',
    views: [
      ['a guard', 'Please do not lean on the statue.'],
      ['a painter', 'I will sit in front of one picture all day.'],
      ['a father of five', 'For once we can all go in.'],
      ['a portrait on the wall', 'So many faces, and all of them stare.'],
    ],
  },
  {
    event: 'A baby cries on the train.',
    views: [
      ['the mother', 'Please, please fall asleep.'],
      ['a tired traveler', 'I should have taken the next one.'],
      ['a grandfather across the aisle', 'I had forgotten how loud mine were.'],
      ['the baby', 'I want that shiny thing!'],
    ],
  },
  {
    event: 'The rain does not come for three months.',
    views: [
      ['a farmer', 'I have begun to count the ears of corn.'],
      ['an ice seller', 'It has never been so good.'],
      ['a camel', 'What is all this fuss about?'],
      ['a child', 'The swimming hole is only mud.'],
    ],
  },
  {
    event: 'A whale swims into the harbor.',
    views: [
      ['a fisherman', 'My nets! My nets!'],
      ['a biologist', 'She is far off her route. Is she ill?'],
      ['a photographer', 'Once more, please, with the tail!'],
      ['the whale', 'The echo is strange in here.'],
    ],
  },
];

/** From one person to another: the words that change are the gaps. */
export const retold: readonly {
  readonly first: string;
  readonly third: string;
  readonly gaps: readonly (readonly [right: string, ...wrong: string[]])[];
}[] = [
  {
    first: 'I lost my key, and nobody helped me.',
    third: '[[0]] lost [[1]] key, and nobody helped [[2]].',
    gaps: [
      ['She', 'I', 'Her'],
      ['her', 'my', 'she'],
      ['her', 'me', 'she'],
    ],
  },
  {
    first: 'I told my brother that I would wait.',
    third: '[[0]] told [[1]] brother that [[2]] would wait.',
    gaps: [
      ['He', 'I', 'Him'],
      ['his', 'my', 'him'],
      ['he', 'I', 'him'],
    ],
  },
  {
    first: 'We packed our bags and left our dog with a neighbor.',
    third: '[[0]] packed [[1]] bags and left [[2]] dog with a neighbor.',
    gaps: [
      ['They', 'We', 'Them'],
      ['their', 'our', 'them'],
      ['their', 'our', 'they'],
    ],
  },
  {
    first: 'My hands shook when I opened the box.',
    third: '[[0]] hands shook when [[1]] opened the box.',
    gaps: [
      ['Her', 'My', 'She'],
      ['she', 'I', 'her'],
    ],
  },
  {
    first: 'The coach looked at me and shook my hand.',
    third: 'The coach looked at [[0]] and shook [[1]] hand.',
    gaps: [
      ['him', 'me', 'he'],
      ['his', 'my', 'him'],
    ],
  },
  {
    first: 'I made the kite myself, and it was mine alone.',
    third: '[[0]] made the kite [[1]], and it was [[2]] alone.',
    gaps: [
      ['She', 'I', 'Her'],
      ['herself', 'myself', 'himself'],
      ['hers', 'mine', 'her'],
    ],
  },
  {
    first: 'Nobody believes us, but we saw it with our own eyes.',
    third: 'Nobody believes [[0]], but [[1]] saw it with [[2]] own eyes.',
    gaps: [
      ['them', 'us', 'they'],
      ['they', 'we', 'them'],
      ['their', 'our', 'them'],
    ],
  },
  {
    first: 'I asked myself whether my friends had forgotten me.',
    third: '[[0]] asked [[1]] whether [[2]] friends had forgotten [[3]].',
    gaps: [
      ['He', 'I', 'Him'],
      ['himself', 'myself', 'themselves'],
      ['his', 'my', 'him'],
      ['him', 'me', 'he'],
    ],
  },
];
