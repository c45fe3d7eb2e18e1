import type { MasteryAnswer, MasteryTrail } from '@planets/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const page = '/student/progress/mastery';
const words = (element: Element) => (element.textContent ?? '').replaceAll('\u00A0', ' ');

async function fetched<T>(path: string): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}
const topicsOf = async (path = '/api/progress/mastery') =>
  (await fetched<MasteryAnswer>(path)).topics;

/** The topic with the most answers, with its trail. */
async function longest() {
  const topics = await topicsOf();
  const topic = topics.toSorted((a, b) => b.answered - a.answered)[0]!;
  const path = `/api/progress/mastery/${topic.planet}/${topic.topic}`;
  return { topic, trail: await fetched<MasteryTrail>(path) };
}

describe('how well each topic is known', () => {
  it('stands by planet, with the level by name, how sure, and when last', async () => {
    await renderRoute(page, { as: 'nova' });
    const numForge = await screen.findByRole('region', { name: /^NumForge/ });
    const topics = await topicsOf();
    const own = topics.filter(({ planet }) => planet === 'num_forge');
    const rows = within(numForge).getAllByRole('listitem');
    expect(rows).toHaveLength(Math.min(5, own.length));
    for (const row of rows)
      expect(words(row)).toMatch(
        /\d+% sure(Started|Growing|Strong|Mastered) · \d+ of \d+ right at once · last practised /,
      );
    screen.getByText(
      (_, element) => words(element!).startsWith(`${topics.length} topics practised: `),
      { selector: 'p' },
    );
  });

  it('is narrowed to a planet in the address, and shows all of its topics', async () => {
    const { user, router } = await renderRoute(page, { as: 'nova' });
    await screen.findByRole('region', { name: /^NumForge/ });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Planet' }), 'num_forge');
    await waitFor(() => expect(router.state.location.href).toBe(`${page}?planet=num_forge`));
    const own = (await topicsOf()).filter(({ planet }) => planet === 'num_forge');
    await waitFor(() =>
      expect(screen.getAllByRole('region', { name: / begun, / })).toHaveLength(1),
    );
    expect(
      within(screen.getByRole('region', { name: /^NumForge/ })).getAllByRole('listitem'),
    ).toHaveLength(own.length);
  });

  it('says where it comes from, with its source', async () => {
    const { user } = await renderRoute(page, { as: 'nova' });
    await user.click(await screen.findByText('How this is estimated'));
    const source = screen.getByRole('link', { name: 'Corbett & Anderson 1995' });
    expect(source.getAttribute('href')).toBe('https://doi.org/10.1007/BF01099821');
  });

  it('invites where nothing was practised yet', async () => {
    await renderRoute(page, { scenario: 'first-day', as: 'nova' });
    await screen.findByRole('heading', { name: 'Nothing practised yet' });
    expect(screen.getByRole('link', { name: 'Choose a planet' }).getAttribute('href')).toBe('/');
  });

  it('without a connection says so, and comes when it is asked again', async () => {
    const { user, router, setFault } = await renderRoute('/student/gradebook', { as: 'nova' });
    await screen.findByRole('heading', { name: 'Gradebook' });
    setFault('offline');
    await router.navigate({ to: '/student/progress/mastery' });
    await screen.findByRole('heading', { name: 'No connection to the school' });
    setFault('none');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('region', { name: /^NumForge/ });
  });
});

describe('why a topic stands where it does', () => {
  it('opens from its row, tells each answer with its reason, and leads to the question', async () => {
    const { user, router } = await renderRoute(page, { as: 'nova' });
    await screen.findByRole('region', { name: /^NumForge/ });
    const { topic, trail } = await longest();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Planet' }), topic.planet);
    await user.click(await screen.findByRole('link', { name: new RegExp(`^${topic.topicName}`) }));
    const heading = await screen.findByRole('heading', { level: 2, name: topic.topicName });
    expect(document.activeElement).toBe(heading);
    expect(router.state.location.search).toEqual({ planet: topic.planet, topic: topic.topic });
    const [newest] = trail.steps;
    await screen.findAllByText(newest!.why);
    screen.getByText(/^Over \d+.answers? (on|from) .+ it (rose|fell|stayed)/);
    const table = screen.getByRole('table', { name: /^How sure it was after each answer/ });
    expect(within(table).getAllByRole('row')).toHaveLength(trail.steps.length + 1);

    const link = screen.getAllByRole('link', { name: `See question ${newest!.position + 1}` })[0]!;
    await user.click(link);
    const question = await screen.findByRole('heading', {
      level: 2,
      name: `Question ${newest!.position + 1}`,
    });
    await waitFor(() => expect(document.activeElement).toBe(question));
    await user.click(screen.getByRole('link', { name: 'Back to the progress' }));
    await screen.findByRole('heading', { level: 2, name: topic.topicName });
    await user.click(screen.getByRole('link', { name: 'All topics' }));
    await screen.findByRole('combobox', { name: 'Planet' });
    expect(router.state.location.href).toBe(`${page}?planet=${topic.planet}`);
  });

  it('a topic without an answer invites to begin it', async () => {
    await renderRoute(`${page}?planet=num_forge&topic=fractions_add`, {
      scenario: 'first-day',
      as: 'nova',
    });
    await screen.findByRole('heading', { name: 'Not begun yet' });
    const practise = screen.getByRole('link', { name: 'Practise it' });
    expect(practise.getAttribute('href')).toBe('/planets/num_forge?topic=fractions_add');
  });

  it('a topic that is not there leads back', async () => {
    await renderRoute(`${page}?planet=num_forge&topic=no_such_topic`, { as: 'nova' });
    await screen.findByRole('heading', { name: 'This is not here' });
    expect(screen.getByRole('link', { name: 'To all topics' }).getAttribute('href')).toBe(page);
  });

  it('a teacher reads the same of a student, and is offered nothing to practise', async () => {
    const path = '/teacher/students/student-nova/progress/mastery';
    const { user } = await renderRoute(path, { as: 'vega' });
    const numForge = await screen.findByRole('region', { name: /^NumForge/ });
    await user.click(within(numForge).getAllByRole('link')[0]!);
    await screen.findByRole('region', { name: 'Where it stands' });
    expect(screen.queryByRole('link', { name: 'Practise it' })).toBeNull();
    screen.getByRole('heading', { name: 'Answer by answer' });
  });
});
