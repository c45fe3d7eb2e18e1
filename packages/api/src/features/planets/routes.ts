import { planetsAnswer, topicSearchAnswer, topicSearchQuery } from '@planets/contract';
import { planets } from '@planets/content';
import { etag } from 'hono/etag';
import type { App } from '../../http/app.ts';
import { json, problems, route } from '../../http/route.ts';
import { planetView } from './planets-view.ts';
import { createTopicSearch } from './search-topics.ts';

const tags = ['Planets'];

export function planetRoutes(app: App): void {
  const view = planets.map(planetView);
  const searchTopics = createTopicSearch(planets);

  // The same until the server is upgraded: a browser that has it asks only whether it still holds.
  app.use('/api/planets', etag());
  app.openapi(
    route({
      method: 'get',
      path: '/api/planets',
      tags,
      summary: 'The planets and their topics',
      responses: { 200: json(planetsAnswer, 'All planets. The same for everybody; no sign-in.') },
    }),
    (c) => c.json({ planets: view }, 200, { 'cache-control': 'no-cache' }),
  );

  app.openapi(
    route({
      method: 'get',
      path: '/api/topics',
      tags,
      summary: 'Find topics in one’s own words',
      request: { query: topicSearchQuery },
      responses: {
        200: json(topicSearchAnswer, 'The nearest topics on every planet, best first; at most 8.'),
        ...problems(422),
      },
    }),
    (c) => c.json({ matches: searchTopics(c.req.valid('query').q) }, 200),
  );
}
