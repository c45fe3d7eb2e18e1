import type { Reading } from '../reading.ts';

export const factsOpinions: readonly Reading[] = [
  {
    id: 'hot-slide',
    title: 'A Letter about a Slide',
    grades: [2, 4],
    text: `Dear Ms. Park,

Our playground has one slide, two swings and no tree. The slide stands in the sun all day. On Tuesday at noon we put a thermometer on it. It said 125 degrees. It is the meanest slide in the world! Nobody wants to burn their legs.

You should plant a tree beside it. A tree would give shade. Then birds would come, and birds are nice. Ravi says that the tree could hold a swing, too. That is the best idea he has ever had.

Yours, Class 3B

P.S. We have 14 dollars.`,
    asks: [
      {
        skill: 'fact',
        ask: 'What did the class measure on Tuesday?',
        right: 'how hot the slide was',
        wrong: [
          ['how long the slide was', 'Which tool did they use?'],
          ['how tall the tree was', 'There is no tree yet.'],
          ['how heavy the swing was', 'They did not weigh anything.'],
        ],
        look: 'Find the word "thermometer". What does it show?',
        proof: 'On Tuesday at noon we put a thermometer on it. It said 125 degrees.',
        so: 'A thermometer shows how hot or cold something is.',
      },
      {
        skill: 'reason',
        level: 3,
        ask: 'Which sentence is an opinion?',
        right: 'It is the meanest slide in the world!',
        wrong: [
          ['The slide stands in the sun all day.', 'You could go there and see it. It is a fact.'],
          ['It said 125 degrees.', 'That can be read on the thermometer.'],
          ['We have 14 dollars.', 'You could count them.'],
        ],
        look: 'Which one could not be checked with your eyes or with a tool?',
        proof: 'It is the meanest slide in the world!',
        so: '"Meanest" judges. A slide cannot really be mean, and no tool shows it.',
      },
      {
        skill: 'infer',
        ask: 'Why does the class write "We have 14 dollars"?',
        right: 'They want to help pay for the tree.',
        wrong: [
          ['They want to buy the slide.', 'They do not like the slide.'],
          ['They want more money for candy.', 'The letter is about a tree.'],
          ['They are proud of being rich.', 'Fourteen dollars is not very much. What is it for?'],
        ],
        look: 'What did they ask for? What does that cost?',
        proof: ['You should plant a tree beside it.', 'P.S. We have 14 dollars.'],
        so: 'A tree costs money. They show that they will give what they have.',
      },
      {
        skill: 'word',
        ask: 'A tree would give "shade". What is shade?',
        right: 'a cool spot out of the sun',
        wrong: [
          ['a kind of fruit', 'What would help against a hot slide?'],
          ['a seat made of wood', 'That would be a bench or a swing.'],
          ['a bit of cold rain', 'A tree does not give rain.'],
        ],
        look: 'Why is it cooler under a tree?',
        proof: ['The slide stands in the sun all day.', 'A tree would give shade.'],
        so: 'The leaves keep the sun off. The cool, darker place below is the shade.',
      },
      {
        skill: 'reason',
        level: 4,
        ask: 'Which is the strongest reason in the letter for a tree?',
        right: 'The slide was at 125 degrees.',
        wrong: [
          ['Birds are nice.', 'That is an opinion.'],
          ['Ravi had his best idea.', 'That is an opinion about Ravi.'],
          ['The slide is mean.', 'That says how they feel about it.'],
        ],
        look: 'A strong reason can be checked, and it has to do with the tree.',
        proof: ['It said 125 degrees.', 'A tree would give shade.'],
        so: 'It was measured, and shade would help against it.',
      },
    ],
    several: {
      ask: 'Which of these sentences from the letter are facts? Pick all of them.',
      skill: 'inferential',
      right: [
        'Our playground has one slide, two swings and no tree.',
        'The slide stands in the sun all day.',
        'It said 125 degrees.',
      ],
      wrong: ['Birds are nice.', 'That is the best idea he has ever had.'],
      look: 'Could someone go to the playground and check it?',
      why: [
        'One can count the slide and the swings, see where the sun shines, and read the thermometer.',
        '“Birds are nice” and “the best idea” tell what the children think.',
      ],
    },
  },
  {
    id: 'soup-reviews',
    title: 'Five Stars!',
    grades: [4, 6],
    text: `Wow! This is the most magical soup house in the city, and maybe in the world. The owner is an angel. The chairs are adorable, and the music made me cry. Everyone with a heart must go there at once. I would have eaten the spoon if they had let me. Forget all other soup!`,
    beside: {
      title: 'Three Stars',
      text: `The Soup House on Canal Street has eleven seats and serves four soups a day, two of them without meat. On Friday at noon we waited thirty-five minutes for a table. The lentil soup came hot, with bread that is baked in the house. The bean soup was gone by one o'clock. A bowl costs six dollars. For my taste there was too much pepper, but my sister had a second bowl. I would go again, though not on a Friday.`,
    },
    asks: [
      {
        skill: 'fact',
        ask: 'How much does a bowl of soup cost?',
        right: 'six dollars',
        wrong: [
          ['four dollars', 'Four is the number of soups.'],
          ['eleven dollars', 'Eleven is the number of seats.'],
          ['thirty-five dollars', 'That is the number of minutes they waited.'],
        ],
        look: 'Only one of the two reviews says it.',
        proof: 'A bowl costs six dollars.',
        so: 'The second review gives the price.',
      },
      {
        skill: 'reason',
        ask: 'Which sentence of the second review is an opinion?',
        right: 'For my taste there was too much pepper.',
        wrong: [
          ["The bean soup was gone by one o'clock.", 'That can be checked.'],
          ['We waited thirty-five minutes for a table.', 'A watch shows that.'],
          ['It serves four soups a day.', 'One can count them on the menu.'],
        ],
        look: 'One of them would not be true for the sister.',
        proof: 'For my taste there was too much pepper, but my sister had a second bowl.',
        so: '"For my taste" and "too much" say that it is a judgment. The sister liked it.',
      },
      {
        skill: 'infer',
        ask: 'Why would the writer of the second review not go on a Friday?',
        right: 'One waits too long then.',
        wrong: [
          ['It is closed on Fridays.', 'They ate there on a Friday.'],
          ['The music is too sad then.', 'The music is in the other review.'],
          ['There is no bread on that day.', 'There was bread.'],
        ],
        look: 'What happened on Friday at noon?',
        proof: [
          'On Friday at noon we waited thirty-five minutes for a table.',
          'I would go again, though not on a Friday.',
        ],
        so: 'The advice at the end goes back to the long wait.',
      },
      {
        skill: 'word',
        ask: 'What does "adorable" mean?',
        right: 'so pretty that one loves it',
        wrong: [
          ['made of dark wood', 'The word tells how the writer feels.'],
          ['too small to sit on', 'The writer is full of praise.'],
          ['easy to fold up', 'The word tells how the writer feels.'],
        ],
        look: 'The whole review is full of praise.',
        proof: 'The chairs are adorable, and the music made me cry.',
        so: 'To adore is to love very much. What is adorable is easy to love.',
      },
      {
        skill: 'reason',
        ask: 'Which review helps more if you want to plan a visit, and why?',
        right: 'the second, because it has facts about seats, soups, times and prices',
        wrong: [
          [
            'the first, because it gives more stars and has more exclamation marks',
            'Do stars tell you what it costs and how long you wait?',
          ],
          [
            'the first, because the writer liked everything in the soup house',
            'Perhaps you like other things. What can you check?',
          ],
          [
            'neither, because nobody can know what a soup house is like',
            'Some things about it can be counted and measured.',
          ],
        ],
        look: 'What would you like to know before you go? Where is it told?',
        proof: ['has eleven seats and serves four soups a day', 'A bowl costs six dollars.'],
        so: 'The first review has hardly anything but opinions. From the second you learn when to go and what to expect.',
      },
    ],
    write: {
      ask: 'Write a short review of a place, a book, a game or a meal that you know. Use at least three facts and at least two opinions. Underneath, list which is which.',
      hints: [
        'For the facts, think of numbers, names, times and materials.',
        'For the opinions, say how you liked it, and give a reason that a reader can check.',
      ],
      sample:
        'The swimming hall on Lake Road has one pool of 25 meters and a slide that is open on weekends. A ticket for children costs three dollars. I think that it is the best place in winter, because the water is 30 degrees warm. The showers are too dark. Facts: the length of the pool, the price, the slide on weekends, the temperature of the water. Opinions: the best place in winter, too dark.',
      why: [
        'Facts can be checked by someone who was not there; opinions are what the writer thinks of it.',
        'A review is most useful when its opinions rest on facts.',
      ],
      rubric: [
        { name: 'Facts', full: 'Three or more facts that could be checked.', points: 3 },
        { name: 'Opinions', full: 'Two or more opinions, at least one with a reason.', points: 3 },
        { name: 'Telling them apart', full: 'The list names each of them rightly.', points: 3 },
        { name: 'Writing', full: 'Clear sentences that a reader can use.', points: 1 },
      ],
      words: { min: 50, max: 180 },
    },
  },
];
