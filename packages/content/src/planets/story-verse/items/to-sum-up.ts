import type { Reading } from '../reading.ts';

export const toSumUp: readonly Reading[] = [
  {
    id: 'town-on-the-move',
    title: 'A Town on the Move',
    grades: [4, 6],
    source: 'LKAB and the municipality of Kiruna',
    text: `In the far north of Sweden, a whole town is moving. Kiruna was founded more than a hundred years ago beside a mountain full of iron. The mine went deeper and deeper, and in the end the ground under the town itself began to sink and crack.

So it was decided that the town would get out of the way of the mine. A new center was laid out about three kilometers to the east. Most of the old houses were torn down and new ones were built, but some of the finest were lifted onto trucks and driven to new places. In 2025 even the great wooden church went on a journey. It stood on rows of trailers and rolled at the pace of a slow walk, while thousands of people stood along the road.

Not everyone is happy. Houses can be put on wheels, but the view from a kitchen window cannot.`,
    asks: [
      {
        skill: 'why',
        ask: 'Why does the town have to move?',
        right: 'The mine makes the ground sink.',
        wrong: [
          ['The winters are too cold.', 'The text speaks of the north, but gives another reason.'],
          ['The church was too large.', 'The church is one of the buildings that were moved.'],
          ['There is no more iron.', 'The mine goes on.'],
        ],
        look: 'Read the end of the first paragraph.',
        proof:
          'The mine went deeper and deeper, and in the end the ground under the town itself began to sink and crack.',
        so: 'Where the ground sinks and cracks, houses are not safe.',
      },
      {
        skill: 'idea',
        level: 3,
        ask: 'Which is the best summary of the text?',
        right:
          'Because a mine makes the ground sink, the Swedish town of Kiruna is being moved, which not everyone likes.',
        wrong: [
          [
            'In 2025 the great wooden church of Kiruna was put on trailers, and thousands of people stood along the road.',
            'That is the most striking detail, but only a part.',
          ],
          [
            'It is wrong to move a whole town because of a mine, since people lose the view from their windows.',
            'That judges, and it leaves out most of the text.',
          ],
          [
            'Many towns in the north of Europe have been founded beside mountains and have changed a great deal.',
            'That is too general. It could be about any of them.',
          ],
        ],
        look: 'A summary holds the cause, what is done, and how people take it.',
        proof: [
          'a whole town is moving',
          'the ground under the town itself began to sink and crack',
          'Not everyone is happy.',
        ],
        so: 'Cause, event and reaction: each paragraph has one of them, and the summary has all three.',
      },
      {
        skill: 'word',
        ask: 'What does "laid out" mean here?',
        right: 'planned and marked out',
        wrong: [
          ['put down to sleep', 'A town center does not sleep.'],
          ['spread on a table', 'That can be said of clothes or maps.'],
          [
            'paid with money',
            'That is "laid out" as well, but one cannot pay a center "to the east".',
          ],
        ],
        look: 'What has to be done with a new center before houses can stand there?',
        proof: 'A new center was laid out about three kilometers to the east.',
        so: 'Streets and squares are planned and marked before anything is built.',
      },
      {
        skill: 'infer',
        ask: 'What does the last sentence want to say?',
        right: 'Something is lost that cannot be moved.',
        wrong: [
          [
            'Kitchens are hard to put on trucks.',
            'It is not about kitchens. What does one see from there?',
          ],
          ['The new houses have no windows.', 'The text does not say that.'],
          ['The trucks damage the windows.', 'The text does not say that.'],
        ],
        look: 'What do people see from the old window, and what will they see from the new one?',
        proof: 'Houses can be put on wheels, but the view from a kitchen window cannot.',
        so: 'The walls can go along. The street, the neighbors and the view belong to the old place.',
      },
    ],
    order: {
      ask: 'Put the points of a summary in the order of the text.',
      events: [
        'The town is built beside a mine.',
        'The ground begins to crack.',
        'A new center is planned.',
        'Houses and the church are moved.',
      ],
      why: 'The founding comes first, then the cracks. They lead to the plan, and the plan to the move.',
    },
    write: {
      ask: 'Write a summary of the text in two or three sentences of your own.',
      hints: [
        'Take one point from each paragraph.',
        'Leave out numbers and examples, and add no opinion of your own.',
      ],
      sample:
        'The Swedish town of Kiruna lies beside a mine that makes the ground sink. For that reason it is being moved a few kilometers away; some buildings, even the church, have been driven there in one piece. Some people are sad to lose their old places.',
      why: [
        'The three sentences stand for the three paragraphs: the cause, the move, and how people feel about it.',
        'Details such as the trailers and the number of kilometers may be left out.',
      ],
      rubric: [
        {
          name: 'What matters',
          full: 'The cause, the move and the mixed feelings are all there.',
          points: 5,
        },
        { name: 'Short', full: 'No small details and no opinion.', points: 3 },
        { name: 'Own words', full: 'No whole sentence is copied.', points: 2 },
      ],
      words: { min: 25, max: 80 },
    },
  },
  {
    id: 'bystanders',
    title: 'Everyone and Nobody',
    grades: [7, 9],
    source:
      'Latané and Darley, 1968; Philpot et al., “Would I be helped?”, American Psychologist, 2020',
    text: `When many people see an accident, does each of them help less? For half a century, most textbooks said yes.

The idea goes back to experiments of 1968. Students filled in a questionnaire while smoke crept into the room. Of those who sat there alone, three in four got up to report it. When they sat in groups of three, only about four groups in ten did so. Each looked at the others, saw calm faces, and stayed. Psychologists call one part of this the diffusion of responsibility: what is everyone's business becomes nobody's.

But a laboratory is not a street. Some fifty years later, researchers studied recordings from security cameras in three countries. They showed more than two hundred quarrels in public places. In nine cases out of ten at least one passer-by stepped in, and the more people were present, the likelier it was that somebody did.

The two findings need not contradict each other. Each single person may be slower to act in a crowd, and yet a crowd holds more people who might. For someone who needs help, that is good news. For the one who happens to be standing there, the old advice remains: do not look at the faces of the others. Look at what is happening.`,
    asks: [
      {
        skill: 'fact',
        ask: 'What did the researchers of the later study look at?',
        right: 'recordings from security cameras',
        wrong: [
          ['questionnaires filled in by students', 'Those belong to the older experiments.'],
          ['reports from the police', 'The text does not mention any.'],
          ['a room full of smoke', 'That was in 1968.'],
        ],
        look: 'Find the paragraph that begins with "But".',
        proof: 'researchers studied recordings from security cameras in three countries',
        so: 'The sentence names the material.',
      },
      {
        skill: 'word',
        ask: 'What does "diffusion" of responsibility mean?',
        right: 'that it is spread over many, so that each feels little of it',
        wrong: [
          [
            'that it is explained so well that everyone can understand it',
            'Then more people would act.',
          ],
          [
            'that it is taken by one person, who acts for all the others',
            'In the experiment, few acted.',
          ],
          [
            'that it is written down in a set of rules for emergencies',
            'The text does not speak of rules.',
          ],
        ],
        look: 'The colon explains it: "what is everyone\'s business becomes nobody\'s".',
        proof: "the diffusion of responsibility: what is everyone's business becomes nobody's",
        so: 'As a drop of ink spreads in water and grows pale, the duty spreads over all, and nobody feels much of it.',
      },
      {
        skill: 'idea',
        ask: 'Which is the best summary of the text?',
        right:
          'Experiments suggested that people in groups help less, but recordings show that in real quarrels someone usually helps; both can be true.',
        wrong: [
          [
            'In 1968, students were put into a room with smoke, and most of those who were alone reported it, while groups often stayed in their seats.',
            'That sums up only one paragraph.',
          ],
          [
            'The old experiments were wrong and should be removed from the textbooks, since people are much kinder than psychologists believe.',
            'The text says that the findings "need not contradict each other", and it does not judge like that.',
          ],
          [
            'Psychologists have done a lot of research on how people behave toward each other in difficult situations.',
            'That is too general to tell what this text says.',
          ],
        ],
        look: 'A summary needs both findings and how they fit together.',
        proof: [
          'only about four groups in ten did so',
          'In nine cases out of ten at least one passer-by stepped in',
          'The two findings need not contradict each other.',
        ],
        so: 'Question, first finding, second finding, and the way to join them: the summary has each of these in a few words.',
      },
      {
        skill: 'infer',
        ask: 'How can each person help less often, and yet someone is helped more often?',
        right: 'In a crowd there are more people, and one of them is enough.',
        wrong: [
          [
            'In a crowd the quarrels are less dangerous.',
            'The text does not compare how dangerous they are.',
          ],
          [
            'In a crowd the cameras make people braver.',
            'That is not said, and the people may not know of them.',
          ],
          ['In a crowd the police arrive sooner.', 'It is about passers-by.'],
        ],
        look: 'Imagine that each person acts with a chance of one in five, and that twenty people are there.',
        proof:
          'Each single person may be slower to act in a crowd, and yet a crowd holds more people who might.',
        so: 'Even if each acts with a small chance, the chance that at least one of many does can be high.',
      },
      {
        skill: 'craft',
        ask: 'What is the job of the sentence "But a laboratory is not a street"?',
        right: 'to lead from the first finding to a doubt about it',
        wrong: [
          ['to sum up what the experiments have shown', 'It does not repeat the findings.'],
          ['to describe where the students were sitting', 'That was told before.'],
          ['to give the opinion of a famous scientist', 'Nobody is quoted.'],
        ],
        look: 'What does "But" announce? What comes after the sentence?',
        proof: [
          'But a laboratory is not a street.',
          'In nine cases out of ten at least one passer-by stepped in',
        ],
        so: 'It doubts whether the first result holds in real life, and so makes room for the second study.',
      },
    ],
    order: {
      ask: 'Put the steps of the text in order.',
      events: [
        'A question is asked.',
        'An old experiment is described.',
        'Its value is doubted.',
        'A newer study is reported.',
        'Both are brought together.',
      ],
      why: 'Each paragraph has its job: question, experiment, doubt and new study, and at last the two together with a piece of advice.',
    },
    write: {
      ask: 'Write a summary of the text in 50 to 90 words. Name both studies and say how the writer brings them together.',
      hints: [
        'One sentence for the question, one for each study, one for how they fit together.',
        'Leave out the smoke, the faces and other details, unless you need them to be understood. Add no opinion.',
      ],
      sample:
        'For a long time it was believed that people help less when others are present. This goes back to experiments of 1968, in which students in groups reported a danger less often than those who were alone. A later study of camera recordings found, however, that in most real quarrels somebody steps in, the more so the more people are there. According to the writer both can be true: each person may act less readily, but among many there is more often one who does.',
      why: [
        'A good summary keeps the proportions of the text: both studies get about the same room.',
        'It says whose view is reported (“according to the writer”) and adds nothing to it.',
      ],
      rubric: [
        { name: 'Both findings', full: 'Both studies are named with what they found.', points: 4 },
        { name: 'The link', full: 'It is clear how the two findings fit together.', points: 3 },
        {
          name: 'Short and neutral',
          full: 'Within the limit, in own words, without opinion.',
          points: 3,
        },
      ],
      words: { min: 50, max: 100 },
    },
  },
];
