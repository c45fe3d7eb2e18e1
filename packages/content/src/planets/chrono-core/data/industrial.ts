import type { Term } from '../../../authoring/vocabulary.ts';
import type { Link } from '../ask/causes.ts';
import type { Deed } from '../ask/people.ts';
import type { Case } from '../ask/sorting.ts';
import type { Marked } from '../ask/timelines.ts';

const EB = 'Encyclopaedia Britannica';
const LOC = 'Library of Congress';
const NARA = 'U.S. National Archives';
const NPS = 'National Park Service';
const SI = 'Smithsonian Institution';
const DOL = 'U.S. Department of Labor';

export const INDUSTRIAL: readonly Marked[] = [
  {
    label: 'Watt’s steam engine',
    what: 'James Watt patented a better steam engine',
    year: 1769,
    why: 'With a separate condenser it needed far less coal, so it paid to use it in mines and mills.',
    theme: 'a separate condenser',
    source: EB,
  },
  {
    label: 'Water-powered spinning mill',
    what: 'Richard Arkwright opened a water-powered spinning mill at Cromford',
    year: 1771,
    why: 'Workers came to the machines instead of working at home: the factory system had begun.',
    theme: 'a river in Derbyshire',
    source: 'UNESCO World Heritage Centre',
  },
  {
    label: 'Slater’s mill',
    what: 'Samuel Slater’s mill in Rhode Island began to spin cotton by water power',
    year: 1790,
    why: 'He had the plans of English machines in his head, and the American factory was born.',
    theme: 'secrets carried across the Atlantic',
    source: NPS,
  },
  {
    label: 'Cotton gin',
    what: 'Eli Whitney patented the cotton gin',
    year: 1794,
    why: 'Cotton became so profitable that slavery spread instead of dying out.',
    theme: 'seeds and fibers',
    source: NARA,
  },
  {
    label: 'Erie Canal',
    what: 'The Erie Canal was opened',
    year: 1825,
    why: 'It linked the Great Lakes with New York and made freight far cheaper.',
    theme: 'mules, locks and 363 miles of water',
    source: NPS,
  },
  {
    label: 'Factory Act',
    what: 'Britain’s Factory Act limited child labor and sent inspectors',
    year: 1833,
    why: 'For the first time officials checked that such a law was kept.',
    theme: 'children under nine',
    source: 'The National Archives (UK)',
  },
  {
    label: 'Morse’s telegraph',
    what: 'Samuel Morse sent a message by telegraph from Washington to Baltimore',
    year: 1844,
    why: 'News could travel faster than any horse or train.',
    theme: 'dots and dashes',
    source: LOC,
  },
  {
    label: 'Bessemer process',
    what: 'Henry Bessemer announced a fast way to make steel',
    year: 1856,
    why: 'Steel became cheap enough for rails, bridges and tall buildings.',
    theme: 'air blown through molten iron',
    source: EB,
  },
  {
    label: 'Transcontinental railroad',
    what: 'The first transcontinental railroad was completed in Utah',
    year: 1869,
    why: 'A journey of months became one of about a week.',
    theme: 'a golden spike',
    source: NPS,
  },
  {
    label: 'Edison’s light bulb',
    what: 'Thomas Edison’s team showed a light bulb that burned for hours',
    year: 1879,
    why: 'Factories, streets and homes could be lit by electricity.',
    theme: 'a thin thread of carbon in a glass',
    source: SI,
  },
  {
    label: 'American Federation of Labor',
    what: 'The American Federation of Labor was founded',
    year: 1886,
    why: 'Skilled workers bargained together for shorter hours and better pay.',
    theme: 'craft unions under one roof',
    source: LOC,
  },
  {
    label: 'Sherman Antitrust Act',
    what: 'The Sherman Antitrust Act became law',
    year: 1890,
    why: 'It was the first federal law against monopolies.',
    theme: 'trusts',
    source: NARA,
  },
  {
    label: 'Ellis Island opens',
    what: 'The immigration station on Ellis Island opened',
    year: 1892,
    why: 'More than 12 million people passed through it in the decades that followed.',
    theme: 'an island in New York Harbor',
    source: NPS,
  },
  {
    label: 'Pure Food and Drug Act',
    what: 'The Pure Food and Drug Act became law',
    year: 1906,
    why: 'Food and medicine sold in more than one state had to be what the label said.',
    theme: 'what is in the can',
    source: NARA,
  },
  {
    label: 'Triangle factory fire',
    what: 'A fire at the Triangle factory in New York killed 146 workers',
    year: 1911,
    why: 'Locked doors had kept them in. New laws on safety at work followed.',
    theme: 'a law about exits and fire escapes',
    source: DOL,
  },
  {
    label: 'Ford’s assembly line',
    what: 'Henry Ford’s factory began to use a moving assembly line',
    year: 1913,
    why: 'The time to build a car fell from about twelve hours to an hour and a half.',
    theme: 'work that comes to the worker',
    source: LOC,
  },
];

