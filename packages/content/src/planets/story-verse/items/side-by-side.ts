import type { Reading } from '../reading.ts';

/** Two texts to be read together. */
export const sideBySide: readonly Reading[] = [
  {
    id: 'november',
    title: 'November: First Voice',
    verse: true,
    grades: [5, 7],
    text: `The fields are the color of soup,
the sky has come down to the fence.
The crows hold a meeting, a group
in black, and it makes no sense.

I walk with my hands in my sleeves.
The year has gone out like a light.
There's nothing to look at but leaves,
and at four it is nearly night.`,
    beside: {
      title: 'November: Second Voice',
      verse: true,
      text: `At last I can see through the trees
to the house on the opposite hill!
A window is lit there; it sees
that I'm here, for I'm standing quite still.

The crows have swept clean the whole sky.
The soup will be steaming by four.
How wide it has grown! And how high,
without all that green at the door!`,
    },
    asks: [
      {
        skill: 'fact',
        ask: 'What can the second voice see through the trees?',
        right: 'a house on a hill',
        wrong: [
          ['a meeting of crows', 'That is in the first poem.'],
          ['a green door', 'Read the last line again: what is gone?'],
          ['the sea', 'There is no sea in either poem.'],
        ],
        look: 'Read the first two lines of the second poem.',
        proof: ['At last I can see through the trees', 'to the house on the opposite hill!'],
        so: 'Without leaves the trees no longer hide the house.',
      },
      {
        skill: 'craft',
        level: 3,
        ask: 'How do the two voices differ?',
        right: 'One sees what November takes away, the other what it opens up.',
        wrong: [
          ['One speaks of the fall, the other of the spring.', 'Both titles say November.'],
          ['One is at home, the other is on a ship.', 'Both are outside in the country.'],
          [
            'One likes crows, the other is afraid of them.',
            'The crows are only a part. Look at the whole mood.',
          ],
        ],
        look: 'Compare "There\'s nothing to look at" with "At last I can see".',
        proof: ["There's nothing to look at but leaves,", 'At last I can see through the trees'],
        so: 'The same bare trees mean emptiness to the one and a view to the other.',
      },
      {
        skill: 'infer',
        ask: 'Which things appear in both poems, but with another feeling?',
        right: 'the crows and the soup',
        wrong: [
          ['the fence and the window', 'Each of these is in one poem only.'],
          ['the sleeves and the hill', 'Each of these is in one poem only.'],
          ['the house and the fields', 'Each of these is in one poem only.'],
        ],
        look: 'Go through the nouns of the first poem and look for them in the second.',
        proof: [
          'The fields are the color of soup,',
          'The soup will be steaming by four.',
          'The crows hold a meeting, a group',
          'The crows have swept clean the whole sky.',
        ],
        so: 'Soup is a dull color in the one and a warm meal in the other; the crows are gloomy here and useful there.',
      },
      {
        skill: 'word',
        ask: 'What does "opposite" mean in "the opposite hill"?',
        right: 'on the other side',
        wrong: [
          ['quite different', 'That is the opposite of "alike". A hill lies somewhere.'],
          ['very steep', 'The word tells where the hill is.'],
          ['covered with snow', 'The word tells where the hill is.'],
        ],
        look: 'Where must a hill be if one looks across to it?',
        proof: 'to the house on the opposite hill!',
        so: 'One stands on this side, and the hill is on the other one, across from it.',
      },
      {
        skill: 'craft',
        ask: 'How does the punctuation support the mood of the second poem?',
        right: 'The exclamation marks make it sound delighted.',
        wrong: [
          ['The question marks make it sound unsure.', 'There are none.'],
          ['The dashes make it sound out of breath.', 'There are none.'],
          ['It has no marks, so that it sounds empty.', 'Look at the ends of lines 2, 7 and 8.'],
        ],
        look: 'Which mark stands at the end of the second line, and of the last?',
        proof: ['to the house on the opposite hill!', 'without all that green at the door!'],
        so: 'Exclamation marks stand for a raised, lively voice. In the first poem there is not one.',
      },
    ],
  },
  {
    id: 'blackout',
    title: 'Power Returns After Nine Hours',
    grades: [5, 7],
    text: `On Tuesday evening at 7:40, a failure at the Eastfield station cut off the power in the whole city. Traffic lights went dark, and elevators stopped between floors; firefighters freed fifty-two people. The hospitals switched to generators. Bakeries lost their dough. At 4:50 on Wednesday morning the last district was connected again. According to the power company, a squirrel had caused a short circuit. "We regret the inconvenience," said a spokesperson. The damage is estimated at eleven million dollars.`,
    beside: {
      title: "From Adaeze's Notebook",
      text: `We live on the ninth floor, and when it got dark it was as if someone had put the city into a pocket. First Mr. Osei knocked, with a candle. Then came the twins with half a cake that had to be eaten. Then people whose names I had never known, though I have stood in the elevator with them for six years. We pulled our chairs into the hall. Mr. Osei can play the comb. I had not known that one can see the Milky Way from our roof. When the lights came back at ten to five, somebody said, "Oh, no."`,
    },
    asks: [
      {
        skill: 'fact',
        ask: 'What caused the power failure?',
        right: 'a squirrel',
        wrong: [
          ['a storm', 'No storm is mentioned.'],
          ['an elevator', 'The elevators stopped because of it.'],
          ['a candle', 'Candles were lit because of it.'],
        ],
        look: 'Only one of the two texts tells the cause.',
        proof: 'According to the power company, a squirrel had caused a short circuit.',
        so: 'The news report names the cause.',
      },
      {
        skill: 'infer',
        ask: 'What do you learn from both texts?',
        right: 'that the power came back at ten minutes to five',
        wrong: [
          ['that firefighters freed fifty-two people', 'That is only in the first text.'],
          ['that one can see the Milky Way from the roof', 'That is only in the second text.'],
          ['that the twins had been stuck in an elevator', 'Neither of the texts says so.'],
        ],
        look: 'Compare "4:50" with something in the second text.',
        proof: [
          'At 4:50 on Wednesday morning the last district was connected again.',
          'When the lights came back at ten to five',
        ],
        so: '4:50 and "ten to five" are the same time.',
      },
      {
        skill: 'word',
        ask: 'What is an "inconvenience"?',
        right: 'something that causes trouble',
        wrong: [
          ['a shop that is always open', 'That would be a convenience store.'],
          ['a polite conversation', 'The speaker is sorry about it.'],
          ['a place where power is made', 'That is the station.'],
        ],
        look: 'For what does the power company say it is sorry?',
        proof: '"We regret the inconvenience," said a spokesperson.',
        so: 'They regret the trouble that the failure has caused.',
      },
      {
        skill: 'craft',
        level: 3,
        ask: 'How do the two texts look at the same night?',
        right: 'One counts the damage; the other tells what people gained.',
        wrong: [
          ['One tells what really happened; the other is made up.', 'Both can be true.'],
          [
            'One is about the city; the other is about the country.',
            'Adaeze lives in the city as well.',
          ],
          [
            'One is written by a child; the other by a firefighter.',
            'The first is a news report, and no firefighter writes.',
          ],
        ],
        look: 'What stands at the end of each text?',
        proof: ['The damage is estimated at eleven million dollars.', 'somebody said, "Oh, no."'],
        so: 'The report ends with the loss in dollars. The notebook ends with regret that the night is over.',
      },
      {
        skill: 'infer',
        ask: 'Why does somebody say "Oh, no" when the lights come back?',
        right: 'The evening with the neighbors is over.',
        wrong: [
          ['The light hurts in the eyes.', 'Think of what they have been doing together.'],
          ['The cake has been eaten up.', 'The cake is long gone. What else ends?'],
          ['The elevator is still not working.', 'Nothing is said about it.'],
        ],
        look: 'What had the dark brought them?',
        proof: ['people whose names I had never known', 'We pulled our chairs into the hall.'],
        so: 'In the dark they found each other, music and the stars. With the light, everyone goes back inside.',
      },
    ],
    several: {
      ask: 'Which of these are told only in the notebook? Pick all of them.',
      right: ['who knocked at the door', 'what one can see from the roof', 'what people ate'],
      wrong: ['how many people were freed', 'what caused the failure'],
      look: 'Look for each in both texts. Keep those that only one of them tells.',
      why: [
        'The candle of Mr. Osei, the Milky Way and the half cake are only in the notebook.',
        'The fifty-two people and the squirrel are only in the news report.',
      ],
    },
  },
  {
    id: 'paddle',
    title: 'Letter from a Diver, 1987',
    grades: [6, 9],
    text: `Dear Lotte, you will laugh, but today I shook hands with somebody from the Stone Age. I was looking for a lost anchor, nothing more. The mud was like soup. I felt along the bottom, and my fingers lay down in five grooves, one beside the other, as if someone had just taken his hand away. It was a paddle, Lotte, and as smooth as on the day when it was made. I stayed down until my air ran out. I have not told the museum yet. I should like to keep it for just one night.`,
    beside: {
      title: 'Label in the Museum',
      text: `Paddle. Ash wood, about 5,500 years old. Found in 1987 by a sport diver at a depth of four meters, where mud without oxygen had preserved it. The blade bears a pattern of lines filled with brown color. Five shallow grooves in the shaft show where the wood was worn by the hands of its users. With paddles of this kind, people traveled from island to island. The finder handed it over on the following day.`,
    },
    asks: [
      {
        skill: 'fact',
        ask: 'What had the diver been looking for?',
        right: 'an anchor',
        wrong: [
          ['a paddle', 'That is what he found by chance.'],
          ['a lost friend', 'Lotte is the one he writes to.'],
          ['an old ship', 'The texts do not mention one.'],
        ],
        look: 'Only the letter tells it.',
        proof: 'I was looking for a lost anchor, nothing more.',
        so: 'The paddle was a chance find.',
      },
      {
        skill: 'infer',
        ask: 'Which detail do both texts mention, each in its own way?',
        right: 'the five grooves in the wood',
        wrong: [
          ['the pattern on the blade', 'Only the label mentions it.'],
          ['the depth of the water', 'Only the label gives it.'],
          ['the air that ran out', 'Only the letter tells of it.'],
        ],
        look: 'Where do the fingers of the diver lie down? What does the label say of the shaft?',
        proof: [
          'my fingers lay down in five grooves',
          'Five shallow grooves in the shaft show where the wood was worn by the hands of its users.',
        ],
        so: 'For the diver they are a handshake, and for the museum they are traces of use.',
      },
      {
        skill: 'craft',
        ask: 'What does the first-hand account give that the label cannot?',
        right: 'what it was like to find it',
        wrong: [
          [
            'how old the paddle is',
            'The label gives the age; the diver only says "the Stone Age".',
          ],
          ['which kind of wood it is', 'That is on the label.'],
          ['why it had not rotted', 'That is on the label.'],
        ],
        look: 'What do you feel when you read of the fingers in the mud?',
        proof: [
          'today I shook hands with somebody from the Stone Age',
          'as if someone had just taken his hand away',
        ],
        so: 'Someone who was there can tell of surprise, touch and awe. The label keeps to what can be measured.',
      },
      {
        skill: 'word',
        ask: 'What does "preserved" mean?',
        right: 'kept from decaying',
        wrong: [
          ['colored brown', 'The color is in the pattern.'],
          ['hidden on purpose', 'Mud has no purpose.'],
          ['cooked with sugar', 'Fruit can be preserved that way, but not a paddle.'],
        ],
        look: 'Wood rots where there is oxygen. What did mud without oxygen do?',
        proof: 'where mud without oxygen had preserved it',
        so: 'Without oxygen the wood did not rot, and so it was kept for thousands of years.',
      },
      {
        skill: 'infer',
        ask: 'What do we know only if we read both texts together?',
        right: 'that he kept his wish of one night, and no more',
        wrong: [
          ['that the paddle is made of ash wood', 'The label alone tells that.'],
          ['that the mud was like soup', 'The letter alone tells that.'],
          ['that Lotte went to see the museum', 'Neither text tells that.'],
        ],
        look: 'Put the last sentence of the letter next to the last sentence of the label.',
        proof: [
          'I should like to keep it for just one night.',
          'The finder handed it over on the following day.',
        ],
        so: 'The letter has the wish, and the label has what he did. Only together do they tell that he was true to his word.',
      },
    ],
    several: {
      ask: 'Which of these are told only on the label? Pick all of them.',
      right: [
        'the age of the paddle',
        'the pattern on the blade',
        'what such paddles were used for',
      ],
      wrong: ['the year of the find', 'the grooves in the wood'],
      look: 'Look for each in both texts. Keep those that the letter does not tell.',
      why: [
        '“about 5,500 years old”, “a pattern of lines filled with brown color”, “people traveled from island to island”: the letter has none of these.',
        'The year is in the title of the letter as well, and the grooves are in both.',
      ],
    },
  },
  {
    id: 'reachable',
    title: 'In Praise of the Late Reply',
    grades: [8, 10],
    text: `A friend of mine answers letters on Sundays. If you write to her on a Monday you will wait for six days, and then you will get two pages that nobody could have written in six seconds. She is not rude. She has understood that whoever can be reached at all times is nowhere fully present.

We praise those who answer at once. We ought to ask what they were doing when the message came, and to whom they stopped listening. A silence on the line was once the normal state of things; today it has to be explained. I should like to live in a world in which nobody asks, "Did you not see my message?", and in which the true answer, "Yes, and I was thinking about it", is not taken for an insult.`,
    beside: {
      title: 'What the Ping Is For',
      text: `My brother drives a truck. His daughter was eleven days old when he crossed the pass in the snow, and at the top of it his phone gave a small ping: a picture of a fist, closed around a spoon. He told me that he had to stop by the roadside.

People who praise silence usually have somebody in the next room. For those who are far away, for the sailor, the nurse on nights, the student with a one-way ticket, a message does not interrupt life. It is life. By all means, switch the thing off at supper. But do not tell me that a hand stretched out over six hundred miles is only noise.`,
    },
    asks: [
      {
        skill: 'fact',
        ask: 'When does the friend in the first text answer letters?',
        right: 'on Sundays',
        wrong: [
          ['on Mondays', 'That is when one might write to her.'],
          ['within six seconds', 'That is what she does not do.'],
          ['at supper', 'Supper is in the second text.'],
        ],
        look: 'Read the first sentence.',
        proof: 'A friend of mine answers letters on Sundays.',
        so: 'It says so at once.',
      },
      {
        skill: 'reason',
        ask: 'On which point do the two writers come closest to agreeing?',
        right: 'that there are times when one should not be reachable',
        wrong: [
          [
            'that messages are a burden for people who are far away',
            'The second writer says the opposite.',
          ],
          ['that letters are better than messages on a phone', 'Only the first praises letters.'],
          ['that people who answer late are being rude', 'The first says that she is "not rude".'],
        ],
        look: 'Look for a sentence in the second text that grants something to the other side.',
        proof: [
          'By all means, switch the thing off at supper.',
          'whoever can be reached at all times is nowhere fully present',
        ],
        so: '"By all means" grants that the phone may be silent at supper. To that extent both agree.',
      },
      {
        skill: 'reason',
        ask: 'How does the second text weaken the argument of the first?',
        right: 'It says that those who praise silence can afford to, as others cannot.',
        wrong: [
          [
            'It shows with a study that quick replies make people happier.',
            'No study is mentioned.',
          ],
          [
            'It proves that the friend who writes on Sundays does not exist.',
            'It does not speak of her.',
          ],
          [
            'It claims that truck drivers do not have the time to write letters.',
            'That is not the point of the story.',
          ],
        ],
        look: 'What does "People who praise silence usually have somebody in the next room" suggest?',
        proof: 'People who praise silence usually have somebody in the next room.',
        so: 'The praise of silence rests on a comfort that it does not mention: nearness. Whoever lacks it judges differently.',
      },
      {
        skill: 'craft',
        ask: 'What do the two texts have in common in how they argue?',
        right: 'Each begins with a person as an example and then becomes general.',
        wrong: [
          [
            'Each begins with numbers and ends with a quotation.',
            'Neither begins with statistics.',
          ],
          ['Each states its claim in the first sentence.', 'Both begin with a little story.'],
          ['Each makes fun of the other writer by name.', 'No names are given.'],
        ],
        look: 'How does each text begin? How does its second paragraph begin?',
        proof: [
          'A friend of mine answers letters on Sundays.',
          'My brother drives a truck.',
          'We praise those who answer at once.',
          'People who praise silence',
        ],
        so: 'First a friend or a brother, then "we" and "people": from the single case to the general.',
      },
      {
        skill: 'word',
        ask: 'What does "interrupt" mean in "a message does not interrupt life"?',
        right: 'break into and disturb',
        wrong: [
          ['bring to an end forever', 'An interruption is over after a while.'],
          ['make easier to bear', 'It is something that disturbs.'],
          ['put into words', 'It is about being disturbed, not about telling.'],
        ],
        look: 'What does the first writer fear of messages?',
        proof: 'a message does not interrupt life. It is life.',
        so: 'To interrupt is to break into something that is going on. For those who are far away, the message is not a break but the thing itself.',
      },
      {
        skill: 'craft',
        ask: 'Which image sums up the second text best?',
        right: 'the hand stretched out over six hundred miles',
        wrong: [
          ['the switch that turns off the phone', 'That is what it grants to the other side.'],
          ['the snow on top of the pass', 'That is only the scene.'],
          ['the somebody in the next room', 'That is said of the others.'],
        ],
        look: 'Which image carries on the closed fist of the baby?',
        proof: [
          'a picture of a fist, closed around a spoon',
          'a hand stretched out over six hundred miles',
        ],
        so: 'From the small fist in the picture comes the stretched-out hand: a message as a touch across the distance.',
      },
    ],
    write: {
      ask: 'Which of the two texts convinces you more? Compare how they argue, and give reasons for your judgment. Quote from both.',
      hints: [
        'For each text: what is its claim, what is its example, and what does it leave out?',
        'You may find that each is right for different people. Then say for whom.',
      ],
      sample:
        'Both texts start from one person. The first takes a friend who replies on Sundays and concludes that whoever is always reachable is “nowhere fully present”. This is true of many evenings at my own table. But it speaks as if everyone could choose. The second sets against it the brother on the pass and points out that those who praise silence “usually have somebody in the next room”. That is its strongest sentence, since it names what the first text takes for granted. I am convinced more by the second, also because it is fair: “By all means, switch the thing off at supper.” Yet the question of the first remains for those of us who are near each other: to whom do we stop listening?',
      why: [
        'A good comparison treats both texts by the same questions: claim, example, gap.',
        'The judgment follows from the comparison, and it is fair to the text that convinces less.',
      ],
      rubric: [
        {
          name: 'Both texts',
          full: 'The claim and the way of arguing of both are given rightly.',
          points: 3,
        },
        {
          name: 'Comparison',
          full: 'They are compared point by point, not one after the other only.',
          points: 3,
        },
        {
          name: 'Judgment',
          full: 'An own judgment with reasons, supported by quotations.',
          points: 3,
        },
        { name: 'Language', full: 'Clear, connected and exact.', points: 1 },
      ],
      words: { min: 100, max: 300 },
    },
  },
];
