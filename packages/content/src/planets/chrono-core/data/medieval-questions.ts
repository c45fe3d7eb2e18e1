import { passage } from '@planets/practice';
import type { Written } from '../ask/written.ts';

const EB = 'Encyclopaedia Britannica';
const BL = 'British Library';

export const MEDIEVAL_QUESTIONS: readonly Written[] = [
  {
    ask: [
      passage(
        'Magna Carta, 1215, clause 39 (translated from Latin)',
        'No free man shall be seized or imprisoned, or stripped of his rights or possessions … except by the lawful judgment of his equals or by the law of the land.',
      ),
      'Which later right grew out of this clause?',
    ],
    right: 'The right to a trial by jury',
    wrong: [
      ['The right to vote', 'The clause speaks of judgment, not of elections.'],
      ['Freedom of the press', 'There were no printed newspapers in 1215.'],
      ['The right to go to school for free', 'The clause is about courts.'],
    ],
    hints: [
      '“The lawful judgment of his equals”: who judges?',
      'Twelve equals sit together in a modern court.',
    ],
    steps: [
      '“Judgment of his equals” is the root of trial by a jury.',
      'The U.S. Bill of Rights takes it up: “due process of law” and an impartial jury.',
    ],
    source: BL,
  },
  {
    ask: 'Magna Carta protected “**free men**”. Why is this important to notice?',
    right: 'Many peasants were serfs, so it did not cover them.',
    wrong: [
      ['It covered everybody in England.', 'Serfs were not free men.'],
      ['It covered only the king.', 'It limited the king.'],
      ['It freed all the serfs of England from their lords.', 'It did not change their status.'],
    ],
    hints: ['Who was not free in 1215?', 'Read the two words separately.'],
    steps: [
      'In 1215 perhaps half of the people of the country were unfree.',
      'Later generations applied the words to more and more people. So a document can grow in meaning.',
    ],
    source: BL,
  },
  {
    ask: 'After the Black Death, English lawmakers ordered in 1351 that **wages must not be higher than before the plague**. What does this law show?',
    right: 'Workers were asking for higher wages.',
    wrong: [
      ['Wages had fallen very low.', 'Nobody would forbid high wages if they were low.'],
      ['There were too many workers.', 'The plague had killed a great part of them.'],
      ['Nobody wanted to work for money any more.', 'They wanted more money for their work.'],
    ],
    hints: [
      'Why would one forbid something?',
      'What happens to the price of labor when there are few workers?',
    ],
    steps: [
      'A law against something is evidence that people were doing it.',
      'With so many dead, the survivors could bargain. The law did not work well for long.',
    ],
    source: 'Statute of Labourers, 1351; Encyclopaedia Britannica',
  },
  {
    ask: 'The term **“Dark Ages”** for the years 500 to 1000 is hardly used by historians any more. Why?',
    right: 'There was learning and trade in that time in many places.',
    wrong: [
      [
        'Printed books were already common in Europe.',
        'Printing with movable type came to Europe only about 1450.',
      ],
      [
        'Nothing at all is known about that time in any part of the world.',
        'A good deal is known.',
      ],
      ['Rome still ruled the West.', 'The last western emperor was removed in 476.'],
    ],
    hints: [
      'Think of Baghdad, Constantinople, Chang’an and of monasteries.',
      'Whose point of view does “dark” take?',
    ],
    steps: [
      'The name came from later writers who admired ancient Rome.',
      'In those centuries Baghdad, Constantinople and China flourished, and monks in Europe copied books.',
    ],
    source: EB,
  },
  {
    ask: [
      passage(
        'Al-Umari on the visit of Mansa Musa to Cairo, written about 1340 (paraphrased)',
        'He left no officer of the court without a gift of gold. The people of Cairo earned endless sums from his company. They spent gold until they brought down its value in Egypt.',
      ),
      'Why did the **value of gold fall**?',
    ],
    right: 'There was suddenly much more of it.',
    wrong: [
      ['Gold was forbidden in Egypt.', 'The text says that people took it gladly.'],
      ['The gold was false.', 'Nothing in the text says so.'],
      ['The visitors took all the gold with them.', 'They spent it and left it there.'],
    ],
    hints: [
      'What happens to the price of something when there is plenty of it?',
      'Who brought it, and who got it?',
    ],
    steps: [
      'When a great amount of something comes to a market, each piece is worth less.',
      'It shows how rich Mali was. The writer asked people in Cairo some years later.',
    ],
    source: EB,
  },
  {
    ask: 'Why did **castles** lose much of their use after about 1450?',
    right: 'Cannons could break their walls.',
    wrong: [
      [
        'Kings had become too poor.',
        'Kings had more money than before, and could pay for cannons.',
      ],
      ['Stone was no longer to be found.', 'There was plenty of stone.'],
      [
        'Knights refused to live in them.',
        'Many nobles kept them as homes. What had changed was war.',
      ],
    ],
    hints: ['Think of Constantinople in 1453.', 'Which invention came from China to Europe?'],
    steps: [
      'High, thin walls kept out knights and ladders, but not heavy iron and stone balls.',
      'Fortresses became low and thick instead, and nobles built comfortable houses.',
    ],
    source: EB,
  },
  {
    ask: 'How did **numbers such as 1, 2, 3 and 0** come to Europe?',
    right: 'From India, through the Islamic world',
    wrong: [
      ['From Rome', 'Romans wrote I, II, III and had no zero.'],
      ['From the Vikings', 'They wrote with runes.'],
      ['From Greece', 'The Greeks used letters as numerals and had no such zero.'],
    ],
    hints: ['They are called Hindu-Arabic numerals.', 'Two regions are in that name.'],
    steps: [
      'Indian mathematicians used them with a zero, and scholars writing in Arabic spread them.',
      'Fibonacci of Pisa made them known in Italy in 1202.',
    ],
    source: EB,
  },
  {
    ask: 'Many sources on the Crusades were written **by the side that they praise**. What should a historian do?',
    right: 'Compare Christian, Muslim, Jewish and Byzantine accounts',
    wrong: [
      ['Use only the longest one', 'Length is no sign of fairness.'],
      [
        'Use none of them, because all of them are unfair',
        'One-sided sources are still evidence, if they are compared.',
      ],
      ['Believe the side that won', 'Winners may also be one-sided.'],
    ],
    hints: [
      'Whose view is missing if you read only one?',
      'Several peoples lived through the same events.',
    ],
    steps: [
      'Each writer saw a part and took a side.',
      'Where accounts of enemies agree, we can be more certain.',
    ],
    source: EB,
    grades: [7, 9],
  },
  {
    ask: 'A **town charter** of about 1150 says: whoever lives in the town for a year and a day shall be free. Who gained most from it?',
    right: 'Serfs who had run away',
    wrong: [
      ['Lords of manors', 'They lost workers.'],
      ['Kings of other countries', 'It was about the people of one town.'],
      ['Merchants from far away', 'They were free already.'],
    ],
    hints: ['Who was not free before?', 'Town air makes free.'],
    steps: [
      'A serf who reached a town and stayed hidden for a year and a day could not be fetched back.',
      'So towns drew people from the country and grew.',
    ],
    source: EB,
  },
  {
    ask: 'Which statement about **women in the Middle Ages** is best supported by evidence?',
    right: 'Their rights were limited, but some ruled, wrote or ran workshops.',
    wrong: [
      [
        'They never worked outside the home and could not read or write.',
        'They worked in fields, shops and breweries.',
      ],
      ['They had the same rights as men.', 'In law and politics they had far fewer.'],
      ['None of them could read.', 'Nuns and noble women often could, such as Hildegard.'],
    ],
    hints: [
      'Beware of “never”, “none” and “the same”.',
      'Think of Eleanor, Hildegard and a weaver’s widow.',
    ],
    steps: [
      'Laws gave husbands and fathers much power.',
      'But there are records of queens, abbesses, authors, and of widows who led a workshop.',
    ],
    source: BL,
    grades: [7, 9],
  },
];
