// Editors look for this name; the tests are described in vitest.workspace.ts.
export { default } from './vitest.workspace.ts';
