import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/app.css';
import { createAppRouter } from './app/router.tsx';
import { followScheme } from './lib/theme.ts';

// Only in mode `mock`: the page becomes its own server, before anything is fetched.
if (import.meta.env.MODE === 'mock') await (await import('./mocks/start-mock.ts')).startMock();

followScheme();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={createAppRouter()} />
  </StrictMode>,
);
