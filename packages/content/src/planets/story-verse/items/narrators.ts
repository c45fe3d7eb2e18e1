import type { Reading } from '../reading.ts';

/** Stories in which it matters who tells them. */
export const narrators: readonly Reading[] = [
  {
    id: 'cow-at-school',
    title: 'From the Blackboard',
    grades: [4, 7],
    text: `On Monday, in the middle of the spelling test, a cow walked into my classroom. I stayed calm. A teacher must always stay calm. I told the children to remain in their seats and went toward the animal with firm steps. It looked at me with wild eyes. Then it ate test number four. Thanks to my courage nobody was hurt, and after ten minutes I had driven it out with my pointer.`,
    beside: {
      title: 'From the Pasture',
      text: `The gate was open, so I went for a walk. I found a dry place full of calves in colored coats. They sounded happy. A tall one climbed onto a chair and waved a stick. I think she was greeting me, for she made a very high noise. They offered me some leaves, white ones, a little dry. Nobody sat still. After a while I had seen enough, and I went home. I have told the others. We are all going on Thursday.`,
    },
    asks: [
      {
        skill: 'craft',
        level: 2,
        ask: 'Who tells the second text?',
        right: 'the cow',
        wrong: [
          [
            'the teacher',
            'She tells the first one, and she appears in the second as "a tall one".',
          ],
          ['a farmer', 'Would a farmer call children "calves"?'],
          ['a child in the class', 'A child would know that the leaves are tests.'],
        ],
        look: 'Who would go for a walk when a gate is open, and call children "calves"?',
        proof: [
          'The gate was open, so I went for a walk.',
          'I found a dry place full of calves in colored coats.',
        ],
        so: 'The narrator lives behind a gate and sees children as calves: it is the cow.',
      },
      {
        skill: 'fact',
        ask: 'What was the class doing when the cow came in?',
        right: 'a spelling test',
        wrong: [
          ['a walk', 'It is the cow that goes for a walk.'],
          ['a science lesson', 'Read the first sentence.'],
          ['a lunch break', 'The cow has lunch, in a way. What did she eat?'],
        ],
        look: 'Read the first sentence of the first text.',
        proof: 'in the middle of the spelling test, a cow walked into my classroom',
        so: 'The sentence names the test.',
      },
      {
        skill: 'word',
        ask: 'What are the "calves in colored coats"?',
        right: 'children in their clothes',
        wrong: [
          ['young cows with ribbons', 'The cow only takes them for calves.'],
          ['pictures on the wall', 'They "sounded happy", so they are alive.'],
          ['dolls on a shelf', 'Nobody "sat still".'],
        ],
        look: 'A cow describes a classroom with the words that she knows.',
        proof: 'I found a dry place full of calves in colored coats.',
        so: 'For a cow, the young ones are calves, and what covers them is a coat.',
      },
      {
        skill: 'infer',
        ask: 'What did the teacher really do, if we believe the cow?',
        right: 'She climbed onto a chair and screamed.',
        wrong: [
          ['She walked calmly toward the cow.', 'That is her own version.'],
          ['She offered the cow some hay.', 'The "leaves" are tests.'],
          ['She opened the gate of the pasture.', 'The gate was open before.'],
        ],
        look: 'What does "a tall one" do, and what is "a very high noise"?',
        proof: ['A tall one climbed onto a chair and waved a stick.', 'she made a very high noise'],
        so: 'The stick is the pointer, and the high noise is a scream. That does not sound calm.',
      },
      {
        skill: 'infer',
        ask: 'Why do the two accounts differ so much?',
        right: 'Each tells only what she saw and wants to believe.',
        wrong: [
          [
            'They tell about two different days.',
            'Both tell of a cow, a stick and papers that were eaten.',
          ],
          ['The cow was in another room.', 'She saw the same class and the same teacher.'],
          [
            'The teacher has forgotten all of it.',
            'She tells many details, but not all of them as they were.',
          ],
        ],
        look: 'What does the teacher want us to think of her? What can the cow not know?',
        proof: ['Thanks to my courage nobody was hurt', 'I think she was greeting me'],
        so: 'The teacher wants to look brave, and the cow takes a scream for a greeting. So each version is colored by its narrator.',
      },
    ],
    match: {
      ask: 'The cow and the teacher name the same things differently. Match.',
      skill: 'inferential',
      pairs: [
        ['the children', 'calves in colored coats'],
        ['the tests', 'white leaves'],
        ['the pointer', 'a stick'],
        ['a scream', 'a very high noise'],
      ],
      why: [
        'The cow describes what she does not know with words that she does know.',
        'To her, children are calves, their clothes are coats, paper is leaves, and the pointer is a stick.',
      ],
    },
    write: {
      ask: 'Tell the same event in about ten sentences from a third point of view, for example that of a child in the class or of the classroom clock. Let your narrator notice something that neither of the others mentions.',
      hints: [
        'Decide what your narrator wants, likes or fears. That decides what it notices.',
        'Use “I”, and keep to what your narrator can see, hear and know.',
      ],
      sample:
        'I have hung above that door for thirty years, and I have never been late. On Monday at 9:14 I was, I admit, four seconds slow, because a cow came in under me. The girl in the second row put down her pen at once. She had not known how to spell "necessary". At 9:15 Ms. Adeyemi was on the chair. I could look into her eyes, which does not often happen. At 9:16 the cow ate the paper of the girl, and the girl said, very softly, "Thank you." Nobody else heard it. At 9:24 the cow left through the door, quite politely. Nobody looked at me until lunch.',
      why: [
        'A good answer keeps to one narrator, who has a voice and a wish of its own.',
        'It tells the same event, but notices other things than the teacher and the cow.',
      ],
      rubric: [
        {
          name: 'Narrator',
          full: 'One narrator who says “I” and tells only what it can know.',
          points: 4,
        },
        { name: 'Voice', full: 'What it notices, and how it speaks, fits who it is.', points: 3 },
        {
          name: 'The event',
          full: 'The event can be recognized, and something new is told.',
          points: 3,
        },
      ],
      words: { min: 80, max: 250 },
    },
  },
  {
    id: 'fair-judge',
    title: 'The Fair Judge',
    grades: [7, 10],
    text: `I am a fair man. I mention it because last Saturday, at the village fair, some people seemed to doubt it.

There were seven cakes. I tasted each of them with the same fork, for I know what a contest demands. The first was dry. The second was, if such a thing is possible, drier. The third had been baked by Mrs. Lindqvist, who has never returned my ladder; I do not say that this affected the cake, but it tasted of it. The fourth, fifth and sixth I need not describe, since I was already thinking of the seventh.

The seventh! It leaned a little to the left, as all great cakes do. There was something in it that crunched. Others have said eggshell. I say: courage. I gave it the first prize without a moment's hesitation. Only when the baker came up to receive her ribbon did I notice, to my great surprise, who she was.

"Thank you, Papa," she said.

People clapped, though not all of them, and not for long.`,
    asks: [
      {
        skill: 'fact',
        ask: 'How many cakes were in the contest?',
        right: 'seven',
        wrong: [
          ['three', 'The third is the one by Mrs. Lindqvist.'],
          ['four', 'He does not describe numbers four to six.'],
          ['six', 'Six of them did not win.'],
        ],
        look: 'Read the second paragraph.',
        proof: 'There were seven cakes.',
        so: 'The narrator gives the number.',
      },
      {
        skill: 'craft',
        ask: 'Why can we not rely on this narrator?',
        right: 'He calls himself fair, and what he tells shows the opposite.',
        wrong: [
          ['He was not there and has only heard of the contest.', 'He was the judge.'],
          ['He cannot remember how many cakes there were.', 'He gives the number at once.'],
          ['He admits at the end that he made it all up.', 'He admits nothing at all.'],
        ],
        look: 'Compare his first sentence with the reasons for his decisions.',
        proof: [
          'I am a fair man.',
          'who has never returned my ladder',
          '"Thank you, Papa," she said.',
        ],
        so: 'He punishes a neighbor for a ladder and gives the prize to his own daughter. Such a narrator is called unreliable.',
      },
      {
        skill: 'infer',
        ask: 'What was most likely the matter with the seventh cake?',
        right: 'It was crooked and had bits of eggshell in it.',
        wrong: [
          [
            'It was by far the best, and all the people said so.',
            'Why did some of them hardly clap?',
          ],
          ['It was as dry as the first two cakes.', 'He says nothing about that.'],
          ['It had been bought in a shop.', 'The baker comes up for her ribbon.'],
        ],
        look: 'Take away his praise. What remains of the facts?',
        proof: [
          'It leaned a little to the left',
          'There was something in it that crunched. Others have said eggshell.',
        ],
        so: 'Leaning and crunching are faults in a cake. He turns them into merits.',
      },
      {
        skill: 'word',
        ask: 'What does "without a moment\'s hesitation" mean?',
        right: 'at once',
        wrong: [
          ['with a heavy heart', 'He was delighted.'],
          ['after a long debate', 'He was thinking of the seventh cake before he tasted it.'],
          ['in a loud voice', 'The words are about time and doubt.'],
        ],
        look: 'To hesitate is to wait because you are not sure.',
        proof: "I gave it the first prize without a moment's hesitation.",
        so: 'He did not wait or doubt for even a moment.',
      },
      {
        skill: 'infer',
        ask: 'How much do you believe of "to my great surprise"?',
        right: 'nothing, since he was waiting for this cake',
        wrong: [
          ['all of it, since he had never met the baker', 'She calls him Papa.'],
          ['all of it, since the cakes had no names on them', 'He knew who had baked the third.'],
          ['half of it, since he did not like her cake', 'He gave it the first prize.'],
        ],
        look: 'Of which cake was he thinking during numbers four to six? Did he know who had baked number three?',
        proof: [
          'I was already thinking of the seventh',
          'The third had been baked by Mrs. Lindqvist',
        ],
        so: 'He knew the bakers and was eager for number seven. His surprise is pretended.',
      },
      {
        skill: 'craft',
        ask: 'What is the effect of the last sentence?',
        right: 'It shows, without comment, what the audience thought.',
        wrong: [
          ['It proves that everyone agreed with him.', 'Not all clapped, and not for long.'],
          ['It tells us that the people were too tired.', 'Nothing points to that.'],
          [
            'It praises the village for its good manners.',
            'Their clapping is thin. What does that express?',
          ],
        ],
        look: 'When do people clap "not for long"?',
        proof: 'People clapped, though not all of them, and not for long.',
        so: 'The narrator reports it without understanding it. The reader understands more than he does, and that is where the comedy lies.',
      },
    ],
  },
];
