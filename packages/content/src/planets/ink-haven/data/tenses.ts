import { gaps, type Gap, type Rule } from '../wording/gaps.ts';
import { sorted, type Sort } from '../wording/sorting.ts';

export type TenseRule =
  | 'past'
  | 'present'
  | 'future'
  | 'during'
  | 'until'
  | 'earlier'
  | 'helper'
  | 'shift'
  | 'wish';

export const tenseRules: Readonly<Record<TenseRule, Rule>> = {
  past: {
    hint: 'Find the word that tells when. Is it over?',
    why: 'It happened at a time that is over, so the simple past fits.',
  },
  present: {
    hint: 'Does it happen again and again?',
    why: 'It happens again and again, so the simple present fits.',
  },
  future: {
    hint: 'Find the word that tells when. Is it still to come?',
    why: 'It has not happened yet, so the future with “will” fits.',
  },
  during: {
    hint: 'Was or is it going on at that very moment?',
    why: 'It is in the middle of going on at that moment, so a form of “be” and the -ing form fit.',
  },
  until: {
    hint: 'It began before now. Is it still true, or does it still matter now?',
    why: 'It reaches from the past up to now, so “have” or “has” and the participle fit.',
  },
  earlier: {
    hint: 'Two things happened. Which one happened first?',
    why: 'It was over before another thing in the past, so “had” and the participle fit.',
  },
  helper: {
    hint: 'Look at the helping word before the gap. Which form follows it?',
    why: 'After a form of “have”, the participle is needed.',
  },
  shift: {
    hint: 'Look at the other verb. In which time is the story told?',
    why: 'The story stays in one time: the verbs of one moment have the same tense.',
  },
  wish: {
    hint: 'Is this real, or only imagined?',
    why: 'It is only imagined, so the verb after “if” or “wish” takes the form for what is not real.',
  },
};

const G = gaps<TenseRule>;

export const tenseGaps: readonly Gap<TenseRule>[] = [
  ...G(3, 5, [
    ['Yesterday we ____ to the lake.', 'walked', 'walk|will walk|walks', 'past'],
    ['Last night an owl ____ on our roof.', 'sat', 'sits|will sit|sitted', 'past'],
    ['Two days ago, Priya ____ a letter.', 'wrote', 'writes|will write|writed', 'past'],
    ['Last winter the pond ____ over.', 'froze', 'freezes|will freeze|freezed', 'past'],
    ['Every morning Kofi ____ the plants.', 'waters', 'water|watering|to water', 'present'],
    ['The bus always ____ at our corner.', 'stops', 'stop|stopping|to stop', 'present'],
    ['Tomorrow the class ____ the museum.', 'will visit', 'visited|visiting|has visited', 'future'],
    ['Next year my sister ____ the flute.', 'will learn', 'learned|learning|has learned', 'future'],
    ['Soon the sun ____ behind the hill.', 'will sink', 'sank|sinking|has sunk', 'future'],
    ['Be quiet, the baby ____ right now!', 'is sleeping', 'slept|has slept|sleeping', 'during'],
    ['At this moment the twins ____ the cake.', 'are baking', 'baked|has baked|baking', 'during'],
  ]),
  ...G(4, 6, [
    [
      'When the lights went out, we ____ cards.',
      'were playing',
      'are playing|playing|will play',
      'during',
    ],
    ['I ____ my shoes when the phone rang.', 'was tying', 'am tying|tying|will tie', 'during'],
    [
      'This time tomorrow we ____ over the sea.',
      'will be flying',
      'were flying|flew|have flown',
      'during',
    ],
    ['Leilani ____ here since she was six.', 'has lived', 'lives|is living|live', 'until'],
    ['The dog has ____ all of its food.', 'eaten', 'ate|eat|eating', 'helper'],
    ['They have ____ the wrong train.', 'taken', 'took|take|tooken', 'helper'],
    ['I have never ____ a whale.', 'seen', 'saw|see|seeing', 'helper'],
  ]),
  ...G(5, 8, [
    ['We ____ each other for ten years now.', 'have known', 'know|are knowing|knew', 'until'],
    ['Since Monday it ____ every day.', 'has rained', 'rains|will rain|rain', 'until'],
    ['By the time we arrived, the boat ____.', 'had left', 'leaves|has left|will leave', 'earlier'],
    [
      'Diego was tired because he ____ all night.',
      'had worked',
      'is working|has worked|will work',
      'earlier',
    ],
    [
      'After she ____ the letter, she burned it.',
      'had read',
      'will read|reads|has read',
      'earlier',
    ],
    ['The choir has ____ in six countries.', 'sung', 'sang|sing|sanged', 'helper'],
    ['The river had ____ before dawn.', 'risen', 'rose|rise|raised', 'helper'],
    ['Mei opened the box and ____ the map.', 'found', 'finds|will find|has found', 'shift'],
    ['The wind howled, and the tent ____.', 'shook', 'shakes|will shake|is shaking', 'shift'],
    [
      'The fox stops, listens and ____ away.',
      'trots',
      'trotted|will have trotted|had trotted',
      'shift',
    ],
    ['As the curtain rose, the crowd ____ silent.', 'fell', 'falls|will fall|has fallen', 'shift'],
  ]),
  ...G(6, 8, [
    [
      'By next June, the workers ____ the bridge.',
      'will have finished',
      'have finished|had finished|finished',
      'earlier',
    ],
    [
      'Noor realized that she ____ her keys at school.',
      'had forgotten',
      'forgets|will forget|has forgot',
      'earlier',
    ],
    [
      'The book tells how the heroes escape and ____ home.',
      'return',
      'returned|had returned|were returning',
      'shift',
    ],
    [
      'He climbed the tower, looked around and ____.',
      'waved',
      'waves|will wave|has waved',
      'shift',
    ],
    [
      'By the time the film began, everyone ____ a seat.',
      'had found',
      'finds|has found|will find',
      'earlier',
    ],
  ]),
  ...G(7, 8, [
    ['If I ____ you, I would tell the truth.', 'were', 'am|will be|have been', 'wish'],
    ['I wish the summer ____ twice as long.', 'were', 'is|will be|has been', 'wish'],
    ['If we ____ wings, we would not need a bridge.', 'had', 'have|will have|are having', 'wish'],
    ['If Tomás ____ the way, he would lead us.', 'knew', 'knows|will know|has known', 'wish'],
  ]),
];

