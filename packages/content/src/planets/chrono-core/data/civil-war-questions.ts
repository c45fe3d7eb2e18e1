import { passage } from '@planets/practice';
import type { Written } from '../ask/written.ts';

const NARA = 'U.S. National Archives';
const LOC = 'Library of Congress';
const NPS = 'National Park Service';

export const CIVIL_WAR_QUESTIONS: readonly Written[] = [
  {
    ask: [
      passage(
        'Abraham Lincoln, Gettysburg, November 1863',
        'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.',
      ),
      'A score is twenty. To **which year** does Lincoln look back?',
    ],
    right: '1776',
    wrong: [
      ['1787', 'That would be 76 years. Count four twenties and seven.'],
      ['1789', 'That would be 74 years.'],
      ['1783', 'That would be 80 years. Add the seven.'],
    ],
    hints: ['How much is 4 × 20 + 7?', 'Take that from 1863.'],
    steps: [
      'Four score and seven is 4 × 20 + 7 = 87.',
      '1863 − 87 = 1776, the year of the Declaration. Its words “all men are created equal” are quoted here.',
    ],
    source: LOC,
  },
  {
    ask: [
      passage(
        'Abraham Lincoln, Gettysburg, November 1863',
        '… that we here highly resolve that these dead shall not have died in vain … and that government of the people, by the people, for the people, shall not perish from the earth.',
      ),
      'For what did the soldiers die, according to Lincoln?',
    ],
    right: 'So that government by the people can go on',
    wrong: [
      ['So that the North could become richer', 'He says nothing about riches.'],
      ['So that the states could each become a country', 'He speaks of one nation.'],
      [
        'So that the town would have a cemetery',
        'The cemetery was the occasion. He names a larger purpose.',
      ],
    ],
    hints: ['“Perish” means die out.', 'Look at the last line.'],
    steps: [
      'He says that democracy itself is at stake.',
      'In his view government by the people cannot last if a part may leave after losing an election.',
    ],
    source: LOC,
  },
  {
    ask: [
      passage(
        'Frederick Douglass, Rochester, July 5, 1852',
        'What, to the American slave, is your 4th of July? I answer: a day that reveals to him, more than all other days in the year, the gross injustice and cruelty to which he is the constant victim.',
      ),
      'Why does Douglass say “**your** 4th of July”?',
    ],
    right: 'Freedom was celebrated while millions were not free.',
    wrong: [
      ['He was not born in America and had a holiday of his own.', 'He was born in Maryland.'],
      ['He did not know the date.', 'He chose the day after on purpose.'],
      ['He wanted another day for the holiday.', 'He speaks of injustice, not of the date.'],
    ],
    hints: ['Who was free in 1852, and who was not?', 'Which word would listeners have expected?'],
    steps: [
      '“Our” would have included those in slavery. They had no freedom to celebrate.',
      'With one word Douglass shows the gap between the nation’s ideals and its life.',
    ],
    source: LOC,
  },
  {
    ask: [
      passage(
        'From the declaration of the secession convention of Mississippi, 1861',
        'Our position is thoroughly identified with the institution of slavery—the greatest material interest of the world.',
      ),
      'What does this source show about the **cause of secession**?',
    ],
    right: 'Its leaders themselves named slavery as the reason.',
    wrong: [
      ['They left because of a tax on tea.', 'That was a quarrel of the 1770s.'],
      ['They left because of a quarrel about the railroads.', 'The text speaks of slavery.'],
      ['They gave no reason.', 'They wrote down their reason.'],
    ],
    hints: ['What is “the institution” in the text?', 'Who wrote it, and when?'],
    steps: [
      'It is a primary source by those who decided to leave, from the time of the decision.',
      'They name slavery. This is why historians see it as the central cause of the war.',
    ],
    source: 'Yale Law School, The Avalon Project',
    grades: [7, 11],
  },
  {
    ask: 'The Emancipation Proclamation freed enslaved people **only in areas in rebellion**. Why is it still a turning point?',
    right: 'It made the end of slavery a goal of the war.',
    wrong: [
      [
        'It ended slavery everywhere in the country at once.',
        'That took the Thirteenth Amendment.',
      ],
      ['It ended the war on that day.', 'The war went on for more than two years.'],
      ['It gave freed men the vote.', 'That came with the Fifteenth Amendment.'],
    ],
    hints: [
      'For what had the Union fought before?',
      'Wherever the army came from then on, people were free.',
    ],
    steps: [
      'Before, the aim was to hold the Union together. From 1863 on, it was freedom as well.',
      'It also opened the army to Black men and made it hard for Britain to side with the Confederacy.',
    ],
    source: NARA,
  },
  {
    ask: 'Enslaved people were **not only freed by others**. What is evidence for that?',
    right: 'Hundreds of thousands fled to the Union lines.',
    wrong: [
      ['Nobody tried to leave.', 'Great numbers did, at great risk.'],
      [
        'They were not allowed to serve in the army at any time.',
        'From 1863 on about 180,000 Black soldiers served.',
      ],
      ['They had no leaders.', 'They had many, such as Tubman and Smalls.'],
    ],
    hints: [
      'What could a family do when an army of the Union came near?',
      'Think of Robert Smalls and his ship.',
    ],
    steps: [
      'By fleeing they took their labor from the Confederacy and gave it to the Union.',
      'They worked, spied and fought, and so they helped to bring slavery down.',
    ],
    source: NPS,
  },
  {
    ask: 'A photograph of 1862 shows soldiers in a camp. Exposures took **several seconds**. What should a careful viewer keep in mind?',
    right: 'The people probably held still and posed.',
    wrong: [
      ['It must be a painting.', 'It is a photograph.'],
      [
        'It shows a battle just as it happened that day.',
        'Movement could not be caught with such exposures.',
      ],
      ['Photography was invented later.', 'It was more than twenty years old.'],
    ],
    hints: [
      'What happens to a moving person in a long exposure?',
      'Can a photographer arrange a picture?',
    ],
    steps: [
      'Whoever moved became a blur, so people had to keep still.',
      'A photograph is good evidence of clothes, tents and tools, but it may be arranged.',
    ],
    source: LOC,
  },
  {
    ask: [
      passage(
        'Abraham Lincoln, Second Inaugural Address, March 1865',
        'With malice toward none, with charity for all, with firmness in the right as God gives us to see the right, let us strive on to finish the work we are in, to bind up the nation’s wounds.',
      ),
      'What kind of peace did Lincoln want?',
    ],
    right: 'One that heals and does not take revenge',
    wrong: [
      [
        'One that punishes everyone who lives in the South',
        '“Malice toward none” says the opposite.',
      ],
      ['One that leaves two countries', 'He speaks of one nation.'],
      ['One that forgets why the war was fought', 'He wants firmness in the right.'],
    ],
    hints: ['“Malice” is ill will.', 'What does one do with wounds?'],
    steps: [
      'He asks for no ill will, and for kindness to all.',
      'But he wants to “finish the work”, so he does not give up on ending slavery.',
    ],
    source: LOC,
  },
  {
    ask: [
      passage(
        'Jourdon Anderson to his former enslaver, who wanted him back as a worker, August 1865',
        'We have concluded to test your sincerity by asking you to send us our wages for the time we served you.',
      ),
      'What does this letter of a freed man show?',
    ],
    right: 'He knew what his work was worth and asked for justice.',
    wrong: [
      [
        'He missed his old home and wanted to return at any price.',
        'He sets a condition: years of wages.',
      ],
      [
        'He had been well paid before and wanted a little more.',
        'He asks for the wages he never got.',
      ],
      ['He had forgotten the past.', 'He counts up every year of it.'],
    ],
    hints: [
      '“Sincerity” means honesty. How does he test it?',
      'He had worked for more than thirty years without pay.',
    ],
    steps: [
      'He answers politely but asks for all the wages of his years in slavery.',
      'It shows how freed people stood up for themselves, in their own words.',
    ],
    source: 'Published in the Cincinnati Commercial, 1865; Library of Congress',
    grades: [6, 11],
  },
  {
    ask: 'Was **Reconstruction** a success or a failure? Which answer fits the evidence best?',
    right: 'It won lasting amendments, but the rights were not protected for long.',
    wrong: [
      ['It was a complete success.', 'After 1877 Black citizens lost many rights for decades.'],
      [
        'Nothing came of it: in 1877 all the laws were as they had been in 1860.',
        'Three amendments, schools and churches came of it.',
      ],
      ['It never took place.', 'It lasted from 1865 to 1877.'],
    ],
    hints: ['Look for an answer with two sides.', 'What was written down? What was enforced?'],
    steps: [
      'The amendments, public schools and Black officeholders were great changes.',
      'When federal protection ended, violence and unfair laws took many of the gains away. The amendments remained, and later movements built on them.',
    ],
    source: NPS,
    grades: [7, 11],
  },
  {
    ask: 'A state made voters pass a **reading test** that officials could make as hard as they liked, and let off men whose **grandfathers could vote before 1867**. What was the purpose?',
    right: 'To keep Black citizens from voting without naming race',
    wrong: [
      ['To make all voters better readers', 'White men who could not read were let off.'],
      ['To reward families who had lived there for long', 'It was a way to let white voters off.'],
      ['To let more people vote', 'Far fewer people could vote afterward.'],
    ],
    hints: [
      'Whose grandfathers could vote before 1867?',
      'What does the Fifteenth Amendment forbid?',
    ],
    steps: [
      'Before 1867 hardly any Black men could vote in the South, so only white men were let off.',
      'The Fifteenth Amendment forbids denying the vote because of race. The grandfather clause was an attempt to get around it and was struck down in 1915.',
    ],
    source: LOC,
    grades: [8, 11],
  },
  {
    ask: 'Why did some people in the **border states** find it so hard to choose a side?',
    right: 'They had ties to both North and South.',
    wrong: [
      ['They had not heard of the war.', 'It was fought on their land.'],
      ['The Constitution forbade them to choose.', 'It says no such thing. They were torn.'],
      ['They had abolished slavery long before.', 'Slavery was still legal there in 1861.'],
    ],
    hints: [
      'Slavery was legal there, but they stayed in the Union.',
      'Think of families and of trade.',
    ],
    steps: [
      'Slavery tied them to the South, trade and love of the Union to the North.',
      'So brothers could be in opposite armies.',
    ],
    source: NPS,
  },
];
