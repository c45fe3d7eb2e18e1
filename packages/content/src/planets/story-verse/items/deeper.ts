import type { Reading } from '../reading.ts';

/** Stories to be read for what they say about life. */
export const deeper: readonly Reading[] = [
  {
    id: 'umbrella',
    title: 'Bring It Back When You Can',
    grades: [5, 7],
    text: `On Monday it rained, and the woman in the flower shop lent her umbrella to a boy with a violin. "Bring it back when you can," she said.

The boy played for the children in the hospital. When he came out, it was dry. But at the bus stop a nurse was standing in the first drops of the next shower, pale from a twelve-hour shift. "It isn't mine," said the boy. "Take it to the flower shop when you can."

The nurse gave it to a man with a parcel of books. The man gave it to a girl with a cat under her jacket. By Thursday somebody had mended the broken rib. By Friday it had a new button.

On Saturday the woman opened her shop and reached for the stand by the door. There was her umbrella. Beside it stood four others that she had never seen. From each handle hung a label, written in a different hand: "Bring it back when you can."`,
    asks: [
      {
        skill: 'fact',
        ask: 'To whom did the boy give the umbrella?',
        right: 'to a nurse',
        wrong: [
          ['to a man with books', 'He got it from the nurse.'],
          ['to a girl with a cat', 'She got it from the man.'],
          ['to a child in the hospital', 'He played for the children.'],
        ],
        look: 'Who was standing at the bus stop?',
        proof: 'But at the bus stop a nurse was standing in the first drops of the next shower',
        so: 'He speaks to her, and in the next paragraph she passes it on.',
      },
      {
        skill: 'infer',
        ask: 'Where do the four other umbrellas come from?',
        right: 'from people to whom the first one had been lent',
        wrong: [
          [
            'from a shop that delivered the wrong parcel',
            'Each label is "written in a different hand".',
          ],
          [
            'from customers who forgot them on Friday',
            'The labels show that they were put there on purpose.',
          ],
          ['from the boy, who collected them', 'The labels are in different hands.'],
        ],
        look: 'How many people besides the boy had carried the umbrella? What stands on the labels?',
        proof: [
          'Beside it stood four others that she had never seen.',
          'written in a different hand: "Bring it back when you can."',
        ],
        so: 'The words on the labels are those with which the first umbrella was lent. Those who had it want to do the same for others.',
      },
      {
        skill: 'word',
        ask: 'What is a "shift" in "a twelve-hour shift"?',
        right: 'a period of work',
        wrong: [
          ['a change of place', 'A shift can be a change, but this one lasts twelve hours.'],
          ['a long dress', 'She is pale "from" it.'],
          ['a ride on a bus', 'She is still waiting for the bus.'],
        ],
        look: 'What makes a nurse pale after twelve hours?',
        proof: 'pale from a twelve-hour shift',
        so: 'In a hospital, people take turns at work. Such a turn is called a shift.',
      },
      {
        skill: 'idea',
        ask: 'Which theme fits the story best?',
        right: 'A kindness that is passed on can grow.',
        wrong: [
          ['A woman lends her umbrella to a boy.', 'That is the beginning of the plot.'],
          ['One should never lend things to strangers.', 'The story shows the contrary.'],
          [
            'Whoever gives something gets four times as much.',
            'It is not about profit. For what are the four umbrellas there?',
          ],
        ],
        look: 'What has become of one umbrella by Saturday?',
        proof: ['By Thursday somebody had mended the broken rib.', 'Beside it stood four others'],
        so: 'One small loan has turned into a mended umbrella and four more for others.',
      },
      {
        skill: 'craft',
        ask: 'What is the effect of repeating "Bring it back when you can"?',
        right: 'It shows that the attitude has been handed on with the thing.',
        wrong: [
          [
            'It shows that the woman is worried about her umbrella.',
            'She says it kindly, and only once.',
          ],
          ['It shows that nobody has brought anything back.', 'All has been brought back.'],
          [
            'It shows that the boy has learned the sentence by heart.',
            'The labels are written by others.',
          ],
        ],
        look: 'Who says it first, and who writes it at the end?',
        proof: [
          '"Bring it back when you can," she said.',
          'From each handle hung a label, written in a different hand',
        ],
        so: "First it is one person's trust; in the end it is the trust of many.",
      },
    ],
    order: {
      ask: 'Through whose hands does the umbrella go? Put them in order.',
      events: ['the woman', 'the boy', 'the nurse', 'the man with books', 'the girl with a cat'],
      why: 'Each sentence of the second and third paragraph hands it on to the next.',
    },
  },
  {
    id: 'interpreter',
    title: 'The Sieve',
    grades: [7, 10],
    text: `At the office I was the one who spoke. My mother sat beside me with her bag on her knees, and the woman behind the desk looked at me, as everyone did.

"Tell her the form is late," said the woman. "Tell her she should have learned to read it by now."

"She says that the form is late," I told my mother.

"Tell her that I am sorry," said my mother. "And that I was on the night shift. And that her plant needs water."

"She says that she is sorry," I said.

I had done this since I was seven. I was a sieve: on the one side I kept back the sharp things, and on the other side the soft ones. I thought that this was what it meant to translate well.

The woman stamped a page. "She could at least make an effort."

My mother looked from her to me. "What did she say?"

Something in me was tired of being a sieve. "She says that you could make an effort," I said. And to the woman I said, "She says that she was on the night shift, and that your plant needs water."

It was very quiet. The woman turned her head to the windowsill. It was true. The leaves hung down like gloves.

"Which night shift?" she asked, and for the first time she looked at my mother.

My mother had understood. "Hospital," she said, in the other language. "Third floor."`,
    asks: [
      {
        skill: 'fact',
        ask: 'Since what age has the narrator been translating?',
        right: 'since the age of seven',
        wrong: [
          ['since the age of three', 'Three is the number of the floor.'],
          ['since that day at the office', 'Look for the word "since".'],
          ['since the first night shift', 'The text does not connect the two.'],
        ],
        look: 'Find the word "since".',
        proof: 'I had done this since I was seven.',
        so: 'The narrator gives the age.',
      },
      {
        skill: 'craft',
        ask: 'What does the image of the sieve express?',
        right: 'that the narrator lets through only a part of what is said',
        wrong: [
          [
            'that the narrator forgets most of what is said',
            'The narrator remembers it, and chooses.',
          ],
          ['that the narrator comes from a family of cooks', 'The sieve is a comparison.'],
          ['that the narrator makes what is said longer', 'What is passed on is shorter.'],
        ],
        look: 'What does a sieve do? Compare what is said with what is passed on.',
        proof: 'on the one side I kept back the sharp things, and on the other side the soft ones',
        so: 'Insults are held back from the mother, and warm, personal words from the woman. Only the harmless middle passes.',
      },
      {
        skill: 'infer',
        ask: 'Why does the mother mention the plant?',
        right: 'She notices what is around her and wants to be of help.',
        wrong: [
          ['She wants to offend the woman behind the desk.', 'It is one of the "soft things".'],
          ['She has not understood what the office is for.', 'She apologizes for the late form.'],
          ['She is looking for work as a gardener.', 'She works in a hospital.'],
        ],
        look: "What kind of person looks at a stranger's plant in such a moment? What is her work?",
        proof: ['And that her plant needs water.', '"Hospital," she said'],
        so: 'She is somebody who takes care of others, even of those who are rude to her.',
      },
      {
        skill: 'word',
        ask: 'What does "stamped" mean in this text?',
        right: 'printed a mark on paper',
        wrong: [
          ['hit the floor with a foot', 'It is a page that is stamped.'],
          ['put postage on a letter', 'No letter is sent.'],
          ['tore into pieces', 'The form is being dealt with, not destroyed.'],
        ],
        look: 'What do people in offices do with a page?',
        proof: 'The woman stamped a page.',
        so: 'In an office a stamp is pressed onto a paper to make it valid.',
      },
      {
        skill: 'idea',
        ask: 'Which theme does the story develop?',
        right: "Shielding people from each other's words can also keep them from meeting.",
        wrong: [
          [
            'People who work in offices are always unfriendly to strangers.',
            'The woman changes as soon as she hears the truth.',
          ],
          [
            'Children should not have to go to offices with their parents.',
            'One may think so, but the story is about what translating does.',
          ],
          [
            'Whoever wants to live in a country must learn its language first.',
            'That is the prejudice of the woman at the beginning.',
          ],
        ],
        look: 'What happens as soon as the narrator passes everything on?',
        proof: [
          'Something in me was tired of being a sieve.',
          'for the first time she looked at my mother',
        ],
        so: 'As long as the narrator softens everything, the two do not see each other. The whole truth, sharp and soft, makes them turn to one another.',
      },
      {
        skill: 'craft',
        ask: 'How do the first and the last paragraph belong together?',
        right: 'At first nobody looks at the mother; in the end she speaks for herself.',
        wrong: [
          [
            'At first the mother is ill; in the end she is well.',
            'She works at a hospital. She is not a patient.',
          ],
          ['At first the office is closed; in the end it opens.', 'It is open all the time.'],
          [
            'At first the narrator is a child; in the end a grown-up.',
            'It is all one conversation.',
          ],
        ],
        look: 'Who speaks in the first sentence, and who in the last two?',
        proof: [
          'At the office I was the one who spoke.',
          '"Hospital," she said, in the other language. "Third floor."',
        ],
        so: 'The frame shows the change: from "I was the one who spoke" to the mother\'s own three words in the language of the office.',
      },
    ],
  },
  {
    id: 'reservoir',
    title: 'Low Water',
    grades: [9, 12],
    text: `In dry years the tower came up.

First the cross, then the weathercock, and by September the whole of the belfry stood out of the reservoir, green with weed, and people drove up from the city to photograph it. Children threw stones for the sound. The old ones from the new village came too, in their good clothes, and looked for the places where their kitchens had been.

My father never came. He had drawn the dam. It had brought light to four hundred thousand people, and he could recite the figures in his sleep; my mother says that he did.

In the autumn when he turned eighty the water was lower than ever, and he asked me to drive him. He had put on a tie. On the shore he stood for a long time among people who had once thrown eggs at his car, and nobody knew him. An old woman was explaining something to her grandson with a stick. "There was the school. There was the pear tree."

"More to the left," said my father.

She looked at him.

"The pear tree. It stood more to the left. Eleven meters from the well." He had taken off his hat. "I measured everything," he said. "I wanted to know exactly what it was."

The old woman considered this. Then she held out the stick to him. "So show him," she said. "You show him the rest."`,
    asks: [
      {
        skill: 'fact',
        ask: 'How far was the pear tree from the well?',
        right: 'eleven meters',
        wrong: [
          ['eighty meters', 'Eighty is the age of the father.'],
          ['four hundred meters', 'Four hundred thousand people got light.'],
          ['the length of a stick', 'The stick is for pointing.'],
        ],
        look: 'What does the father say when he takes off his hat?',
        proof: 'It stood more to the left. Eleven meters from the well.',
        so: 'He knows it to the meter, because he measured it.',
      },
      {
        skill: 'infer',
        ask: 'Why had the father never come to the reservoir in dry years?',
        right: 'He could not face what his work had destroyed.',
        wrong: [
          ['He lived too far away to drive there.', 'The narrator drives him as soon as he asks.'],
          ['He did not know that the tower came up.', 'He knows the place to the meter.'],
          ['He was proud and despised the villagers.', 'He takes off his hat to them.'],
        ],
        look: 'What did he keep telling, and even in his sleep?',
        proof: [
          'My father never came. He had drawn the dam.',
          'he could recite the figures in his sleep',
        ],
        so: 'He holds on to the figures of the benefit, day and night. One needs to justify only what weighs on one.',
      },
      {
        skill: 'craft',
        ask: 'For what does the tower that comes up in dry years most likely stand?',
        right: 'for a past that cannot be kept under for good',
        wrong: [
          ['for the triumph of engineering over nature', 'It is what engineering has drowned.'],
          ['for the hope that the village will be rebuilt', 'Nobody thinks of rebuilding it.'],
          ['for the bad quality of the dam', 'The dam works.'],
        ],
        look: 'What has been covered, and when does it show?',
        proof: ['In dry years the tower came up.', 'stood out of the reservoir, green with weed'],
        so: 'What was sunk surfaces again and again. So does the guilt that has never been spoken of.',
      },
      {
        skill: 'word',
        ask: 'What does "considered" mean in "The old woman considered this"?',
        right: 'thought about it with care',
        wrong: [
          ['regarded it as polite', 'She does not judge his manners.'],
          ['paid for it in advance', 'Nothing is paid.'],
          ['did not listen to it', 'She answers to it.'],
        ],
        look: 'What does she do between his words and her reply?',
        proof: ['The old woman considered this.', 'Then she held out the stick to him.'],
        so: 'She takes her time. Her gesture is the result of her thinking.',
      },
      {
        skill: 'infer',
        ask: 'What does "I measured everything. I wanted to know exactly what it was" reveal?',
        right: 'that he knew from the start what would be lost, and did not take it lightly',
        wrong: [
          [
            'that he was a careful engineer who was interested in numbers only',
            'Then he would not have taken off his hat.',
          ],
          [
            'that he wants to prove that the old woman has a poor memory',
            'He is not triumphing over her.',
          ],
          [
            'that he had planned to build the village again in another place',
            'He speaks of knowing, not of building.',
          ],
        ],
        look: 'Why would one measure a pear tree that will be under water?',
        proof: ['"I measured everything," he said.', '"I wanted to know exactly what it was."'],
        so: 'For the dam, the tree did not matter. He measured it as one looks once more at a face: his exactness was his form of respect, and of guilt.',
      },
      {
        skill: 'idea',
        ask: 'Which statement of theme does most justice to the story?',
        right: "To face what one's work has cost others can open a way to them.",
        wrong: [
          [
            'Technical progress is always bought with injustice and should be stopped.',
            'The light for so many is not denied. This goes too far.',
          ],
          ['An engineer drives to a reservoir and meets an old woman there.', 'That is the plot.'],
          [
            'Time heals all wounds, so old quarrels are best left alone.',
            'Nothing was healed until he came and spoke.',
          ],
        ],
        look: 'What does it cost him to speak, and what does she give him for it?',
        proof: ['He had taken off his hat.', '"So show him," she said. "You show him the rest."'],
        so: 'He admits that he knew. She answers by handing him the stick, and with it a share in the memory of the village.',
      },
    ],
    write: {
      ask: 'How does the story develop its theme? Write a paragraph in which you name a theme and show with at least two details (a symbol, a gesture, a sentence) how it is brought out.',
      hints: [
        'Begin with one sentence that states the theme, without names from the story.',
        'Then take two details, quote a few words of each, and say what they suggest.',
      ],
      sample:
        'The story shows that facing what one has done to others can open a way to them. For decades the father has kept away and held on to the figures of his success, which he recites even “in his sleep”, as if he had to defend himself. The tower that rises in dry years stands for what cannot be kept under water for good. On the shore he takes off his hat and says, “I measured everything.” In this dry, exact sentence lies his confession that he knew what would be lost. The old woman does not forgive him in words. She hands him the stick with which she has been pointing, and so makes the man who drowned the village a guide to it.',
      why: [
        'A good paragraph moves from the theme to details and from each detail back to the theme.',
        'Quotations are short, and each is interpreted, not only repeated.',
      ],
      rubric: [
        { name: 'Theme', full: 'A clear statement that goes beyond this story.', points: 3 },
        {
          name: 'Evidence',
          full: 'Two or more well-chosen details, with short quotations.',
          points: 3,
        },
        {
          name: 'Interpretation',
          full: 'It is explained how each detail brings out the theme.',
          points: 3,
        },
        { name: 'Language', full: 'Exact words and connected sentences.', points: 1 },
      ],
      words: { min: 100, max: 300 },
    },
  },
];
