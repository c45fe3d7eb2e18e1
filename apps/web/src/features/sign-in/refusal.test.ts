import type { ProblemCode } from '@planets/contract';
import { expect, it } from 'vitest';
import { ApiProblem, NetworkFault } from '../../lib/api.ts';
import { refusalOf } from './refusal.ts';

const problem = (status: number, code: ProblemCode, wait: number | null = null) =>
  new ApiProblem({ type: '', title: '', status, detail: 'Too long.', requestId: '', code }, wait);

it.each([
  [problem(401, 'wrong_credentials'), 'That name and password do not go together'],
  [problem(429, 'too_many_attempts', 90), 'Too many tries'],
  [problem(422, 'invalid'), 'That could not be read'],
  [problem(500, 'internal'), 'The server had a problem'],
  [new NetworkFault('unreachable'), 'The school could not be reached'],
  [new Error('a mistake of ours'), 'The server had a problem'],
])('%s is told in words', (error, title) => {
  expect(refusalOf(error).title).toBe(title);
});

it('says how long to wait, where the server does', () => {
  expect(refusalOf(problem(429, 'too_many_attempts', 90)).detail).toContain('1 min 30 s');
  expect(refusalOf(problem(429, 'too_many_attempts')).detail).toContain('a few minutes');
});
