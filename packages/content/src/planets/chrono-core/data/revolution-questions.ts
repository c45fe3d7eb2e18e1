import { passage } from '@planets/practice';
import type { Written } from '../ask/written.ts';

const NARA = 'U.S. National Archives, Declaration of Independence';
const LOC = 'Library of Congress';
const MHS = 'Massachusetts Historical Society, Adams Family Papers';

export const REVOLUTION_READING: readonly Written[] = [
  {
    ask: [
      passage(
        'From the Declaration of Independence, 1776',
        'We hold these truths to be self-evident, that all men are created equal, that they are endowed by their Creator with certain unalienable Rights, that among these are Life, Liberty and the pursuit of Happiness.',
      ),
      '“**Unalienable** rights” are rights that …',
    ],
    right: 'nobody can take away',
    wrong: [
      [
        'the king gives as a gift',
        'The text says that people have them from their Creator, not from a king.',
      ],
      ['only members of Congress have', 'The text speaks of all.'],
      ['end when a war begins', 'The text names no such limit.'],
      ['can be sold', 'Just the opposite: they cannot be given away.'],
    ],
    hints: [
      'Who gave people these rights, according to the text?',
      'The beginning “un-” means “not”.',
    ],
    steps: [
      'The text says that people are “endowed” with these rights by their Creator. Everyone is born with them.',
      'What no ruler gave, no ruler may take.',
    ],
    source: NARA,
  },
  {
    ask: [
      passage(
        'From the Declaration of Independence, 1776',
        'That to secure these rights, Governments are instituted among Men, deriving their just powers from the consent of the governed.',
      ),
      'Where does a government get its power, according to this text?',
    ],
    right: 'From the people who agree to be governed',
    wrong: [
      ['From the king’s family', 'The text says nothing about families.'],
      ['From the strongest army', 'The text speaks of consent, not of force.'],
      ['From the richest citizens, who pay the most', 'The text speaks of all the governed.'],
    ],
    hints: ['“Consent” means agreement.', 'Who are “the governed”?'],
    steps: [
      '“The governed” are the people. “Consent” is their agreement.',
      'So the people are the source of the government’s power. That was a bold claim in an age of kings.',
    ],
    source: NARA,
  },
  {
    ask: [
      passage(
        'Abigail Adams to her husband John, March 31, 1776',
        'I desire you would Remember the Ladies, and be more generous and favourable to them than your ancestors. Do not put such unlimited power into the hands of the Husbands.',
      ),
      'What does Abigail Adams want?',
    ],
    right: 'Laws that give husbands less power over wives',
    wrong: [
      ['A longer letter from John', 'She writes about laws, not about letters.'],
      ['A new king', 'She does not speak of a king.'],
      ['More generous gifts from husbands to wives', 'Here “generous” is about rights.'],
    ],
    hints: ['Who has too much power, according to her?', 'Congress was about to make new laws.'],
    steps: [
      'She asks that the new laws should not leave “unlimited power” to husbands.',
      'By law, most of what a married woman had belonged to her husband. Her wish was not fulfilled for a long time.',
    ],
    source: MHS,
  },
  {
    ask: [
      passage(
        'From a petition of enslaved people in Massachusetts, 1777 (in today’s spelling)',
        'Your petitioners apprehend that they have in common with all other men a natural and unalienable right to that freedom which the Great Parent of the Universe hath bestowed equally on all mankind.',
      ),
      'Why do the petitioners use the word **“unalienable”**?',
    ],
    right: 'They show that the Declaration’s words must hold for them too.',
    wrong: [
      ['They do not know the Declaration.', 'They take up its very words of the year before.'],
      [
        'They want Massachusetts to return to the rule of the British king.',
        'They ask lawmakers in Massachusetts for freedom.',
      ],
      [
        'They say that only some people are free by nature.',
        'They say that freedom is given “equally on all mankind”.',
      ],
    ],
    hints: ['Where have you seen this word before?', 'Compare the date with 1776.'],
    steps: [
      'The Declaration of 1776 spoke of “unalienable Rights” of all.',
      'The petitioners hold the new country to its own words. Slavery in Massachusetts was ended by its courts in the 1780s.',
    ],
    source: 'Massachusetts Historical Society',
    grades: [6, 9],
  },
  {
    ask: [
      passage(
        'Thomas Paine, Common Sense, 1776',
        'There is something very absurd, in supposing a continent to be perpetually governed by an island.',
      ),
      'What do “**continent**” and “**island**” stand for?',
    ],
    right: 'America and Britain',
    wrong: [
      ['Europe and Ireland', 'Paine writes for readers in the colonies.'],
      ['Asia and Japan', 'Paine writes about the colonies and their ruler.'],
      ['America and the island of Cuba', 'Cuba did not govern the colonies.'],
    ],
    hints: ['Who governed whom in 1776?', 'Which country that ruled the colonies is an island?'],
    steps: [
      'Great Britain is an island. The colonies lie on a continent.',
      'Paine makes the rule of the small over the large sound absurd, so readers can see his point at once.',
    ],
    source: LOC,
  },
  {
    ask: 'Colonists said: **“No taxation without representation.”** What did they mean?',
    right: 'Only lawmakers whom we elect may tax us.',
    wrong: [
      ['Nobody should ever pay taxes.', 'They did pay taxes, to their own assemblies.'],
      ['The king should come and explain the taxes.', 'They wanted a vote, not a visit.'],
      ['Taxes should be paid in tea.', 'Tea was taxed. It was not a way to pay.'],
    ],
    hints: [
      'Who made the tax laws? Could colonists vote for them?',
      '“Representation” means having somebody to speak for you.',
    ],
    steps: [
      'Colonists could not vote for members of Parliament.',
      'So, they said, Parliament did not represent them and had no right to tax them.',
    ],
    source: LOC,
  },
  {
    ask: 'Why were **winters such as the one at Valley Forge** (1777 to 1778) important for the army?',
    right: 'Soldiers stayed together and trained in spite of hunger and cold.',
    wrong: [
      ['The war was won there.', 'No battle was fought at Valley Forge.'],
      [
        'The army had more food than ever and could rest for some months.',
        'Food and clothing were short.',
      ],
      ['Congress moved in with the soldiers.', 'Congress was in York, Pennsylvania.'],
    ],
    hints: [
      'No battle was fought there. What else does an army need?',
      'A Prussian officer, Baron von Steuben, drilled them.',
    ],
    steps: [
      'Food, shoes and blankets were short, and many soldiers died of disease.',
      'Those who stayed learned to fight as one army, which helped them in the next summer.',
    ],
    source: 'National Park Service, Valley Forge',
  },
  {
    ask: 'About the **Boston Massacre** there is a famous engraving by Paul Revere. It shows soldiers firing in a neat line at calm people. Witnesses told of a crowd that threw snowballs and sticks. What is the best conclusion?',
    right: 'The picture was made to stir up anger at Britain.',
    wrong: [
      ['The picture is a photograph.', 'There was no photography in 1770.'],
      ['Nobody was hurt that night on either of the two sides.', 'Five people died.'],
      ['All witnesses lied.', 'Different witnesses agree on much of it.'],
    ],
    hints: [
      'Who made the picture, and whom did he want to persuade?',
      'Compare the picture with what witnesses said.',
    ],
    steps: [
      'Revere was a Patriot, and he sold the picture within weeks.',
      'A source can be real and still be one-sided: compare it with others.',
    ],
    source: LOC,
    grades: [6, 9],
  },
  {
    ask: 'Which sentence about **the Revolution and slavery** is accurate?',
    right: 'Its ideas led some states to end slavery, but others kept it.',
    wrong: [
      [
        'It ended slavery in all the states.',
        'That came only with the Thirteenth Amendment, in 1865.',
      ],
      [
        'Nobody spoke or wrote against slavery until the Civil War began.',
        'Many did, enslaved people first of all.',
      ],
      ['No Black soldiers fought in it.', 'Thousands fought, on both sides.'],
    ],
    hints: ['Think of the years from 1776 to 1865.', 'North and South went different ways.'],
    steps: [
      'Vermont, Pennsylvania and other northern states began to end slavery during or soon after the war.',
      'In the South it grew. The contradiction between “all men are created equal” and slavery remained.',
    ],
    source: LOC,
    grades: [6, 9],
  },
  {
    ask: 'Why did the **Oneida** and the **Mohawk**, both Haudenosaunee nations, choose different sides in the war?',
    right: 'Each judged which side would better protect its land and people.',
    wrong: [
      [
        'They did not know that there was a war until it was nearly over.',
        'The war was fought on their own land.',
      ],
      ['They were paid to be enemies.', 'Each nation had reasons of its own.'],
      ['They wanted to become colonies.', 'They wanted to stay independent nations.'],
    ],
    hints: [
      'What was at stake for a nation on that land?',
      'The Oneida had ties to American neighbors, the Mohawk to the British.',
    ],
    steps: [
      'Both wanted to keep their land. They disagreed about who was the lesser danger.',
      'The war split their confederacy, and after it both lost land.',
    ],
    source: 'Smithsonian Institution, National Museum of the American Indian',
    grades: [6, 9],
  },
  {
    ask: 'Historians say that the Revolution was also a **civil war**. What do they mean?',
    right: 'Colonists fought against colonists.',
    wrong: [
      [
        'It was fought without cruelty.',
        '“Civil” here has to do with citizens. The war was often cruel.',
      ],
      ['It was fought only in cities.', 'It was fought in the country, too.'],
      ['It was about the North and the South.', 'That was the war of 1861 to 1865.'],
    ],
    hints: [
      'Which two groups of colonists were there?',
      'A civil war is a war within one country.',
    ],
    steps: [
      'Patriots and Loyalists lived side by side, even in one family, and many fought each other.',
      'So it was a war for independence and a war among neighbors at the same time.',
    ],
    source: LOC,
    grades: [7, 9],
  },
  {
    ask: 'What was the **most important job of the Declaration of Independence** in 1776?',
    right: 'To explain to the world why the colonies left Britain',
    wrong: [
      [
        'To say how a bill becomes a law in the new country',
        'That is in the Constitution of 1787.',
      ],
      ['To end the war', 'The war ended with the Treaty of Paris in 1783.'],
      ['To name the first president', 'Washington was elected in 1789.'],
    ],
    hints: ['It gives reasons. For whom?', 'Its last part says that the colonies are free states.'],
    steps: [
      'It states what people have a right to, lists what the king did wrong, and draws the conclusion.',
      'Other countries should see that there were good reasons and that they could make alliances.',
    ],
    source: NARA,
  },
];
