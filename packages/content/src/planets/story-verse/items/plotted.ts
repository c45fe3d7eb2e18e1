import type { Reading } from '../reading.ts';

/** Stories whose plot can be followed step by step. */
export const plotted: readonly Reading[] = [
  {
    id: 'ice-road',
    title: 'The Ice Road',
    grades: [4, 6],
    text: `Every winter, when the lake was frozen, Aino's mother drove the mail across it with the dogs. This Friday she had a fever, so Aino took the sled. "Keep to the poles," said her mother. "Where there is a pole, the ice is thick. And never let go of the reins."

Halfway across, the wind rose. The snow flew so thickly that Aino could not see the next pole, and then not even the dogs. She stopped. Behind her, the tracks were gone. Something under the ice gave a long, low groan.

If she turned, she would lose the line. If she stood still, she would freeze. Then she thought of Kettu, the oldest dog, who had made this trip two hundred times. Aino did what she had been told never to do. She let go of the reins. "Home, Kettu," she said. "You drive."

For a moment nothing happened. Then the old dog lowered his head, and the sled began to move.

A dark line came out of the white: a pole, and then another. Soon she heard the village.

The mail was two hours late. Aino brought every letter to its door. Then she went to the butcher and bought, with her own money, the largest bone he had.`,
    asks: [
      {
        skill: 'fact',
        ask: 'What do the poles show?',
        right: 'where the ice is thick',
        wrong: [
          ['where the mail is kept', 'The mail is on the sled.'],
          ['where the fish are', 'Nobody is fishing.'],
          ['how cold it is', 'A pole does not show that.'],
        ],
        look: 'Read what the mother says.',
        proof: '"Where there is a pole, the ice is thick.',
        so: 'The poles mark the safe way across the lake.',
      },
      {
        skill: 'craft',
        level: 3,
        ask: 'Which moment is the turning point (climax) of the story?',
        right: 'Aino lets go of the reins.',
        wrong: [
          ['Aino takes the sled.', 'That is at the beginning. Nothing is decided yet.'],
          ['Aino hears the village.', 'By then she is safe. It comes of the decision.'],
          ['Aino buys a bone.', 'That is how the story ends.'],
        ],
        look: 'At which moment is it decided whether she gets home?',
        proof: ['Aino did what she had been told never to do.', 'She let go of the reins.'],
        so: 'Here the tension is greatest, and her choice decides how it will end.',
      },
      {
        skill: 'craft',
        level: 3,
        ask: 'Which kind of conflict drives the story?',
        right: 'character against nature',
        wrong: [
          ['character against character', 'Nobody in the story is against Aino.'],
          ['character against society', 'There is no law or custom that she fights.'],
          ['character against machine', 'A sled with dogs is not what threatens her.'],
        ],
        look: 'Who or what puts her in danger?',
        proof: [
          'Halfway across, the wind rose.',
          'Something under the ice gave a long, low groan.',
        ],
        so: 'Wind, snow and ice are against her: that is nature.',
      },
      {
        skill: 'word',
        ask: 'What are "reins"?',
        right: 'straps to steer an animal with',
        wrong: [
          ['drops of water from the sky', 'That is "rain". It sounds the same.'],
          ['the years of a king', 'That is "reign". It sounds the same.'],
          ['bells on a sled', 'One can let go of reins, and then nobody steers.'],
        ],
        look: 'What must a driver never let go of?',
        proof: ['And never let go of the reins."', '"Home, Kettu," she said. "You drive."'],
        so: 'When Aino lets go, the dog drives. So the reins are what one steers with.',
      },
      {
        skill: 'infer',
        ask: 'For whom is the bone, and why?',
        right: 'for Kettu, to thank him',
        wrong: [
          ['for her mother, to make soup', 'Who brought her home through the snow?'],
          ['for the butcher, to pay him', 'She buys it from him.'],
          ['for herself, as she was hungry', 'A bone is not what a girl would eat.'],
        ],
        look: 'Who found the way?',
        proof: [
          'Then the old dog lowered his head, and the sled began to move.',
          'the largest bone he had',
        ],
        so: 'The old dog saved her. A large bone is the best thanks for a dog.',
      },
    ],
    order: {
      events: [
        'The mother falls ill.',
        'Snow hides the poles.',
        'Aino lets go of the reins.',
        'She sees a pole again.',
        'She buys a bone.',
      ],
      why: 'The fever is why she drives; the snow is the danger; her decision is the turning point; then come safety and thanks.',
    },
    match: {
      ask: 'Match each part of the plot with what happens in it.',
      skill: 'inferential',
      pairs: [
        ['the beginning', 'Aino takes over the mail sled.'],
        ['trouble grows', 'Wind and snow hide the way.'],
        ['the turning point', 'She lets the dog find the way.'],
        ['the ending', 'The dog gets a reward.'],
      ],
      why: [
        'The beginning says who it is about and what she sets out to do. Then the wind and the snow make trouble grow.',
        'It grows until she has to decide. What she decides is the turning point, and after it the story comes to rest.',
      ],
    },
  },
  {
    id: 'lot-41',
    title: 'Lot 41',
    grades: [7, 9],
    text: `"Forty," said a voice behind her, and Esra raised her hand before she had thought about it.

"Fifty on the left," said the auctioneer.

It was not a beautiful chair. One leg had been broken, and someone had mended it with a piece of a yardstick. You could still read the numbers: 11, 12, 13.

She had been eleven when she broke it. She had been standing on it to reach the jar, and her grandmother, who had heard the crash from the garden, had come in with earth on her hands. Esra had expected a scolding. Instead they had gone to the shed, and her grandmother had let her saw. "Now you will always know how tall you were," she had said, "when you fell."

"Sixty." The voice behind her was in no hurry.

"Seventy," said Esra. She had seventy-five.

"Eighty."

It was quiet. The auctioneer looked at her, lifted his hammer, and waited a little longer than he had to. Esra turned around. An old man in a yellow scarf was looking at the chair, not at her.

"The yardstick," she said, in front of everyone. "I sawed it."

The hammer came down. "Sold," said the auctioneer, "to the gentleman."

She was at the tram stop when he caught up with her, out of breath, the chair upside down on his head like a strange hat. "Eleven to thirteen," he said. "I taught school for forty years, and I never saw it put so well. Take the legs, it is heavy. Where do you live?"`,
    asks: [
      {
        skill: 'fact',
        ask: 'How much money does Esra have with her?',
        right: 'seventy-five',
        wrong: [
          ['forty', 'That is the first bid of the other.'],
          ['eighty', 'That is more than she can pay.'],
          ['eleven', 'That was her age when she broke the chair.'],
        ],
        look: 'Look at the sentence after "Seventy".',
        proof: '"Seventy," said Esra. She had seventy-five.',
        so: 'So she cannot go along with eighty.',
      },
      {
        skill: 'craft',
        ask: 'How does the story begin?',
        right: 'in the middle of an auction that is already going on',
        wrong: [
          ['with a description of how Esra grew up', 'That comes later, in a look back.'],
          ['with the end, which is then explained', 'The end is at the tram stop.'],
          ['with a warning by the narrator of what is to come', 'It begins with a bid.'],
        ],
        look: 'What is the first word, and who says it?',
        proof:
          '"Forty," said a voice behind her, and Esra raised her hand before she had thought about it.',
        so: 'A bid is being made, and we do not yet know for what. Such a start is called in medias res: in the midst of things.',
      },
      {
        skill: 'craft',
        ask: 'What is the job of the paragraph that begins "She had been eleven"?',
        right: 'It looks back to show why the chair matters.',
        wrong: [
          ['It hints at what the old man is going to do.', 'He does not appear in it.'],
          [
            'It tells a second story that has nothing to do with the first.',
            'It is about the same chair.',
          ],
          ['It brings the conflict between the bidders to a head.', 'The bidding pauses there.'],
        ],
        look: 'Which tense is it told in, and which time does it tell of?',
        proof: ['She had been eleven when she broke it.', 'her grandmother had let her saw'],
        so: '"Had been" steps back in time. The flashback makes us understand why she bids for an ugly chair.',
      },
      {
        skill: 'infer',
        ask: 'Why does the auctioneer wait "a little longer than he had to"?',
        right: 'He feels for Esra and gives her a chance.',
        wrong: [
          ['He has forgotten the last bid.', 'He knows it, and lifts the hammer.'],
          ['He wants to buy the chair himself.', 'He looks at her, not at the chair.'],
          ['He is waiting for the old man to leave.', 'The old man is the highest bidder.'],
        ],
        look: 'At whom does he look?',
        proof:
          'The auctioneer looked at her, lifted his hammer, and waited a little longer than he had to.',
        so: 'He sees how much she wants it. The pause is all he can do for her.',
      },
      {
        skill: 'word',
        ask: 'What is a "lot", as in the title?',
        right: 'a thing that is offered at an auction',
        wrong: [
          ['a great quantity of something', 'The number 41 stands behind it.'],
          ['a piece of land to build on', 'What is being sold here is a chair.'],
          [
            'the fate that someone has to bear',
            'That meaning echoes in the title, but what carries a number here?',
          ],
        ],
        look: 'What is sold in this story, and how are such things listed?',
        proof: [
          '"Fifty on the left," said the auctioneer.',
          '"Sold," said the auctioneer, "to the gentleman."',
        ],
        so: 'At an auction each item has a number. The chair is lot 41.',
      },
      {
        skill: 'idea',
        ask: 'What makes the ending a surprise, and yet well prepared?',
        right: 'The bidder seems an opponent, but her one sentence has reached him.',
        wrong: [
          ['The chair turns out to be very valuable after all.', 'Nothing is said of its value.'],
          ['Esra finds the missing five at the tram stop.', 'Money has no part in it anymore.'],
          [
            'The old man proves to be her lost grandfather.',
            'He is a former teacher, and a stranger.',
          ],
        ],
        look: 'What does she say "in front of everyone"? What does he repeat?',
        proof: [
          '"The yardstick," she said, in front of everyone. "I sawed it."',
          '"Eleven to thirteen," he said.',
        ],
        so: 'He looked at the chair as closely as she did. When he hears what it means, the buying loses its sense for him.',
      },
    ],
    order: {
      ask: 'Put this in the order in which it happened (not in which it is told).',
      events: [
        'Esra breaks the chair.',
        'The grandmother lets her saw.',
        'Esra raises her hand.',
        'The chair is sold.',
        'The man catches up with her.',
      ],
      why: 'The flashback tells of a time long before the auction, though it stands in the middle of the text.',
    },
  },
];