export const INDUSTRIAL_PEOPLE: readonly Deed[] = [
  {
    who: 'James Watt',
    did: 'made the steam engine efficient with a separate condenser',
    hint: 'A unit of power is named for him.',
    more: 'His engines drove mines, mills and later ships and trains.',
    group: 'inventor',
  },
  {
    who: 'Eli Whitney',
    did: 'patented the cotton gin',
    hint: 'He also made muskets for the army.',
    more: 'One effect that he did not intend was the spread of slavery.',
    group: 'inventor',
  },
  {
    who: 'George Stephenson',
    did: 'built locomotives for the first public railways of England',
    hint: 'The Rocket was built by his firm.',
    more: 'The line from Liverpool to Manchester opened in 1830.',
    group: 'inventor',
  },
  {
    who: 'Elijah McCoy',
    did: 'invented an oil cup that lubricated steam engines while they ran',
    hint: 'His parents had escaped from slavery to Canada.',
    more: 'He held more than fifty patents.',
    group: 'inventor',
  },
  {
    who: 'Thomas Edison',
    did: 'set up a laboratory for inventions and improved the electric light',
    hint: 'Menlo Park was his workshop.',
    more: 'He made inventing the work of a team.',
    group: 'inventor',
  },
  {
    who: 'Lewis Latimer',
    did: 'found a way to make longer-lasting filaments for light bulbs',
    hint: 'He also drew the plans for Bell’s telephone patent.',
    more: 'He was the son of parents who had fled slavery.',
    group: 'inventor',
    near: ['Thomas Edison'],
  },
  {
    who: 'Andrew Carnegie',
    did: 'built the largest steel company and paid for about 2,500 libraries',
    hint: 'He came from Scotland as a poor boy.',
    more: 'His workers had long days, and a strike at Homestead in 1892 ended in deaths.',
    group: 'business',
  },
  {
    who: 'John D. Rockefeller',
    did: 'built Standard Oil, which refined about nine tenths of the country’s oil',
    hint: 'His company was a famous trust.',
    more: 'The Supreme Court broke it up in 1911.',
    group: 'business',
  },
  {
    who: 'Henry Ford',
    did: 'used the assembly line to make cars that many could afford',
    hint: 'His Model T was mostly sold in black.',
    more: 'In 1914 he doubled wages to five dollars a day, so that workers would stay.',
    group: 'business',
  },
  {
    who: 'Madam C. J. Walker',
    did: 'built a business for hair care and trained thousands of women to sell for it',
    hint: 'Her parents had been enslaved in Louisiana.',
    more: 'She is often called the first woman in America to become a millionaire by her own work.',
    group: 'business',
  },
  {
    who: 'Samuel Gompers',
    did: 'led the American Federation of Labor',
    hint: 'He had rolled cigars as a boy.',
    more: 'He wanted higher wages, shorter hours and safer work.',
    group: 'reform',
  },
  {
    who: 'Jane Addams',
    did: 'founded Hull House in Chicago, where newcomers found classes and help',
    hint: 'She won the Nobel Peace Prize in 1931.',
    more: 'Her settlement house also pressed for laws against child labor.',
    group: 'reform',
  },
  {
    who: 'Lewis Hine',
    did: 'took photographs of working children that helped to change laws',
    hint: 'He had been a teacher.',
    more: 'He often had to trick his way into factories with his camera.',
    group: 'reform',
  },
  {
    who: 'Ida Tarbell',
    did: 'uncovered the methods of Standard Oil in a series of articles',
    hint: 'She was one of the muckrakers.',
    more: 'She worked with court records and interviews for years.',
    group: 'reform',
  },
  {
    who: 'Upton Sinclair',
    did: 'wrote The Jungle, a novel about the meatpacking houses of Chicago',
    hint: 'He said that he aimed at the public’s heart and hit it in the stomach.',
    more: 'Readers were horrified, and food laws were passed within months.',
    group: 'reform',
  },
  {
    who: 'Frances Perkins',
    did: 'saw the Triangle fire and later became the first woman in a president’s cabinet',
    hint: 'She was Secretary of Labor.',
    more: 'She worked for the minimum wage and for Social Security.',
    group: 'reform',
  },
];

