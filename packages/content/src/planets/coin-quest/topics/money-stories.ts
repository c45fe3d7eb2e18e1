import type { Topic } from '@planets/practice';
import { equalShares, moneyDiary, orderLeft } from './money-stories/diary.ts';
import { storyChoose, storyNumber, storyParts, whichCalculation } from './money-stories/stories.ts';

export const moneyStories: Topic = {
  id: 'money_stories',
  name: 'Money stories in two steps',
  about: 'Solve stories about money step by step, and keep a money diary.',
  grades: [2, 4],
  keywords: ['word problem', 'story', 'two steps', 'money', 'left over', 'diary', 'share'],
  connected: ['making_change'],
  prerequisites: ['counting_coins'],
  standards: [
    'CCSS.MATH.CONTENT.2.OA.A.1',
    'CCSS.MATH.CONTENT.3.OA.D.8',
    'CCSS.MATH.CONTENT.4.OA.A.3',
    'CCSS.MATH.CONTENT.4.MD.A.2',
  ],
  items: [
    storyChoose,
    orderLeft,
    whichCalculation,
    storyNumber,
    storyParts,
    moneyDiary,
    equalShares,
  ],
};
