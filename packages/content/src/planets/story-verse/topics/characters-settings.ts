import type { Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { peopleAndPlaces } from '../items/people-and-places.ts';
import { itemsOf } from '../reading.ts';
import {
  feelingOfScene,
  matchTraits,
  placeOfScene,
  sceneForTrait,
  timeOfScene,
  traitAndFeeling,
  traitOfScene,
} from './characters-settings/shown.ts';
import { matchParts, partOfStory, settingWords } from './characters-settings/story-parts.ts';

export const charactersSettings: Topic = {
  id: 'characters_settings',
  name: 'Characters and settings',
  about:
    'Say who a story is about, what they are like and how they feel, and where and when it is.',
  grades: [1, 5],
  keywords: ['character', 'traits', 'feelings', 'setting', 'place', 'time', 'problem', 'story map'],
  connected: ['story_order', 'synonyms_antonyms'],
  prerequisites: ['first_stories'],
  standards: [
    'CCSS.ELA-LITERACY.RL.1.3',
    'CCSS.ELA-LITERACY.RL.1.4',
    'CCSS.ELA-LITERACY.RL.2.3',
    'CCSS.ELA-LITERACY.RL.3.3',
    'CCSS.ELA-LITERACY.RL.4.3',
    'CCSS.ELA-LITERACY.RL.5.3',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...peopleAndPlaces.flatMap(itemsOf),
    traitOfScene,
    partOfStory,
    feelingOfScene,
    placeOfScene,
    matchParts,
    sceneForTrait,
    timeOfScene,
    matchTraits,
    traitAndFeeling,
    settingWords,
  ],
};
