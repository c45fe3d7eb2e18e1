import type { Reading } from '../reading.ts';

/** Stories in which the order of events is the point. */
export const ordered: readonly Reading[] = [
  {
    id: 'dragon-soup',
    title: 'Dragon Soup',
    grades: [2, 4],
    text: `At noon Papa put soup on the stove. He added pepper, sat down and began to snore. Soon after, Noor came in. "He always forgets the pepper," she thought, and she added a big spoonful. Then she went out to play. While nobody was looking, the cat jumped onto the shelf. The pepper jar tipped over, right into the pot. An hour later Papa woke up and tasted his soup. His eyes went wide. His ears went red. He drank three glasses of water. "Did I fall asleep," he asked the cat, "or did I catch fire?"`,
    asks: [
      {
        skill: 'fact',
        ask: 'What did Noor do right before she went out to play?',
        right: 'She put pepper in the soup.',
        wrong: [
          ['She woke her father up.', 'He woke up by himself, an hour later.'],
          ['She tasted the soup.', 'If she had, she would have known about the pepper.'],
          ['She put the jar on the cat.', 'The cat jumped onto the shelf when nobody was looking.'],
        ],
        look: 'Find "Then she went out to play". Read the sentence before it.',
        proof: 'she added a big spoonful. Then she went out to play.',
        so: 'The word "Then" puts going out right after the spoonful of pepper.',
      },
      {
        skill: 'fact',
        ask: 'Who was the first to put pepper in the soup?',
        right: 'Papa',
        wrong: [
          ['Noor', 'Somebody had done it before she came in.'],
          ['the cat', 'The cat was the last.'],
          ['nobody', 'Read the second sentence.'],
        ],
        look: 'Read the second sentence.',
        proof: 'He added pepper, sat down and began to snore. Soon after, Noor came in.',
        so: 'Papa had put it in before he slept, and Noor came after that.',
      },
      {
        skill: 'infer',
        ask: 'How many times did pepper get into the soup?',
        right: 'three times',
        wrong: [
          ['one time', 'Count again: Papa, and who else?'],
          ['two times', 'You may have left out someone with four legs.'],
          ['four times', 'Three is the number of the glasses, too. Count only the pepper.'],
        ],
        look: 'Go through the story, and count each time pepper comes up.',
        proof: [
          'He added pepper, sat down and began to snore.',
          'she added a big spoonful',
          'The pepper jar tipped over, right into the pot.',
        ],
        so: 'Papa, Noor, and the cat with the jar: three times.',
      },
      {
        skill: 'word',
        ask: 'The jar "tipped over". What did it do?',
        right: 'It fell on its side.',
        wrong: [
          ['It flew off the shelf.', 'It went into the pot, but no wings were needed.'],
          ['It filled up to the top.', 'It got emptier.'],
          ['It shut with a click.', 'A shut jar would not spill.'],
        ],
        look: 'What happened to the pepper?',
        proof: 'The pepper jar tipped over, right into the pot.',
        so: 'The pepper ran out, so the jar fell on its side.',
      },
      {
        skill: 'infer',
        ask: 'Why does Papa ask if he caught fire?',
        right: 'The soup burns in his mouth.',
        wrong: [
          ['The stove is in flames.', 'No fire is in the story.'],
          ['He had a bad dream.', 'He asks after he tastes the soup.'],
          ['The cat has lit a match.', 'The cat only jumped.'],
        ],
        look: 'What did he do to cool down?',
        proof: ['His ears went red.', 'He drank three glasses of water.'],
        so: 'So much pepper feels hot in the mouth, as if something were burning.',
      },
    ],
    order: {
      events: [
        'Papa falls asleep.',
        'Noor adds a spoonful.',
        'The cat jumps up.',
        'Papa tastes the soup.',
        'Papa drinks water.',
      ],
      why: 'Noor comes soon after Papa falls asleep, the cat when she has gone out, and Papa wakes up an hour later.',
    },
  },
  {
    id: 'blue-door',
    title: 'The Blue Door',
    grades: [3, 4],
    text: `Sanjay stood in front of the blue door and did not knock.

It had all begun that morning, with a ball. He had kicked it as hard as he could, and it had sailed over the wall. Then had come the sound of breaking glass. He had run home and hidden under the table until Grandmother found him. She had not scolded. "A window can be mended," she had said. "But first someone has to say who broke it."

So now he was here, with four coins in his fist. He took a deep breath. Before his hand could touch the wood, the door opened.

"Are you the boy with the strong left foot?" asked an old woman. "Come in. Our team needs one."`,
    asks: [
      {
        skill: 'infer',
        ask: 'What happened first of all?',
        right: 'Sanjay kicked the ball.',
        wrong: [
          ['Sanjay stood at the door.', 'That is told first, but it happened later.'],
          ['The window broke.', 'Something made it break.'],
          ['Grandmother found Sanjay.', 'He hid because of something.'],
        ],
        look: 'Find the words "It had all begun".',
        proof: [
          'It had all begun that morning, with a ball.',
          'He had kicked it as hard as he could',
        ],
        so: 'The story begins in the middle. The words "It had all begun" lead back to the real beginning.',
      },
      {
        skill: 'fact',
        ask: 'Where did Sanjay hide?',
        right: 'under the table',
        wrong: [
          ['behind the wall', 'The ball sailed over the wall.'],
          ['behind the blue door', 'There he stands later.'],
          ['on the team', 'That comes at the very end.'],
        ],
        look: 'Find the word "hidden".',
        proof: 'He had run home and hidden under the table until Grandmother found him.',
        so: 'The sentence names the place.',
      },
      {
        skill: 'infer',
        ask: 'What are the four coins for?',
        right: 'to pay for the window',
        wrong: [
          ['to buy a new ball', 'Whose loss is he thinking of at this door?'],
          ['to join the team', 'He did not know about the team yet.'],
          ['to give to Grandmother', 'She sent him off. He takes them to the blue door.'],
        ],
        look: 'What did Grandmother say about the window?',
        proof: ['"A window can be mended," she had said.', 'with four coins in his fist'],
        so: 'To mend a window costs money. He has brought what he has.',
      },
      {
        skill: 'word',
        ask: 'Grandmother had not "scolded". What does "scold" mean?',
        right: 'speak in an angry way about a mistake',
        wrong: [
          ['laugh about something that is funny', 'A broken window is not funny to Sanjay.'],
          ['look for somebody who is hiding', 'She did find him.'],
          ['cook something until it is hot', 'Nobody cooks in this story.'],
        ],
        look: 'What might a boy be afraid of when he has broken a window?',
        proof: 'She had not scolded. "A window can be mended," she had said.',
        so: 'He hid because he feared angry words. She spoke calmly instead.',
      },
      {
        skill: 'craft',
        level: 4,
        ask: 'Why does the writer use "had kicked", "had run", "had said" in the middle part?',
        right: 'to show that this came before',
        wrong: [
          ['to show that it is a dream', 'The window is really broken.'],
          ['to show that it will come later', 'He has the coins in his hand already.'],
          ['to show that Sanjay is tired', 'The words tell about time, not about him.'],
        ],
        look: 'When does Sanjay stand at the door: before or after the kick?',
        proof: ['He had kicked it as hard as he could', 'So now he was here'],
        so: '"Had" steps back in time. "So now" returns to the door.',
      },
    ],
    order: {
      ask: 'Put this in the order in which it really happened.',
      events: [
        'The ball sails over the wall.',
        'Glass breaks.',
        'Grandmother finds Sanjay.',
        'Sanjay stands at the blue door.',
        'The old woman opens.',
      ],
      why: 'The text tells of the door first, but the middle part steps back to the morning.',
    },
  },
];
