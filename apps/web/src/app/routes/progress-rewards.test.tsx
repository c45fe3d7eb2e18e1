import type { BadgesAnswer, XpAnswer } from '@planets/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const words = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00A0', ' ');

async function fetched<T>(path: string): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}

const ledger = () => screen.findByRole('list', { name: 'XP by session' });

test('the level says how far the next one is, and the rules are the server’s', async () => {
  await renderRoute('/student/progress/rewards', { scenario: 'small-school', as: 'nova' });
  const xp = await fetched<XpAnswer>('/api/progress/xp');
  const region = await screen.findByRole('region', { name: `Level ${xp.level}, ${xp.levelName}` });
  expect(words(region)).toContain(`${xp.xpForNext - xp.xpInLevel} more to level ${xp.level + 1}.`);
  for (const rule of xp.rules) within(region).getByText(rule);
});

test('an earned badge names its day and leads to its session', async () => {
  await renderRoute('/student/progress/rewards', { scenario: 'small-school', as: 'nova' });
  const { families } = await fetched<BadgesAnswer>('/api/progress/badges');
  const badges = within(await screen.findByRole('region', { name: 'Badges' }));
  const tiers = families.flatMap((family) => family.tiers);
  const earned = tiers.filter(({ earnedAt }) => earnedAt !== null);
  expect(words(screen.getByText(/A badge that is earned stays/))).toContain(
    `${earned.length} of ${tiers.length}.`,
  );
  for (const { name, sessionId } of earned)
    expect(
      badges
        .getByRole('link', { name: `The session that earned ${name}`, hidden: true })
        .getAttribute('href'),
    ).toBe(`/sessions/${sessionId}/review`);
});

test('a line of XP opens to its questions, which add up to it', async () => {
  const { user } = await renderRoute('/student/progress/rewards', {
    scenario: 'small-school',
    as: 'nova',
  });
  const { entries } = await fetched<XpAnswer>('/api/progress/xp');
  const at = entries.findIndex(({ what }) => what === 'finish');
  const line = entries[at]!;
  const first = within(await ledger()).getAllByText('Finished the session')[0]!;
  await user.click(first);
  const table = within(
    await screen.findByRole('table', { name: 'Finished the session: XP of each question' }),
  );
  const rows = table.getAllByRole('row').slice(1).map(words);
  expect(rows.at(-1)).toBe(`Together+${line.amount}`);
  expect(table.getAllByRole('link')[0]?.getAttribute('href')).toMatch(
    new RegExp(`^/sessions/${line.sessionId}/review#question-\\d+$`),
  );
});

test('"Show more" brings older lines, and focus goes to the first of them', async () => {
  const { user } = await renderRoute('/student/progress/rewards', {
    scenario: 'small-school',
    as: 'nova',
  });
  const list = await ledger();
  const before = list.children.length;
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(() => expect(list.children.length).toBeGreaterThan(before));
  await waitFor(() => expect(list.contains(document.activeElement)).toBe(true));
  expect([...list.children].indexOf(document.activeElement!.closest('li')!)).toBe(before);
});

test('before anything was earned it invites, and reproaches nothing', async () => {
  await renderRoute('/student/progress/rewards', { scenario: 'first-day', as: 'nova' });
  await screen.findByText('The first ones come within a few sessions.');
  screen.getByText('No session has earned XP yet.');
});

test('a teacher reads the lines, each with the way to its session', async () => {
  await renderRoute('/teacher/students/student-nova/progress/rewards', {
    scenario: 'small-school',
    as: 'vega',
  });
  const list = within(await ledger());
  expect(list.queryByRole('group')).toBeNull();
  expect(list.getAllByRole('link')[0]?.getAttribute('href')).toMatch(/^\/sessions\/\d+\/review$/);
});
