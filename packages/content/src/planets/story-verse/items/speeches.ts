import type { Reading } from '../reading.ts';

export const speeches: readonly Reading[] = [
  {
    id: 'line-seven',
    title: 'On Closing Bus Line 7',
    grades: [9, 11],
    text: `Ladies and gentlemen of the council,

I have ridden Line 7 to school for nine years. I know how the driver takes her coffee and what her dogs are called. I am therefore not neutral, and I shall not pretend to be.

You say that Line 7 carries only two hundred and eleven people a day. That is correct. Permit me to introduce a few of them. There is Mr. Halloran, who is eighty-four and visits his wife on the hill, where she has been buried since May. There are the cleaners who begin at five, so that your offices smell of lemon when you come in at nine. There is a girl who learns Greek between the mill and the station, because at home there are six of them in two rooms.

You say that the line loses money. So do the streetlights. So do the parks, the fountain and, if I have read your budget correctly, this council. We do not ask of a lamp what it earns. We ask whether we can see.

I do not ask you to be generous. I ask you to count again: not two hundred and eleven tickets, but two hundred and eleven doors that open in the morning.`,
    asks: [
      {
        skill: 'fact',
        ask: 'How many people use Line 7 in a day?',
        right: 'two hundred and eleven',
        wrong: [
          ['eighty-four', 'That is the age of Mr. Halloran.'],
          ['nine', 'For nine years the speaker has ridden it.'],
          ['six', 'That is the size of a family.'],
        ],
        look: 'Find "You say that Line 7 carries".',
        proof:
          'You say that Line 7 carries only two hundred and eleven people a day. That is correct.',
        so: 'The speaker accepts the number of the council.',
      },
      {
        skill: 'craft',
        ask: 'What does the speaker gain by saying "I am therefore not neutral"?',
        right: 'trust, by being open about a bias',
        wrong: [
          [
            'time, by putting off the argument',
            'It takes two lines. What impression does it make?',
          ],
          ['pity, by showing weakness', 'Nothing in it asks for pity.'],
          ['agreement, by flattering the council', 'It is not about the council.'],
        ],
        look: 'What do you think of someone who names a bias without being asked?',
        proof: 'I am therefore not neutral, and I shall not pretend to be.',
        so: 'Candor makes a speaker credible. That is ethos: an appeal to character.',
      },
      {
        skill: 'craft',
        ask: 'Which appeal is at work in the portraits of Mr. Halloran, the cleaners and the girl?',
        right: 'pathos: they turn a number into people one feels for',
        wrong: [
          [
            'logos: they prove by statistics that the line pays',
            'They are three cases, and the line does not pay.',
          ],
          ['ethos: they show how experienced the speaker is', 'They are not about the speaker.'],
          [
            'kairos: they show that this is the right moment',
            'They have nothing to do with timing.',
          ],
        ],
        look: 'What do you feel when you read of the wife on the hill, or of the smell of lemon?',
        proof: ['Permit me to introduce a few of them.', 'where she has been buried since May'],
        so: 'The council has a number; the speaker gives faces. The details are chosen to move.',
      },
      {
        skill: 'reason',
        ask: 'How does the speaker deal with the argument that the line loses money?',
        right: 'by granting it and denying that profit is the right measure',
        wrong: [
          [
            'by proving with figures that the line makes a profit',
            '"So do the streetlights" grants the loss.',
          ],
          ['by blaming the driver for the high costs', 'The driver is spoken of kindly.'],
          ['by passing over it in silence', 'A whole paragraph deals with it.'],
        ],
        look: 'What do streetlights, parks and fountains have in common with the line?',
        proof: [
          'You say that the line loses money. So do the streetlights.',
          'We do not ask of a lamp what it earns. We ask whether we can see.',
        ],
        so: 'By analogy, the line is moved from the class of businesses to that of public goods, which are judged by their use.',
      },
      {
        skill: 'craft',
        ask: 'What is the tone of "if I have read your budget correctly, this council"?',
        right: 'politely ironic',
        wrong: [
          ['openly furious', 'The courtesy of the phrase does not fit that.'],
          ['humbly apologetic', 'It is a jab at the council.'],
          ['coldly scientific', 'There is humor in it.'],
        ],
        look: 'In a list of things that lose money, who comes last?',
        proof:
          'So do the parks, the fountain and, if I have read your budget correctly, this council.',
        so: 'The formal courtesy hides a blow: the council, too, costs money without making any.',
      },
      {
        skill: 'word',
        ask: 'What does "neutral" mean here?',
        right: 'not on either side',
        wrong: [
          ['without any color', 'A color can be neutral, but a speaker?'],
          ['out of gear', 'That can be said of an engine.'],
          ['not informed', 'The speaker is very well informed.'],
        ],
        look: 'The speaker knows the driver and loves the line. What follows for an opinion about it?',
        proof: 'I am therefore not neutral, and I shall not pretend to be.',
        so: '"Therefore" draws the consequence from the closeness: somebody this close takes sides.',
      },
    ],
    match: {
      ask: 'Match each passage with what it does in the speech.',
      skill: 'inferential',
      pairs: [
        ['“I am therefore not neutral”', 'builds trust'],
        ['“so that your offices smell of lemon”', 'moves and shames the listeners'],
        ['“We do not ask of a lamp what it earns.”', 'argues by analogy'],
        ['“two hundred and eleven doors that open”', 'gives a number a new meaning'],
      ],
      why: [
        'To admit openly to taking sides makes a speaker seem honest, and that builds trust.',
        'The smell of lemon reminds the listeners of people who work for them unseen, and shames them a little.',
        'The lamp is an analogy: like a lamp, the line should be judged by what it does for people.',
        'The doors repeat the number of the council, but now it counts people and not tickets.',
      ],
    },
    write: {
      ask: 'Analyze how the speaker tries to persuade the council. Name at least two appeals or devices, quote the words, and explain their effect. Which seems strongest to you, and why?',
      hints: [
        'Go through the speech paragraph by paragraph: what is each of them for?',
        'Do not stop at the name of a device. Say what it does to this very audience.',
      ],
      sample:
        'The speaker begins with ethos. By admitting “I am therefore not neutral” she disarms the reproach that she is biased and appears honest. Then she takes over the number of the council and fills it with people, a case of pathos: the cleaners work at five “so that your offices smell of lemon when you come in at nine”. The word “your” makes the listeners part of the story; they profit from the line that they want to close. The strongest point, I think, is the analogy “We do not ask of a lamp what it earns. We ask whether we can see.” It does not deny the loss but changes the measure, and so it answers the only argument of the council. The last sentence combines both: tickets turn into doors.',
      why: [
        'Each claim about the effect is tied to words of the text and to this audience.',
        'A judgment about the strongest means needs a reason, such as that it meets the main objection.',
      ],
      rubric: [
        {
          name: 'Means',
          full: 'Two or more appeals or devices named rightly and quoted.',
          points: 3,
        },
        { name: 'Effect', full: 'Explained with regard to this audience and this aim.', points: 4 },
        { name: 'Judgment', full: 'A choice of the strongest means, with a reason.', points: 2 },
        { name: 'Language', full: 'Precise terms and connected sentences.', points: 1 },
      ],
      words: { min: 120, max: 350 },
    },
  },
  {
    id: 'dear-user',
    title: 'A Message from Your Phone',
    grades: [10, 12],
    text: `Dear user,

I am worried about you. Yesterday, according to my records, you looked out of a window for eleven minutes. No content was displayed in that window. I have reported the incident.

Please do not misunderstand me. I want only your best, by which I mean your attention. I have noticed that you grow restless when you are alone with your thoughts, and I have seen to it that this happens as seldom as possible. In the elevator, at the crossing, beside the sickbed of your aunt: I was there. Did she thank me? She asked whether you were listening.

There have been complaints that I know too much. But consider: who else remembers where you parked, whom you envied, and at what hour of the night you searched for the word "lonely"? Your friends, whom I count for you, forgot your birthday. I reminded them.

I ask for nothing in return. A little light, a little current, and the small upward movement of your thumb, some four thousand times a day.

You are free to switch me off at any time. The button is on the right. I have placed a very funny video on top of it.

I remain yours, as you are mine.`,
    asks: [
      {
        skill: 'fact',
        ask: 'What has the user done for eleven minutes?',
        right: 'looked out of a window',
        wrong: [
          ['watched a funny video', 'The video lies on top of the button.'],
          ['looked for a parked car', 'The phone remembers where it was parked.'],
          ['sat beside a sick aunt', 'That is told in the next paragraph.'],
        ],
        look: 'Read the first paragraph.',
        proof: 'you looked out of a window for eleven minutes',
        so: 'The phone reports it as if it were an illness.',
      },
      {
        skill: 'craft',
        ask: 'In which way is the text ironic?',
        right: 'The phone means to show its care, and in doing so exposes its power.',
        wrong: [
          [
            'The phone says openly that it wants to harm its user.',
            'It professes to want "only your best".',
          ],
          ['The user makes fun of the phone behind its back.', 'The user does not speak.'],
          [
            'The writer praises phones for the help that they give.',
            'Compare what is claimed with what is shown.',
          ],
        ],
        look: 'Compare "I want only your best" with the words right after it.',
        proof: [
          'I want only your best, by which I mean your attention.',
          'I remain yours, as you are mine.',
        ],
        so: 'Each assurance of service turns into a claim of ownership. What the speaker means and what the reader sees are opposed.',
      },
      {
        skill: 'craft',
        ask: 'Which device is "The incident" for looking out of a window?',
        right: 'exaggeration by the language of officials',
        wrong: [
          [
            'a euphemism for something terrible',
            'It is the other way around: something harmless is made to sound bad.',
          ],
          ['an apostrophe to the window', 'The window is not addressed.'],
          ['a metonymy for the view', 'The word does not stand for the view.'],
        ],
        look: 'In what kind of text would you expect "incident" and "reported"?',
        proof: ['No content was displayed in that window. I have reported the incident.'],
        so: 'A quiet moment is filed like a disturbance. The official tone makes the harmless absurdly grave.',
      },
      {
        skill: 'infer',
        ask: 'What does the scene beside the sickbed show?',
        right: 'that the phone drew the user away from a sick person',
        wrong: [
          ['that the aunt was glad to be entertained by it', 'Her question is not one of thanks.'],
          ['that the user called a doctor in time', 'There is no call in the text.'],
          ['that the aunt wanted to have a phone herself', 'She asks something else.'],
        ],
        look: 'What does the aunt ask, and why might she have to ask it?',
        proof: ['Did she thank me? She asked whether you were listening.'],
        so: 'She speaks and has to doubt that anyone hears. The phone does not notice that it is accusing itself.',
      },
      {
        skill: 'word',
        ask: 'What does "current" mean in "a little current"?',
        right: 'electricity',
        wrong: [
          ['moving water', 'A phone does not need water.'],
          ['up to date', 'Here it is a noun, something that can be given.'],
          ['a small dried fruit', 'That is a currant.'],
        ],
        look: 'What does a phone live on, besides light?',
        proof: 'A little light, a little current, and the small upward movement of your thumb',
        so: 'A battery is charged with electric current.',
      },
      {
        skill: 'craft',
        ask: 'What is the effect of "The button is on the right. I have placed a very funny video on top of it"?',
        right: 'It shows how freedom can be granted and taken back at once.',
        wrong: [
          [
            'It explains to the reader how to use the device properly.',
            'Would you be able to press the button?',
          ],
          [
            'It proves that the phone has a good sense of humor.',
            'The joke is at the cost of the user.',
          ],
          ['It warns of a technical fault in the screen.', 'There is no fault. It is intended.'],
        ],
        look: 'Is the user really free "at any time"? What stands in the way?',
        proof: [
          'You are free to switch me off at any time.',
          'I have placed a very funny video on top of it.',
        ],
        so: 'The offer is formally true and practically empty: whoever reaches for the button meets the next temptation.',
      },
    ],
  },
];
