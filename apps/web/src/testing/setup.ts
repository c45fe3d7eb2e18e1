import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { apiServer } from './api-server.ts';

// happy-dom does not say so, and without it maths is set as on a page of the nineties.
Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat' });

configure({
  // Pages are fetched when they are first visited, on machines that do other things as well.
  asyncUtilTimeout: 5000,
  // What the page says, and not two hundred stars of its sky.
  getElementError: (message) =>
    new Error(
      `${message?.split('\n')[0]}\nThe page says: ${document.body.textContent.slice(0, 800)}`,
    ),
});

// A request that nobody answers is a mistake of the test, and not a network fault.
beforeAll(() => apiServer.listen({ onUnhandledFrame: 'error' }));

afterEach(() => {
  cleanup();
  apiServer.resetHandlers();
  localStorage.clear();
  sessionStorage.clear();
  vi.useRealTimers();
});

afterAll(() => apiServer.close());
