import type { Planet as WirePlanet, Topic as WireTopic } from '@planets/contract';
import type { Planet, Topic } from '@planets/practice';

export const topicView = (topic: Topic): WireTopic => ({
  id: topic.id,
  name: topic.name,
  about: topic.about,
  gradeMin: topic.grades[0],
  gradeMax: topic.grades[1],
  keywords: [...topic.keywords],
  prerequisites: [...topic.prerequisites],
  standards: [...topic.standards],
});

export const planetView = (planet: Planet): WirePlanet => ({
  id: planet.id,
  name: planet.name,
  subject: planet.subject,
  topics: planet.topics.map(topicView),
});
