import { setupServer } from 'msw/node';

/** What answers `fetch` in tests. It is empty until `renderRoute` puts a school behind it. */
export const apiServer = setupServer();