export const FACTOR_SORTS = {
  technology: {
    name: 'New technology',
    asks: 'is an example of **new technology**',
    means: 'New machines and methods let fewer hands make more.',
  },
  transport: {
    name: 'Better transport',
    asks: 'is an example of **better transport**',
    means: 'Canals, railroads and steamships moved goods farther and more cheaply.',
  },
  labor: {
    name: 'Supply of workers',
    asks: 'is about the **supply of workers**',
    means: 'Factories needed hands, and people came from farms and from other countries.',
  },
  capital: {
    name: 'Money to invest',
    asks: 'is about **money to invest**',
    means: 'Large factories and railroads need much money before they earn any.',
  },
  resources: {
    name: 'Natural resources',
    asks: 'is about **natural resources**',
    means: 'Coal, iron, oil and water power were the raw materials of industry.',
  },
} as const;

export const FACTOR_CASES: readonly Case<keyof typeof FACTOR_SORTS>[] = [
  {
    text: 'One worker at a spinning machine now makes as much thread as many did by hand.',
    sort: 'technology',
    why: 'The machine multiplies what a worker can make.',
  },
  {
    text: 'Parts are made so exactly alike that any of them fits any gun.',
    sort: 'technology',
    why: 'Interchangeable parts are a new method of production.',
  },
  {
    text: 'Steel can be made in minutes instead of days.',
    sort: 'technology',
    why: 'The Bessemer process was a new method.',
  },
  {
    text: 'A ton of wheat goes from Buffalo to New York for a tenth of the former price.',
    sort: 'transport',
    why: 'The Erie Canal made freight cheap.',
  },
  {
    text: 'Meat from Chicago reaches Boston in refrigerated railroad cars.',
    sort: 'transport',
    why: 'Railroads joined distant markets.',
  },
  {
    text: 'Steamships cross the Atlantic in ten days in any wind.',
    sort: 'transport',
    why: 'Travel no longer depended on the wind.',
  },
  {
    text: 'Farm families who lost their land move to the mill town.',
    sort: 'labor',
    why: 'They looked for wages and filled the factories.',
  },
  {
    text: 'Young women from New England farms sign on at the mills of Lowell.',
    sort: 'labor',
    why: 'The mills recruited a new group of workers.',
  },
  {
    text: 'Thousands of Chinese workers are hired to lay track through the Sierra Nevada.',
    sort: 'labor',
    why: 'They did some of the hardest work on the transcontinental railroad.',
  },
  {
    text: 'Families arrive from Italy, Poland and Russia and find jobs in the garment shops.',
    sort: 'labor',
    why: 'Immigration supplied millions of workers.',
  },
  {
    text: 'A corporation sells shares to hundreds of people in order to build a railroad.',
    sort: 'capital',
    why: 'Selling shares collects large sums from many investors.',
  },
  {
    text: 'Bankers lend a factory owner the price of fifty looms.',
    sort: 'capital',
    why: 'A loan lets a firm buy machines before it earns.',
  },
  {
    text: 'Profits from trade are put into a new mill.',
    sort: 'capital',
    why: 'Earlier profits paid for new industry.',
  },
  {
    text: 'The valley has coal, and iron ore can be brought by lake from Minnesota.',
    sort: 'resources',
    why: 'Steel needs both coal and iron.',
  },
  {
    text: 'The river falls thirty feet here, enough to turn many wheels.',
    sort: 'resources',
    why: 'Falling water was the first power of the mills.',
  },
  {
    text: 'In 1859 a well in Pennsylvania strikes oil.',
    sort: 'resources',
    why: 'Oil was a new raw material, first for lamps.',
  },
];

