import type { Planet } from '@planets/practice';

export const storyVerse: Planet = {
  id: 'story_verse',
  name: 'StoryVerse',
  subject: 'Reading',
  topics: [],
};
