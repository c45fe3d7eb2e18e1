import type { Reading } from '../reading.ts';

/** Scenes of plays. */
export const plays: readonly Reading[] = [
  {
    id: 'castle-ghost',
    title: 'The Job Interview',
    grades: [6, 8],
    text: `The hall of a castle. A table, two chairs, a tall clock that does not tick. MRS. GREY, in a gray dress, with papers. TOBIN, a young man in a bedsheet.

MRS. GREY: So you would like to be our ghost.

TOBIN (proudly): I have been practicing all summer. (He rattles a chain. It breaks.)

MRS. GREY (writing): Chain: weak. Can you walk through walls?

TOBIN: I can walk into them.

MRS. GREY: That is not the same.

TOBIN: It makes more noise.

MRS. GREY (after a pause): Our guests pay to be frightened, young man. Frighten me.

TOBIN gets up, spreads his arms, and says, very softly, "Boo." Nothing happens. He sits down.

MRS. GREY (kindly): Perhaps you would be happier in the kitchen.

TOBIN: What became of your last ghost?

MRS. GREY: She retired. In 1893.

TOBIN (laughing): You do not look old enough to remember that!

MRS. GREY: How nice of you. (She gathers her papers and leaves, through the wall.)

TOBIN looks at the wall. He looks at his chain. The clock begins to tick.

TOBIN (to the audience): The kitchen, then.`,
    asks: [
      {
        skill: 'fact',
        ask: 'What happens when Tobin rattles his chain?',
        right: 'It breaks.',
        wrong: [
          ['It frightens Mrs. Grey.', 'She only writes something down.'],
          ['It makes the clock tick.', 'The clock begins to tick at the end.'],
          ['It wakes up the guests.', 'No guests appear.'],
        ],
        look: 'Read the stage direction in his first speech.',
        proof: '(He rattles a chain. It breaks.)',
        so: 'The stage direction tells it, and then she notes: "Chain: weak."',
      },
      {
        skill: 'infer',
        ask: 'Who is Mrs. Grey?',
        right: 'the ghost who retired in 1893',
        wrong: [
          ['a guest who wants to be frightened', 'She is the one who gives out the job.'],
          ['the owner of a furniture shop', 'She speaks of guests in a castle.'],
          ['an actress who is learning a part', 'How does she leave the hall?'],
        ],
        look: 'How does she leave the stage? And what does she say about the last ghost?',
        proof: [
          'MRS. GREY: She retired. In 1893.',
          'She gathers her papers and leaves, through the wall.',
        ],
        so: 'Only a ghost walks through walls. She was speaking of herself.',
      },
      {
        skill: 'craft',
        ask: 'How does the audience learn the truth?',
        right: 'by a stage direction that is carried out before its eyes',
        wrong: [
          [
            'by a narrator who explains it between two lines',
            'There is no narrator in this scene.',
          ],
          ['by a letter that Tobin reads out', 'Nobody reads a letter.'],
          ['by a song at the end of the scene', 'There is no song.'],
        ],
        look: 'Which words in brackets give it away?',
        proof: '(She gathers her papers and leaves, through the wall.)',
        so: 'Nobody says that she is a ghost. We see it.',
      },
      {
        skill: 'craft',
        level: 3,
        ask: 'What is the last line of the scene called?',
        right: 'an aside to the audience',
        wrong: [
          ['a dialogue', 'Nobody answers him, and nobody is there.'],
          ['a prologue', 'That would come before the play.'],
          ['a stage direction', 'It is spoken. Only the words in brackets are a direction.'],
        ],
        look: 'To whom does he speak?',
        proof: 'TOBIN (to the audience): The kitchen, then.',
        so: 'Words that are spoken directly to the audience are an aside.',
      },
      {
        skill: 'word',
        ask: 'What does "retired" mean here?',
        right: 'gave up work because of age',
        wrong: [
          ['became tired again', 'The word sounds like it, but it has to do with work.'],
          ['put on new tires', 'A ghost has no car.'],
          ['was hired once more', 'The place is free, so she did not come back.'],
        ],
        look: 'Why does the castle need a new ghost?',
        proof: ['TOBIN: What became of your last ghost?', 'MRS. GREY: She retired. In 1893.'],
        so: 'The last ghost has stopped working, and so the job is free.',
      },
    ],
    order: {
      events: [
        'The chain breaks.',
        'Tobin says "Boo."',
        'He is offered the kitchen.',
        'Mrs. Grey leaves.',
        'The clock begins to tick.',
      ],
      why: 'First he shows what he can do, then he is to frighten her; she offers him another job; and after she has gone, the clock ticks.',
    },
    several: {
      ask: 'Which details hint early on that something is strange about Mrs. Grey? Pick all of them.',
      skill: 'inferential',
      right: [
        'her gray dress and her name',
        'that nothing can frighten her',
        'that she knows of 1893',
      ],
      wrong: ['that she writes on paper', 'that she speaks kindly'],
      look: 'Which of them would be odd in a living person?',
      why: [
        'Gray, unmoved, and with a very long memory: all this fits a ghost.',
        'Writing and kindness are found in living people as well.',
      ],
    },
  },
  {
    id: 'spare-key',
    title: 'The Spare Key',
    grades: [8, 10],
    text: `A kitchen, early morning. Two suitcases by the door. A kettle on the stove. MARTA, sixty, is wrapping sandwiches. LENA, thirty, stands at the window in her coat.

LENA: You do not have to do that. There is food on the train.

MARTA: There is food on the train. (She goes on wrapping.)

LENA: Mama.

MARTA: Did you turn off the water in your flat?

LENA: It is not my flat anymore.

A pause. MARTA looks for something in a drawer.

MARTA: They say that it rains there.

LENA: Sometimes.

MARTA: Your father could not stand rain. He would stand at that window, just like that, and be offended. (She laughs, and stops.) Where is the string?

LENA: You won't need string.

MARTA: Somebody always needs string.

A car horn outside. Neither of them moves.

LENA: That is the taxi.

MARTA: He is early.

LENA: He is on time, Mama.

MARTA takes a key out of the drawer, ties it to a piece of string and hangs it around LENA's neck, as one does with a small child.

LENA: I am thirty.

MARTA: For the front door. In case I am asleep when you come.

LENA (after a while): You never sleep when I come.

MARTA: Then you won't need it. (She gives her the sandwiches.) Go. He is paid by the minute.

LENA picks up the suitcases. At the door she sets one down, comes back, and turns off the flame under the kettle, which has been whistling for some time.`,
    asks: [
      {
        skill: 'fact',
        ask: "What does Marta hang around Lena's neck?",
        right: 'a key on a string',
        wrong: [
          ['a chain with a picture', 'Read the long stage direction before "I am thirty."'],
          ['a scarf against the rain', 'Rain is only spoken of.'],
          ['a bag with sandwiches', 'The sandwiches she puts into her hand.'],
        ],
        look: 'Find the words "as one does with a small child".',
        proof:
          "MARTA takes a key out of the drawer, ties it to a piece of string and hangs it around LENA's neck",
        so: 'The stage direction describes it.',
      },
      {
        skill: 'infer',
        ask: 'What is happening in this scene?',
        right: 'A daughter is leaving for a place far away.',
        wrong: [
          [
            'A daughter is coming home for a holiday.',
            'Her coat is on, the suitcases stand by the door, and the flat is no longer hers.',
          ],
          ['A mother is sending her daughter to school.', 'Lena is thirty.'],
          [
            'A mother and a daughter are having a quarrel.',
            'They speak past each other, but out of love.',
          ],
        ],
        look: 'Put the suitcases, the flat, the train and "there" together.',
        proof: [
          'Two suitcases by the door.',
          'LENA: It is not my flat anymore.',
          'MARTA: They say that it rains there.',
        ],
        so: 'Lena has given up her flat and takes the train to a place of which one only hears.',
      },
      {
        skill: 'craft',
        ask: 'What is the subtext of "Did you turn off the water?", "They say that it rains there" and "Where is the string?"',
        right: 'I do not know how to let you go.',
        wrong: [
          ['I think you are careless and forgetful.', 'Listen to the tone. Is she scolding?'],
          [
            'I want to know more about the climate.',
            'Weather is a thing to talk about when one cannot talk about something else.',
          ],
          ['I have no time for you this morning.', 'She cannot stop doing things for her.'],
        ],
        look: 'Why would somebody speak of water, rain and string at a farewell?',
        proof: [
          'MARTA: Did you turn off the water in your flat?',
          'A car horn outside. Neither of them moves.',
        ],
        so: 'Small practical words fill the silence in which the great thing would have to be said.',
      },
      {
        skill: 'infer',
        ask: 'What is the key really for?',
        right: 'to say: you can always come home',
        wrong: [
          ['to lock the new apartment with', 'It is "for the front door" here.'],
          ['to let the taxi driver in', 'He waits outside.'],
          ['to get rid of an old thing', 'She ties it on with care.'],
        ],
        look: 'Marta never sleeps when Lena comes. So does Lena need a key?',
        proof: [
          'LENA (after a while): You never sleep when I come.',
          "MARTA: Then you won't need it.",
        ],
        so: 'Both know that the door will be opened. The key is a sign, not a tool.',
      },
      {
        skill: 'word',
        ask: 'What does "offended" mean in "and be offended"?',
        right: "hurt in one's feelings",
        wrong: [
          ['guilty of a crime', 'He only stood at the window.'],
          ['soaked to the skin', 'He was indoors.'],
          ['quickly amused', 'He "could not stand rain".'],
        ],
        look: 'How did the father look at the rain, as if it had done something to him?',
        proof:
          'Your father could not stand rain. He would stand at that window, just like that, and be offended.',
        so: 'He took the rain personally, as one takes an insult.',
      },
      {
        skill: 'craft',
        ask: 'What does the last stage direction show without a word?',
        right: 'how upset both are, and that Lena now takes care in her turn',
        wrong: [
          [
            'how noisy the kitchen is, and that Lena is annoyed by it',
            'Nobody had noticed the whistling. Why not?',
          ],
          ['how late it is, and that Lena will miss the train', 'The taxi is on time.'],
          [
            'how forgetful Marta is, and that she cannot live alone',
            'One whistling kettle on such a morning does not prove that.',
          ],
        ],
        look: 'The kettle "has been whistling for some time". Who noticed it? What does Lena do?',
        proof: 'turns off the flame under the kettle, which has been whistling for some time',
        so: 'Both were so deep in the farewell that they did not hear it. Her small act answers the string and the sandwiches.',
      },
    ],
  },
  {
    id: 'steward',
    title: 'The Steward',
    grades: [10, 12],
    text: `In the scene before, we have seen the QUEEN dictate a letter. In it she thanks her old steward and gives him the house by the sea in which he was born. She has sworn the PAGE to silence: it is to be a surprise.

A corridor, before dawn. ANSEL, the steward, alone, with a candle and the sealed letter.

ANSEL: So here it is. It weighs no more than bread.
For forty years I carried in her letters
and never once have known what was inside,
and now the only one that bears my name
I cannot break. She looked away from me
when last I brought the lamp: she, who would ask
about my knee, my roof, my brother's goats.
I know that look. One has it for a chair
that served us well and now will have to go.
If I should lose it, drop it in the moat,
I'd have one morning more, one lamp to trim,
one stair to climb. Is that so great a theft?

Enter the PAGE, running.

PAGE: The queen is asking for you, sir! She smiles. She has not smiled since harvest. "Has he read it?" she says.

ANSEL (hiding the letter in his sleeve): Tell her that no letter came.

PAGE: No letter? But I put it … (He stops himself.) She will be sad.

ANSEL (aside): She will be glad to put it off. (Aloud) Tell her the old man is slow upon the stairs.

Exit the PAGE. ANSEL holds the letter to the flame. A bell begins to toll.`,
    verse: true,
    asks: [
      {
        skill: 'fact',
        ask: 'What does the letter really contain?',
        right: 'thanks and the gift of a house',
        wrong: [
          ['the dismissal of the steward', 'That is what he fears.'],
          ['an order to catch a thief', 'The "theft" is only in his thoughts.'],
          ['the news of a good harvest', 'Harvest is when she last smiled.'],
        ],
        look: 'Read the note before the scene.',
        proof:
          'In it she thanks her old steward and gives him the house by the sea in which he was born.',
        so: 'We have seen it dictated.',
      },
      {
        skill: 'craft',
        ask: 'Which kind of irony governs the scene?',
        right: 'dramatic irony, since we know what the letter says and he does not',
        wrong: [
          [
            'verbal irony, since the steward means the opposite of what he says',
            'In his speech he is in earnest.',
          ],
          [
            'situational irony, since the letter has been lost by the page',
            'The page has delivered it.',
          ],
          [
            'no irony, since all the characters know the same',
            'The queen, the page and the steward know different things.',
          ],
        ],
        look: 'Compare what the audience knows with what Ansel believes.',
        proof: [
          'we have seen the QUEEN dictate a letter',
          'One has it for a chair',
          'that served us well and now will have to go.',
        ],
        so: 'Every sign of love (the averted look, the smile) he takes for the opposite, and we cannot tell him.',
      },
      {
        skill: 'craft',
        ask: 'What is the speech from "So here it is" to "Is that so great a theft?" called?',
        right: 'a soliloquy',
        wrong: [
          ['an aside', 'An aside is short, and others are on the stage.'],
          ['a dialogue', 'Nobody answers.'],
          ['an epilogue', 'The play is not over.'],
        ],
        look: 'Who else is on the stage while he speaks?',
        proof: 'ANSEL, the steward, alone, with a candle and the sealed letter.',
        so: 'Alone on the stage, a character thinks aloud: that is a soliloquy.',
      },
      {
        skill: 'infer',
        ask: 'Why did the queen look away when Ansel brought the lamp?',
        right: 'so as not to give away the surprise',
        wrong: [
          ['because she was tired of him', 'That is how he reads it. What do we know?'],
          ['because the lamp was too bright', 'The text does not say so.'],
          ['because she was angry with the page', 'The page is in her confidence.'],
        ],
        look: 'What had she just had written, and what did she make the page swear?',
        proof: [
          'She has sworn the PAGE to silence: it is to be a surprise.',
          'She looked away from me',
        ],
        so: 'She feared that he might read it in her face. The very kindness that hides itself is taken for coldness.',
      },
      {
        skill: 'word',
        ask: 'What does "trim" mean in "one lamp to trim"?',
        right: 'cut off the burned wick',
        wrong: [
          ['decorate for a feast', 'One trims a tree so, but what does an old lamp need?'],
          ['make slim by sport', 'A lamp does no sport.'],
          ['carry up a stair', 'The stair is named after it.'],
        ],
        look: 'What daily work does an oil lamp give to a steward?',
        proof: "I'd have one morning more, one lamp to trim,",
        so: 'The burned end of a wick has to be cut off regularly. It is one of the small tasks that are his life.',
      },
      {
        skill: 'idea',
        ask: 'Which weakness brings the misfortune about?',
        right: 'his belief that he is loved only as long as he is of use',
        wrong: [
          ['his greed for the house by the sea', 'He knows nothing of the house.'],
          ['his hatred of the young page', 'He is not hostile to the page.'],
          ['his wish to rule in place of the queen', 'He wants one lamp and one stair more.'],
        ],
        look: 'With what does he compare himself?',
        proof: ['One has it for a chair', 'that served us well and now will have to go.'],
        so: 'He sees himself as a piece of furniture. Whoever thinks so cannot imagine a gift, and so he burns it.',
      },
    ],
    order: {
      ask: 'Put the events in the order in which they happen.',
      events: [
        'The queen dictates a letter.',
        'Ansel fears what it says.',
        'The page calls for him.',
        'Ansel says that no letter came.',
        'He holds the letter to the flame.',
      ],
      why: 'The letter is dictated in the scene before. In this scene come his fear, the call, the lie, and the flame.',
    },
    write: {
      ask: 'Write the next scene in 12 to 20 lines: Ansel stands before the queen. Use at least two stage directions and one moment in which a character means more than he or she says.',
      hints: [
        'Decide what the queen knows when he comes in, and what she sees: soot on his fingers, perhaps.',
        'Let them talk about something small while the great thing is in the room.',
      ],
      sample:
        "The QUEEN's room. ANSEL in the door, a lamp in his hand.\n\nQUEEN: You are late, Ansel.\n\nANSEL: The stairs, my lady.\n\nQUEEN: You will not have to climb them much longer.\n\nANSEL (steadying the lamp): So I have been told.\n\nQUEEN (eagerly): Told? By whom?\n\nANSEL: By forty years, my lady. A chair knows.\n\nQUEEN: A chair? (She sees his hand.) There is soot on your fingers.\n\nANSEL: The wick was long.\n\nQUEEN (slowly): There is wax there, too. Red wax.\n\nA pause. Outside, gulls.\n\nQUEEN: Do you hear them, Ansel? They come up from the sea. I have always thought that you must miss them.",
      why: [
        'A good scene shows through actions and small talk what nobody says outright.',
        'The stage directions carry meaning: the lamp that shakes, the soot, the gulls.',
      ],
      rubric: [
        {
          name: 'Form',
          full: 'Written as a script, with names and at least two stage directions.',
          points: 3,
        },
        {
          name: 'Character',
          full: 'Ansel and the queen speak and act as they do in the scene before.',
          points: 3,
        },
        { name: 'Subtext', full: 'At least one moment where more is meant than said.', points: 3 },
        { name: 'Language', full: 'Lines that can be spoken on a stage.', points: 1 },
      ],
      words: { min: 80, max: 300 },
    },
  },
];