export const INDUSTRIAL_LINKS: readonly Link[] = [
  {
    cause: 'Machines became too large and costly for a cottage',
    result: 'Work moved from homes to factories',
    group: 'moving',
    how: 'A water wheel or steam engine can drive many machines only if they stand together.',
    theme: 'where people worked',
  },
  {
    cause: 'Workers were needed near the mills and the railroads',
    result: 'Cities grew faster than water pipes and sewers could be laid',
    group: 'moving',
    how: 'Families crowded into tenements, and diseases such as cholera spread.',
    theme: 'streets and drains',
  },
  {
    cause: 'Long days and low pay left single workers without power',
    result: 'Workers formed unions',
    how: 'One worker can be replaced. Hundreds who stop work together cannot be ignored so easily.',
    theme: 'acting together',
  },
  {
    cause: 'Photographs showed small children at dangerous machines',
    result: 'More states passed laws against child labor',
    how: 'Voters who had never been in a mill saw what went on there.',
    theme: 'children',
  },
  {
    cause: 'A few companies bought up or ruined their rivals',
    result: 'Congress passed laws against monopolies',
    how: 'Without rivals a company can set any price, so people asked the government to step in.',
    theme: 'competition',
  },
  {
    cause: 'A novel described filthy meatpacking houses',
    result: 'Congress passed laws on food and inspection',
    how: 'Readers feared for their own food. The president sent inspectors, who confirmed much of it.',
    theme: 'what people eat',
  },
  {
    cause: 'The cotton gin made it quick to clean cotton',
    result: 'Planters in the South wanted more land and more enslaved workers',
    how: 'Cleaning had been the bottleneck. Now more cotton could be sold, and people were forced to grow and pick it.',
    theme: 'the Deep South',
  },
  {
    cause: 'Railroads ran on timetables across the country',
    result: 'Standard time zones were introduced',
    how: 'Each town had kept its own time by the Sun, which made timetables impossible.',
    theme: 'clocks',
  },
  {
    cause: 'Factories and railroads burned more and more coal',
    result: 'The air of industrial cities was full of smoke and soot',
    how: 'Burning coal gives off soot and gases, and there were no filters.',
    theme: 'the sky over Pittsburgh and Manchester',
  },
  {
    cause: 'In Europe crops failed and land was scarce, while American factories needed workers',
    result: 'Millions of people moved to the United States',
    group: 'moving',
    how: 'Some were pushed by hunger or persecution, and others were pulled by jobs and freedom.',
    theme: 'Ellis Island',
  },
];

