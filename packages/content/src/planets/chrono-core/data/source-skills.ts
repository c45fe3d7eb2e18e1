import type { Term } from '../../../authoring/vocabulary.ts';
import type { Graded } from '../ask/graded.ts';
import type { Case } from '../ask/sorting.ts';
import type { Sequence } from '../ask/written.ts';

export const STEP_SORTS = {
  sourcing: {
    name: 'Sourcing',
    asks: 'is a question of **sourcing**',
    means: 'Sourcing asks who made a source, when, for whom and why, before reading it.',
  },
  context: {
    name: 'Putting it in context',
    asks: 'puts a source **in context**',
    means: 'Putting in context asks what else was going on at that time and place.',
  },
  close: {
    name: 'Close reading',
    asks: 'is a question of **close reading**',
    means: 'Close reading asks what exactly a source says, and which words it uses to persuade.',
  },
  corroborate: {
    name: 'Corroborating',
    asks: 'is a question of **corroborating**',
    means: 'Corroborating compares a source with others, to see where they agree.',
  },
} as const;

export const STEP_CASES: readonly Case<keyof typeof STEP_SORTS>[] = [
  {
    text: 'Who wrote this letter, and to whom?',
    sort: 'sourcing',
    why: 'Author and reader are the first things to find out.',
  },
  {
    text: 'Was the photographer paid by one of the two sides?',
    sort: 'sourcing',
    why: 'It asks about the maker’s interest.',
  },
  {
    text: 'Was this diary meant to be published?',
    sort: 'sourcing',
    why: 'It asks about purpose and audience.',
  },
  {
    text: 'How long after the flood was this account written down?',
    sort: 'sourcing',
    why: 'The date of a source is part of where it comes from.',
  },
  {
    text: 'What other strikes were there in the same year?',
    sort: 'context',
    why: 'It looks at what was going on around the source.',
  },
  {
    text: 'What did people at that time know about germs?',
    sort: 'context',
    why: 'The knowledge of the time is part of the background.',
  },
  {
    text: 'Were there laws that limited what newspapers could print in 1798?',
    sort: 'context',
    why: 'Laws of the time explain what could be said.',
  },
  {
    text: 'What did the word “liberal” mean in 1850?',
    sort: 'context',
    why: 'Words have to be understood as people did then.',
  },
  {
    text: 'Which adjectives does the writer use for the crowd?',
    sort: 'close',
    why: 'Choice of words is found by reading closely.',
  },
  {
    text: 'What evidence does the speaker give for this claim?',
    sort: 'close',
    why: 'It follows the argument inside the source.',
  },
  {
    text: 'What does the mapmaker draw large, and what is left out?',
    sort: 'close',
    why: 'It studies the content in detail.',
  },
  {
    text: 'Which sentence is fact, and which is the writer’s opinion?',
    sort: 'close',
    why: 'It takes the text apart.',
  },
  {
    text: 'Do the ship’s log and the sailor’s letter give the same date?',
    sort: 'corroborate',
    why: 'Two sources are compared.',
  },
  {
    text: 'Is there a record by someone from the other side?',
    sort: 'corroborate',
    why: 'It looks for a second view to compare.',
  },
  {
    text: 'Do excavations confirm what the chronicle tells?',
    sort: 'corroborate',
    why: 'A text is checked against finds.',
  },
  {
    text: 'Where do these three accounts disagree?',
    sort: 'corroborate',
    why: 'Comparing accounts is its core.',
  },
];

export const CLAIM_SORTS = {
  fact: {
    name: 'A statement that can be checked',
    asks: 'is a **statement that can be checked**',
    means: 'A statement of fact can be shown to be true or false by evidence.',
  },
  inference: {
    name: 'An inference from evidence',
    asks: 'is an **inference from evidence**',
    means: 'An inference goes a step beyond the evidence: it says what probably follows.',
  },
  judgment: {
    name: 'A judgment of value',
    asks: 'is a **judgment of value**',
    means:
      'A judgment of value says what is good, bad, fair or great. People may weigh it differently.',
  },
} as const;

