import type { Reading } from '../reading.ts';

/** Poems in which the form is part of what is said. */
export const verses: readonly Reading[] = [
  {
    id: 'four-haiku',
    title: 'Four Haiku from One Year',
    verse: true,
    grades: [4, 7],
    text: `The first warm morning:
even the mail carrier
whistles as he walks.

A bee in my glass
swims a lap of lemonade,
dries off, and flies home.

The tree lets go now,
leaf by leaf, without a sound.
My brother moves out.

Snow on the chessboard.
Somebody brushed off one square
and moved a white knight.`,
    asks: [
      {
        skill: 'fact',
        ask: 'What does the bee do after its swim?',
        right: 'It dries off and flies home.',
        wrong: [
          ['It stings the poet.', 'Nobody is stung.'],
          ['It sleeps in the glass.', 'Read the third line of that haiku.'],
          ['It drinks the lemonade.', 'It swims in it.'],
        ],
        look: 'Read the second haiku to its end.',
        proof: 'dries off, and flies home.',
        so: 'The last line of that haiku says so.',
      },
      {
        skill: 'infer',
        ask: 'Which season does the third haiku show?',
        right: 'fall',
        wrong: [
          ['spring', 'The first warm morning is in the first haiku.'],
          ['summer', 'That is the one with the lemonade.'],
          ['winter', 'That is the one with the snow.'],
        ],
        look: 'What does a tree "let go", leaf by leaf?',
        proof: ['The tree lets go now,', 'leaf by leaf, without a sound.'],
        so: 'Trees drop their leaves in the fall. The four haiku go once around the year.',
      },
      {
        skill: 'craft',
        ask: 'What does the tree have to do with the brother?',
        right: 'Both are about letting go of something.',
        wrong: [
          ['The brother has cut down the tree.', 'The tree loses only its leaves.'],
          ['The brother climbs into the tree.', 'He moves out of the house.'],
          ['The tree grows where he wants to live.', 'The haiku does not say that.'],
        ],
        look: 'What does a tree do in the fall, and what does a family do when someone moves out?',
        proof: ['The tree lets go now,', 'My brother moves out.'],
        so: 'A haiku often sets two pictures side by side. Here the leaving of the leaves stands for the leaving of the brother.',
      },
      {
        skill: 'word',
        ask: 'The bee swims a "lap". What is a lap here?',
        right: 'one time around',
        wrong: [
          ['the top of the legs', 'One can sit on a lap, but the bee swims one.'],
          ['a small drink', 'It swims. It does not drink.'],
          ['a loud splash', 'The word tells how far it swims.'],
        ],
        look: 'What does a swimmer do in a pool, or a runner on a track?',
        proof: ['A bee in my glass', 'swims a lap of lemonade,'],
        so: 'Swimmers and runners count in laps: once around, or once up and down.',
      },
      {
        skill: 'infer',
        ask: 'What can we conclude from the last haiku?',
        right: 'Someone has gone on with a game outdoors.',
        wrong: [
          ['The chessboard is for sale.', 'A move has been made on it.'],
          ['The snow has melted.', 'Only one square was brushed off.'],
          ['A real horse has walked past.', 'A white knight is a piece in chess.'],
        ],
        look: 'What does one need to do before one can move a piece on a board covered with snow?',
        proof: ['Somebody brushed off one square', 'and moved a white knight.'],
        so: 'The board is out in the snow, and still somebody has come by and made a move.',
      },
    ],
    match: {
      ask: 'Match each haiku with its season.',
      skill: 'inferential',
      pairs: [
        ['“even the mail carrier whistles”', 'spring'],
        ['“a lap of lemonade”', 'summer'],
        ['“leaf by leaf”', 'fall'],
        ['“Snow on the chessboard.”', 'winter'],
      ],
      why: [
        'Each haiku has one sign of its season.',
        'The first warm morning belongs to spring, a cold drink to summer, falling leaves to fall, and snow to winter.',
      ],
    },
  },
  {
    id: 'carrying-water',
    title: 'How to Carry Water',
    verse: true,
    grades: [6, 9],
    text: `Fold a cloth into a ring.
Set it on your head.
Let your mother lift the jar.
Do not help her.

Now be a tree.
Your roots are walking,
your top must not know.

On the path there will be goats,
and a boy who makes faces.
Look at the mountain.

When it spills, and it will,
let it run down your back.
It is the same water
that you are going to drink.

At home they will pour it out
as if it came from a wall.
Say nothing.
You have carried a lake
up a hill,
and it is still round.`,
    asks: [
      {
        skill: 'fact',
        ask: 'What lies between the head and the jar?',
        right: 'a folded cloth',
        wrong: [
          ['a wooden board', 'Read the first two lines.'],
          ['the hand of the mother', 'She only lifts the jar.'],
          ['a branch of a tree', 'The tree is a picture for the girl.'],
        ],
        look: 'Read the first two lines.',
        proof: ['Fold a cloth into a ring.', 'Set it on your head.'],
        so: 'The ring of cloth makes a flat place for the round jar.',
      },
      {
        skill: 'craft',
        ask: 'What does "Your roots are walking, your top must not know" tell the reader to do?',
        right: 'move the feet and keep the head still',
        wrong: [
          ['hide the way home from everybody', 'Who is "your top" when you are the tree?'],
          ['stop walking and stand like a tree', 'The roots "are walking".'],
          ['look down at the path all the time', 'She is told to look at the mountain.'],
        ],
        look: 'If you are a tree, which part of you are the roots, and which is the top?',
        proof: ['Now be a tree.', 'Your roots are walking,', 'your top must not know.'],
        so: 'The feet walk, and the head with the jar has to stay so calm that it notices nothing.',
      },
      {
        skill: 'craft',
        ask: 'Which form does the poem have?',
        right: 'free verse',
        wrong: [
          ['a sonnet', 'A sonnet has fourteen lines in a regular beat.'],
          ['a limerick', 'A limerick has five rhyming lines.'],
          ['rhyming couplets', 'Do neighboring lines rhyme?'],
        ],
        look: 'Are there rhymes? Are the lines equally long?',
        proof: ['Now be a tree.', 'When it spills, and it will,'],
        so: 'There is no rhyme and no fixed beat, and the stanzas differ in length: that is free verse.',
      },
      {
        skill: 'word',
        ask: 'They pour it out "as if it came from a wall". What does that mean?',
        right: 'as if it came out of a tap',
        wrong: [
          ['as if it were dirty', 'Why a wall? What comes out of the wall in many homes?'],
          ['as if it were made of stone', 'Water cannot be made of stone.'],
          ['as if somebody had built it', 'One does not build water.'],
        ],
        look: 'In many houses, where does water come from without any work?',
        proof: ['At home they will pour it out', 'as if it came from a wall.'],
        so: 'Where there is a tap in the wall, water costs no effort. The people at home use it as lightly as that.',
      },
      {
        skill: 'infer',
        ask: 'What feeling do the last lines leave with the carrier?',
        right: 'quiet pride in what she has done',
        wrong: [
          ['anger, which she shouts out', 'She is told: "Say nothing."'],
          ['fear that the jar has a crack', 'The water is "still round": nothing is broken.'],
          ['boredom, since it was easy', 'To carry a lake up a hill is not easy.'],
        ],
        look: 'How is a jar of water described at the end?',
        proof: ['You have carried a lake', 'up a hill,', 'and it is still round.'],
        so: 'The exaggeration makes her deed great, and the fact that she keeps it to herself makes the pride quiet.',
      },
    ],
    order: {
      ask: 'Put the instructions in order.',
      events: [
        'Fold the cloth.',
        'Have the jar lifted onto your head.',
        'Pass the goats.',
        'Arrive at home.',
      ],
      why: 'The poem follows the way: cloth, jar, path, home.',
    },
  },
  {
    id: 'night-nurse',
    title: 'To the Night Nurse',
    verse: true,
    grades: [9, 12],
    text: `You walk the corridor on quiet soles
and hold before you one small pool of light.
You fill the jug, you straighten sheets and poles,
and write your name beneath another night.

Outside, the great have statues in the square,
with swords and scrolls, and pigeons on the head.
They look as though the city in their care
were kept alive by something they once said.

But who has turned the sleeper on his side,
and wet his lips, and waited for the day?
And who has known which patient would have cried
if she had gone and turned her face away?

They will not cast your lamp in bronze or stone;
but one man, just past four, was not alone.`,
    asks: [
      {
        skill: 'fact',
        ask: 'What sits on the heads of the statues?',
        right: 'pigeons',
        wrong: [
          ['lamps', 'The lamp belongs to the nurse.'],
          ['scrolls', 'They hold those.'],
          ['crowns', 'The poem gives them no crowns.'],
        ],
        look: 'Read the sixth line.',
        proof: 'with swords and scrolls, and pigeons on the head.',
        so: 'The line says so, with some mockery.',
      },
      {
        skill: 'craft',
        ask: 'Which form does the poem have?',
        right: 'an English sonnet',
        wrong: [
          [
            'an Italian sonnet',
            'That one would have an octave ABBAABBA and no couplet at the end.',
          ],
          ['a ballad', 'A ballad tells a story in short stanzas.'],
          ['blank verse', 'Blank verse does not rhyme.'],
        ],
        look: 'Count the lines, and mark the rhymes with letters.',
        proof: [
          'They will not cast your lamp in bronze or stone;',
          'but one man, just past four, was not alone.',
        ],
        so: 'Fourteen iambic lines, three quatrains with alternating rhymes and a couplet: that is the English, or Shakespearean, sonnet.',
      },
      {
        skill: 'craft',
        ask: 'What happens in line 9, at "But who has turned the sleeper"?',
        right: 'The poem turns from the famous back to the nurse, and asks who matters.',
        wrong: [
          [
            'The poem begins to describe the statues in greater detail.',
            'That was in the second quatrain.',
          ],
          ['The poem moves to another city and another time.', 'Place and time stay the same.'],
          ['The poem gives up its beat and goes on without rhyme.', 'Both go on.'],
        ],
        look: 'What does the word "But" set against what came before?',
        proof: [
          'They look as though the city in their care',
          'But who has turned the sleeper on his side,',
        ],
        so: '"But" marks the volta. Against the words of the great it sets the deeds of the nurse.',
      },
      {
        skill: 'infer',
        ask: 'What does the poem say of the statues with "as though the city in their care / were kept alive by something they once said"?',
        right: 'Their fame rests on words and is not quite deserved.',
        wrong: [
          ['They can still speak to those who pass by.', 'It is about something they "once said".'],
          [
            'They saved the city from a terrible illness.',
            '"As though" tells us that it only looks like that.',
          ],
          ['They were all doctors in the old hospital.', 'They carry swords and scrolls.'],
        ],
        look: 'What does "as though … were" express?',
        proof: [
          'They look as though the city in their care',
          'were kept alive by something they once said.',
        ],
        so: '"As though" with "were" marks something unreal: cities are not kept alive by speeches.',
      },
      {
        skill: 'word',
        ask: 'What does "cast" mean in line 13?',
        right: 'form out of melted metal',
        wrong: [
          ['throw far away', 'One can cast a stone, but here something is made.'],
          ['choose for a play', 'Actors are cast in plays. A lamp is not.'],
          ['wrap around a broken arm', 'That is "a cast", and it would not be of bronze.'],
        ],
        look: 'How is a bronze statue made?',
        proof: 'They will not cast your lamp in bronze or stone;',
        so: 'Bronze is melted and poured into a mold: it is cast. (Stone is carved; the verb is stretched a little.)',
      },
      {
        skill: 'idea',
        ask: 'What is the effect of the last line?',
        right: 'One small fact outweighs all the fame before it.',
        wrong: [
          [
            'It tells us that the nurse has left her work.',
            'She was there: the man "was not alone".',
          ],
          ['It promises that a statue will be built after all.', 'Line 13 denies that.'],
          ['It shows that the man is one of the famous.', 'He is simply "one man".'],
        ],
        look: 'Compare "the great" with "one man", and "the city" with "not alone".',
        proof: 'but one man, just past four, was not alone.',
        so: 'The couplet sets monuments against a man who had company in his darkest hour, in plain words. The plainness is what moves.',
      },
    ],
  },
];
