import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { apiServer } from '../../testing/api-server.ts';
import { renderRoute } from '../../testing/render-route.tsx';

const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00A0', ' ');

/** What the browser was given to keep. */
const kept: { name: string; file: Blob }[] = [];
beforeEach(() => {
  kept.length = 0;
  let last: Blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    last = file as Blob;
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    kept.push({ name: this.download, file: last });
  });
});

type User = Awaited<ReturnType<typeof renderRoute>>['user'];

async function openOwn(user: User) {
  await user.click(await screen.findByRole('button', { name: 'Take it with you' }));
  return within(await screen.findByRole('dialog', { name: 'Take your practice with you' }));
}

const lines = async ({ file }: { file: Blob }) => (await file.text()).trim().split('\r\n');

test('a student takes along every saved session, and the dialog says how many and which file it was', async () => {
  const { user } = await renderRoute('/student/gradebook', { as: 'nova' });
  const dialog = await openOwn(user);
  const total = Number(
    (await fetch('/api/gradebook/practice/export?format=csv', { method: 'HEAD' })).headers.get(
      'x-total-rows',
    ),
  );
  expect(total).toBeGreaterThan(20);
  await waitFor(() =>
    expect(plain(dialog.getByText(/^Every saved session/))).toBe(
      `Every saved session: ${total} sessions.`,
    ),
  );
  await user.click(dialog.getByRole('radio', { name: /^CSV/ }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  const done = await dialog.findByText('It is in your downloads');
  expect(plain(done.closest('[role=status]')!)).toContain(
    `“Nova Adeyemi practice.csv”: ${total} sessions, `,
  );
  expect(kept.map(({ name }) => name)).toEqual(['Nova Adeyemi practice.csv']);
  expect(await lines(kept[0]!)).toHaveLength(total + 1);
  expect([...new Uint8Array(await kept[0]!.file.arrayBuffer()).slice(0, 3)]).toEqual([
    0xef, 0xbb, 0xbf,
  ]);
  await user.click(dialog.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('the filters of the history narrow the file, and are said in words', async () => {
  const { user } = await renderRoute('/student/gradebook?planet=num_forge&mode=full&sort=best', {
    as: 'nova',
  });
  const dialog = await openOwn(user);
  const words = await dialog.findByText(/^Only NumForge, Full: /);
  const fitting = Number(/\d+/.exec(plain(words))?.[0]);
  await user.click(dialog.getByRole('radio', { name: /^CSV/ }));
  await user.click(dialog.getByRole('checkbox', { name: 'I open it in Excel' }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await dialog.findByText('It is in your downloads');
  const [head, ...rows] = await lines(kept[0]!);
  expect(head).toMatch(/^Session,Planet,/);
  expect(rows).toHaveLength(fitting);
  for (const row of rows) expect(row).toMatch(/^\d+,NumForge,.*,full,/);
});

test('where no session fits, there is nothing to download', async () => {
  const { user } = await renderRoute('/student/gradebook?from=2001-01-01&to=2001-01-02', {
    as: 'nova',
  });
  const dialog = await openOwn(user);
  expect(plain(await dialog.findByText(/^No session fits/))).toMatch(/2001/);
  expect(dialog.getByRole('button', { name: 'Download' })).toHaveProperty('disabled', true);
});

test.each([
  ['Spreadsheet', 'Nova Adeyemi practice.xlsx', 'PK'],
  ['JSON', 'Nova Adeyemi practice.json', '{"'],
  ['xAPI', 'Nova Adeyemi practice.xapi.json', '[\n'],
])('%s is a file of its own kind', async (kind, name, begins) => {
  const { user } = await renderRoute('/student/gradebook', { as: 'nova' });
  const dialog = await openOwn(user);
  await user.click(dialog.getByRole('radio', { name: new RegExp(`^${kind}`) }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await dialog.findByText('It is in your downloads');
  expect(kept[0]!.name).toBe(name);
  expect((await kept[0]!.file.text()).slice(0, 2)).toBe(begins);
  // Another kind is another file: the button offers it again.
  await user.click(dialog.getByRole('radio', { name: /^CSV/ }));
  expect(dialog.getByRole('button', { name: 'Download' }).isConnected).toBe(true);
  expect(dialog.queryByText('It is in your downloads')).toBeNull();
});

/** A file of which the test sends every piece itself. */
function slowFile(total: number) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let isCalledOff = false;
  apiServer.use(
    http.get(
      '/api/gradebook/practice/export',
      () =>
        new HttpResponse(
          new ReadableStream<Uint8Array>({
            start(given) {
              controller = given;
            },
            cancel() {
              isCalledOff = true;
            },
          }),
          { headers: { 'content-type': 'text/csv', 'x-total-rows': String(total) } },
        ),
    ),
  );
  return {
    send: async (text: string) => {
      await waitFor(() => expect(controller).toBeDefined());
      await act(async () => controller?.enqueue(new TextEncoder().encode(text)));
    },
    breakOff: () => act(async () => controller?.error(new TypeError('terminated'))),
    isCalledOff: () => isCalledOff,
  };
}

test('while it runs, sessions that came are counted; it can be called off, and nothing is kept', async () => {
  const { user } = await renderRoute('/student/gradebook', { as: 'nova' });
  const file = slowFile(1200);
  const dialog = await openOwn(user);
  await user.click(dialog.getByRole('radio', { name: /^CSV/ }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await file.send(`head\r\n${'row\r\n'.repeat(500)}`);
  const bar = await dialog.findByRole('progressbar', { name: '500 of 1,200 sessions' });
  expect(bar).toHaveProperty('value', 500);
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  await waitFor(() =>
    expect(dialog.getByRole('button', { name: 'Download' }).isConnected).toBe(true),
  );
  expect(dialog.queryByRole('progressbar')).toBeNull();
  expect(dialog.queryByRole('alert')).toBeNull();
  await waitFor(() => expect(file.isCalledOff()).toBe(true));
  expect(kept).toEqual([]);
});

test('a file that breaks off is not kept, and can be tried again', async () => {
  const { user } = await renderRoute('/student/gradebook', { as: 'nova' });
  const file = slowFile(1200);
  const dialog = await openOwn(user);
  await user.click(dialog.getByRole('radio', { name: /^CSV/ }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await file.send('head\r\nrow\r\n');
  await dialog.findByRole('progressbar', { name: '1 of 1,200 sessions' });
  await file.breakOff();
  expect(plain(await dialog.findByRole('alert'))).toContain('Nothing was downloaded');
  expect(kept).toEqual([]);
  apiServer.resetHandlers();
  expect(dialog.getByRole('button', { name: 'Try again' }).isConnected).toBe(true);
});

test('closing the dialog ends what runs', async () => {
  const { user } = await renderRoute('/student/gradebook', { as: 'nova' });
  const file = slowFile(9);
  const dialog = await openOwn(user);
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await file.send('PK');
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(file.isCalledOff()).toBe(true));
  expect(kept).toEqual([]);
});

test('without a connection the dialog says so, and the button waits', async () => {
  const { user, setFault } = await renderRoute('/student/gradebook', { as: 'nova' });
  const dialog = await openOwn(user);
  act(() => setFault('offline'));
  expect(plain(await dialog.findByText('No connection'))).toBeTruthy();
  expect(dialog.getByRole('button', { name: 'Download' })).toHaveProperty('disabled', true);
  act(() => setFault('none'));
  await waitFor(() =>
    expect(dialog.getByRole('button', { name: 'Download' })).toHaveProperty('disabled', false),
  );
});

test('a Wi-Fi that answers in the server’s place is no file', async () => {
  const { user } = await renderRoute('/student/gradebook', { as: 'nova' });
  apiServer.use(
    http.get('/api/gradebook/practice/export', () => HttpResponse.html('<h1>Welcome</h1>')),
  );
  const dialog = await openOwn(user);
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  expect(plain(await dialog.findByRole('alert'))).toMatch(
    /^Nothing was downloaded.*Sign in to the Wi-Fi/,
  );
  expect(kept).toEqual([]);
});

test('a teacher takes out the practice of a student', async () => {
  const { user } = await renderRoute('/teacher/students/student-nova?mode=quick', { as: 'vega' });
  const history = within(await screen.findByRole('region', { name: 'History' }));
  await user.click(history.getByRole('button', { name: 'Download' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Practice of Nova Adeyemi' }));
  await dialog.findByText(/^Only Quick: /);
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await dialog.findByText('It is in your downloads');
  expect(kept.map(({ name }) => name)).toEqual(['Nova Adeyemi practice.xlsx']);
});

test('a teacher takes out the practice of a class beside its gradebook, for some days', async () => {
  const { user } = await renderRoute('/teacher/classes/1', { as: 'vega' });
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  const first = within(await screen.findByRole('dialog', { name: 'Export the gradebook' }));
  await user.click(first.getByRole('button', { name: 'Practice of the class…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Practice of Mathematics 5B' }));
  const count = async () =>
    Number(
      /[\d,]+/.exec(plain(await dialog.findByText(/^Every saved session: /)))?.[0].replace(',', ''),
    );
  const all = await count();
  const today = new Date().toISOString().slice(0, 10);
  await user.type(dialog.getByLabelText('From'), today.replace(/\d{2}$/, '01'));
  await user.click(dialog.getByRole('radio', { name: /^CSV/ }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await dialog.findByText('It is in your downloads');
  expect(kept[0]!.name).toBe('Mathematics 5B practice.csv');
  const [head, ...rows] = await lines(kept[0]!);
  expect(head).toMatch(/^\uFEFF?Student,Session,/);
  expect(rows.length).toBeLessThan(all);
});

test('from the plots, the file has what they are drawn from, and the report is of the same days', async () => {
  const { user } = await renderRoute(
    '/student/progress?from=2026-02-01&to=2026-03-10&planet=num_forge',
    { as: 'nova' },
  );
  expect((await screen.findByRole('link', { name: 'Report for home' })).getAttribute('href')).toBe(
    '/student/progress/report?from=2026-02-01&to=2026-03-10',
  );
  const { total } = (await (
    await fetch('/api/progress/plots?from=2026-02-01&to=2026-03-10&planet=num_forge')
  ).json()) as { total: { sessions: number } };
  const dialog = await openOwn(user);
  await waitFor(() =>
    expect(plain(dialog.getByText(/^Only NumForge/))).toBe(
      `Only NumForge, from February 1, 2026, to March 10, 2026: ${total.sessions} sessions.`,
    ),
  );
  await user.click(dialog.getByRole('radio', { name: /^CSV/ }));
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  await dialog.findByText('It is in your downloads');
  expect(await lines(kept[0]!)).toHaveLength(total.sessions + 1);
});
