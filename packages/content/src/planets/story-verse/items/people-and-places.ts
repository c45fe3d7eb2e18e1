import type { Reading } from '../reading.ts';

/** Stories that live from who is in them, and from where they are. */
export const peopleAndPlaces: readonly Reading[] = [
  {
    id: 'brave-tummy',
    title: 'Bruno and the Bee',
    grades: [1, 2],
    text: `Bruno Bear is big. He can lift a log with one paw. But a bee buzzes by, and Bruno hides. "Why do you hide?" asks Mouse. "You are big, and the bee is small." "I know," says Bruno. "My paws know. But my tummy does not know." Mouse sits down next to him. "Then I will sit with your tummy," she says.`,
    asks: [
      {
        skill: 'fact',
        ask: 'What can Bruno lift with one paw?',
        right: 'a log',
        wrong: [
          ['a bee', 'He hides from the bee.'],
          ['a mouse', 'Mouse sits next to him.'],
          ['a rock', 'No rock is in the story.'],
        ],
        look: 'Find the word "lift".',
        proof: 'He can lift a log with one paw.',
        so: 'The sentence tells how strong he is.',
      },
      {
        skill: 'infer',
        ask: 'What does Bruno mean when he says, "My tummy does not know"?',
        right: 'He still feels scared.',
        wrong: [
          ['He wants to eat.', 'He is hiding. Does he think of food?'],
          ['He ate a bee.', 'The bee only buzzes by.'],
          ['He feels sick from honey.', 'No honey is in the story.'],
        ],
        look: 'Where in your body do you feel it when you are afraid?',
        proof: ['But a bee buzzes by, and Bruno hides.', 'But my tummy does not know.'],
        so: 'He knows that the bee is small, but the scared feeling does not go away.',
      },
      {
        skill: 'word',
        ask: 'The bee "buzzes" by. What does it do?',
        right: 'It flies and hums.',
        wrong: [
          ['It walks and sings.', 'How does a bee get from place to place?'],
          ['It swims.', 'There is no water here.'],
          ['It sits and sleeps.', 'It goes by.'],
        ],
        look: 'Make the sound "bzzz". Who sounds like that?',
        proof: 'But a bee buzzes by',
        so: 'The word "buzz" sounds like a bee that flies.',
      },
      {
        skill: 'infer',
        ask: 'What is Mouse like?',
        right: 'She is a good friend.',
        wrong: [
          ['She is mean.', 'Does she laugh at Bruno?'],
          ['She is lazy.', 'She sits down for a reason.'],
          ['She is scared, too.', 'Mouse does not hide.'],
        ],
        look: 'What does Mouse do at the end?',
        proof: 'Mouse sits down next to him.',
        so: 'She does not laugh at him. She stays with him while he is scared.',
      },
    ],
    match: {
      ask: 'Who is it? Match.',
      pairs: [
        ['Bruno', 'big, but afraid'],
        ['Mouse', 'small and kind'],
        ['the bee', 'small and loud'],
      ],
      why: [
        'Bruno is big, and he hides.',
        'Mouse sits down next to him: “Then I will sit with your tummy,”',
        'The bee buzzes by.',
      ],
    },
  },
  {
    id: 'library-donkey',
    title: 'The Donkey Library',
    grades: [3, 4],
    text: `Every Thursday a donkey called Mango climbed up to the village of Alta Piedra with two bags of books. Mango was slow, and he stopped wherever he liked. "He reads the flowers first," said Señor Paz, who walked beside him and never pulled the rope.

Luz always waited on the wall. She had read every book in both bags. "Is there nothing new?" she asked. Señor Paz scratched his head. "Only an empty one," he said, and he held out a notebook. "Nobody wants that."

Luz took it home. The next Thursday she put it back into the bag. On its cover it said, in careful letters: "The Donkey Who Read Flowers".`,
    asks: [
      {
        skill: 'fact',
        ask: 'Where does Luz wait on Thursdays?',
        right: 'on a wall',
        wrong: [
          ['beside the river', 'No river is in the story.'],
          ['in a library', 'The library comes to the village on four legs.'],
          ['at a bus stop', 'The books do not come by bus.'],
        ],
        look: 'Find the word "waited".',
        proof: 'Luz always waited on the wall.',
        so: 'The sentence names the place.',
      },
      {
        skill: 'infer',
        ask: 'Which word describes Señor Paz best?',
        right: 'patient',
        wrong: [
          ['strict', 'What does he do with the rope?'],
          ['careless', 'He brings the books every single week.'],
          ['gloomy', 'Listen to what he says about the flowers.'],
        ],
        look: 'What does he do when the donkey stops?',
        proof:
          '"He reads the flowers first," said Señor Paz, who walked beside him and never pulled the rope.',
        so: 'He lets the donkey take its time, and makes a friendly joke of it. That is patience.',
      },
      {
        skill: 'infer',
        ask: 'What did Luz do with the notebook?',
        right: 'She wrote a story in it.',
        wrong: [
          ['She gave it to Mango.', 'It went back into the bag of books.'],
          ['She lost it at home.', 'She put it back the next Thursday.'],
          ['She drew a map of the village.', 'The cover tells what is in it.'],
        ],
        look: 'What stands on the cover at the end?',
        proof: ['Luz took it home.', 'On its cover it said, in careful letters'],
        so: 'The notebook was empty. Now it has a title, and it is a book like the others.',
      },
      {
        skill: 'word',
        ask: 'What are "careful letters"?',
        right: 'letters written slowly and neatly',
        wrong: [
          ['letters sent by mail', 'These letters are on a cover.'],
          ['letters that warn of a danger', 'A title does not warn of anything here.'],
          ['letters cut out of paper', 'The text does not speak of cutting.'],
        ],
        look: 'How would you write the title of your first book?',
        proof: 'On its cover it said, in careful letters',
        so: 'Someone who takes care writes each letter neatly.',
      },
      {
        skill: 'infer',
        ask: 'What does the setting make hard for the people of the village?',
        right: 'getting new books',
        wrong: [
          ['finding flowers', 'Mango finds them everywhere.'],
          ['keeping donkeys', 'A donkey gets there very well.'],
          ['building walls', 'There is a wall to sit on.'],
        ],
        look: 'How do books get there, and how often?',
        proof: [
          'Every Thursday a donkey called Mango climbed up to the village of Alta Piedra with two bags of books.',
        ],
        so: 'The village is high up, far from any library, so only two bags of books come in a week.',
      },
    ],
    several: {
      ask: 'What shows that Luz loves to read? Pick all of them.',
      skill: 'inferential',
      right: [
        'She always waits for the books.',
        'She has read all of them.',
        'She asks for something new.',
      ],
      wrong: ['She sits on a wall.', 'She walks beside the donkey.'],
      why: [
        '“Luz always waited on the wall.” Anyone can sit on a wall; always waiting there on Thursdays shows her love.',
        '“She had read every book in both bags.”',
        '“Is there nothing new?” It is Señor Paz who walks beside the donkey.',
      ],
    },
  },
  {
    id: 'grandfathers',
    title: 'Two Grandfathers',
    grades: [4, 5],
    text: `Yusuf had two grandfathers, and they had not spoken to each other since the chess game.

Grandfather Idris lived on the ground floor. He wore a tie to breakfast, and he moved a chess piece only after he had thought about it through two cups of tea. Grandfather Bako lived on the fifth floor, with eleven plants and a radio. He moved his pieces the way he talked: fast, loudly, and with both hands.

"He cheats," said Idris. "He sleeps," said Bako.

Then the elevator broke. Bako's knees were bad, and he could not get down to the garden. On the second evening Yusuf came out of the kitchen and found Grandfather Idris on the stairs, in his tie, with the chessboard under his arm. He had got as far as the third floor, and he was out of breath.

"I am not resting," said Idris. "I am thinking about my next move."`,
    asks: [
      {
        skill: 'fact',
        ask: 'On which floor does Grandfather Bako live?',
        right: 'the fifth',
        wrong: [
          ['the ground floor', 'That is where Idris lives.'],
          ['the third', 'So far Idris has climbed.'],
          ['the eleventh', 'Eleven is the number of plants.'],
        ],
        look: 'Find the sentence with the plants.',
        proof: 'Grandfather Bako lived on the fifth floor, with eleven plants and a radio.',
        so: 'The sentence names the floor.',
      },
      {
        skill: 'infer',
        ask: 'How do the two grandfathers differ?',
        right: 'One is slow and proper, the other quick and loud.',
        wrong: [
          ['One is kind and patient, the other cruel and bitter.', 'Neither of them is cruel.'],
          ['One is young and strong, the other old and weak.', 'Both are grandfathers.'],
          ['One likes chess a lot, the other hates the game.', 'They both play it.'],
        ],
        look: 'Compare how each of them moves a chess piece.',
        proof: [
          'only after he had thought about it through two cups of tea',
          'fast, loudly, and with both hands',
        ],
        so: 'The tie and the tea show the one, the speed and both hands the other.',
      },
      {
        skill: 'infer',
        ask: 'Why does Idris climb the stairs with the chessboard?',
        right: 'He wants to make up with Bako.',
        wrong: [
          ['He wants to sell the board.', 'Who lives at the top of these stairs?'],
          ['He wants to repair the elevator.', 'A chessboard does not help with that.'],
          ['He wants to eat with Yusuf.', 'He is on his way farther up.'],
        ],
        look: 'Who lives at the top, and what could that person not do since the elevator broke?',
        proof: [
          "Bako's knees were bad, and he could not get down to the garden.",
          'with the chessboard under his arm',
        ],
        so: 'Bako cannot come down, so Idris goes up to him, to play again.',
      },
      {
        skill: 'word',
        ask: '"I am thinking about my next move." Which two meanings does "move" have here?',
        right: 'a step in chess, and a step toward peace',
        wrong: [
          ['a new home, and a long journey', 'Nobody is going to live elsewhere.'],
          ['a dance, and a way to walk', 'He is out of breath on the stairs, not dancing.'],
          ['a film, and a feeling', 'That is "movie" and "moved".'],
        ],
        look: 'He has a chessboard. And he has quarreled with someone.',
        proof: ['with the chessboard under his arm', '"I am thinking about my next move."'],
        so: 'He speaks of chess, but the next thing he will do is knock at the door of the man he quarreled with.',
      },
      {
        skill: 'infer',
        level: 4,
        ask: 'What does "I am not resting" show about Idris?',
        right: 'He is proud, though he has done a warm thing.',
        wrong: [
          [
            'He is a liar who cannot be trusted.',
            'It is a small fib about being tired. What is behind it?',
          ],
          ['He is angry that Yusuf has found him.', 'He answers with a joke.'],
          ['He is strong and never gets tired.', 'He is out of breath.'],
        ],
        look: 'Why would he not want to say that he needs a rest?',
        proof: ['he was out of breath', '"I am not resting," said Idris.'],
        so: 'He does not want to look weak or soft, yet he has climbed three floors for a friend.',
      },
    ],
    write: {
      ask: 'Compare the two grandfathers. How are they different, and in what are they alike? Use details from the story.',
      hints: [
        'Make two columns, one for each man. Note what he wears, how he plays, and what he says.',
        'For what they share, think of the chess game, and of what neither of them wants to say.',
      ],
      sample:
        'The grandfathers are very different. Idris wears a tie to breakfast and thinks through two cups of tea before he moves a piece. Bako is fast and loud, and he lives with plants and a radio. But they are alike, too. Both love chess, both are stubborn, and each makes fun of the other. I think they also miss each other. When Bako cannot come down, Idris climbs up with the board, although he would never say that he is sorry.',
      why: [
        'A good answer names at least two differences and shows each with a detail from the text.',
        'It also finds something they share that the text does not say straight out, such as their pride.',
      ],
      rubric: [
        {
          name: 'Differences',
          full: 'Two or more differences, each with a detail from the story.',
          points: 4,
        },
        {
          name: 'What they share',
          full: 'At least one thing they share, with a reason.',
          points: 3,
        },
        {
          name: 'Writing',
          full: 'Whole sentences in an order that a reader can follow.',
          points: 3,
        },
      ],
      words: { min: 50, max: 200 },
    },
  },
];
