import { passage } from '@planets/practice';
import type { Written } from '../ask/written.ts';

const LOC = 'Library of Congress';
const EB = 'Encyclopaedia Britannica';

export const INDUSTRIAL_QUESTIONS: readonly Written[] = [
  {
    ask: [
      passage(
        'Matthew Crabtree, once a child worker in a mill, to a committee of the British Parliament, 1832 (shortened)',
        '“At what age did you first go to work?” “Eight.” “Will you state the hours of labour … in ordinary times?” “From six in the morning to eight at night.”',
      ),
      'What makes this a **useful source** on child labor?',
    ],
    right: 'The speaker worked there and answered questions on record.',
    wrong: [
      ['It was written by a factory owner.', 'Someone who had worked in a mill is speaking.'],
      ['It was made 100 years later.', 'It is from 1832, the time itself.'],
      [
        'It describes the conditions in all the mills of the world.',
        'It is one worker’s account. Others must be compared.',
      ],
    ],
    hints: ['Who speaks? When?', 'Is it someone who was there?'],
    steps: [
      'It is at first hand, from the time, and taken down by a committee.',
      'The committee wanted a law, so it chose its witnesses. That is a reason to look at other sources too.',
    ],
    source:
      'UK Parliament, Report of the Select Committee on the Factories Bill (Sadler Committee)',
  },
  {
    ask: 'The cotton gin **saved work**, and yet slavery **grew**. How can that be?',
    right: 'Cotton paid so well that planters grew far more of it.',
    wrong: [
      ['The machine was never used.', 'It was used everywhere in the cotton region.'],
      [
        'The machine picked the cotton.',
        'It only cleaned it. People were still forced to pick it.',
      ],
      ['Planters gave up cotton for a time and grew wheat instead.', 'They planted more and more.'],
    ],
    hints: [
      'Which part of the work did the gin do? Which part was left?',
      'What do people do when something becomes more profitable?',
    ],
    steps: [
      'The gin took seeds out of the fibers, which had been slow. Picking was still done by hand.',
      'So more land was planted, and more people were held in slavery to work it. It is an example of an unintended consequence.',
    ],
    source: LOC,
  },
  {
    ask: 'Which of these is evidence that **workers themselves**, and not only lawmakers, improved conditions?',
    right: 'In 1909 some 20,000 shirtwaist makers in New York went on strike.',
    wrong: [
      [
        'In 1906 Congress passed the Pure Food and Drug Act.',
        'Lawmakers did that, and it is about food.',
      ],
      [
        'In 1914 Henry Ford raised wages to five dollars a day in his own factory.',
        'An employer decided that.',
      ],
      ['In 1911 the Supreme Court broke up Standard Oil.', 'A court did that.'],
    ],
    hints: ['Who acts in each sentence?', 'Look for workers who act together.'],
    steps: [
      'Most of the strikers were young immigrant women, and many shops agreed to shorter hours and higher pay.',
      'The other changes came from lawmakers, an employer and a court.',
    ],
    source: LOC,
  },
  {
    ask: [
      passage(
        'Andrew Carnegie, “Wealth”, 1889',
        'The man who dies leaving behind him many millions of available wealth … will pass away “unwept, unhonored, and unsung” … The man who dies thus rich dies disgraced.',
      ),
      'What does Carnegie think that the rich should do?',
    ],
    right: 'Give their wealth away for the public good while they live',
    wrong: [
      [
        'Leave all of it to their children, so that the family stays strong',
        'He calls that a disgrace.',
      ],
      [
        'Avoid becoming rich, since wealth is always a disgrace to a person',
        'He was very rich himself. He is writing about what to do with wealth.',
      ],
      ['Pay their workers nothing', 'He does not write about wages here.'],
    ],
    hints: ['What is a disgrace, according to him?', 'Think of the libraries that he paid for.'],
    steps: [
      'To die rich is a disgrace in his eyes, so wealth should be given away before.',
      'He founded about 2,500 libraries. Critics asked why he did not pay higher wages instead.',
    ],
    source: EB,
    grades: [8, 12],
  },
  {
    ask: 'Between 1870 and 1900 the prices of steel and oil **fell**, and a few companies came to control these industries. What follows?',
    right: 'Buyers gained from low prices, while rivals and workers lost power.',
    wrong: [
      [
        'Everybody gained in the same way, since all could buy cheaper oil and steel.',
        'Small firms were ruined, and workers had little say.',
      ],
      ['Nobody gained anything.', 'Buyers paid less for steel and oil.'],
      [
        'Prices fell because there was more competition.',
        'There was less and less of it. Large factories were cheaper to run.',
      ],
    ],
    hints: [
      'Look at each group by itself: buyers, rivals, workers, owners.',
      'One development can be good for some and bad for others.',
    ],
    steps: [
      'Large plants were efficient, so prices fell.',
      'But without competition a company can dictate terms to its suppliers, its workers and in the end its customers.',
    ],
    source: EB,
    grades: [8, 12],
  },
  {
    ask: 'The **Chinese Exclusion Act** of 1882 stopped workers from China from coming to the country. What does it show about the time?',
    right: 'Newcomers who were needed for work still met prejudice in law.',
    wrong: [
      [
        'No one from China had ever come to work in the United States.',
        'Thousands had built the railroad through the mountains.',
      ],
      ['All immigration was stopped in 1882.', 'Millions came from Europe in the years after.'],
      ['The act gave Chinese workers citizenship.', 'It denied it to them.'],
    ],
    hints: [
      'Who had laid track through the Sierra Nevada?',
      'Which other immigrants could still come?',
    ],
    steps: [
      'It was the first major federal law that shut out workers because of where they came from.',
      'It was repealed only in 1943.',
    ],
    source: 'U.S. National Archives',
    grades: [7, 12],
  },
  {
    ask: 'In Britain the average height of army recruits **fell** in some decades of early industry, while wages **rose**. What question should a historian ask next?',
    right: 'Did food, housing and health get worse in spite of higher wages?',
    wrong: [
      [
        'Did people shrink because of steam?',
        'There is no such effect. Growth depends on food and health.',
      ],
      [
        'Did the army make up all the measurements in order to look better?',
        'There is no reason to throw out all of the evidence.',
      ],
      [
        'Why were tall people not hired?',
        'The measurements are of recruits, not of hiring in factories.',
      ],
    ],
    hints: ['What makes children grow well?', 'What were crowded cities like?'],
    steps: [
      'Height depends on food and diseases in childhood.',
      'So it is a measure of living standards that wages alone do not show. Historians use several measures.',
    ],
    source: EB,
    grades: [9, 12],
  },
  {
    ask: 'Which of these was a **push** factor for emigrants, and not a pull factor?',
    right: 'The potato harvest in Ireland failed in 1845 and after.',
    wrong: [
      ['American mills were hiring.', 'Jobs in the new country pull people.'],
      ['The Homestead Act offered land.', 'Land in the new country pulls people.'],
      [
        'Letters from cousins in Boston praised the schools and the wages.',
        'Good schools in the new country pull people.',
      ],
    ],
    hints: ['A push factor drives people away from home.', 'Which one is about the old country?'],
    steps: [
      'A push factor is a reason to leave: here hunger.',
      'Pull factors are reasons to go to a certain place, such as jobs or land.',
    ],
    source: LOC,
  },
  {
    ask: 'Why did the **Industrial Revolution begin in Britain**? Which answer is the strongest?',
    right: 'Coal, capital, markets and inventors came together there.',
    wrong: [
      [
        'Only the British had the talent to build machines at that time.',
        'China and others had made great inventions long before.',
      ],
      ['A single inventor decided it.', 'Many people and conditions were needed.'],
      ['The king ordered factories to be built.', 'They were built by private owners.'],
    ],
    hints: ['Look for an answer with several causes.', 'What do you need besides an idea?'],
    steps: [
      'Coal and iron lay close together, trade had brought money, and colonies and towns wanted goods.',
      'No single cause is enough. Historians still discuss how much each one weighs.',
    ],
    source: EB,
  },
  {
    ask: 'A company’s magazine of 1912 shows smiling workers in a clean hall. A photograph by Lewis Hine from the same year shows tired children at looms. What is the best way to use **both**?',
    right: 'Ask who made each picture, and why, and look for more evidence.',
    wrong: [
      ['Trust the magazine, because it was printed.', 'Printed matter can be advertising.'],
      [
        'Trust the photograph, because cameras cannot mislead anyone who looks.',
        'A photographer chooses what to show.',
      ],
      [
        'Use neither of them.',
        'Both are evidence, of work and of what people wanted others to see.',
      ],
    ],
    hints: ['What did each maker want to achieve?', 'Could both be true of different places?'],
    steps: [
      'The company wanted customers, Hine wanted laws against child labor.',
      'Inspectors’ reports, wages books and letters can show which picture was more typical.',
    ],
    source: LOC,
  },
];