export type Tense =
  | 'past'
  | 'present'
  | 'future'
  | 'pastDuring'
  | 'during'
  | 'perfect'
  | 'pastPerfect';

export const tenses: Readonly<Record<Tense, Sort>> = {
  past: {
    name: 'in the simple past',
    means: 'The simple past tells what happened and is over.',
    test: 'One verb form, with no helper: is it over?',
  },
  present: {
    name: 'in the simple present',
    means: 'The simple present tells what is so, or what happens again and again.',
    test: 'One verb form, with no helper: is it true in general?',
  },
  future: {
    name: 'in the future',
    means: 'The future with “will” tells what has not happened yet.',
    test: 'Does a helper point to what is still to come?',
  },
  during: {
    name: 'in the present progressive',
    means: 'The present progressive has “am”, “is” or “are” and an -ing form.',
    test: 'Is it going on right now?',
  },
  pastDuring: {
    name: 'in the past progressive',
    means: 'The past progressive has “was” or “were” and an -ing form.',
    test: 'Was it going on at a moment in the past?',
  },
  perfect: {
    name: 'in the present perfect',
    means: 'The present perfect has “have” or “has” and a participle.',
    test: 'Does it reach from the past up to now?',
  },
  pastPerfect: {
    name: 'in the past perfect',
    means: 'The past perfect has “had” and a participle.',
    test: 'Was it over before something else in the past?',
  },
};

export const tenseRows = [
  ...sorted<Tense>(3, 8, [
    ['The goat climbed the wall.', 'past', '“Climbed” is one verb form and tells what is over.'],
    ['We drank cold tea.', 'past', '“Drank” is the past form of “drink”.'],
    ['The bell rang twice.', 'past', '“Rang” is the past form of “ring”.'],
    ['Bats sleep upside down.', 'present', '“Sleep” tells what is always so.'],
    ['My aunt drives a truck.', 'present', '“Drives” tells what she does again and again.'],
    ['Water boils in a hot pot.', 'present', '“Boils” tells what is always so.'],
    ['The show will begin at noon.', 'future', '“Will begin” tells what is still to come.'],
    ['We will plant beans in spring.', 'future', '“Will plant” tells what is still to come.'],
    ['I will call you later.', 'future', '“Will call” tells what is still to come.'],
    ['Ravi is peeling an orange.', 'during', '“Is peeling” goes on right now.'],
    ['The waves are crashing on the rocks.', 'during', '“Are crashing” goes on right now.'],
    ['I am holding the rope.', 'during', '“Am holding” goes on right now.'],
  ]),
  ...sorted<Tense>(4, 8, [
    ['Elif was painting the fence.', 'pastDuring', '“Was painting” was going on in the past.'],
    [
      'The dogs were barking at the moon.',
      'pastDuring',
      '“Were barking” was going on in the past.',
    ],
  ]),
  ...sorted<Tense>(5, 8, [
    [
      'We have visited this island before.',
      'perfect',
      '“Have visited” has “have” and a participle.',
    ],
    ['The snow has melted.', 'perfect', '“Has melted” has “has” and a participle.'],
    ['Somebody has taken my umbrella.', 'perfect', '“Has taken” has “has” and a participle.'],
    ['The train had already left.', 'pastPerfect', '“Had left” has “had” and a participle.'],
    ['Nobody had seen the comet before.', 'pastPerfect', '“Had seen” has “had” and a participle.'],
  ]),
];

export const verbForms: readonly (readonly [
  base: string,
  past: string,
  participle: string,
  from: number,
])[] = [
  ['go', 'went', 'gone', 3],
  ['see', 'saw', 'seen', 3],
  ['eat', 'ate', 'eaten', 3],
  ['give', 'gave', 'given', 3],
  ['take', 'took', 'taken', 3],
  ['come', 'came', 'come', 3],
  ['write', 'wrote', 'written', 3],
  ['sing', 'sang', 'sung', 4],
  ['swim', 'swam', 'swum', 4],
  ['begin', 'began', 'begun', 4],
  ['drive', 'drove', 'driven', 4],
  ['fly', 'flew', 'flown', 4],
  ['grow', 'grew', 'grown', 4],
  ['throw', 'threw', 'thrown', 4],
  ['break', 'broke', 'broken', 4],
  ['speak', 'spoke', 'spoken', 5],
  ['choose', 'chose', 'chosen', 5],
  ['freeze', 'froze', 'frozen', 5],
  ['rise', 'rose', 'risen', 5],
  ['steal', 'stole', 'stolen', 5],
  ['shake', 'shook', 'shaken', 5],
  ['tear', 'tore', 'torn', 5],
];
