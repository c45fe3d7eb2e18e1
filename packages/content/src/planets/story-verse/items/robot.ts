import type { Reading } from '../reading.ts';

export const robots: readonly Reading[] = [
  {
    id: 'robot-pim',
    title: 'Pim Takes It Exactly',
    grades: [3, 5],
    text: `The new robot, Pim, was very polite and very exact. "Give me a hand, Pim!" called Uncle Obi from under the sink. Pim took off its left hand and held it out. "No, no! Hold your horses!" cried Uncle Obi. "I have no horses," said Pim. "I am sorry."

At supper Aunt Rui came in with wet hair. "It is raining cats and dogs," she sighed. Pim rolled to the window with a net.

"Pim," said Chika, "when people say such things, they mean something else. You will learn it. It is a piece of cake." Pim opened the refrigerator and brought her a slice.

Chika laughed until she had to sit down. "You are one in a million," she said.

Pim was silent for a moment. "One divided by one million is very little," it said. But its lamp turned pink, as if it had understood.`,
    asks: [
      {
        skill: 'fact',
        ask: 'What did Pim do when Uncle Obi said, "Give me a hand"?',
        right: 'It held out its left hand.',
        wrong: [
          ['It crawled under the sink to help.', 'That is what Uncle Obi hoped for.'],
          ['It shook hands with him.', 'Read the sentence right after his words.'],
          ['It called a plumber.', 'No plumber is in the story.'],
        ],
        look: 'Find "Give me a hand". Read on.',
        proof: 'Pim took off its left hand and held it out.',
        so: 'The robot takes the words exactly and gives him a hand.',
      },
      {
        skill: 'infer',
        ask: 'Why did Pim take a net to the window?',
        right: 'It wanted to catch the animals.',
        wrong: [
          ['It wanted to keep the rain out.', 'A net has holes.'],
          ['It wanted to catch fish.', 'Which animals did Aunt Rui speak of?'],
          ['It wanted to dry her hair.', 'A net does not dry anything.'],
        ],
        look: 'What had Aunt Rui just said?',
        proof: [
          '"It is raining cats and dogs," she sighed.',
          'Pim rolled to the window with a net.',
        ],
        so: 'Pim believes that cats and dogs are falling down, and wants to save them.',
      },
      {
        skill: 'word',
        ask: 'Pim is very "exact". What does that mean here?',
        right: 'It takes each word just as it stands.',
        wrong: [
          ['It does all things very fast.', 'Speed has nothing to do with the mistakes.'],
          ['It tells jokes the whole day long.', 'Pim is not joking. The others laugh.'],
          ['It never does what it is told.', 'Pim does too exactly what it is told.'],
        ],
        look: 'What is the reason for all the mistakes that Pim makes?',
        proof: [
          'The new robot, Pim, was very polite and very exact.',
          '"I have no horses," said Pim.',
        ],
        so: 'To be exact is to keep to each word, and Pim does so even with idioms.',
      },
      {
        skill: 'infer',
        ask: 'What does Chika mean by "You are one in a million"?',
        right: 'You are very special.',
        wrong: [
          ['You are very small.', 'That is how Pim understands the number.'],
          ['There are a million robots.', 'She does not count robots.'],
          ['You are bad at math.', 'She is laughing, and she is friendly.'],
        ],
        look: 'How does Chika feel when she says it? What does the lamp do?',
        proof: [
          'Chika laughed until she had to sit down.',
          'But its lamp turned pink, as if it had understood.',
        ],
        so: 'Among a million there is only one like Pim: that is praise, and the pink lamp shows that Pim is pleased.',
      },
      {
        skill: 'idea',
        ask: 'What is the problem that Pim has?',
        right: 'It does not know idioms.',
        wrong: [
          ['It does not hear well.', 'It hears every word.'],
          ['It is not polite.', 'It even says, "I am sorry."'],
          ['It cannot use its hands.', 'It can take one off, and use a net.'],
        ],
        look: 'Read what Chika tells Pim.',
        proof: '"Pim," said Chika, "when people say such things, they mean something else.',
        so: 'Such sayings are idioms. Pim takes them word by word.',
      },
    ],
    match: {
      ask: 'What do the people in the story mean? Match.',
      skill: 'vocabulary',
      pairs: [
        ['“Give me a hand!”', 'Help me!'],
        ['“Hold your horses!”', 'Wait!'],
        ['“It is raining cats and dogs.”', 'It is raining very hard.'],
        ['“It is a piece of cake.”', 'It is very easy.'],
      ],
      why: [
        'Think of what is going on at that moment. Someone under a sink wants help. Someone who is not ready wants Pim to wait.',
        'Uncle Obi has no horses, and no cats fall from the sky. So the words cannot mean what they say.',
      ],
    },
  },
];
