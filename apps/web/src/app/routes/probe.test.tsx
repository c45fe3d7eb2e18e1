import { storedQuestions } from '@planets/api/testing';
import { screen } from '@testing-library/react';
import { test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';
for (const n of [1, 2])
  test('x' + n, async () => {
    const page = await renderRoute(
      '/planets/num_forge?topic=fractions_add&grade=5&mode=quick&count=3',
      { scenario: 'first-day', as: 'nova' },
    );
    const { router } = page;
    await page.user.click(await screen.findByRole('button', { name: 'Start' }));
    await screen.findByRole('heading', { name: 'Question 1 of 3' });
    const real = globalThis.fetch;
    globalThis.fetch = (async (...a: Parameters<typeof fetch>) => {
      try {
        const r = await real(...a);
        console.log(n, String(a[0]), a[1]?.keepalive, r.status, [...r.headers]);
        return r;
      } catch (e) {
        console.log(n, String(a[0]), (e as Error).stack, (e as Error).cause);
        throw e;
      }
    }) as typeof fetch;
    await page.user.click(screen.getAllByRole('radio')[0]!);
    await page.user.click(screen.getByRole('button', { name: 'Check' }));
    await new Promise((r) => setTimeout(r, 2500));
    console.log(document.body.textContent.slice(0, 300));
    globalThis.fetch = real;
  });