export const CLAIM_CASES: readonly Case<keyof typeof CLAIM_SORTS>[] = [
  {
    text: 'The bridge was opened on May 24, 1883.',
    sort: 'fact',
    why: 'Records and newspapers can confirm the date.',
  },
  { text: 'The petition has 1,204 signatures.', sort: 'fact', why: 'One can count them.' },
  {
    text: 'The law was passed by 61 votes to 34.',
    sort: 'fact',
    why: 'The minutes of the vote show it.',
  },
  {
    text: 'The mill employed 310 people in 1850, 140 of them under sixteen.',
    sort: 'fact',
    why: 'The census and the wage book can be checked.',
  },
  {
    text: 'The handwriting changes halfway, so a second clerk probably took over.',
    sort: 'inference',
    why: 'It concludes something from a detail. “Probably” shows it.',
  },
  {
    text: 'The coins come from five countries, which suggests that it was a trading town.',
    sort: 'inference',
    why: 'From the finds a conclusion is drawn.',
  },
  {
    text: 'Since the letter does not mention the fire, it was probably written before it.',
    sort: 'inference',
    why: 'It reasons from what is missing.',
  },
  {
    text: 'The graves hold more weapons than before, so life may have become less safe.',
    sort: 'inference',
    why: 'It is a cautious step beyond the finds.',
  },
  {
    text: 'She was the greatest speaker of her century.',
    sort: 'judgment',
    why: '“Greatest” cannot be measured.',
  },
  {
    text: 'The treaty was unjust to the farmers.',
    sort: 'judgment',
    why: '“Unjust” weighs the facts by a standard.',
  },
  {
    text: 'It was a mistake to build the canal.',
    sort: 'judgment',
    why: 'Whether it was a mistake depends on what one values.',
  },
  {
    text: 'The old town hall was more beautiful than the new one.',
    sort: 'judgment',
    why: 'Beauty is a matter of taste.',
  },
];

/** The same event told plainly and told to persuade. */
export interface Headline extends Graded {
  readonly neutral: string;
  readonly loaded: readonly (readonly [text: string, why: string])[];
  readonly about: string;
}

