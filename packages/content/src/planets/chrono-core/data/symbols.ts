import type { Deed } from '../ask/people.ts';
import type { Graded } from '../ask/graded.ts';
import type { Written } from '../ask/written.ts';

/** National symbols. `who` is the symbol, `did` says what is true of it alone. */
export const SYMBOLS: readonly Deed[] = [
  {
    who: 'the American flag',
    group: 'sign',
    did: 'has fifty stars and thirteen stripes',
    hint: 'You can see it in front of schools, in red, white and blue.',
    more: 'Each star stands for one of today’s states, and each stripe for one of the first thirteen.',
  },
  {
    who: 'the bald eagle',
    group: 'nature',
    did: 'is a large bird with a white head that stands for the United States',
    hint: 'It has wings, and it is on the back of many coins.',
    more: 'It has been on the Great Seal of the United States since 1782.',
  },
  {
    who: 'the Statue of Liberty',
    group: 'place',
    did: 'holds up a torch in New York Harbor',
    hint: 'It was a gift from the people of France.',
    more: 'For many newcomers who came by ship, it was the first sight of their new country.',
  },
  {
    who: 'the Liberty Bell',
    group: 'place',
    did: 'hangs in Philadelphia and has a famous crack',
    hint: 'It is made of metal, and it is no longer rung.',
    more: 'Words on it say that there should be liberty for all the people of the land.',
  },
  {
    who: 'the White House',
    group: 'place',
    did: 'is the home and office of the president',
    hint: 'Its name tells its color.',
    more: 'Every president since John Adams has lived there.',
  },
  {
    who: 'the U.S. Capitol',
    group: 'place',
    did: 'has a great dome, and Congress meets there to make laws',
    hint: 'Lawmakers from all fifty states work in it.',
    more: 'The Senate meets on one side of it and the House of Representatives on the other.',
  },
  {
    who: 'the Washington Monument',
    group: 'place',
    did: 'is a tall, pointed stone tower that honors the first president',
    hint: 'It looks like a giant pencil made of stone.',
    more: 'It stands on the National Mall in Washington, D.C., and it is about 555 feet high.',
  },
  {
    who: 'the Lincoln Memorial',
    group: 'place',
    did: 'holds a huge seated statue of the 16th president',
    hint: 'It looks like a Greek temple with many columns.',
    more: 'In 1963 Martin Luther King Jr. gave a famous speech on its steps.',
  },
  {
    who: '“The Star-Spangled Banner”',
    group: 'sign',
    did: 'is the national anthem',
    hint: 'You do not look at this one. You sing it.',
    more: 'Francis Scott Key wrote the words in 1814, when he saw the flag still flying after a battle.',
  },
  {
    who: 'the Pledge of Allegiance',
    group: 'sign',
    did: 'is a promise to be loyal to the flag and the country',
    hint: 'It is made of words that are spoken, not sung.',
    more: 'It ends with the words “with liberty and justice for all”.',
  },
  {
    who: 'the rose',
    group: 'nature',
    did: 'is the national flower',
    hint: 'It smells sweet and has thorns.',
    more: 'It was chosen in 1986.',
  },
  {
    who: 'the oak',
    group: 'nature',
    did: 'is the national tree',
    hint: 'Acorns grow on it.',
    more: 'It was chosen in 2004.',
  },
  {
    who: 'the American bison',
    group: 'nature',
    did: 'is the national mammal',
    hint: 'It is big and brown, and it lives on the grasslands.',
    more: 'It was chosen in 2016. It is important to many Native nations of the Plains.',
  },
  {
    who: 'the Great Seal',
    group: 'sign',
    did: 'is a round picture stamped on important papers of the country',
    hint: 'An eagle with arrows and an olive branch is on it.',
    more: 'The olive branch stands for peace and the arrows for defense.',
    near: ['the bald eagle'],
  },
  {
    who: 'the Declaration of Independence',
    group: 'paper',
    did: 'is a paper from 1776 that said the colonies were free',
    hint: 'It has to do with the Fourth of July.',
    more: 'You can see it in the National Archives in Washington, D.C.',
    grades: [2, 4],
  },
  {
    who: 'the Constitution',
    group: 'paper',
    did: 'is the plan for the government, which begins “We the People”',
    hint: 'It was written in 1787, and all other laws must fit it.',
    more: 'It says how the country makes laws and what rights people have.',
    grades: [2, 4],
  },
  {
    who: 'the Gateway Arch',
    group: 'place',
    did: 'is a huge shiny arch in St. Louis',
    hint: 'You can ride to its top, 630 feet up.',
    more: 'It was finished in 1965 and stands where many journeys to the West began.',
    grades: [3, 4],
  },
  {
    who: 'Uncle Sam',
    group: 'sign',
    did: 'is a drawn man with a tall hat who stands for the government',
    hint: 'He has a white beard, and his name has the letters U and S.',
    more: 'Artists have drawn him for about 200 years.',
    grades: [3, 4],
  },
];

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export type Month = (typeof MONTHS)[number];

