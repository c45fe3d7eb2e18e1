export interface HomophoneSet {
  readonly id: string;
  readonly from: 3 | 4 | 6;
  /** Each word with what it means or does. */
  readonly words: Readonly<Record<string, string>>;
  /** Spellings that students invent, with what to say. */
  readonly decoys: readonly (readonly [text: string, why: string])[];
  /** A test a student can use to tell them apart. Names no word as the answer. */
  readonly test: string;
  /** By word: sentences with `____` in its place. */
  readonly gaps: Readonly<Record<string, readonly string[]>>;
}

const noApostrophe = (word: string) => `There is no such word as "${word}".`;

export const homophoneSets: readonly HomophoneSet[] = [
  {
    id: 'there',
    from: 3,
    words: {
      their: 'belonging to them',
      there: 'in that place, or used in "there is"',
      "they're": 'short for "they are"',
    },
    decoys: [['thier', 'That is not a word. In the one that shows owning, "e" comes before "i".']],
    test: 'Try "they are" in the gap. Then ask: is it about owning, or about a place?',
    gaps: {
      their: [
        'The twins forgot ____ lunch boxes.',
        'The birds fed ____ chicks at sunrise.',
        'My neighbors painted ____ door green.',
      ],
      there: [
        'Put the lantern over ____ by the gate.',
        'I think ____ are nine moons in this picture.',
        'We walked to the lake and swam ____.',
      ],
      "they're": [
        'My cousins called to say ____ on the train.',
        'Look at the otters: ____ holding hands!',
        'The drummers say ____ ready to start.',
      ],
    },
  },
  {
    id: 'its',
    from: 3,
    words: { its: 'belonging to it', "it's": 'short for "it is" or "it has"' },
    decoys: [
      ["its'", noApostrophe("its'")],
      ['it', '"It" is too short: it shows no owning, and it hides no "is" or "has".'],
    ],
    test: 'Try "it is" or "it has" in the gap. Does the sentence still make sense?',
    gaps: {
      its: [
        'The tree lost ____ leaves in a week.',
        'The turtle pulled in ____ head.',
        'The robot moved ____ left arm.',
      ],
      "it's": [
        'Take a coat, because ____ cold outside.',
        'I think ____ going to snow tonight.',
        'Listen, ____ been raining all day.',
      ],
    },
  },
  {
    id: 'your',
    from: 3,
    words: { your: 'belonging to you', "you're": 'short for "you are"' },
    decoys: [
      ["your're", noApostrophe("your're")],
      ['youre', 'If a letter is left out, an apostrophe has to take its place.'],
    ],
    test: 'Try "you are" in the gap. Does the sentence still make sense?',
    gaps: {
      your: [
        'Please hang up ____ jacket.',
        'I found ____ notebook under the bench.',
        'Is ____ sister in the chess club?',
      ],
      "you're": [
        'I hope ____ feeling better today.',
        'Tell me when ____ ready to go.',
        'If ____ hungry, have a dumpling.',
      ],
    },
  },
  {
    id: 'to',
    from: 3,
    words: {
      to: 'toward, or before a verb',
      too: 'also, or more than enough',
      two: 'the number 2',
    },
    decoys: [['tow', 'A "tow" is a pull with a rope, and it sounds different.']],
    test: 'Ask: is it a number? Does it mean "also" or "more than enough"?',
    gaps: {
      to: ['We hiked ____ the waterfall.', 'She wants ____ learn the violin.'],
      too: ['This soup is ____ hot to eat.', 'Omar likes mangoes, and Mei likes them ____.'],
      two: ['A bicycle has ____ wheels.', 'The recipe needs ____ eggs and some milk.'],
    },
  },
  {
    id: 'hear',
    from: 3,
    words: { hear: 'to notice a sound', here: 'in this place' },
    decoys: [['heer', 'It sounds right, but the word is spelled in another way.']],
    test: 'Is it about your ear, or about a place?',
    gaps: {
      hear: ['I can ____ the waves from my room.', 'Did you ____ the school bell?'],
      here: ['Please wait ____ until I come back.', 'The parade passes ____ at noon.'],
    },
  },
  {
    id: 'know',
    from: 3,
    words: { know: 'to have in your mind', no: 'not any, or the opposite of yes' },
    decoys: [['kno', 'A letter is missing at the end there, or one too many stands at the start.']],
    test: 'Is it about something in your mind?',
    gaps: {
      know: ['Do you ____ the way to the harbor?', 'I ____ all the words of that song.'],
      no: ['There is ____ milk left in the jug.', 'He said ____ when I offered him a ride.'],
    },
  },
  {
    id: 'right',
    from: 3,
    words: { right: 'correct, or the opposite of left', write: 'to put words on paper' },
    decoys: [['rite', 'A "rite" is a ceremony, like a wedding.']],
    test: 'Is somebody using a pencil here?',
    gaps: {
      right: ['Turn ____ at the fountain.', 'Your answer is ____, well done!'],
      write: ['I ____ in my diary every night.', 'Please ____ your name on the first line.'],
    },
  },
  {
    id: 'week',
    from: 3,
    words: { week: 'seven days', weak: 'not strong' },
    decoys: [['weeck', 'It sounds right, but the word is spelled in another way.']],
    test: 'Is it about time, or about strength?',
    gaps: {
      week: ['The fair lasts a whole ____.', 'We have music twice a ____.'],
      weak: ['The old bridge was too ____ for trucks.', 'The foal was still ____ after its birth.'],
    },
  },
  {
    id: 'piece',
    from: 4,
    words: { piece: 'a part of something', peace: 'a time without fighting or noise' },
    decoys: [['peice', 'Think of a "pie": a part of it begins with those three letters.']],
    test: 'Is it a part of something, or a calm time?',
    gaps: {
      piece: ['May I have a ____ of melon?', 'One ____ of the puzzle is missing.'],
      peace: [
        'After years of war, the two kingdoms made ____.',
        'I love the ____ of the forest at dawn.',
      ],
    },
  },
  {
    id: 'whole',
    from: 4,
    words: { whole: 'all of it', hole: 'an empty space in something' },
    decoys: [['wole', 'It mixes the two spellings: one word has two letters for the first sound.']],
    test: 'Could you say "entire" instead?',
    gaps: {
      whole: ['The ____ village came to the feast.', 'She read the ____ book in one evening.'],
      hole: ['There is a ____ in my left sock.', 'The fox slipped through a ____ in the hedge.'],
    },
  },
  {
    id: 'brake',
    from: 4,
    words: { brake: 'a part that stops a wheel', break: 'to come apart, or a rest' },
    decoys: [['braik', 'It fits the sound, but neither word is written with "ai".']],
    test: 'Is it about stopping a vehicle?',
    gaps: {
      brake: [
        'Squeeze the ____ before the steep bend.',
        'The driver checked the left ____ of the truck.',
      ],
      break: [
        'Handle the vase with care, or it will ____.',
        'After an hour of work we took a ____.',
      ],
    },
  },
  {
    id: 'whose',
    from: 4,
    words: { whose: 'belonging to whom', "who's": 'short for "who is" or "who has"' },
    decoys: [
      ["whos'", noApostrophe("whos'")],
      ["whose's", noApostrophe("whose's")],
    ],
    test: 'Try "who is" or "who has" in the gap. Does the sentence still make sense?',
    gaps: {
      whose: ['I wonder ____ scarf this is.', 'The girl ____ kite won is my cousin.'],
      "who's": ['Do you know ____ coming to the rehearsal?', 'Guess ____ finished the whole maze!'],
    },
  },
  {
    id: 'weather',
    from: 4,
    words: { weather: 'sun, rain, wind and snow', whether: 'if' },
    decoys: [['wether', 'A letter is missing there.']],
    test: 'Could you say "if" instead?',
    gaps: {
      weather: ['The ____ changed from sun to hail.', 'Sailors study the ____ before they leave.'],
      whether: ['Nobody knew ____ the ferry would run.', 'Ask her ____ she wants tea or juice.'],
    },
  },
  {
    id: 'than',
    from: 4,
    // A map, since an object literal with a key `then` would look like a promise.
    words: Object.fromEntries(
      new Map([
        ['than', 'used to compare'],
        ['then', 'at that time, or next'],
      ]),
    ),
    decoys: [['thin', '"Thin" is the opposite of thick, and it sounds different.']],
    test: 'Are two things compared, or does one follow the other in time?',
    gaps: Object.fromEntries(
      new Map([
        [
          'than',
          ['A cheetah is faster ____ a horse.', 'I would rather walk ____ wait for the bus.'],
        ],
        ['then', ['First rinse the rice, and ____ boil it.', 'We lived in Lima back ____.']],
      ]),
    ),
  },
  {
    id: 'passed',
    from: 6,
    words: { passed: 'went by, or did well in a test', past: 'the time before now, or beyond' },
    decoys: [['pasted', '"Pasted" means stuck with glue, and it sounds different.']],
    test: 'Is it what somebody did (a verb), or is it a time or a direction?',
    gaps: {
      passed: ['The runner ____ me on the last hill.', 'Everyone in the group ____ the test.'],
      past: ['We drove ____ the old windmill.', 'In the ____, letters traveled by ship.'],
    },
  },
  {
    id: 'allowed',
    from: 6,
    words: { allowed: 'permitted', aloud: 'so that others can hear' },
    decoys: [['alloud', 'It mixes the two spellings.']],
    test: 'Is it about permission or about a voice?',
    gaps: {
      allowed: [
        'Visitors are not ____ to feed the seals.',
        'We were ____ to stay up for the eclipse.',
      ],
      aloud: ['She read the poem ____ to the class.', 'I did not mean to say that ____.'],
    },
  },
  {
    id: 'affect',
    from: 6,
    words: { affect: 'to change or influence', effect: 'a result' },
    decoys: [['efect', 'A letter is missing there.']],
    test: 'Does the gap need a verb (an action) or a noun (a thing, often after "the" or "an")?',
    gaps: {
      affect: ['Lack of sleep can ____ your memory.', 'How will the drought ____ the harvest?'],
      effect: [
        'The medicine had no ____ on the fever.',
        'One ____ of the new law was cleaner air.',
      ],
    },
  },
  {
    id: 'principal',
    from: 6,
    words: {
      principal: 'the head of a school, or most important',
      principle: 'a basic rule or belief',
    },
    decoys: [['principel', 'It mixes the two spellings.']],
    test: 'Could you put "rule" in the gap?',
    gaps: {
      principal: ['The ____ welcomed the new students.', 'Rice is the ____ crop of this valley.'],
      principle: ['Honesty is a ____ she never gave up.', 'A lever works on a simple ____.'],
    },
  },
  {
    id: 'stationary',
    from: 6,
    words: { stationary: 'not moving', stationery: 'writing paper and envelopes' },
    decoys: [['stationairy', 'The sound is near, but the ending is not written with "air".']],
    test: 'Envelopes are for letters. Is it about those, or about standing still?',
    gaps: {
      stationary: ['The traffic was ____ for an hour.', 'Keep the telescope ____ while you look.'],
      stationery: ['She wrote her thanks on blue ____.', 'The shop sells pens and ____.'],
    },
  },
  {
    id: 'complement',
    from: 6,
    words: {
      complement: 'to go well with something, or a thing that does',
      compliment: 'a kind remark',
    },
    decoys: [
      [
        'complemint',
        'Look at the word "complete" or think of "I like it". Neither has "mint" in it.',
      ],
    ],
    test: 'Is something being completed, or is somebody being praised?',
    gaps: {
      complement: [
        'The green scarf is a perfect ____ to your coat.',
        'Choose a sauce that will ____ the fish.',
      ],
      compliment: [
        'Thank you for the ____ about my drawing.',
        'Being called curious is a great ____.',
      ],
    },
  },
];