export const INDUSTRIAL_WORDS: readonly Term[] = [
  {
    term: 'industrialization',
    means: 'the change from making things by hand to making them with machines in factories',
    example:
      'In 1760 weavers worked at home. In 1840 their grandchildren tended steam looms in a mill.',
    hint: 'It is the subject of this topic.',
    near: ['mass production', 'factory system'],
  },
  {
    term: 'urbanization',
    means: 'the growth of cities as people move there',
    example: 'In 1800 one person in sixteen lived in a town, and in 1920 every second one did.',
    hint: '“Urbs” is Latin for city.',
  },
  {
    term: 'factory system',
    means: 'making goods with workers and machines in one building',
    example: 'At five in the morning the bell calls four hundred spinners to the machines.',
    hint: 'It took the place of work in cottages.',
    near: ['mass production'],
  },
  {
    term: 'mass production',
    means: 'making large numbers of the same thing',
    example: 'A car that is just like the last one leaves the line every minute.',
    hint: 'The assembly line made it possible.',
  },
  {
    term: 'assembly line',
    means: 'a row of workers of whom each adds one part as the product moves by',
    example: 'Joe puts on the left front wheel, all day long. The next man tightens the bolts.',
    hint: 'Ford’s was moving.',
    near: ['mass production'],
  },
  {
    term: 'interchangeable parts',
    means: 'pieces made so alike that any of them fits',
    example: 'If the trigger of a gun breaks, a new one from the box will do.',
    hint: 'Repair is easy with them.',
  },
  {
    term: 'labor union',
    means: 'an organization of workers who bargain together',
    example:
      'Eight hundred miners choose three of them to talk with the owner about hours and safety.',
    hint: 'The AFL was made of many of these.',
    near: ['strike', 'collective bargaining'],
    also: ['union'],
  },
  {
    term: 'strike',
    means: 'a refusal to work until demands are met',
    example:
      'On Monday the looms stand still. The weavers will come back when the pay cut is taken back.',
    hint: 'In baseball the batter does not want three of them.',
    near: ['labor union'],
  },
  {
    term: 'monopoly',
    means: 'control of a market by a single company',
    example: 'Whoever wants lamp oil has to buy it from one firm, at its price.',
    hint: 'A board game has the same name.',
    near: ['trust'],
  },
  {
    term: 'trust',
    means: 'a group of companies run as one in order to limit competition',
    example: 'Forty firms hand their shares to nine men, who set the price of oil for all of them.',
    hint: 'Antitrust laws are against it.',
    grades: [8, 12],
  },
  {
    term: 'capitalism',
    means: 'an economic system in which people own businesses and work for profit',
    example: 'A woman risks her savings on a workshop. If it does well, the gain is hers.',
    hint: '“Capital” is money used to make more.',
    grades: [8, 12],
    near: ['entrepreneur'],
  },
  {
    term: 'entrepreneur',
    means: 'a person who starts and runs a business at their own risk',
    example: 'Sarah sells hair care from door to door. Ten years later she owns a factory.',
    hint: 'It is a French word for someone who undertakes something.',
  },
  {
    term: 'tenement',
    means: 'a crowded apartment building with poor conditions',
    example: 'Nine people sleep in two rooms. The only tap is in the yard.',
    hint: 'Jacob Riis photographed them.',
  },
  {
    term: 'immigrant',
    means: 'a person who comes to live in another country',
    example: 'With one suitcase Rosa steps off the ship from Naples. She is going to stay.',
    hint: 'An emigrant leaves, this person arrives.',
  },
  {
    term: 'muckraker',
    means: 'a journalist who uncovered wrongs in business and politics',
    example:
      'For two years she reads court files. Then her articles show how the oil company got its power.',
    hint: 'Theodore Roosevelt gave them the name.',
    grades: [8, 12],
  },
  {
    term: 'laissez-faire',
    means: 'the idea that government should leave business alone',
    example: 'The senator says: no rules on wages, hours or prices. The market will see to it.',
    hint: 'It is French for “let do”.',
    grades: [8, 12],
    near: ['capitalism'],
  },
  {
    term: 'patent',
    means: 'the right of an inventor to be the only one to sell an invention for some years',
    example: 'For 17 years nobody else may make the new oil cup without asking McCoy.',
    hint: 'An office in Washington grants it.',
  },
  {
    term: 'collective bargaining',
    means: 'talks in which workers as a group agree with employers on pay and conditions',
    example:
      'The committee and the owners meet for three days and sign a contract for all the workers.',
    hint: '“Collective” means together.',
    grades: [9, 12],
    near: ['labor union', 'strike'],
  },
];

/** Numbers over time, rounded, with where they come from. */
export interface Series {
  readonly title: string;
  readonly unit: string;
  /** Completes "… in 1880". */
  readonly what: string;
  readonly points: readonly (readonly [label: string, value: number])[];
  readonly why: string;
  readonly source: string;
}

export const SERIES: readonly Series[] = [
  {
    title: 'People living in cities and towns, United States',
    unit: 'percent',
    what: 'the share of people in cities and towns',
    points: [
      ['1850', 15],
      ['1860', 20],
      ['1870', 26],
      ['1880', 28],
      ['1890', 35],
      ['1900', 40],
      ['1910', 46],
      ['1920', 51],
    ],
    why: 'Factories, shops and offices drew people from farms and from abroad. By 1920 most Americans lived in towns.',
    source: 'U.S. Census Bureau',
  },
  {
    title: 'Railroad miles, United States',
    unit: 'thousand miles',
    what: 'the length of all railroads',
    points: [
      ['1840', 3],
      ['1850', 9],
      ['1860', 31],
      ['1870', 53],
      ['1880', 93],
      ['1890', 164],
      ['1900', 193],
    ],
    why: 'Cheap steel, land grants and loans let railroads spread across the continent.',
    source: 'U.S. Census Bureau, Historical Statistics of the United States',
  },
  {
    title: 'Immigrants to the United States by decade',
    unit: 'million people',
    what: 'the number of immigrants',
    points: [
      ['1840s', 1.7],
      ['1850s', 2.6],
      ['1860s', 2.3],
      ['1870s', 2.8],
      ['1880s', 5.2],
      ['1890s', 3.7],
      ['1900s', 8.8],
      ['1910s', 5.7],
      ['1920s', 4.1],
    ],
    why: 'Steamships were cheap, and American industry needed workers. War and new laws later held the numbers down.',
    source: 'U.S. Department of Homeland Security, Yearbook of Immigration Statistics',
  },
];