export interface Holiday extends Graded {
  readonly name: string;
  readonly month: Month;
  /** Its place in the year, to put in order: month and day of the earliest date. */
  readonly at: number;
  /** Completes "On this day people …". */
  readonly people: string;
  readonly why: string;
  readonly hint: string;
  readonly rule: string;
  /** A whole sentence: the time of year, without the month. */
  readonly when: string;
}

/** Public holidays of the United States, and days that schools mark. */
export const HOLIDAYS: readonly Holiday[] = [
  {
    name: 'New Year’s Day',
    when: 'It comes before all other days of the year.',
    month: 'January',
    at: 101,
    people: 'begin a new calendar year',
    why: 'A new year begins on this day.',
    hint: 'The evening before, many people stay up until midnight.',
    rule: 'It is always on January 1.',
  },
  {
    name: 'Martin Luther King Jr. Day',
    when: 'It comes in winter, near the birthday of Dr. King.',
    month: 'January',
    at: 115,
    people: 'remember a leader who worked in peaceful ways for equal rights',
    why: 'Dr. King led peaceful marches so that people of all races would be treated equally.',
    hint: 'Many people help others on this day. It is called a day of service.',
    rule: 'It is the third Monday in January.',
  },
  {
    name: 'Presidents’ Day',
    when: 'It comes in winter, near the birthdays of Washington and Lincoln.',
    month: 'February',
    at: 215,
    people: 'remember George Washington and others who led the country',
    why: 'By law it is Washington’s Birthday. Many people also think of Lincoln, who was born in the same month.',
    hint: 'Its name tells whom it honors.',
    rule: 'It is the third Monday in February.',
  },
  {
    name: 'Memorial Day',
    when: 'It comes in late spring, near the end of the school year.',
    month: 'May',
    at: 525,
    people: 'honor soldiers who died for the country',
    why: 'People bring flowers and flags to the graves of soldiers.',
    hint: 'It is a quiet day to remember.',
    rule: 'It is the last Monday in May.',
  },
  {
    name: 'Flag Day',
    when: 'It comes about when summer begins.',
    month: 'June',
    at: 614,
    people: 'hang out the Stars and Stripes because it was chosen on this day in 1777',
    why: 'On June 14, 1777, Congress decided how the flag should look.',
    hint: 'It comes in early summer. Look up at the flagpole.',
    grades: [2, 4],
    rule: 'It is always on June 14. It is not a day off for most people.',
  },
  {
    name: 'Juneteenth',
    when: 'Its name is made of a month and a number.',
    month: 'June',
    at: 619,
    people: 'celebrate that enslaved people in Texas heard at last that they were free',
    why: 'In 1865 soldiers brought the news of freedom to Galveston, Texas. It marks the end of slavery.',
    hint: 'Its name is made of a month and a number.',
    rule: 'It is always on June 19.',
  },
  {
    name: 'Independence Day',
    when: 'It comes in the middle of summer.',
    month: 'July',
    at: 704,
    people: 'celebrate the birthday of the United States with fireworks',
    why: 'In 1776 the Declaration of Independence was approved on this day.',
    hint: 'There are parades and fireworks in summer.',
    rule: 'It is always on July 4.',
  },
  {
    name: 'Labor Day',
    when: 'It comes when summer ends and the school year is new.',
    month: 'September',
    at: 901,
    people: 'honor all who work',
    why: 'Workers had asked for a day that honors what they do. It became a national holiday in 1894.',
    hint: 'Another word for work is in its name.',
    rule: 'It is the first Monday in September.',
  },
  {
    name: 'Constitution Day',
    when: 'It comes a few weeks after the summer vacation.',
    month: 'September',
    at: 917,
    people: 'learn about the plan for our government that was signed in 1787',
    why: 'The Constitution was signed on September 17, 1787.',
    hint: 'It comes soon after the long summer break. Schools teach about “We the People” on this day.',
    grades: [3, 4],
    rule: 'It is on September 17. It is not a day off.',
  },
  {
    name: 'Election Day',
    when: 'It comes in fall, some weeks before Thanksgiving.',
    month: 'November',
    at: 1102,
    people: 'vote for their leaders',
    why: 'In a democracy the people choose who leads them.',
    hint: 'It comes in fall. Grown-up citizens go to a polling place or send a ballot.',
    grades: [2, 4],
    rule: 'For the whole country it is the Tuesday after the first Monday in November.',
  },
  {
    name: 'Veterans Day',
    when: 'It comes in late fall, but before Thanksgiving.',
    month: 'November',
    at: 1111,
    people: 'thank everyone who has served in the armed forces',
    why: 'On November 11, 1918, the fighting of World War I ended.',
    hint: 'It honors people who were soldiers, sailors or pilots.',
    rule: 'It is always on November 11.',
  },
  {
    name: 'Thanksgiving',
    when: 'It comes in late fall, after the harvest.',
    month: 'November',
    at: 1122,
    people: 'share a big meal and say what they are glad to have',
    why: 'In 1863 President Lincoln asked the whole country to keep a day of thanks.',
    hint: 'Its name tells what to do.',
    rule: 'It is the fourth Thursday in November.',
  },
];