export const HEADLINES: readonly Headline[] = [
  {
    about: 'a strike at a mill',
    neutral: '400 weavers stop work over a pay cut',
    loaded: [
      [
        'Greedy mob of 400 holds the town to ransom',
        '“Greedy”, “mob” and “to ransom” are words of blame.',
      ],
      ['Brave weavers rise against heartless owners', '“Brave” and “heartless” take a side.'],
      [
        'Ungrateful hands walk out on generous employers',
        '“Ungrateful” and “generous” take the owners’ side.',
      ],
    ],
  },
  {
    about: 'a new tax',
    neutral: 'Council votes 5 to 4 for a tax on windows',
    loaded: [
      [
        'Council robs honest families of daylight',
        '“Robs” and “honest” are meant to make readers angry.',
      ],
      ['Wise council finds a fair way to pay its debts', '“Wise” and “fair” praise it.'],
      ['Tax madness: five tyrants against the people', '“Madness” and “tyrants” are loaded words.'],
    ],
  },
  {
    about: 'a bridge',
    neutral: 'Bridge over the Long River opens after six years',
    loaded: [
      [
        'Miracle of steel puts all other bridges to shame',
        '“Miracle” and “to shame” praise without facts.',
      ],
      ['Monstrous iron thing ruins our lovely river', '“Monstrous” and “ruins” are judgments.'],
      ['At last! Lazy builders finish their overpriced toy', '“Lazy” and “toy” mock the builders.'],
    ],
  },
  {
    about: 'newcomers to a town',
    neutral: '300 families from abroad settled here this year',
    loaded: [
      [
        'Flood of strangers swamps our peaceful town',
        '“Flood” and “swamps” make people sound like a disaster.',
      ],
      ['300 hard-working heroes save our dying town', '“Heroes” and “save” take the other side.'],
      ['Our town overrun', '“Overrun” is a word of war.'],
    ],
  },
  {
    about: 'a protest march',
    neutral: 'About 2,000 people march for the vote',
    loaded: [
      ['Noisy troublemakers block the traffic', '“Troublemakers” insults the marchers.'],
      ['Glorious army of freedom sweeps the city', '“Glorious” and “sweeps” praise them.'],
      [
        'Mere handful of cranks parades in the rain',
        '“Mere”, “handful” and “cranks” make it small.',
      ],
    ],
  },
  {
    about: 'a king’s visit',
    neutral: 'King visits the port for two days',
    loaded: [
      ['Beloved monarch showers the port with his grace', '“Beloved” and “showers” flatter.'],
      [
        'Idle tyrant wastes our money on a two-day pleasure trip',
        '“Idle tyrant” and “wastes” attack.',
      ],
      [
        'Port trembles with joy at the royal presence',
        '“Trembles with joy” claims what nobody has measured.',
      ],
    ],
  },
  {
    about: 'a battle',
    neutral: 'Both armies withdraw after a day of fighting',
    loaded: [
      ['Our lions crush the cowardly foe', '“Lions” and “cowardly” are propaganda.'],
      [
        'Senseless slaughter ordered by fools',
        'It judges. The first part may be felt deeply, but it is not neutral.',
      ],
      ['Enemy runs like rabbits before our heroes', '“Like rabbits” and “heroes” mock and praise.'],
    ],
  },
  {
    about: 'a factory inspection',
    neutral: 'Inspectors find 14 children under ten at the mill',
    loaded: [
      ['Evil owner devours 14 innocent children', '“Evil” and “devours” are pictures, not facts.'],
      ['Meddling officials bother an honest firm', '“Meddling” and “honest” take the firm’s side.'],
      ['Happy little helpers lend a hand at the mill', '“Happy helpers” hides that it is work.'],
    ],
  },
  {
    about: 'a railroad',
    neutral: 'New railroad cuts the journey to nine hours',
    loaded: [
      ['Roaring monster tears our valley apart', '“Monster” and “tears apart” frighten.'],
      ['Nine golden hours with the noble iron horse', '“Golden” and “noble” praise.'],
      ['Railroad barons swallow another valley', '“Barons” and “swallow” accuse.'],
    ],
  },
  {
    about: 'a school law',
    neutral: 'New law asks for 120 days of school a year',
    loaded: [
      ['State steals children from their parents', '“Steals” is a word of crime.'],
      [
        'Enlightened law at last lifts the ignorant masses',
        '“Enlightened” and “ignorant masses” judge.',
      ],
      ['Another foolish law from the capital', '“Foolish” is an opinion.'],
    ],
  },
];

/** A source that is about one time and comes from another: it is primary for its own. */
export interface TwoTimes {
  readonly source: string;
  /** Completes "for the question: …". */
  readonly primaryFor: string;
  readonly notFor: readonly [string, string, string];
}

