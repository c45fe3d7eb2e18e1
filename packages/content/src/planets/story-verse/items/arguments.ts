import type { Reading } from '../reading.ts';

export const persuasions: readonly Reading[] = [
  {
    id: 'dark-skies',
    title: 'Give Us Back the Night',
    text: `On a clear night two centuries ago, anyone on Earth could look up and see thousands of stars. Today, most people in large cities can count the ones they see on their fingers. The stars have not gone. We have drowned them in light.

Light pollution is often treated as a problem for astronomers alone. It is not. Sea turtles that hatch on a beach find the water by its faint shine; where hotels glow brighter than the sea, the hatchlings crawl the wrong way and die. Migrating birds circle lit towers until they fall from exhaustion. Humans, too, are built for darkness: light at night holds back melatonin, the hormone that tells the body to sleep.

Some will say that bright streets are safe streets. That sounds convincing, and nobody wants to walk home in the dark. But glare can blind a driver and deepen the shadows in which someone may hide. What matters is not how much light there is but where it falls. A shielded lamp that shines downward lights the pavement better, with half the power, than an open globe that sends most of its light to the clouds.

Unlike almost any other pollution, this one leaves no trace. Turn the switch, and it is gone at the speed of light. We could have the stars back tomorrow.`,
    asks: [
      {
        skill: 'reason',
        ask: 'Which sentence states the central claim of the text?',
        right: 'We should and can cut light pollution, because it harms more than astronomy.',
        wrong: [
          [
            'Streets should be left dark, because people never really need lamps at night.',
            'The writer wants better lamps, not none.',
          ],
          [
            'Hotels should be forbidden on beaches, because turtles lose their way there.',
            'Turtles are one example, not the claim.',
          ],
          [
            'Astronomers should work in deserts, because there is less light to disturb them.',
            'The writer says that it concerns everybody.',
          ],
        ],
        look: 'What does the second paragraph deny, and what does the last one promise?',
        proof: [
          'Light pollution is often treated as a problem for astronomers alone. It is not.',
          'We could have the stars back tomorrow.',
        ],
        so: 'It harms animals and people too, and it can be ended: that is what all the paragraphs argue for.',
      },
      {
        skill: 'reason',
        ask: 'What is the purpose of the sentence "Some will say that bright streets are safe streets"?',
        right: 'to raise an objection in order to answer it',
        wrong: [
          ['to report the findings of a scientific study', 'No study is named there.'],
          [
            'to admit that the whole argument is mistaken',
            'Read on: "But glare can blind a driver".',
          ],
          [
            'to give another example of harm to animals',
            'The sentence is about people in streets.',
          ],
        ],
        look: 'What does the word "But" do two sentences later?',
        proof: [
          'Some will say that bright streets are safe streets.',
          'But glare can blind a driver and deepen the shadows in which someone may hide.',
        ],
        so: 'The writer states what opponents think, grants that it "sounds convincing", and then replies. That is a counterargument with its rebuttal.',
      },
      {
        skill: 'reason',
        ask: 'Which evidence supports the claim that light harms animals?',
        right: 'Turtle hatchlings crawl toward hotels.',
        wrong: [
          ['City dwellers see only a few stars.', 'That is about people.'],
          ['Shielded lamps need half the power.', 'That supports the solution, not the harm.'],
          ['Glare can blind someone who drives.', 'That is harm to people.'],
        ],
        look: 'Find the examples in the second paragraph.',
        proof:
          'where hotels glow brighter than the sea, the hatchlings crawl the wrong way and die',
        so: 'It is a concrete case in which light leads animals to their death.',
      },
      {
        skill: 'craft',
        ask: 'What is the effect of "We have drowned them in light"?',
        right: 'It makes light seem violent and us responsible.',
        wrong: [
          [
            'It calms the reader after a frightening opening.',
            'To drown something is not a calming picture.',
          ],
          ['It explains how stars produce their own light.', 'The light here is ours.'],
          [
            'It shows that the stars are reflected by water.',
            'No water is involved. The word is a metaphor.',
          ],
        ],
        look: 'Who does the drowning in this metaphor?',
        proof: 'The stars have not gone. We have drowned them in light.',
        so: '"We" names the doer and "drowned" is what is done to a victim. The metaphor turns brightness, which sounds pleasant, into harm.',
      },
      {
        skill: 'word',
        ask: 'What does "shielded" mean in the third paragraph?',
        right: 'covered so that light goes only one way',
        wrong: [
          ['guarded by police throughout the night', 'It is a kind of lamp.'],
          [
            'switched off as soon as the street is empty',
            'The lamp "shines downward", so it is on.',
          ],
          ['painted in a color that nobody can see', 'Color is not mentioned.'],
        ],
        look: 'It is the opposite of "an open globe".',
        proof:
          'A shielded lamp that shines downward lights the pavement better, with half the power, than an open globe that sends most of its light to the clouds.',
        so: 'The open globe lets light out on all sides. The shielded lamp sends it down only.',
      },
      {
        skill: 'fact',
        ask: 'How do turtle hatchlings find the water?',
        right: 'by its faint shine',
        wrong: [
          ['by the sound of waves', 'The text speaks of light, not of sound.'],
          ['by the glow of hotels', 'That is what leads them the wrong way.'],
          ['by following birds', 'Birds are another example.'],
        ],
        look: 'Find the sentence about sea turtles.',
        proof: 'Sea turtles that hatch on a beach find the water by its faint shine',
        so: 'The sentence says it straight out: the water shines a little, and they crawl toward it.',
      },
    ],
    match: {
      ask: 'Match each part of the text with its job in the argument.',
      pairs: [
        ['the stars we no longer see', 'opening that shows the problem'],
        ['turtles and birds', 'evidence of harm'],
        ['“bright streets are safe streets”', 'objection'],
        ['lamps that shine downward', 'solution'],
      ],
      why: [
        'The text goes from problem to harm, answers an objection, and offers a solution.',
        'The objection is marked by “Some will say”, the solution by “What matters is not how much light there is but where it falls.”',
      ],
    },
  },
  {
    id: 'handwriting',
    title: 'The Slow Pen',
    text: `In a lecture hall today you will hear keys rattling, not pens scratching. Typing is quick. A practiced typist can take down nearly every word that a lecturer says. And that, oddly, may be the trouble.

In several experiments, students watched a recorded talk. Half took notes by hand, half on a laptop. Those with laptops wrote far more words, many of them exactly as they had been spoken. When both groups were tested on plain facts, they did about equally well. But on questions that asked them to explain or apply an idea, those who had written by hand did better in the first of these studies. Later studies that repeated the experiment found a smaller difference, and some found none.

What could explain such a result? A hand cannot keep up with a voice. The writer has to choose, to shorten, to put things into other words, and in doing so has already begun to understand them. The typist may let the words run from ear to finger without stopping in between.

This does not mean that laptops should be banned. Some students need them, and a typist who makes an effort to summarize may gain just as much. It may not be the pen that teaches, but the pause that it forces on us.`,
    asks: [
      {
        skill: 'idea',
        ask: 'Which statement sums up the position of the writer?',
        right: 'Summarizing helps learning, and writing by hand encourages it.',
        wrong: [
          [
            'Laptops harm learning, and schools should forbid them at once.',
            'The writer says the opposite about a ban.',
          ],
          [
            'Typing helps learning, because it records every single word.',
            'That "may be the trouble", says the writer.',
          ],
          [
            'Handwriting is faster, and this makes it useful in lectures.',
            'A hand "cannot keep up with a voice".',
          ],
        ],
        look: 'Read the last sentence of the text with care.',
        proof: [
          'The writer has to choose, to shorten, to put things into other words',
          'It may not be the pen that teaches, but the pause that it forces on us.',
        ],
        so: 'The pause in which we choose and shorten does the work; the slow pen brings it about.',
      },
      {
        skill: 'fact',
        ask: 'On which kind of question did both groups do about equally well?',
        right: 'questions about plain facts',
        wrong: [
          ['questions that ask to apply an idea', 'There, the first study found a difference.'],
          ['questions that ask for an explanation', 'There, the first study found a difference.'],
          ['questions about the life of the lecturer', 'The text does not mention such questions.'],
        ],
        look: 'Find the word "equally".',
        proof: 'When both groups were tested on plain facts, they did about equally well.',
        so: 'The sentence names plain facts.',
      },
      {
        skill: 'reason',
        ask: 'Why does the writer mention that later studies found less or no difference?',
        right: 'to be honest about how strong the evidence is',
        wrong: [
          ['to prove that the first study was a deception', 'Nobody is accused of deceiving.'],
          ['to show that typing leads to better results', 'No study in the text found that.'],
          ['to fill the paragraph with further numbers', 'No numbers are given.'],
        ],
        look: 'How sure can a reader be after the first study, and how sure after the later ones?',
        proof:
          'Later studies that repeated the experiment found a smaller difference, and some found none.',
        so: 'Repeating an experiment tests whether its result holds. By reporting the mixed outcome, the writer keeps readers from being too sure.',
      },
      {
        skill: 'craft',
        ask: 'What do words like "may" and "could" tell about the tone?',
        right: 'It is cautious.',
        wrong: [
          ['It is mocking.', 'Nobody is made fun of.'],
          ['It is furious.', 'There is no anger in these words.'],
          ['It is festive.', 'Nothing is celebrated.'],
        ],
        look: 'Compare "may be the trouble" with "is the trouble".',
        proof: [
          'may be the trouble',
          'The typist may let the words run',
          'It may not be the pen that teaches',
        ],
        so: 'Such words leave room for doubt. Careful writers use them when the evidence is not final.',
      },
      {
        skill: 'infer',
        ask: 'Which student would gain most, according to the writer?',
        right: 'a typist who puts ideas into her own words',
        wrong: [
          ['a typist who records all of the sentences', 'Words would run "from ear to finger".'],
          ['a pen user who copies down the exact words', 'It is not the pen that teaches.'],
          [
            'a listener who never takes notes of any kind',
            'The text does not deal with such listeners.',
          ],
        ],
        look: 'What matters more than the tool?',
        proof: 'a typist who makes an effort to summarize may gain just as much',
        so: 'The effort to summarize counts, whatever the tool. The other note-takers skip it.',
      },
      {
        skill: 'word',
        ask: 'What does "practiced" mean in "a practiced typist"?',
        right: 'skilled, because of much use',
        wrong: [
          ['hired for pay', 'The text does not speak of pay.'],
          ['nervous before a test', 'A nervous typist would hardly take down every word.'],
          ['slow but careful', 'This typist "can take down nearly every word".'],
        ],
        look: 'What can this typist do that others cannot?',
        proof: 'A practiced typist can take down nearly every word that a lecturer says.',
        so: 'Whoever has practiced something for long is good at it. So is this typist.',
      },
    ],
    order: {
      ask: 'Put the steps of the text in order.',
      events: [
        'It describes a lecture hall today.',
        'It reports on experiments.',
        'It suggests an explanation.',
        'It warns against a ban.',
      ],
      why: 'Scene, evidence, explanation, conclusion: each paragraph has one of these jobs, in this order.',
    },
  },
  {
    id: 'letter-bridge',
    title: 'Letter to the Town Council',
    text: `Dear members of the council,

You plan to replace the footbridge at Mill Lane with a car bridge. The report that you published gives three reasons: the old bridge needs repair, a car bridge would save drivers time, and "everybody wants it". I have read the report to the last page, and I ask you to think again.

It is true that the bridge needs repair. But your own engineers, on page 14, put the cost of repairing it at one twelfth of the cost of a new one. As for time, the report itself says that the average driver would save ninety seconds a day. For those ninety seconds, six hundred children who now walk to school across the river would share their way with four thousand cars.

And does everybody want it? The survey was handed out at two gas stations. No one was asked at the school, at the market or at the bus stop. Had you asked only fishermen, you might have learned that everybody wants more trout.

I am seventeen, and I may not vote on this. I can only count, and ask you to count with me: minutes, dollars and children.

Respectfully,
Ines Okafor`,
    asks: [
      {
        skill: 'reason',
        ask: 'What is wrong with the survey, according to Ines?',
        right: 'It asked only people who drive.',
        wrong: [
          [
            'It asked far too many questions.',
            'She does not speak of how many questions there were.',
          ],
          ['It was handed out in the school.', 'No one was asked there.'],
          ['It was paid for by the engineers.', 'She does not say who paid for it.'],
        ],
        look: 'Where was it handed out, and where was it not?',
        proof: [
          'The survey was handed out at two gas stations.',
          'No one was asked at the school, at the market or at the bus stop.',
        ],
        so: 'At gas stations one meets drivers. A sample like that cannot stand for "everybody".',
      },
      {
        skill: 'craft',
        ask: 'What is the purpose of the sentence about fishermen and trout?',
        right: 'to expose the survey through a comparison',
        wrong: [
          ['to propose that the river be used for fishing', 'She makes no such proposal.'],
          ['to praise fishermen for taking part in surveys', 'They were not asked at all.'],
          ['to distract from the high cost of the bridge', 'She brings up the cost herself.'],
        ],
        look: 'How is asking only fishermen like asking only at gas stations?',
        proof:
          'Had you asked only fishermen, you might have learned that everybody wants more trout.',
        so: 'The result would be just as one-sided. The absurd comparison makes the mistake plain, with some humor.',
      },
      {
        skill: 'reason',
        ask: 'How does Ines deal with the first reason of the council?',
        right: 'She grants the fact but disputes what follows.',
        wrong: [
          ['She denies the fact and offers no evidence.', 'She writes: "It is true".'],
          ['She passes over it to save time and space.', 'She answers it with a page number.'],
          ['She accepts both the fact and the conclusion.', 'Then she would want the new bridge.'],
        ],
        look: 'Look at "It is true" and at "But".',
        proof: [
          'It is true that the bridge needs repair.',
          'put the cost of repairing it at one twelfth of the cost of a new one',
        ],
        so: 'Yes, it needs repair, but repair is far cheaper than a new bridge. That is a concession followed by a rebuttal.',
      },
      {
        skill: 'reason',
        ask: 'Why does she quote page 14 of the report?',
        right: 'Evidence from the council is hard for it to reject.',
        wrong: [
          [
            'Evidence from a long report is always correct.',
            'Length does not make a source right.',
          ],
          [
            'Evidence must have a number to be believed.',
            'Not every piece of evidence has a number.',
          ],
          [
            'Evidence about money is the only kind that counts.',
            'She counts minutes and children too.',
          ],
        ],
        look: 'Whose engineers are they?',
        proof: 'But your own engineers, on page 14, put the cost',
        so: '"Your own engineers" stresses that the source belongs to the council itself.',
      },
      {
        skill: 'craft',
        ask: 'What is the effect of ending with "minutes, dollars and children"?',
        right: 'It sets small gains beside what matters most.',
        wrong: [
          ['It lists the topics of the next letter.', 'There is no talk of another letter.'],
          ['It shows that the writer likes counting.', 'She counts to make a point.'],
          ['It softens the criticism in the letter.', 'The last word makes it sharper.'],
        ],
        look: 'In which order do the three words come, and which has the last place?',
        proof: 'I can only count, and ask you to count with me: minutes, dollars and children.',
        so: 'The three words rise in weight. The last place, the one that readers remember, goes to the children.',
      },
      {
        skill: 'fact',
        ask: 'How much time would an average driver save in a day?',
        right: 'ninety seconds',
        wrong: [
          ['twelve minutes', 'One twelfth is about the cost.'],
          ['fourteen minutes', '14 is the number of a page.'],
          ['an hour and a half', 'It is ninety, but ninety of what?'],
        ],
        look: 'Find the words "the report itself says".',
        proof: 'the average driver would save ninety seconds a day',
        so: 'The report gives the time, and Ines quotes it.',
      },
      {
        skill: 'word',
        ask: 'The engineers "put the cost … at one twelfth". What does "put at" mean here?',
        right: 'estimate as',
        wrong: [
          ['hide away', 'A hidden cost would not stand on page 14.'],
          ['pay in full', 'Engineers do not pay for the bridge.'],
          ['raise to', 'One twelfth is less, not more.'],
        ],
        look: 'What do engineers do with the cost of something that is not built?',
        proof: 'put the cost of repairing it at one twelfth of the cost of a new one',
        so: 'The repair has not been done. The engineers can only work out what it is likely to cost.',
      },
    ],
    several: {
      ask: 'Which of these does Ines use as evidence? Pick all of them.',
      right: [
        'the cost given by the engineers',
        'the ninety seconds saved',
        'the places of the survey',
      ],
      wrong: ['an accident on the bridge', 'the opinion of her teacher'],
      why: [
        '“one twelfth of the cost of a new one”',
        '“the average driver would save ninety seconds a day”',
        '“The survey was handed out at two gas stations.”',
        'No accident and no teacher occur in the letter.',
      ],
    },
  },
];
