import { passage } from '@planets/practice';
import type { Written } from '../ask/written.ts';

const EB = 'Encyclopaedia Britannica';

export const RENAISSANCE_QUESTIONS: readonly Written[] = [
  {
    ask: [
      passage(
        'Martin Luther, Ninety-five Theses, No. 86, 1517 (translated from Latin)',
        'Why does not the pope, whose wealth is today greater than the riches of the richest, build this one church of Saint Peter with his own money rather than with the money of poor believers?',
      ),
      'What is Luther’s **complaint**?',
    ],
    right: 'Poor people are made to pay for a building in Rome.',
    wrong: [
      ['Saint Peter’s is not beautiful enough.', 'He does not speak of its looks.'],
      ['The pope is too poor to build.', 'He says the opposite.'],
      ['Too few people in Germany go to church in Rome.', 'He calls them believers.'],
    ],
    hints: [
      'Who is rich and who is poor in this sentence?',
      'How was money raised from the “poor believers”?',
    ],
    steps: [
      'Indulgences were sold in Germany, and part of the money went to Saint Peter’s.',
      'He puts it as a question, so that readers come to the conclusion themselves.',
    ],
    source: EB,
  },
  {
    ask: [
      passage(
        'Niccolò Machiavelli, The Prince, about 1513 (translated by W. K. Marriott)',
        'It is much safer to be feared than loved, when, of the two, either must be dispensed with.',
      ),
      'What does Machiavelli advise a ruler who **cannot be both**?',
    ],
    right: 'To choose fear over love',
    wrong: [
      ['To choose love over fear', 'He says that being feared is safer.'],
      ['To be hated by all', 'Elsewhere he warns rulers not to be hated.'],
      ['To give up ruling', 'He writes for those who want to keep power.'],
    ],
    hints: ['“Dispensed with” means given up.', 'Which of the two does he call safer?'],
    steps: [
      'He would have both, but one of them may have to be given up.',
      'He judges by what works, not by what is good. That was new and shocked many.',
    ],
    source: EB,
  },
  {
    ask: [
      passage(
        'Elizabeth I to her troops at Tilbury, 1588',
        'I know I have the body but of a weak and feeble woman; but I have the heart and stomach of a king, and of a king of England too.',
      ),
      'Why does the queen first call herself **weak**?',
    ],
    right: 'She takes up a prejudice in order to overturn it.',
    wrong: [
      ['She wants to resign.', 'She has come to lead the troops.'],
      ['She is ill.', 'Nothing in the text says so.'],
      [
        'She wants a king to take her place on the throne.',
        'She says that she has a king’s courage herself.',
      ],
    ],
    hints: ['Which word turns the sentence around?', 'What did many think of women as rulers?'],
    steps: [
      'With “but” she turns what her enemies might say into its opposite.',
      'She claims the courage that was expected of a king. The speech was written down later, so the exact words are not certain.',
    ],
    source: 'British Library',
  },
  {
    ask: 'Why did the Renaissance begin in **Italy**?',
    right: 'Its cities were rich from trade and full of Roman remains.',
    wrong: [
      ['It was the only place with printing presses.', 'The press came from Germany, and later.'],
      [
        'All of its cities were ruled by one strong king from Rome.',
        'There were many rival states.',
      ],
      [
        'It had no contact with other countries.',
        'Its trade reached Egypt, Constantinople and the Black Sea.',
      ],
    ],
    hints: ['Think of money, and of ruins.', 'Who could pay for art?'],
    steps: [
      'Bankers and merchants had money for art and learning.',
      'Roman buildings and statues stood all around, and rival cities wanted to outdo each other.',
    ],
    source: EB,
  },
  {
    ask: 'A painting of 1280 shows a saint on gold, much larger than the people beside him. A painting of 1490 shows people in a landscape, in natural size. What had **changed**?',
    right: 'Artists wanted to show the world as the eye sees it.',
    wrong: [
      ['People had become larger.', 'They had not. It is the way of painting that changed.'],
      [
        'Gold was no longer known to the painters of that time.',
        'It was still used, but less for backgrounds.',
      ],
      ['Religion was no longer painted.', 'Most paintings were still about religion.'],
    ],
    hints: ['Why is the saint larger in the older one?', 'What does perspective do?'],
    steps: [
      'In the older picture size shows importance, and gold shows heaven.',
      'In the later one size shows distance: the painter follows what an eye would see.',
    ],
    source: 'The Metropolitan Museum of Art',
  },
  {
    ask: 'Before about 1450 a **Bible copied by hand** took a scribe a year or more. Which of these is a **consequence of printing** that nobody planned?',
    right: 'Authorities found it much harder to control ideas.',
    wrong: [
      ['Only the rich could own a book.', 'Printed books were far cheaper than copies by hand.'],
      ['Fewer people learned to read.', 'More people did, because there was more to read.'],
      [
        'All the scribes had to become painters or soldiers.',
        'Many went on to work as clerks or printers.',
      ],
    ],
    hints: [
      'How do you stop a book of which there are thousands of copies?',
      'Think of Luther and of Galileo.',
    ],
    steps: [
      'Printers wanted to sell books. They did not plan a revolution.',
      'But once there were many copies in many towns, no ruler could collect them all.',
    ],
    source: EB,
  },
  {
    ask: 'The Reformation had **several causes**. Which one of these is a **long-term** cause?',
    right: 'For a century critics had called for reform of the Church.',
    wrong: [
      ['Luther posted his theses in 1517.', 'That was the trigger.'],
      [
        'Tetzel came to sell indulgences near Wittenberg.',
        'That happened in the same year. It was a short-term cause.',
      ],
      [
        'Luther refused to give in to the emperor at Worms in 1521.',
        'That was a step in its course.',
      ],
    ],
    hints: [
      'Look for something that went on for a long time before 1517.',
      'Jan Hus had been burned in 1415.',
    ],
    steps: [
      'John Wycliffe and Jan Hus had made similar demands long before Luther.',
      'Such a slow build-up is a long-term cause. The theses were the trigger.',
    ],
    source: EB,
    grades: [8, 10],
  },
  {
    ask: 'In 1633 Galileo was forced to declare that **Earth does not move**. Does that prove that he had changed his mind?',
    right: 'No, he spoke under the threat of punishment.',
    wrong: [
      ['Yes, he said so himself.', 'What someone says under threat is no proof of what he thinks.'],
      ['Yes, he had found new evidence in the sky by then.', 'He had not.'],
      ['No, because he never spoke at all.', 'The record of his statement exists.'],
    ],
    hints: ['Under what conditions did he speak?', 'Ask of any source: was the speaker free?'],
    steps: [
      'The Inquisition could imprison him or worse.',
      'A statement under pressure tells more about the pressure than about the belief.',
    ],
    source: EB,
    grades: [7, 10],
  },
  {
    ask: 'Which statement about the **Columbian Exchange** is accurate?',
    right: 'It changed diets everywhere and brought deadly diseases to the Americas.',
    wrong: [
      [
        'It brought only good things to the people on both sides of the Atlantic.',
        'Diseases, conquest and the slave trade brought great suffering.',
      ],
      ['Potatoes and corn came from Europe.', 'They came from the Americas.'],
      ['It ended in 1500.', 'It went on for centuries and never quite ended.'],
    ],
    hints: [
      'Look for an answer with two sides.',
      'Smallpox was unknown in the Americas before 1492.',
    ],
    steps: [
      'Potatoes, corn and tomatoes fed growing populations in Europe, Africa and Asia.',
      'Native peoples had no immunity to diseases such as smallpox, and in many regions most of them died.',
    ],
    source: 'Smithsonian Institution',
  },
  {
    ask: 'The Peace of Augsburg (1555) let **each prince** choose the faith of his land. Whose freedom did it **not** protect?',
    right: 'That of ordinary people',
    wrong: [
      ['That of the princes', 'They were the ones who could choose.'],
      ['That of Lutheran rulers', 'They were included.'],
      ['That of Catholic rulers', 'They were included.'],
    ],
    hints: ['Who decides? Who has to follow?', 'What could a Lutheran do under a Catholic prince?'],
    steps: [
      '“Whose realm, his religion” was the rule. Subjects had to follow their prince or move away.',
      'It also left out Calvinists. Freedom of conscience for everyone came much later.',
    ],
    source: EB,
    grades: [7, 10],
  },
];
