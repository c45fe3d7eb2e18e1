import type { Reading } from '../reading.ts';

export const crafted: readonly Reading[] = [
  {
    id: 'inventory',
    title: 'Inventory',
    text: `When they sold the house, it fell to me to empty the kitchen.

I began as my sister had told me to, with a list. Plates, white, eleven. There had been twelve. I knew which summer the twelfth had gone, and whose elbow had done it, and how our father had swept up the pieces and said, to the broom, that eleven was a more interesting number anyway.

Pots, four. Ladle, one. I wrote neatly. My sister likes things neat. She had called twice that morning to ask how far I had got, and twice I had told her: nearly done.

Jar, glass, large, contents unknown. I unscrewed the lid and the whole room filled with cardamom, and I had to sit down on the floor.

I do not know how long I sat there. The light moved from the sink to the door. At some point the telephone rang, and went on ringing, and stopped. When I got up again I screwed the lid on tightly, the way one shuts a door on a sleeping child, and put the jar in my own bag, beneath my coat.

Then I took the pen and, in my neatest hand, I crossed out the line.`,
    asks: [
      {
        skill: 'craft',
        ask: 'From which point of view is the story told?',
        right: 'first person, by someone who takes part',
        wrong: [
          [
            'third person, limited to the thoughts of one',
            'The story says "I", not "she" or "he".',
          ],
          [
            'third person, knowing the thoughts of everyone',
            'We do not learn what the sister thinks.',
          ],
          [
            'second person, speaking straight to the reader',
            'The story does not speak to a "you".',
          ],
        ],
        look: 'Which pronoun does the storyteller use?',
        proof: [
          'it fell to me to empty the kitchen',
          'I began as my sister had told me to, with a list.',
        ],
        so: '"I" and "me" show that the storyteller is a character in the story.',
      },
      {
        skill: 'infer',
        ask: 'Why does the narrator have to sit down on the floor?',
        right: 'The smell brings back the past with great force.',
        wrong: [
          [
            'The smell of the old spice is bad for breathing.',
            'The jar is kept and carried home with care.',
          ],
          [
            'The work of packing all day has been exhausting.',
            'It happens at the very moment the jar is opened.',
          ],
          [
            'The sister has just asked an upsetting question.',
            'The call comes later, and is not answered.',
          ],
        ],
        look: 'What fills the room just before?',
        proof: 'the whole room filled with cardamom, and I had to sit down on the floor',
        so: 'A scent can wake memories at once. In this kitchen, it stands for the family life that is over.',
      },
      {
        skill: 'craft',
        ask: 'What is the effect of the short items of the list between the sentences?',
        right: 'Their dryness contrasts with the memories they wake.',
        wrong: [
          ['They show that the narrator has forgotten everything.', 'Each item leads to a memory.'],
          [
            'They make the plot easier to follow for the sister.',
            'The sister does not read the story.',
          ],
          ['They prove that the house was sold at a good price.', 'No price is mentioned.'],
        ],
        look: 'Compare "Plates, white, eleven" with the sentences that follow it.',
        proof: [
          'Plates, white, eleven.',
          'I knew which summer the twelfth had gone, and whose elbow had done it',
        ],
        so: 'The list counts objects. The sentences after it tell what they mean, and the gap between the two carries the feeling.',
      },
      {
        skill: 'infer',
        ask: 'What does it mean that the narrator crosses out the line?',
        right: 'The jar will be kept secret from the sister.',
        wrong: [
          ['The jar was broken like the twelfth plate.', 'It is put into a bag, under a coat.'],
          [
            'The list has been written in the wrong order.',
            'Only one line is crossed out, on purpose.',
          ],
          ['The sister had asked for it to be thrown out.', 'She does not know of the jar.'],
        ],
        look: 'What does the sister not find out now?',
        proof: [
          'put the jar in my own bag, beneath my coat',
          'in my neatest hand, I crossed out the line',
        ],
        so: 'Without the line, the jar was never there. Hidden "beneath my coat", it belongs to the narrator alone.',
      },
      {
        skill: 'craft',
        ask: 'Which word describes the tone of the story best?',
        right: 'tender and restrained',
        wrong: [
          ['bitter and accusing', 'Nobody is blamed.'],
          ['cheerful and carefree', 'Someone has to sit down on the floor.'],
          ['solemn and instructive', 'The story does not teach a lesson.'],
        ],
        look: 'Are feelings named, or only shown through things?',
        proof: 'I screwed the lid on tightly, the way one shuts a door on a sleeping child',
        so: 'The comparison is full of tenderness, but the feeling itself is never named. That is restraint.',
      },
      {
        skill: 'fact',
        ask: 'How many white plates are still in the kitchen?',
        right: 'eleven',
        wrong: [
          ['twelve', 'There had been twelve.'],
          ['four', 'Four is the number of pots.'],
          ['one', 'One is the number of ladles, and of plates that broke.'],
        ],
        look: 'Read the second paragraph.',
        proof: 'Plates, white, eleven.',
        so: 'The list counts eleven. The next sentence tells that one is missing.',
      },
      {
        skill: 'word',
        ask: '"It fell to me to empty the kitchen." What does "fell to me" mean?',
        right: 'became my task',
        wrong: [
          ['came as a surprise', 'The narrator began with a list. Nothing sounds sudden.'],
          ['broke in my hands', 'A task cannot break.'],
          ['made me unhappy', 'The words say whose job it was, not how it felt.'],
        ],
        look: 'Who had to do it?',
        proof: 'it fell to me to empty the kitchen',
        so: 'When a duty falls to someone, it comes to that person, often without being chosen.',
      },
    ],
    order: {
      events: [
        'The twelfth plate breaks.',
        'The narrator starts the list.',
        'The jar is opened.',
        'The telephone rings unanswered.',
        'A line is crossed out.',
      ],
      why: 'The plate broke in a summer long ago; the story only looks back at it. The rest follows in the order in which it is told.',
    },
  },
  {
    id: 'commuter',
    title: 'A Modest Triumph',
    text: `It is with pride that I report the result of my twelve-year campaign against the 7:14 train.

I do not wish to exaggerate. The 7:14 is a worthy opponent. It has been late four hundred and six times (I keep a notebook), early three times (unforgivable), and on one occasion it did not come at all, on account of a swan. Through all this I have stood on Platform 2 in the posture of a man who has been promised something. I have sighed. I have looked at my watch in such a way that others might see me looking. In the year of the swan I wrote a letter, which began "I am not a man who writes letters" and ran to nine pages.

And yesterday, victory. The 7:14 slid in at 7:14. The doors opened before me like the gates of a city that surrenders. I had imagined this moment so often that I paused to enjoy it, one hand raised, I believe, in greeting.

The doors closed at 7:15, as they are supposed to.

My notebook contains no column for this. I have ruled one. I shall be on Platform 2 tomorrow, and I should like the railway to know that I am not discouraged.`,
    asks: [
      {
        skill: 'craft',
        ask: 'What is ironic about the "victory" of the narrator?',
        right: 'The train is on time, and he misses it.',
        wrong: [
          ['The train is late again, and he is glad.', 'It comes at 7:14 exactly.'],
          ['The train is stopped by another swan.', 'The swan belongs to an earlier year.'],
          ['The train is early, and nobody is there.', 'He stands right before the doors.'],
        ],
        look: 'What happens at 7:14, and what at 7:15?',
        proof: ['The 7:14 slid in at 7:14.', 'The doors closed at 7:15, as they are supposed to.'],
        so: 'For twelve years he wanted a punctual train. When it comes, its very punctuality leaves him behind.',
      },
      {
        skill: 'craft',
        ask: 'How does the writer make the narrator comical?',
        right: 'He describes small things as if they were a war.',
        wrong: [
          ['He uses slang that does not suit the speaker.', 'The language is very formal.'],
          ['He lets other passengers laugh at him aloud.', 'No one else speaks or laughs.'],
          ['He invents rhymes about trains and platforms.', 'There are no rhymes.'],
        ],
        look: 'Collect words such as "campaign".',
        proof: [
          'my twelve-year campaign against the 7:14 train',
          'like the gates of a city that surrenders',
        ],
        so: '"Campaign", "opponent", "victory" and "surrenders" are grand words for waiting at a station.',
      },
      {
        skill: 'infer',
        ask: 'What does "I am not a man who writes letters" show, since the letter "ran to nine pages"?',
        right: 'He does not see himself as he is.',
        wrong: [
          ['He had someone else write it for him.', 'He says "I wrote a letter".'],
          ['He is known for his many short letters.', 'It ran to nine pages.'],
          ['He never meant to send it to anybody.', 'The text does not say so.'],
        ],
        look: 'Do the two halves of the sentence fit together?',
        proof: 'which began "I am not a man who writes letters" and ran to nine pages',
        so: 'Someone who fills nine pages is very much a man who writes letters. The contradiction escapes him, not us.',
      },
      {
        skill: 'infer',
        ask: 'Why does he look at his watch "in such a way that others might see me looking"?',
        right: 'He wants witnesses to his suffering.',
        wrong: [
          ['He wants to sell the watch to someone.', 'Nothing points to a sale.'],
          ['He is asked for the time by strangers.', 'Nobody speaks to him.'],
          ['He has forgotten his glasses at home.', 'Glasses are not mentioned.'],
        ],
        look: 'For whom is the gesture made?',
        proof: [
          'I have sighed.',
          'I have looked at my watch in such a way that others might see me looking.',
        ],
        so: 'The look is a performance. Like the sigh, it is meant for an audience on the platform.',
      },
      {
        skill: 'word',
        ask: 'In "I have ruled one", what does "ruled" mean?',
        right: 'drawn with straight lines',
        wrong: [
          ['governed like a country', 'What would he do to a column in a notebook?'],
          ['judged to be mistaken', 'He adds something to the notebook.'],
          ['forbidden from now on', 'He has made room for it, not forbidden it.'],
        ],
        look: '"One" stands for "column".',
        proof: 'My notebook contains no column for this. I have ruled one.',
        so: 'A column in a notebook is made by drawing lines with a ruler.',
      },
      {
        skill: 'fact',
        ask: 'Why did the train not come at all on one occasion?',
        right: 'A swan held it up.',
        wrong: [
          ['The driver was ill.', 'Look into the brackets and after them.'],
          ['It had come too early.', 'It came early three times, but then it did come.'],
          ['A letter was in the way.', 'The letter was written in the year of the swan.'],
        ],
        look: 'Find the words "on account of".',
        proof: 'on one occasion it did not come at all, on account of a swan',
        so: '"On account of" gives the cause.',
      },
    ],
    several: {
      ask: 'Which words help to build the picture of a battle? Pick all of them.',
      right: ['campaign', 'opponent', 'victory'],
      wrong: ['notebook', 'greeting'],
      why: [
        '“my twelve-year campaign”, “a worthy opponent” and “And yesterday, victory” come from the language of war.',
        'A notebook and a greeting have nothing warlike.',
      ],
    },
  },
  {
    id: 'well',
    title: 'The Well-Digger',
    text: `No one had asked Ibrahim Sow to dig. The village already had a well, four hours' walk away, and four hours, people said, was what there had always been.

He started in the dry season, behind his house. On the first day the children came to watch. On the tenth, their parents did. "There is no water under that hill," they told him, and he agreed that there might not be. He dug as other men pray: at dawn, without hurry, and without looking up to see who was looking.

By the second year the hole was so deep that his voice, when he answered a greeting, seemed to come from the hill itself. By the third, people had stopped greeting him. It embarrassed them. A man may be foolish for a month; for three years, it begins to look like an accusation.

The water, when it came, did not rush. It came the way a guest does who is not sure of the house: a darkness in the sand, a shine, a palm's depth by evening. Ibrahim sat beside it all night and told no one.

In the morning he lowered a bucket, drew it up, and carried it, not spilling, to the door of the woman who had laughed the loudest. "I have more than I need," he said.`,
    asks: [
      {
        skill: 'craft',
        ask: 'What does the comparison "He dug as other men pray" suggest?',
        right: 'His work is patient and devoted.',
        wrong: [
          ['His work is done only on holidays.', 'He digs at dawn, for three years.'],
          ['His work makes a great deal of noise.', 'He works "without hurry".'],
          ['His work is watched by many priests.', 'No priests are mentioned.'],
        ],
        look: 'Read what follows the colon.',
        proof:
          'He dug as other men pray: at dawn, without hurry, and without looking up to see who was looking.',
        so: 'Daily, calm and not for show: that is how he digs. The comparison gives it the dignity of a faith.',
      },
      {
        skill: 'infer',
        ask: 'Why does three years of digging begin "to look like an accusation"?',
        right: 'It reminds the others that they never tried.',
        wrong: [
          ['It costs the others the money for the tools.', 'Nobody else pays for anything.'],
          ['It makes the old well dry up year by year.', 'The old well is not affected.'],
          ['It is against a law that the village has made.', 'There is no talk of a law.'],
        ],
        look: 'What had people said about the four hours?',
        proof: ['four hours, people said, was what there had always been', 'It embarrassed them.'],
        so: 'They had accepted the long walk. His effort shows that one could have done something, and that is hard to look at.',
      },
      {
        skill: 'craft',
        ask: 'To what is the water compared, and to what effect?',
        right: 'to a shy guest; it makes its coming gentle',
        wrong: [
          ['to a dark storm; it makes its coming violent', 'It "did not rush".'],
          ['to a loud crowd; it makes its coming joyful', 'It comes in the quiet of an evening.'],
          ['to a thief; it makes its coming threatening', 'A guest is welcome, a thief is not.'],
        ],
        look: 'Find the words "the way".',
        proof: 'It came the way a guest does who is not sure of the house',
        so: 'A guest who is unsure comes in slowly. So the success is quiet, like the man himself.',
      },
      {
        skill: 'idea',
        ask: 'What does the last scene show about Ibrahim?',
        right: 'He answers mockery with generosity.',
        wrong: [
          ['He wants an apology for the laughter.', 'He asks for nothing.'],
          ['He plans to sell water to the village.', 'He gives it away.'],
          ['He has forgotten who laughed at him.', 'He chooses that very door.'],
        ],
        look: 'To whose door does he carry the first bucket?',
        proof: [
          'to the door of the woman who had laughed the loudest',
          '"I have more than I need," he said.',
        ],
        so: 'He could triumph over her. He makes her the first to share the water.',
      },
      {
        skill: 'craft',
        ask: 'How is the second half of the story arranged in time?',
        right: 'It leaps over years, then slows down to one night.',
        wrong: [
          ['It goes back from the last day to the first one.', 'It moves forward throughout.'],
          ['It repeats the same day from different views.', 'Each day is told once.'],
          [
            'It gives equal space to each of the three years.',
            'Years take a sentence. The night takes more.',
          ],
        ],
        look: 'Look at the words that begin the sentences, such as "By the second year".',
        proof: [
          'By the second year',
          'By the third, people had stopped greeting him.',
          'Ibrahim sat beside it all night and told no one.',
        ],
        so: 'Two years pass in two sentences; then the story lingers on the evening, the night and the morning. Slowing down marks what matters.',
      },
      {
        skill: 'fact',
        ask: 'How far away was the well that the village had?',
        right: "four hours' walk",
        wrong: [
          ["three days' walk", 'Three years is how long he dug.'],
          ["ten days' walk", 'On the tenth day the parents came to watch.'],
          ['behind his house', 'There he dug the new one.'],
        ],
        look: 'Read the first paragraph.',
        proof: "The village already had a well, four hours' walk away",
        so: 'The distance is given as a time: four hours on foot.',
      },
      {
        skill: 'word',
        ask: 'What is an "accusation"?',
        right: 'a claim that someone has done wrong',
        wrong: [
          ['a prize for hard work', 'He gets no prize. What do the neighbors feel?'],
          ['a promise to help', 'Nobody promises anything here.'],
          [
            'a joke that nobody gets',
            'The sentence says that his digging no longer looks funny to them.',
          ],
        ],
        look: 'The neighbors are embarrassed. What do they seem to hear in his silence?',
        proof: ['It embarrassed them.', 'for three years, it begins to look like an accusation'],
        so: 'They feel blamed, as if his work said: you never tried. An accusation is a claim that someone is at fault.',
      },
    ],
    match: {
      ask: 'Match each moment with what it shows.',
      pairs: [
        ['Children come to watch.', 'curiosity'],
        ['People stop greeting him.', 'embarrassment'],
        ['He carries out the first bucket.', 'generosity'],
        ['He digs year after year.', 'persistence'],
      ],
      why: [
        'Watching shows curiosity. Of the greetings the text says: “It embarrassed them.”',
        'The first bucket goes to someone else, and he does not give up for three years.',
      ],
    },
  },
];
