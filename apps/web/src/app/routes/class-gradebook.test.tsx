import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

/** happy-dom lays nothing out, and a grid without room draws no cell. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(4000);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(2000);
  return () => vi.restoreAllMocks();
});

const PATH = '/teacher/classes/1';

async function openGrid(as = 'vega') {
  const page = await renderRoute(PATH, { as });
  const grid = await screen.findByRole('grid', { name: /Mathematics 5B/ });
  await within(grid).findAllByRole('gridcell');
  const rowOf = (name: string) => within(grid).getByRole('row', { name: new RegExp(name) });
  /** A cell by the title of its column. */
  const cell = (student: string, title: string | RegExp) => {
    const headers = within(grid).getAllByRole('columnheader');
    const at = headers.find((header) =>
      typeof title === 'string'
        ? header.textContent.startsWith(title)
        : title.test(header.textContent),
    );
    const column = at?.getAttribute('aria-colindex');
    return within(rowOf(student))
      .getAllByRole('gridcell')
      .find((one) => one.getAttribute('aria-colindex') === column)!;
  };
  return { ...page, grid, rowOf, cell };
}

/** The first assignment that is for everybody: its column and title. */
const titles = (grid: HTMLElement) =>
  within(grid)
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('/teacher/assignments/'))
    .map((link) => link.textContent);