export const TWO_TIMES: readonly TwoTimes[] = [
  {
    source: 'A school textbook from 1925 about the Civil War',
    primaryFor: 'What were students in the 1920s taught about that war?',
    notFor: [
      'What did soldiers eat in 1863?',
      'Why did the states secede in 1861?',
      'How many fought at Gettysburg?',
    ],
  },
  {
    source: 'A movie of 1956 about ancient Egypt',
    primaryFor: 'How did moviegoers in the 1950s imagine Egypt?',
    notFor: [
      'How did Egyptians dress?',
      'How was the Great Pyramid built?',
      'What did pharaohs say to their advisers?',
    ],
  },
  {
    source: 'A painting of 1851 that shows Washington crossing the Delaware in 1776',
    primaryFor: 'How was Washington remembered long after his death?',
    notFor: [
      'Which boats were used in 1776?',
      'What was the weather on that night?',
      'Which flag did the army carry?',
    ],
  },
  {
    source: 'A statue of a Civil War general, set up in 1911',
    primaryFor: 'Whom did the town honor fifty years after the war?',
    notFor: [
      'What did the general order in 1862?',
      'How old was he in his last battle?',
      'What did his soldiers think of him?',
    ],
  },
  {
    source: 'A play by Shakespeare about Julius Caesar, from 1599',
    primaryFor: 'What did Londoners see on the stage in Shakespeare’s day?',
    notFor: [
      'What were Caesar’s last words?',
      'How did the Senate vote in 44 BCE?',
      'What did Romans wear?',
    ],
  },
  {
    source: 'An encyclopedia article of 1890 on Africa',
    primaryFor: 'What did its European writers believe about Africa?',
    notFor: [
      'How did people in Mali live in 1300?',
      'Who built Great Zimbabwe?',
      'How far did trade reach in 1100?',
    ],
  },
  {
    source: 'A map of 1507 that calls a new continent “America”',
    primaryFor: 'What did mapmakers know soon after Columbus?',
    notFor: [
      'Who lived on that continent in 1000?',
      'Where did Norse sailors land about 1000?',
      'What did the Romans know of the world?',
    ],
  },
  {
    source: 'A video game from 2010 about Vikings',
    primaryFor: 'Which ideas of Vikings do players find exciting?',
    notFor: [
      'How were longships built?',
      'What did Vikings trade?',
      'Why did they come to Lindisfarne?',
    ],
  },
  {
    source: 'A biography of Lincoln written in 1936',
    primaryFor: 'How was Lincoln seen in the 1930s?',
    notFor: [
      'What did Lincoln feel on Election Day in 1860?',
      'What did he say to his wife?',
      'Who was at his inauguration?',
    ],
  },
  {
    source: 'A museum sign from 1960 about Native Americans',
    primaryFor: 'How did museums of that time present Native peoples?',
    notFor: [
      'How did the Hopi grow corn in 1500?',
      'Who founded the village of Oraibi?',
      'How did people in Arizona build in 1200?',
    ],
  },
];

/** Documents that cannot be what they claim to be. */
export interface Forgery {
  readonly claim: string;
  readonly giveaway: string;
  readonly why: string;
  readonly fine: readonly (readonly [text: string, why: string])[];
}

