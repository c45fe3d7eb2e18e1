export { plainPasswords, testDeps, type TestDeps } from './test-deps.ts';
export { createClient, type Client } from './client.ts';
export { storedQuestions } from './play.ts';
