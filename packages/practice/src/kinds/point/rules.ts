import { math, rich } from '../../rich-text/parse.ts';
import type { KindRules } from '../rules.ts';
import { buildPoint } from './build.ts';
import { gradePoint } from './grade.ts';

export const pointRules: KindRules<'point'> = {
  asksFor: 'a point on the grid',
  build: buildPoint,
  grade: gradePoint,
  answer: ({ key }) => ({ kind: 'point', x: key.x, y: key.y }),
  answerText: ({ key }) => rich(math(`(${key.x}, ${key.y})`)),
  meaning: (_, { x, y }) => `${x} ${y}`,
  view: ({ kind, grid }) => ({ kind, grid }),
  offered: () => [],
  texts: ({ grid }) => [[{ type: 'figure', figure: { kind: 'grid', ...grid } }]],
  slips: ({ slips }) => slips.map(({ x, y }) => ({ kind: 'point', x, y })),
  feedback: ({ slips }) => slips.map(({ why }) => why),
  miss: ({ key, grid }) => ({
    kind: 'point',
    x: key.x === grid.x.min ? grid.x.min + grid.x.step : grid.x.min,
    y: key.y,
  }),
};