export const FORGERIES: readonly Forgery[] = [
  {
    claim: 'a letter dated **1780**, by a soldier in New York',
    giveaway: 'He writes that he will take the train home.',
    why: 'There were no passenger trains until the 1820s and 1830s.',
    fine: [
      ['He complains about cold and hunger.', 'Both were common in that war.'],
      ['He asks for a pair of shoes.', 'Shoes were scarce.'],
      ['He spells “public” as “publick”.', 'That spelling was usual then.'],
    ],
  },
  {
    claim: 'a diary of **1492**, by a sailor of Columbus',
    giveaway: 'He eats potatoes on the way out.',
    why: 'Potatoes come from the Americas and were unknown to Europeans before.',
    fine: [
      ['He counts the days without land.', 'Sailors did that.'],
      ['He eats hard biscuit.', 'That was the usual bread on ships.'],
      ['He fears that the wind will never turn.', 'Such fears are known from that voyage.'],
    ],
  },
  {
    claim: 'a Roman’s letter of **80 CE**',
    giveaway: 'He dates it “in the year 80 after Christ”.',
    why: 'Counting years in this way was invented more than 400 years later.',
    fine: [
      [
        'He writes to his brother in Pompeii’s region about ash.',
        'Vesuvius had erupted the year before.',
      ],
      ['He asks for olive oil.', 'Romans used much of it.'],
      ['He writes on thin wooden tablets.', 'Such tablets have been found.'],
    ],
  },
  {
    claim: 'a newspaper of **1865**',
    giveaway: 'It has a photograph in color on the front page.',
    why: 'Newspapers could not print photographs until about 1880, and color came much later.',
    fine: [
      ['It reports on Lincoln’s death.', 'That was in April 1865.'],
      ['Its type is very small.', 'That was usual.'],
      ['It carries advertisements for soap.', 'There were such advertisements.'],
    ],
  },
  {
    claim: 'a charter of an English king from **1100**',
    giveaway: 'It is printed.',
    why: 'Printing with movable type came to England in 1476.',
    fine: [
      ['It is in Latin.', 'Charters were written in Latin.'],
      ['It has a wax seal.', 'Seals were used to confirm charters.'],
      ['It is on parchment.', 'Parchment was the usual material.'],
    ],
  },
  {
    claim: 'a postcard of **1912** from the Titanic',
    giveaway: 'The sender was “sorry to hear of World War I”.',
    why: 'The war began in 1914, and nobody called it the First before there was a second.',
    fine: [
      ['It shows the ship with four funnels.', 'The ship had four.'],
      ['It was stamped in Ireland.', 'The ship called at Queenstown.'],
      ['The sender praises the food.', 'That is quite possible.'],
    ],
  },
  {
    claim: 'a medieval map of **1250**',
    giveaway: 'It shows Florida.',
    why: 'Europeans did not know Florida before the 1500s.',
    fine: [
      ['It has east at the top.', 'Many medieval maps do.'],
      ['Jerusalem is in the middle.', 'That was usual.'],
      ['It shows sea monsters.', 'Such pictures were common.'],
    ],
  },
  {
    claim: 'a letter of **1776** by a member of Congress',
    giveaway: 'He writes that President Washington is with them.',
    why: 'There was no president until 1789. In 1776 Washington was a general.',
    fine: [
      ['He complains of the heat in Philadelphia.', 'July was hot.'],
      ['He writes with a quill.', 'So did everyone.'],
      ['He fears to be hanged for treason.', 'That was a real danger.'],
    ],
  },
  {
    claim: 'a farmer’s account book of **1840** from Ohio',
    giveaway: 'A tractor is listed among the tools.',
    why: 'Tractors came about 1900.',
    fine: [
      ['Corn is traded for cloth.', 'Barter was common.'],
      ['Prices are in dollars.', 'Ohio used dollars.'],
      ['Two oxen have names.', 'Farmers named their animals.'],
    ],
  },
  {
    claim: 'a speech of **1850** for the rights of women',
    giveaway: 'The speaker thanks those who listen on the radio.',
    why: 'Radio broadcasts began about 1920.',
    fine: [
      ['It quotes the Declaration of Independence.', 'Seneca Falls did so in 1848.'],
      ['It demands the vote.', 'That was demanded in 1848.'],
      ['Some listeners are said to have hissed.', 'Reports tell of that.'],
    ],
  },
];

export const SOURCE_STEPS: readonly Sequence[] = [
  {
    ask: 'A historian works on a question. Put the steps in order.',
    hint: 'You cannot look for sources before you know what you ask.',
    stages: [
      [
        'Ask a question that can be answered with evidence.',
        'the question decides what to look for',
      ],
      ['Look for sources from different sides.', 'then evidence is collected'],
      ['Find out who made each source, when and why.', 'before using a source one has to know it'],
      ['Compare the sources with each other.', 'now their claims can be tested'],
      ['Write an answer and cite the evidence.', 'the answer rests on the comparison'],
      ['Let others check it.', 'critics may find what was missed'],
    ],
  },
  {
    ask: 'Someone finds an old letter without a date. Put the steps of dating it in order.',
    hint: 'Begin with what you hold in your hands, and end with a claim.',
    stages: [
      ['Look at paper, ink and handwriting.', 'the object itself gives the first clues'],
      ['Read it for events and names.', 'the text may mention what is known from elsewhere'],
      ['Look up when these events happened.', 'a reference gives firm dates'],
      ['Narrow it down: after this event and before that one.', 'the clues give a range'],
      ['State the likely date, and how sure you are.', 'the claim comes last, with its limits'],
    ],
  },
];

