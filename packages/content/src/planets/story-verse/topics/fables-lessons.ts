import type { Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { fables } from '../items/fables.ts';
import { itemsOf } from '../reading.ts';
import {
  fableForLesson,
  lessonForLife,
  lessonOfFable,
  lifeForFable,
  matchLessons,
  matchLife,
} from './fables-lessons/lessons.ts';

export const fablesLessons: Topic = {
  id: 'fables_lessons',
  name: 'Fables and their lessons',
  about: 'Read fables, find the lesson they teach, and see where it fits in life.',
  grades: [2, 5],
  keywords: ['fable', 'moral', 'lesson', 'animals', 'story', 'message', 'folktale'],
  connected: ['cause_effect'],
  prerequisites: ['story_order', 'characters_settings'],
  standards: [
    'CCSS.ELA-LITERACY.RL.2.2',
    'CCSS.ELA-LITERACY.RL.2.1',
    'CCSS.ELA-LITERACY.RL.3.2',
    'CCSS.ELA-LITERACY.RL.4.2',
    'CCSS.ELA-LITERACY.RL.5.2',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...fables.flatMap(itemsOf),
    lessonOfFable,
    fableForLesson,
    lessonForLife,
    matchLessons,
    lifeForFable,
    matchLife,
  ],
};