export const SYMBOL_QUESTIONS: readonly Written[] = [
  {
    ask: 'Why do countries have **symbols**, like a flag?',
    right: 'They stand for ideas that people share.',
    wrong: [
      [
        'They tell people what the weather will be.',
        'A flag moves in the wind, but it cannot tell the weather.',
      ],
      ['They are needed to make money.', 'A flag does not make money.'],
      ['They make a country larger.', 'A symbol does not change the size of a country.'],
    ],
    hints: [
      'A symbol stands for something that you cannot see, like freedom.',
      'How do people feel when they see their flag?',
    ],
    steps: [
      'Freedom and unity are ideas. You cannot see them.',
      'A flag, a song or a statue makes people think of them.',
    ],
  },
  {
    ask: 'The flag has **13 stripes**. What do they stand for?',
    right: 'The first 13 states',
    wrong: [
      ['The first 13 presidents', 'The stripes do not stand for people.'],
      ['The 13 largest cities', 'The stripes do not stand for cities.'],
      ['The 13 months of the year', 'A year has 12 months.'],
    ],
    hints: [
      'The number of stars has changed. The number of stripes stayed.',
      'Think of how the country began.',
    ],
    steps: [
      'The country began with 13 states, which had been British colonies.',
      'The stripes help us to remember them.',
    ],
  },
  {
    ask: 'The flag has **50 stars**. What does each star stand for?',
    right: 'One of the states',
    wrong: [
      ['One of the presidents', 'The stars do not stand for people.'],
      ['One year of history', 'The country is much older than 50 years.'],
      ['One of the large cities', 'There are many more large cities than stars.'],
    ],
    hints: [
      'When a new state joined, the flag got a new star.',
      'How many states are there today?',
    ],
    steps: [
      'There are 50 states today, and 50 stars on the flag.',
      'The last star was added in 1960, after Hawaii had become a state.',
    ],
  },
  {
    ask: 'The Statue of Liberty holds **a torch**. What does its light stand for?',
    right: 'Freedom',
    wrong: [
      ['Electricity', 'The light is a sign for an idea, not for power from a plug.'],
      ['Victory in a war', 'The statue was a gift of friendship. It is not about a war.'],
      ['The heat of summer', 'It is a sign for an idea.'],
    ],
    hints: ['“Liberty” is another word for it.', 'What did people who came by ship hope to find?'],
    steps: ['“Liberty” means freedom.', 'The torch is like a light that shows the way to it.'],
  },
  {
    ask: 'When the national anthem is played, many people **stand up and put a hand on their heart**. What does that show?',
    right: 'Respect for the country',
    wrong: [
      ['That they are tired', 'Standing up is not a sign of being tired.'],
      ['That the game is over', 'It is often sung before a game begins.'],
      ['That they want to sing alone', 'People often sing it together.'],
    ],
    hints: [
      'What feeling do people want to show?',
      'You also stand up to greet an important guest.',
    ],
    steps: ['Standing up is a sign of respect.', 'The anthem is a song for the whole country.'],
  },
  {
    ask: 'What is the difference between **Memorial Day and Veterans Day**?',
    right: 'One honors soldiers who died, the other all who served.',
    wrong: [
      [
        'One is for children, the other for grown-ups.',
        'Both honor people who served in the armed forces.',
      ],
      [
        'One is for soldiers, the other for presidents.',
        'Presidents have a day of their own, in February.',
      ],
      ['There is no difference.', 'They honor different people on different days.'],
    ],
    hints: ['“Memorial” has to do with memory.', 'A veteran is a person who has served.'],
    steps: [
      'On Memorial Day people remember soldiers who died.',
      'On Veterans Day people thank all who served, and many of them can be thanked in person.',
    ],
    grades: [3, 4],
  },
  {
    ask: 'The words **“E pluribus unum”** on the Great Seal mean “out of many, one”. What does that tell about the country?',
    right: 'Many states and people form one nation.',
    wrong: [
      ['There should be only one person.', 'It speaks of many who come together.'],
      ['Only one state is important.', 'Each state is a part of the whole.'],
      [
        'Everyone in the country has to do the same job.',
        'People may be different and still be one nation.',
      ],
    ],
    hints: ['Who are the “many”, and what is the “one”?', 'Thirteen colonies became one country.'],
    steps: [
      'The “many” were the 13 states. Today they are also the many people who live here.',
      'Together they are one nation.',
    ],
    grades: [3, 4],
  },
  {
    ask: 'Why did the **flag change** several times between 1777 and 1960?',
    right: 'New states joined the country.',
    wrong: [
      ['The colors faded.', 'The colors have stayed the same.'],
      ['Every president chose a new flag.', 'Presidents do not each get a new flag.'],
      ['Other countries asked for it.', 'Other countries do not decide about it.'],
    ],
    hints: [
      'Which part of the flag changed?',
      'The stars changed, and each star stands for something.',
    ],
    steps: [
      'For every new state a star was added.',
      'The last two were for Alaska and Hawaii, so the flag has had 50 stars since 1960.',
    ],
    grades: [2, 4],
  },
  {
    ask: 'The eagle on the Great Seal holds **an olive branch and arrows**. Its head is turned to the olive branch. What does that show?',
    right: 'The country wants peace.',
    wrong: [
      ['The country grows olives.', 'The branch is a sign for an idea.'],
      ['The country wants war.', 'The head is turned away from the arrows.'],
      ['The country has no army.', 'The arrows show that it can defend itself.'],
    ],
    hints: [
      'An olive branch is a very old sign for something good.',
      'Arrows stand for war. What stands on the other side?',
    ],
    steps: [
      'The olive branch is a sign of peace, the arrows of war.',
      'The eagle looks to peace, but it also holds the arrows.',
    ],
    grades: [3, 4],
  },
  {
    ask: 'Juneteenth is **June 19**. What happened on that day in 1865?',
    right: 'In Texas, enslaved people heard that they were free.',
    wrong: [
      ['In Philadelphia, the Declaration of Independence was signed.', 'That was in 1776.'],
      ['The first president was elected.', 'George Washington became president in 1789.'],
      ['The national anthem was written.', 'Its words were written in 1814.'],
    ],
    hints: ['The Civil War had just ended.', 'Good news came to Galveston, Texas, very late.'],
    steps: [
      'President Lincoln had declared them free more than two years before. But in Texas nobody had made the owners obey, until soldiers came.',
      'Families have celebrated it since 1866. It became a national holiday in 2021.',
    ],
    grades: [2, 4],
  },
  {
    ask: 'Which of these is a **promise**, not a song?',
    right: 'The Pledge of Allegiance',
    wrong: [
      ['“The Star-Spangled Banner”', 'That is the national anthem. People sing it.'],
      ['“America the Beautiful”', 'That is a song about the land.'],
      ['“My Country, ’Tis of Thee”', 'That is a song too.'],
    ],
    hints: ['“Pledge” is another word for it.', 'You speak it with your hand on your heart.'],
    steps: ['“To pledge” means to promise.', 'The other three are songs.'],
  },
  {
    ask: 'Where can you see the **real Declaration of Independence**?',
    right: 'In the National Archives in Washington, D.C.',
    wrong: [
      [
        'In the White House in Washington, D.C.',
        'The president lives there. It is no place for very old papers.',
      ],
      [
        'In Independence Hall in Philadelphia',
        'It was signed there, but it is kept in the capital today.',
      ],
      ['In every large school library', 'Schools have copies. There is only one signed parchment.'],
    ],
    hints: ['An archive is a place where old papers are kept safe.', 'It is in the capital city.'],
    steps: [
      'An archive keeps important papers safe from light and damp air.',
      'The National Archives shows the Declaration, the Constitution and the Bill of Rights.',
    ],
    grades: [3, 4],
  },
];