export const SOURCE_WORDS: readonly Term[] = [
  {
    term: 'provenance',
    means: 'where a source comes from and who has owned it',
    example:
      'The museum wants to know: who found the letter, who sold it, and where was it before 1950?',
    hint: 'It comes from the French word for “come from”.',
  },
  {
    term: 'corroborate',
    means: 'to support a claim with another, independent source',
    example: 'The captain’s log says that it rained. So does the diary of a farmer on the coast.',
    hint: 'It means to make stronger.',
  },
  {
    term: 'bias',
    means: 'a leaning that makes an account one-sided',
    example: 'The company’s own newspaper writes about the strike. It asks no striker.',
    hint: 'Nobody is quite free of it.',
    near: ['perspective', 'propaganda'],
  },
  {
    term: 'perspective',
    means: 'the point of view from which someone sees things',
    example:
      'For the captain it was a discovery. For those on the shore it was the arrival of strangers.',
    hint: 'In art it has to do with where you stand.',
    near: ['bias', 'context'],
  },
  {
    term: 'context',
    means: 'the circumstances in which something was made or said',
    example: 'To understand the joke in the cartoon you have to know who ran for office in 1884.',
    hint: 'It is what surrounds a text.',
    near: ['perspective'],
  },
  {
    term: 'audience',
    means: 'those for whom a source was made',
    example: 'The general wrote one report for the newspapers and another for the king.',
    hint: 'In a theater it sits in front of the stage.',
  },
  {
    term: 'inference',
    means: 'a conclusion drawn from evidence',
    example: 'The floor is worn in front of the altar, so many people must have knelt there.',
    hint: 'You read it between the lines.',
  },
  {
    term: 'anachronism',
    means: 'something that does not belong to the time in which it is set',
    example: 'In a movie about knights one of them looks at a wristwatch.',
    hint: '“Chronos” is the Greek word for time.',
  },
  {
    term: 'primary source',
    means: 'a source from the time that is being studied',
    example: 'She studies the flood of 1913, and she reads a telegram that was sent on that day.',
    hint: 'It is at first hand.',
    near: ['oral history', 'archive', 'census'],
  },
  {
    term: 'secondary source',
    means: 'a later account that is based on other sources',
    example: 'A historian publishes a book on the flood of 1913 a hundred years afterward.',
    hint: 'It is at second hand.',
    near: ['historiography'],
  },
  {
    term: 'oral history',
    means: 'recorded memories of people who lived through something',
    example: 'Students interview retired miners and put the recordings in the library.',
    hint: 'You listen to it.',
    near: ['primary source'],
  },
  {
    term: 'archive',
    means: 'a collection of documents that are kept for the future',
    example:
      'In gray boxes lie three hundred years of tax rolls. You may read them with clean hands.',
    hint: 'The National one holds the Declaration of Independence.',
  },
  {
    term: 'propaganda',
    means: 'one-sided messages spread to win people for a cause',
    example: 'All the posters in the station show the leader with happy children.',
    hint: 'It wants you to feel and to follow.',
    near: ['bias'],
  },
  {
    term: 'census',
    means: 'an official count of the people of a country',
    example:
      'Every ten years someone asks at each door how many live there, how old they are and what they do.',
    hint: 'The Constitution demands one every ten years.',
  },
  {
    term: 'reliability',
    means: 'the degree to which a source can be trusted',
    example:
      'The clerk wrote down each ship as it came in, with no reason to lie. The innkeeper told tales for drinks.',
    hint: 'You can rely on it, or not.',
    near: ['bias', 'corroborate'],
  },
  {
    term: 'historiography',
    means: 'the study of how history has been written',
    example: 'She compares what textbooks of 1900, 1950 and 2000 say about the same war.',
    hint: 'It has “history” and “writing” in it.',
    grades: [9, 12],
    near: ['secondary source'],
  },
  {
    term: 'presentism',
    means: 'judging the past only by the standards of today',
    example: 'He asks why people in 1350 did not simply take antibiotics against the plague.',
    hint: 'It has the word for our own time in it.',
    grades: [9, 12],
    near: ['anachronism'],
  },
];