describe('the gradebook of a class', () => {
  it('is a grid of students by assignments, with practice set apart', async () => {
    const { grid } = await openGrid();
    expect(grid.getAttribute('aria-rowcount')).toBe(
      String(within(grid).getAllByRole('rowheader').length + 1),
    );
    expect(titles(grid).length).toBeGreaterThan(2);
    expect(within(grid).getByText('Self-practice, in no grade')).toBeTruthy();
  });

  it('takes a typed score, shows it at once, and the totals follow', async () => {
    const { user, grid, cell, db } = await openGrid();
    const title = titles(grid)[0]!;
    const before = cell('Nova Adeyemi', /^Totalso far/).textContent;
    await user.click(cell('Nova Adeyemi', title));
    await user.keyboard('1{Enter}');
    // A score that follows from answers asks why.
    const why = screen.queryByRole('dialog', { name: 'Why this score?' });
    if (why) {
      await user.type(within(why).getByLabelText('Reason'), 'Agreed with Nova');
      await user.click(within(why).getByRole('button', { name: 'Save the score' }));
    }
    await vi.waitFor(() =>
      expect(cell('Nova Adeyemi', /^Totalso far/).textContent).not.toBe(before),
    );
    expect(cell('Nova Adeyemi', title).getAttribute('aria-label')).toMatch(/^1 of/);
    expect(db).toBeTruthy();
  });

  it('moves by keys, refuses what is no score in words, and leaves it by Escape', async () => {
    const { user, grid, cell } = await openGrid();
    const title = titles(grid)[0]!;
    const own = cell('Nova Adeyemi', title);
    const label = own.getAttribute('aria-label');
    await user.click(own);
    await user.keyboard('many{Enter}');
    expect(screen.getAllByText(/Type points as a number/).length).toBeGreaterThan(0);
    await user.keyboard('{Escape}');
    expect(cell('Nova Adeyemi', title).getAttribute('aria-label')).toBe(label);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(cell('Nova Adeyemi', titles(grid)[1]!));
  });

  it('takes a change back and makes it again', async () => {
    const { user, grid, cell } = await openGrid();
    const title = titles(grid).at(-1)!;
    const says = () => cell('Nova Adeyemi', title).getAttribute('aria-label');
    const before = says();
    await user.click(cell('Nova Adeyemi', title));
    await user.keyboard('ex{Enter}');
    await vi.waitFor(() => expect(says()).toBe('excused'));
    await vi.waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Take back the last change' }).hasAttribute('disabled'),
      ).toBe(false),
    );
    await user.click(cell('Nova Adeyemi', title));
    await user.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(says()).toBe(before));
    await user.keyboard('{Control>}y{/Control}');
    await vi.waitFor(() => expect(says()).toBe('excused'));
  });

  it('pastes a column as a spreadsheet has it', async () => {
    const { user, grid, cell } = await openGrid();
    const title = titles(grid).at(-1)!;
    const names = within(grid)
      .getAllByRole('rowheader')
      .map((header) => header.textContent);
    await user.click(cell(names[0]!, title));
    await user.paste('3\n4\n');
    await vi.waitFor(() => {
      expect(cell(names[0]!, title).getAttribute('aria-label')).toMatch(/^3 of/);
      expect(cell(names[1]!, title).getAttribute('aria-label')).toMatch(/^4 of/);
    });
  });

  it('of two teachers the second sees both values and chooses', async () => {
    const { user, grid, cell, app } = await openGrid();
    const title = titles(grid).at(-1)!;
    const link = within(grid).getByRole('link', { name: title });
    const assignmentId = Number(/assignments\/(\d+)/.exec(link.getAttribute('href')!)![1]);
    // The same teacher on another machine.
    const signedIn = await app.request('/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'vega', password: 'learning-planets' }),
    });
    const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
    await app.request('/api/classes/1/gradebook/cells', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({
        cells: [{ assignmentId, studentId: 'student-nova', version: 0, earned: 2 }],
      }),
    });
    await user.click(cell('Nova Adeyemi', title));
    await user.keyboard('5{Enter}');
    const dialog = await screen.findByRole('dialog', {
      name: 'Somebody else changed this meanwhile',
    });
    within(dialog).getByRole('radio', { name: /Theirs: 2/ });
    await user.click(within(dialog).getByRole('radio', { name: /Mine: 5/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Go on with these' }));
    await vi.waitFor(() =>
      expect(cell('Nova Adeyemi', title).getAttribute('aria-label')).toMatch(/^5 of/),
    );
  });

  it('keeps what could not be saved, and saves it when asked again', async () => {
    const { user, grid, cell, setFault } = await openGrid();
    const title = titles(grid).at(-1)!;
    setFault('offline');
    await user.click(cell('Nova Adeyemi', title));
    await user.keyboard('5{Enter}');
    await screen.findByText('Some changes are not saved');
    expect(cell('Nova Adeyemi', title).getAttribute('aria-label')).toMatch(/^5 of .*not saved$/);
    setFault('none');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await vi.waitFor(() => expect(screen.queryByText('Some changes are not saved')).toBeNull());
    expect(cell('Nova Adeyemi', title).getAttribute('aria-label')).toMatch(/^5 of/);
  });

  it('filters, and says so when nothing is like it', async () => {
    const { user, grid, cell } = await openGrid();
    const all = within(grid).getAllByRole('rowheader').length;
    const title = titles(grid).at(-1)!;
    await user.click(cell('Nova Adeyemi', title));
    await user.keyboard('mi{Enter}');
    await vi.waitFor(() =>
      expect(cell('Nova Adeyemi', title).getAttribute('aria-label')).toBe('missing'),
    );
    await user.selectOptions(screen.getByLabelText('Show'), 'Missing');
    const rows = within(screen.getByRole('grid')).getAllByRole('rowheader').length;
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(all);
    await user.type(screen.getByLabelText('Find a student'), 'nobody');
    await user.click(await screen.findByRole('button', { name: 'Show everything' }));
    expect(within(screen.getByRole('grid')).getAllByRole('rowheader')).toHaveLength(all);
  });

  it('opens a total down to its working', async () => {
    const { user, cell } = await openGrid();
    await user.click(cell('Nova Adeyemi', /^Totalso far/));
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Total of Nova Adeyemi' });
    await within(dialog).findAllByRole('table');
  });

  it('can be read by an administrator and not changed', async () => {
    const { user, grid, cell } = await openGrid('polaris');
    const title = titles(grid)[0]!;
    await user.click(cell('Nova Adeyemi', title));
    await user.keyboard('1');
    expect(screen.queryByRole('textbox', { name: /points of/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Import scores' })).toBeNull();
  });

  it('imports scores after showing what each line does', async () => {
    const { user, grid, cell } = await openGrid();
    const title = titles(grid).at(-1)!;
    await user.click(screen.getByRole('button', { name: 'Import scores' }));
    const dialog = await screen.findByRole('dialog', { name: 'Import scores' });
    await user.click(within(dialog).getByLabelText('Or paste it here'));
    await user.paste(`Student,"${title}"\nNova Adeyemi,4\nSomebody Else,3`);
    await user.click(within(dialog).getByRole('button', { name: 'Show what it will do' }));
    await within(dialog).findByText('No student of this class is called that.');
    await user.click(within(dialog).getByRole('checkbox'));
    await user.click(within(dialog).getByRole('button', { name: /Import 1.score/ }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await vi.waitFor(() =>
      expect(cell('Nova Adeyemi', title).getAttribute('aria-label')).toMatch(/^4 of/),
    );
  });
});
