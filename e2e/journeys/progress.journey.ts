import { readFile } from 'node:fs/promises';
import { pick } from '../fixtures/pick.ts';
import { expect, test } from '../fixtures/test.ts';

/** Nobody reads a question faster, and what is answered faster earns nothing. */
const READING_MS = 1700;

test('practice earns what it says, can be reviewed in two taps and leaves as a file that agrees', async ({
  page,
  player,
  start,
  school,
}) => {
  const id = await start({ questionCount: 3 });
  await test.step('a session of three, the last one missed', async () => {
    for (const position of [0, 1]) {
      await player.expectAt(position + 1, 3);
      await page.waitForTimeout(READING_MS);
      await player.answerRight();
      await player.goOn();
    }
    await page.waitForTimeout(READING_MS);
    await player.answerWrong('Not this time');
    await player.finish();
  });

  await test.step('the summary says what it gave, down to each question', async () => {
    const gave = page.getByRole('region', { name: 'What this session gave you' });
    const { xp } = school.counted(id);
    expect(xp).toBeGreaterThan(0);
    await expect(gave).toContainText(`+${xp} XP`);
    await gave.getByText('Right at the first try', { exact: true }).click();
    await expect(gave).toContainText('Question 1');
  });

  await test.step('the streak counts today, and says by which session', async () => {
    await page.getByRole('link', { name: 'Gradebook' }).click();
    await page
      .getByRole('region', { name: 'Progress' })
      .getByRole('link', { name: /Streak/ })
      .click();
    await expect(page.getByRole('heading', { name: 'My progress', level: 1 })).toBeVisible();
    await expect(
      page.getByRole('main').locator(`a[href*="/sessions/${id}"]`).first(),
    ).toBeVisible();
  });

  await test.step('the ledger of XP opens to the same figures', async () => {
    await page
      .getByRole('navigation', { name: 'Progress' })
      .getByRole('link', { name: 'Rewards' })
      .click();
    const { xpTotal } = school.counted(id);
    await expect(page.getByRole('main')).toContainText(
      `${xpTotal.toLocaleString('en-US')} XP in all`,
    );
  });

  await test.step('what was missed is asked again in two taps', async () => {
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Planets' })
      .click();
    await page
      .getByRole('region', { name: 'Review' })
      .getByRole('button', { name: /^Review/ })
      .click();
    await expect(page.getByRole('heading', { name: /^Question 1 of / })).toBeVisible();
    const review = await player.sessionId();
    expect(school.session(review).questions.length).toBeGreaterThan(0);
    expect(review).not.toBe(id);
    await player.answerRight();
  });

  await test.step('the history leaves as a file that agrees with the page', async () => {
    await page.goto('/student/gradebook');
    const stats = page.getByRole('region', { name: 'Self-practice', exact: true });
    const sessions = Number.parseInt(
      await stats.getByRole('button', { name: /\d Sessions$/ }).innerText(),
      10,
    );
    await page.getByRole('button', { name: 'Take it with you' }).click();
    const dialog = page.getByRole('dialog');
    await pick(dialog.getByRole('radio', { name: /JSON/ }));
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    await expect(dialog.getByText('It is in your downloads')).toBeVisible();
    const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
      sessions: { id: number; questions: unknown[] }[];
    };
    expect(file.sessions).toHaveLength(sessions);
    expect(file.sessions.find((session) => session.id === id)?.questions).toHaveLength(3);
  });
});
