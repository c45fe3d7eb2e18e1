import type { Reading } from '../reading.ts';

/** Texts in which one thing leads to another. */
export const causes: readonly Reading[] = [
  {
    id: 'one-pea',
    title: 'One Small Pea',
    grades: [2, 4],
    text: `A pea fell off Mila's fork. It rolled under the table. The dog ran after it and bumped into the leg of the table. The table shook, so a glass of juice fell over. The juice ran onto Papa's newspaper. Because the paper was wet, Papa hung it on the line. The wind took it over the fence. Now our neighbor knows all the news before we do. "And all that because of a pea," says Papa. Mila looks at her plate. There are forty-one peas left on it.`,
    asks: [
      {
        skill: 'why',
        ask: 'Why did the table shake?',
        right: 'The dog bumped into it.',
        wrong: [
          [
            'Papa hit it with his hand.',
            'Papa has nothing to do with it. Who ran under the table?',
          ],
          ['The wind was strong.', 'The wind comes later, outside.'],
          ['The glass fell over.', 'That came of the shaking. It is the effect.'],
        ],
        look: 'Find the word "bumped".',
        proof: 'The dog ran after it and bumped into the leg of the table.',
        so: 'Right after the bump, the table shakes.',
      },
      {
        skill: 'why',
        ask: 'Why did Papa hang up his newspaper?',
        right: 'It was wet with juice.',
        wrong: [
          ['He wanted to show it to the neighbor.', 'It got there by the wind.'],
          ['He had read all of it.', 'The story gives another reason.'],
          ['The dog had torn it.', 'The dog only ran after the pea.'],
        ],
        look: 'Find the word "Because".',
        proof:
          "The juice ran onto Papa's newspaper. Because the paper was wet, Papa hung it on the line.",
        so: 'The word "because" stands in front of the reason.',
      },
      {
        skill: 'fact',
        ask: 'What was the very first thing that happened?',
        right: 'A pea fell down.',
        wrong: [
          ['A glass fell over.', 'Something shook the table before that.'],
          ['The dog ran.', 'It ran after something.'],
          ['The wind blew.', 'That is near the end.'],
        ],
        look: 'Read the first sentence.',
        proof: "A pea fell off Mila's fork.",
        so: 'All the rest comes of this one pea.',
      },
      {
        skill: 'word',
        ask: 'Papa hung the paper "on the line". What kind of line is meant?',
        right: 'a rope for wet clothes',
        wrong: [
          ['a row of people', 'A paper cannot be hung on people.'],
          ['a row of words', 'That is a line in a book.'],
          ['a mark made with a pen', 'Nothing can hang on that.'],
        ],
        look: 'What do you do with wet things so that they get dry?',
        proof: 'Because the paper was wet, Papa hung it on the line.',
        so: 'Wet clothes are hung on a line to dry, and so is the paper.',
      },
      {
        skill: 'infer',
        ask: 'Why does the story end with the forty-one peas?',
        right: 'Each of them could cause the same.',
        wrong: [
          ['Mila has to count them for school.', 'No school is in the story.'],
          ['The dog has eaten all the others.', 'Only one pea fell down.'],
          ['They are for the neighbor.', 'The neighbor has the news, not the peas.'],
        ],
        look: 'What did one single pea do?',
        proof: [
          '"And all that because of a pea," says Papa.',
          'There are forty-one peas left on it.',
        ],
        so: 'One pea did all this. The joke is that forty-one more are waiting.',
      },
    ],
    match: {
      ask: 'Match each cause with its effect.',
      pairs: [
        ['A pea rolls away.', 'The dog runs.'],
        ['The table shakes.', 'The glass falls over.'],
        ['The juice runs out.', 'The paper gets wet.'],
        ['The wind blows.', 'The paper is gone.'],
      ],
      why: [
        'Go through the story step by step. Each thing is the cause of the one right after it.',
        'The pea rolls away, so the dog runs and the table shakes. So the glass falls over, the juice runs out, and the paper gets wet.',
        'Papa hangs the wet paper on the line. There the wind takes it over the fence.',
      ],
    },
  },
  {
    id: 'aral-sea',
    title: 'Ships in the Desert',
    grades: [4, 6],
    source: 'Encyclopaedia Britannica, “Aral Sea”; NASA Earth Observatory',
    text: `Around the year 2000, ships stood in the desert near the town of Aral. Forty years earlier there was a harbor here, and the Aral Sea was one of the largest lakes on Earth.

The lake lay in a dry land and lived from two rivers. In the 1960s, more and more of their water was led into canals to water fields of cotton. The cotton grew. But a great deal of the water seeped into the ground on the way, and very little reached the lake. So the shore moved away, year by year. The water that remained became saltier, and the fish died. Because there was nothing left to catch, the fish factory closed, and many families left. The wind blew salt and dust from the dry floor over the villages, and people fell ill.

In 2005 a dam was finished that keeps the water in the northern part. Since then, the level there has risen, the water has become less salty, and the fish have come back. It is a small lake now, but boats go out on it again.`,
    asks: [
      {
        skill: 'why',
        ask: 'Why was water led away from the two rivers?',
        right: 'to grow cotton',
        wrong: [
          ['to make room for ships', 'The ships lost their water.'],
          ['to get rid of the salt', 'The salt became a problem later.'],
          ['to build a fish factory', 'The factory closed because of it.'],
        ],
        look: 'Find the word "canals".',
        proof: 'more and more of their water was led into canals to water fields of cotton',
        so: 'The words "to water fields of cotton" give the purpose.',
      },
      {
        skill: 'why',
        ask: 'What was the direct cause of the closing of the factory?',
        right: 'There were no more fish.',
        wrong: [
          ['The ships were too old.', 'The text does not say so.'],
          ['The cotton did not sell.', 'The cotton grew, and the factory was for fish.'],
          ['A dam was built.', 'That came much later, and it helped.'],
        ],
        look: 'Find "Because". What stands right after it?',
        proof: 'Because there was nothing left to catch, the fish factory closed',
        so: 'Without a catch, a fish factory has no work. That is the direct cause.',
      },
      {
        skill: 'word',
        ask: 'What does "seeped" mean?',
        right: 'leaked away slowly',
        wrong: [
          ['froze to ice', 'It happens in dry, warm land.'],
          ['flowed in fast', 'Then it would have reached the lake.'],
          ['turned into salt', 'Water cannot turn into salt.'],
        ],
        look: 'Where does the water go, and what is missing in the end?',
        proof:
          'But a great deal of the water seeped into the ground on the way, and very little reached the lake.',
        so: 'It went into the ground, little by little. To seep is to leak slowly.',
      },
      {
        skill: 'infer',
        ask: 'Why did the water that remained become saltier?',
        right: 'There was less water for the same salt.',
        wrong: [
          ['Someone threw salt into the lake.', 'The text does not speak of that.'],
          ['The fish gave off salt.', 'The fish died of it.'],
          ['The canals carried salt water into it.', 'The canals led water away from the lake.'],
        ],
        look: 'What happens to salty soup when you boil away half of the water?',
        proof: ['very little reached the lake', 'The water that remained became saltier'],
        so: 'Water goes off into the air, and salt stays behind. With less fresh water coming in, the rest gets saltier.',
      },
      {
        skill: 'idea',
        ask: 'What does the last paragraph show?',
        right: 'A change in the cause can bring about a better effect.',
        wrong: [
          ['A lake that has gone can never be helped.', 'The fish have come back to a part of it.'],
          ['Dams are the reason why lakes dry up.', 'This dam keeps the water in.'],
          ['The whole lake is as large as it was before.', 'It is called "a small lake now".'],
        ],
        look: 'What was done in 2005, and what came of it?',
        proof: [
          'In 2005 a dam was finished that keeps the water in the northern part.',
          'the level there has risen, the water has become less salty, and the fish have come back',
        ],
        so: 'The trouble came because the water no longer reached the lake. Where it is kept, the chain runs the other way.',
      },
    ],
    order: {
      ask: 'Put the chain of causes and effects in order.',
      events: [
        'Water is led to the fields.',
        'The lake shrinks.',
        'The water gets saltier.',
        'The fish die.',
        'The factory closes.',
      ],
      why: 'Without river water the lake shrinks; in less water there is more salt; the salt kills the fish; and without fish there is no work.',
    },
  },
];
