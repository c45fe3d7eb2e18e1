import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/app.css';
import { createAppRouter } from './app/router.tsx';
import { followScheme } from './lib/theme.ts';

function show(): void {
  followScheme();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={createAppRouter()} />
    </StrictMode>,
  );
}

// Only in mode `mock`: the page becomes its own server, before anything is fetched. Not awaited at the top
// of this file, because the built mock imports from the file that this one is built into.
if (import.meta.env.MODE === 'mock')
  void import('./mocks/start-mock.ts').then(({ startMock }) => startMock()).then(show);
else show();
