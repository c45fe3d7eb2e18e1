import type { Reading } from '../reading.ts';

export const inferences: readonly Reading[] = [
  {
    id: 'violin',
    title: 'The Second Violin',
    grades: [5, 6],
    text: `Hana had practiced the solo until her fingertips hurt. For three weeks it had been hers. Then, on Tuesday, the conductor read the names from his list, and when he came to the solo he said, "Mateo."

Hana studied the floor. Everyone clapped, and she clapped too, a little late.

At home she pushed the violin case under her bed, as far back as it would go. "How was rehearsal?" called her mother. "Fine," said Hana, and she turned a page of a book that she was not reading.

On Thursday, Mateo was waiting at the music room door. His face was gray. "I can't get the fast part," he whispered. "I've tried and tried." Hana looked at him for a long moment. She thought of the case under the bed. Then she put down her bag. "Slow it to half," she said. "And breathe before the high note. That's the trick. I'll show you."`,
    asks: [
      {
        skill: 'feel',
        ask: 'How does Hana feel when the name is read?',
        right: 'disappointed, though she tries to hide it',
        wrong: [
          ['relieved, since the solo is too hard', 'She had practiced it until her fingers hurt.'],
          ['delighted, because Mateo is her brother', 'The story does not say that he is.'],
          [
            'bored, as she was not listening at all',
            'She hears it very well. Look at what she does next.',
          ],
        ],
        look: 'Where does she look, and how does she clap?',
        proof: ['Hana studied the floor.', 'she clapped too, a little late'],
        so: 'Looking down shows that she is hurt. Clapping late shows that she has to make herself do it.',
      },
      {
        skill: 'infer',
        ask: 'Why does Hana push the case far under the bed?',
        right: 'She does not want to be reminded.',
        wrong: [
          ['She is afraid of a thief.', 'Nothing in the story points to thieves.'],
          ['She has to clean her room.', 'Nobody has asked her to clean.'],
          ['She wants to surprise her mother.', 'She tells her mother nothing at all.'],
        ],
        look: 'What has just happened to her with this violin?',
        proof: 'At home she pushed the violin case under her bed, as far back as it would go.',
        so: 'She has lost the solo. "As far back as it would go" shows that she wants the violin out of sight.',
      },
      {
        skill: 'infer',
        ask: 'What shows that "Fine" is not the truth?',
        right: 'She only pretends to read.',
        wrong: [
          ['She answers too loudly.', 'The story does not say how loudly she speaks.'],
          ['She laughs at her mother.', 'There is no laughing here.'],
          ['She leaves the house.', 'She stays in her room.'],
        ],
        look: 'Look at the book in that sentence.',
        proof: 'she turned a page of a book that she was not reading',
        so: 'Someone who is fine has no need to hide behind a book. Her mind is elsewhere.',
      },
      {
        skill: 'why',
        ask: "Why is Mateo's face gray?",
        right: 'He is worried about the fast part.',
        wrong: [
          ['He has been ill for three weeks.', "Three weeks is how long the solo was Hana's."],
          ['He is angry with the conductor.', 'The conductor gave him the solo.'],
          ['He has lost his own violin.', 'He speaks of something else.'],
        ],
        look: 'Read what he whispers.',
        proof: '"I can\'t get the fast part," he whispered.',
        so: 'He cannot play it, although he has "tried and tried". That is his worry.',
      },
      {
        skill: 'idea',
        ask: 'What does Hana show at the end?',
        right: 'generosity toward someone who has what she wanted',
        wrong: [
          [
            'pride that she can play better than all the others',
            'She could boast. What does she do instead?',
          ],
          ['anger that has been growing in her for three days', 'She helps him.'],
          ['fear of what the conductor might say about her', 'The conductor is not there.'],
        ],
        look: 'She thinks of the case under the bed. What does she do then?',
        proof: ['She thought of the case under the bed.', "That's the trick. I'll show you."],
        so: 'She remembers her own hurt, and still gives him the trick that she had worked out.',
      },
      {
        skill: 'word',
        ask: 'Her mother asks about the "rehearsal". What is a rehearsal?',
        right: 'a practice before a performance',
        wrong: [
          [
            'a concert with tickets',
            'The concert has not taken place. They still hand out the solos.',
          ],
          ['a quarrel between friends', 'Her mother asks quite calmly how it was.'],
          ['a test with marks', 'The conductor gives no marks.'],
        ],
        look: 'Where has Hana been on Tuesday, and what did they do there?',
        proof: [
          'the conductor read the names from his list',
          '"How was rehearsal?" called her mother.',
        ],
        so: 'She comes from the orchestra, where they prepare for a concert. That is a rehearsal.',
      },
    ],
    order: {
      events: [
        'Hana practices for three weeks.',
        'The conductor reads a name.',
        'Hana hides her violin.',
        'Mateo asks for help.',
        'Hana shows him the trick.',
      ],
      why: 'The three weeks come before Tuesday. The case goes under the bed that day, and Mateo waits on Thursday.',
    },
  },
  {
    id: 'salt',
    title: 'White Gold',
    grades: [5, 7],
    text: `Today a bag of salt costs very little. For much of history it was a treasure. Before there were refrigerators, salt was the best way to keep meat and fish from spoiling. A town without salt faced a hungry winter.

In West Africa, long caravans of camels carried slabs of salt across the Sahara. A single slab, cut from the desert at places such as Taghaza, could be as heavy as a grown man. In the south, where salt was rare and gold was not, merchants traded one for the other. The journey took weeks, and guides had to know every well; one mistake could cost the lives of the whole caravan. Still they went, year after year.

Rulers soon noticed that everybody needs salt. In France, a tax on it, the gabelle, made people so angry that it helped to bring on a revolution. Something so common today once moved camels, coins and crowds.`,
    asks: [
      {
        skill: 'why',
        ask: 'Why was salt so important before refrigerators?',
        right: 'It kept food from going bad.',
        wrong: [
          ['It made camels strong.', 'Camels only carried it.'],
          ['It could be used as fuel.', 'The text does not say so.'],
          [
            'It was heavier than gold.',
            'The text speaks of how heavy a slab was, not why it mattered.',
          ],
        ],
        look: 'Read the third sentence.',
        proof: 'salt was the best way to keep meat and fish from spoiling',
        so: 'Food that does not spoil lasts through the winter.',
      },
      {
        skill: 'infer',
        ask: 'Why did merchants risk such a dangerous journey?',
        right: 'The trade brought them great profit.',
        wrong: [
          ['The rulers forced them to go.', 'The text does not say that they were forced.'],
          ['They wanted to see the sea.', 'They crossed a desert.'],
          ['The wells gave them free salt.', 'Wells gave water.'],
        ],
        look: 'What did they get in the south, where salt was rare?',
        proof: [
          'In the south, where salt was rare and gold was not, merchants traded one for the other.',
          'Still they went, year after year.',
        ],
        so: 'They could turn cheap desert salt into gold. That made the danger worth it to them.',
      },
      {
        skill: 'infer',
        ask: 'What might the "one mistake" of a guide have been?',
        right: 'missing a well in the desert',
        wrong: [
          ['asking too low a price', 'That would cost money, not lives.'],
          ['taking too little gold', 'One can live without gold.'],
          ['forgetting to pay a tax', 'The tax was in France.'],
        ],
        look: 'What did guides have to know?',
        proof:
          'guides had to know every well; one mistake could cost the lives of the whole caravan',
        so: 'Both halves of the sentence belong together. Without the well there is no water, and without water nobody survives.',
      },
      {
        skill: 'craft',
        ask: 'Why does the writer call salt "white gold" in the title?',
        right: 'It was once as precious as a treasure.',
        wrong: [
          [
            'It was used for making gold coins.',
            'It was traded for gold. It was not made into it.',
          ],
          ['It looks yellow in the desert sun.', 'The color in the title is white.'],
          ['It was always found beside gold.', 'Gold was in the south, where salt was rare.'],
        ],
        look: 'Read the second sentence of the text.',
        proof: 'For much of history it was a treasure.',
        so: 'Gold stands for something very valuable. Salt is white, and it was valuable too.',
      },
      {
        skill: 'word',
        ask: 'What does "moved" mean in the last sentence?',
        right: 'set in motion',
        wrong: [
          ['made to cry', 'Coins cannot cry.'],
          ['sold in a shop', 'Crowds are not sold.'],
          ['hid from view', 'The text does not speak of hiding.'],
        ],
        look: 'It has to fit camels, coins and crowds.',
        proof: 'Something so common today once moved camels, coins and crowds.',
        so: 'Caravans traveled, money changed hands, and people rose up: all were set in motion by salt.',
      },
    ],
    match: {
      ask: 'Match each cause with its effect in the text.',
      pairs: [
        ['Salt keeps food from spoiling.', 'Towns with salt can get through the winter.'],
        ['Salt is rare in the south.', 'Merchants can trade it for gold.'],
        ['Salt is heavily taxed in France.', 'People grow angry.'],
      ],
      why: [
        '“A town without salt faced a hungry winter.”',
        '“merchants traded one for the other”',
        '“made people so angry that it helped to bring on a revolution”',
      ],
    },
  },
  {
    id: 'ferry',
    title: 'The Last Ferry',
    grades: [6, 8],
    text: `The ferryman had already thrown off the rope when he saw the boy come pelting down the hill, one shoe in his hand.

"Closed!" he called, but he did not start the motor.

The boy stopped at the edge of the planks. Behind him the lights of the clinic burned on the hill, the only lights awake. He held up a small paper bag, as if that explained everything. "It's for my sister," he said between breaths. "They said tonight. Not tomorrow."

The ferryman looked at the sky. In the west it had the color of a bruise, and the gulls had all gone inland an hour ago. He thought of his supper, and of his wife's voice saying what she always said about the river in such weather. He looked at the bag again.

"Put your shoe on," he said at last, and held out his hand. "And sit in the middle. Low."

They were halfway across when the first drops fell, as big as coins. Neither of them spoke. On the far bank, in the window of a house, somebody was swinging a lantern from side to side.`,
    asks: [
      {
        skill: 'infer',
        ask: 'What is most likely in the paper bag?',
        right: 'medicine',
        wrong: [
          ['supper', 'The supper is what the ferryman thinks of.'],
          ['a shoe', 'The boy holds the shoe in his hand.'],
          ['coins', 'Coins are only a comparison for the drops.'],
        ],
        look: 'Where does the boy come from, and for whom is the bag?',
        proof: [
          'Behind him the lights of the clinic burned on the hill',
          '"It\'s for my sister," he said between breaths. "They said tonight. Not tomorrow."',
        ],
        so: 'A bag from a clinic that a sister needs tonight holds medicine.',
      },
      {
        skill: 'infer',
        ask: 'How can we tell early on that the ferryman may change his mind?',
        right: 'He does not start the motor.',
        wrong: [
          ['He throws off the rope.', 'He did that before he saw the boy.'],
          ['He calls out "Closed!"', 'That says the opposite.'],
          ['He thinks of his supper.', 'That is a reason to go home.'],
        ],
        look: 'Compare what he says with what he does.',
        proof: '"Closed!" he called, but he did not start the motor.',
        so: 'The word "but" sets his deed against his word: he waits, although he says no.',
      },
      {
        skill: 'infer',
        ask: 'What do the bruise-colored sky and the gulls tell the ferryman?',
        right: 'A storm is coming.',
        wrong: [
          ['It is nearly morning.', 'The color is in the west, and supper is still to come.'],
          ['There are fish near the bank.', 'The gulls have gone inland, away from the water.'],
          ['The clinic is on fire.', 'Only its lamps are burning.'],
        ],
        look: 'Why would birds leave the water?',
        proof: [
          'In the west it had the color of a bruise, and the gulls had all gone inland an hour ago.',
          'about the river in such weather',
        ],
        so: 'Dark sky and fleeing birds are signs of bad weather, and soon big drops fall.',
      },
      {
        skill: 'infer',
        ask: 'Why does he say "Sit in the middle. Low"?',
        right: 'to keep the boat steady in rough water',
        wrong: [
          ['to hide the boy from other travelers', 'There is nobody else on the river.'],
          ['to keep the boy from seeing the house', 'He has no reason to hide the house.'],
          [
            'to make more room for other passengers',
            'It is the last crossing, and he takes one boy.',
          ],
        ],
        look: 'What happens to a small boat in a storm when the weight is high or at the edge?',
        proof: [
          '"And sit in the middle. Low."',
          'They were halfway across when the first drops fell, as big as coins.',
        ],
        so: 'With its weight low and in the middle, a boat is less likely to tip over.',
      },
      {
        skill: 'infer',
        ask: 'What does the swinging lantern suggest?',
        right: 'Someone at home is waiting for the boy.',
        wrong: [
          ["The ferryman's wife is warning him away.", 'Her voice is only in his thoughts.'],
          ['A fisherman is looking for his lost nets.', 'The lantern is in the window of a house.'],
          ['People from the clinic have followed them.', 'The clinic is on the other side.'],
        ],
        look: 'Who might be in a house on the far bank on this night?',
        proof:
          'On the far bank, in the window of a house, somebody was swinging a lantern from side to side.',
        so: 'The boy is bringing something urgent home. A light that swings is a signal to guide him.',
      },
      {
        skill: 'fact',
        ask: 'What does the boy carry in his hand as he runs down the hill?',
        right: 'a shoe',
        wrong: [
          ['a lantern', 'The lantern is in a window on the far bank.'],
          ['a rope', 'The ferryman has the rope.'],
          ['a coin', 'The drops are "as big as coins".'],
        ],
        look: 'Read the first sentence to its end.',
        proof: 'one shoe in his hand',
        so: 'He was in such a hurry that he did not stop to put it on.',
      },
      {
        skill: 'word',
        ask: 'The boy came "pelting" down the hill. How did he come?',
        right: 'running as fast as he could',
        wrong: [
          ['throwing stones', 'One can pelt somebody with stones, but nothing is thrown here.'],
          ['walking with care', 'He has even lost a shoe.'],
          ['singing aloud', 'He has no breath to sing.'],
        ],
        look: 'Look at the shoe, and at how he speaks when he stops.',
        proof: ['come pelting down the hill, one shoe in his hand', 'he said between breaths'],
        so: 'A shoe in the hand and no breath left: he has run with all his might.',
      },
    ],
    several: {
      ask: 'Which details make the ferryman want to stay on shore? Pick all of them.',
      right: ['the color of the sky', 'his supper', "his wife's words"],
      wrong: ['the paper bag', 'the lantern'],
      why: [
        '“In the west it had the color of a bruise”',
        "“He thought of his supper, and of his wife's voice”",
        'The bag is what makes him go, and the lantern appears only later.',
      ],
    },
  },
  {
    id: 'octopus',
    title: 'Eight Arms, Nine Brains',
    grades: [6, 8],
    text: `In an aquarium, a tank of crabs was losing its crabs. Each evening the keepers counted them, and each morning one or two were gone. At last they left a camera running overnight. It showed an octopus from the next tank pushing up its lid, sliding over the edge, crossing the wet floor and climbing in among the crabs. Before dawn it had returned to its own tank and pulled the lid down behind it.

Stories like this are told of many aquariums, and scientists are not surprised by them. An octopus has around five hundred million nerve cells, about as many as a dog. Unlike ours, most of them are not in its head. Two thirds are spread through the arms, so that each arm can taste, touch and make small decisions without asking the brain in the middle. That is why people say that an octopus has nine brains.

Octopuses open jars, solve mazes and know one keeper from another. Yet most live only a year or two, and they learn alone; no parent teaches them. What a mind like that might do with a long life, nobody can say.`,
    asks: [
      {
        skill: 'infer',
        ask: 'Why had nobody noticed what the octopus did?',
        right: 'It was back in its tank by morning.',
        wrong: [
          ['It had changed its color to gray.', 'The text does not mention color.'],
          ['It hid below the crabs in their tank.', 'It had gone back before dawn.'],
          ['The keepers never counted the crabs.', 'They counted them each evening.'],
        ],
        look: 'What did it do before dawn?',
        proof: 'Before dawn it had returned to its own tank and pulled the lid down behind it.',
        so: 'When the keepers came, the octopus was where it belonged and the lid was shut.',
      },
      {
        skill: 'fact',
        ask: 'Where are most nerve cells of an octopus?',
        right: 'in its arms',
        wrong: [
          ['in its head', 'The text says that most are not there.'],
          ['in its skin', 'The text does not say so.'],
          ['in its eyes', 'The text does not say so.'],
        ],
        look: 'Find the words "Two thirds".',
        proof: 'Two thirds are spread through the arms',
        so: 'Two thirds is more than half, so most are in the arms.',
      },
      {
        skill: 'infer',
        ask: 'How do people get to the number nine in "nine brains"?',
        right: 'one in the middle and one in each arm',
        wrong: [
          ['one for each crab that it caught', 'The number of crabs is not given.'],
          ['three in the head and six in the arms', 'It has eight arms.'],
          ['nine for every hundred nerve cells', 'The text gives no such share.'],
        ],
        look: 'Count the arms and add what is in the middle.',
        proof:
          'each arm can taste, touch and make small decisions without asking the brain in the middle',
        so: 'Eight arms that decide by themselves and one brain in the middle make nine.',
      },
      {
        skill: 'why',
        ask: 'Why is it surprising that octopuses know so much?',
        right: 'They live briefly and learn alone.',
        wrong: [
          ['They have fewer arms than crabs.', 'The text does not count crab legs.'],
          ['They are afraid of their keepers.', 'The text does not say that.'],
          ['They sleep during most of their lives.', 'The text does not say that.'],
        ],
        look: 'Look for the word "Yet".',
        proof: 'Yet most live only a year or two, and they learn alone; no parent teaches them.',
        so: 'There is little time and no teacher, and still they can do so much.',
      },
      {
        skill: 'craft',
        ask: 'Why does the writer begin with the story of the crabs?',
        right: 'to make the reader curious about the cause',
        wrong: [
          ['to teach readers how to feed a hungry octopus', 'It is not a set of instructions.'],
          [
            'to prove that the keepers of aquariums are careless',
            'They count and they set up a camera.',
          ],
          [
            'to explain the number of nerve cells in a crab',
            'Nerve cells come up later, and not those of crabs.',
          ],
        ],
        look: 'What question do you ask yourself after the first sentence?',
        proof: 'In an aquarium, a tank of crabs was losing its crabs.',
        so: 'The text opens with a puzzle, as a mystery does, and makes us want to know who did it.',
      },
      {
        skill: 'word',
        ask: 'Octopuses "know one keeper from another". What does "know" mean here?',
        right: 'can tell who is who',
        wrong: [
          ['can call them by name', 'An octopus has no voice.'],
          ['have met them all', 'Meeting them is not enough. The text says what they can do.'],
          [
            'have learned from them',
            'Read on: "no parent teaches them", and keepers are not said to.',
          ],
        ],
        look: 'Put each meaning in place of "know … from".',
        proof: 'Octopuses open jars, solve mazes and know one keeper from another.',
        so: 'To know one thing from another is to see the difference between them.',
      },
    ],
    order: {
      ask: 'Put the night of the octopus in order.',
      events: [
        'It pushes up its lid.',
        'It crosses the wet floor.',
        'It climbs in among the crabs.',
        'It goes back to its own tank.',
        'It pulls its lid down.',
      ],
      why: 'The camera shows it step by step: out of the tank, over the floor, in among the crabs, and back.',
    },
  },
  {
    id: 'mural',
    title: 'The Wall on Cedar Street',
    grades: [5, 8],
    text: `For as long as Lucía could remember, the wall on Cedar Street had been gray, and for as long as she could remember, old Mr. Abara had sat across from it on his folding chair. He nodded to everyone. Nobody knew what he was looking at.

When the city allowed the youth club to paint the wall, the planning took all of March. They argued about rockets and whales. At last Lucía carried her sketchbook across the street. "What would you paint?" she asked.

Mr. Abara was quiet for so long that she thought he had not heard. Then he talked until the streetlights came on. He told her about the market that had stood there before the fire, forty years ago: the woman who sold yams and sang, the barber with the green parrot, the smell of oranges when the trucks came in.

In June the wall was finished. On its left was a woman with an open mouth and a mountain of yams. On its right, upon a barber's shoulder, sat something small and green. Mr. Abara turned his chair a little, first to the left and then to the right. Then he took off his glasses and wiped them, though they were not dirty.`,
    asks: [
      {
        skill: 'infer',
        ask: 'What had Mr. Abara been "looking at" all those years?',
        right: 'the market as he remembered it',
        wrong: [
          ['the youth club on the corner', 'The text does not say where the club was.'],
          ['the trucks in the busy street', 'The trucks came forty years ago.'],
          ['a crack in the gray concrete', 'The text does not mention a crack.'],
        ],
        look: 'What stood in that place before the wall?',
        proof: [
          'Nobody knew what he was looking at.',
          'He told her about the market that had stood there before the fire, forty years ago',
        ],
        so: 'What others saw as a gray wall was, for him, the place of the old market.',
      },
      {
        skill: 'infer',
        ask: 'Why does he take off his glasses at the end?',
        right: 'His eyes have filled with tears.',
        wrong: [
          ['The wall is much too bright.', 'He looks at both sides with care.'],
          ['The glasses are covered in dust.', 'The text says that they were not dirty.'],
          ['He is getting ready to sleep.', 'He has just turned his chair to see everything.'],
        ],
        look: 'Read the end of the last sentence once more.',
        proof: 'Then he took off his glasses and wiped them, though they were not dirty.',
        so: 'If the glasses were not dirty, he needed another reason: he hides that he is moved.',
      },
      {
        skill: 'fact',
        ask: 'What is the "something small and green"?',
        right: 'a parrot',
        wrong: [
          ['an orange', 'An orange does not sit on a shoulder.'],
          ['a yam', 'The yams are on the left side.'],
          ['a whale', 'Whales were only argued about.'],
        ],
        look: 'What did the barber of the market have?',
        proof: [
          'the barber with the green parrot',
          "upon a barber's shoulder, sat something small and green",
        ],
        so: 'The painting shows what he had told: the barber and his green parrot.',
      },
      {
        skill: 'craft',
        ask: 'Why does the writer not simply name what is on the right side?',
        right: 'so that readers recognize it themselves',
        wrong: [
          ['because nobody knows what it is', 'The barber and his bird were named before.'],
          ['because the painting was not finished', 'It was finished in June.'],
          ['so that readers think of a rocket', 'A rocket does not sit on a shoulder.'],
        ],
        look: 'How did you find out what it was?',
        proof: "On its right, upon a barber's shoulder, sat something small and green.",
        so: 'We remember the story of the market, as Mr. Abara does, and find the parrot for ourselves.',
      },
      {
        skill: 'idea',
        ask: 'Which theme fits this story best?',
        right: 'Listening can give someone back a lost place.',
        wrong: [
          ['Planning together always ends in a quarrel.', 'They argued, but they found a way.'],
          ['Old people should not sit beside the road.', 'The story is kind to Mr. Abara.'],
          ['Painting is harder than it seems at first.', 'The work itself is hardly told.'],
        ],
        look: 'What changes because of one question?',
        proof: [
          '"What would you paint?" she asked.',
          'Then he talked until the streetlights came on.',
        ],
        so: 'Because Lucía asks and listens, the vanished market comes back on the wall.',
      },
      {
        skill: 'word',
        ask: 'What does "a mountain of yams" mean?',
        right: 'a very large heap of yams',
        wrong: [
          ['a hill where yams grow', 'It is painted beside a woman in a market.'],
          ['a yam as hard as a rock', 'It says how many there are, not how hard they are.'],
          ['a wall painted gray', 'The gray wall is painted over.'],
        ],
        look: 'Think of a seller in a market. Where are her yams?',
        proof: 'On its left was a woman with an open mouth and a mountain of yams.',
        so: 'She sells yams, and there are so many that the heap looks like a mountain.',
      },
    ],
    order: {
      events: [
        'A fire destroys the market.',
        'The club argues about rockets and whales.',
        'Lucía asks Mr. Abara.',
        'The wall is finished.',
      ],
      why: 'The fire was forty years ago, so it comes first. The arguing was in March, the question came after it, and June is last.',
    },
  },
];
