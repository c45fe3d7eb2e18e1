import type { Page } from '@playwright/test';
import { expectGoodLooks, expectGoodLooksAcross } from '../fixtures/looks.ts';
import type { Kind } from '../fixtures/start-at.ts';
import { expect, signIn, test } from '../fixtures/test.ts';
import { workPlayerOn } from '../fixtures/work-player.ts';

async function openEverything(page: Page): Promise<void> {
  const closed = page.locator('details:not([open]) > summary');
  // What opens may hold more that is closed; what comes late is opened in the next round.
  await expect(async () => {
    for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
    await expect(closed).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

test.describe.configure({ timeout: 180_000 });

test('nobody signed in', async ({ page }) => {
  await page.goto('/student/gradebook');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Type your user name.')).toBeVisible();
  await expectGoodLooks(page, 'the sign-in');
});

test('a first visit', async ({ page }) => {
  await signIn(page, 'rigel');
  await page.goto('/');
  await expect(page.getByText('Your sky is still in clouds.')).toBeVisible();
  await expectGoodLooks(page, 'the planets before the first session');
  await page.goto('/student/gradebook');
  await expect(page.getByRole('heading', { name: 'Nothing practised yet' })).toBeVisible();
  await expectGoodLooks(page, 'the gradebook before the first session');
});

test('what a student looks at', async ({ page, school }) => {
  school.forgetSessionInProgress('nova');
  await signIn(page, 'nova');

  await page.goto('/');
  await expect(page.getByRole('link', { name: /^NumForge/ })).toContainText('topics strong');
  await expect(page.getByRole('region', { name: 'Review' })).toBeVisible();
  await expectGoodLooks(page, 'the planets');
  await page.getByRole('searchbox').fill('fractions');
  await expect(page.getByRole('list', { name: 'Topics found' })).toBeVisible();
  await expectGoodLooks(page, 'the planets, searched');

  await page.goto('/planets/num_forge?topic=fractions_add&grade=5');
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await expectGoodLooks(page, 'the composer');

  await page.goto('/student/gradebook');
  const history = page.getByRole('table', { name: 'Practice sessions' });
  await expect(history).toBeVisible();
  await expectGoodLooks(page, 'the gradebook');

  await page.goto('/student/gradebook?planet=num_forge&mode=full&sort=best');
  await page.getByText(/^Filters: NumForge/).click();
  for (const ledger of ['Teacher-assigned work', 'Self-practice'])
    await page
      .getByRole('region', { name: ledger, exact: true })
      .getByRole('button', { name: /Average/ })
      .click();
  await expect(history).toBeVisible();
  await expectGoodLooks(page, 'the gradebook, filtered and opened');

  await history.getByRole('link').first().click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await openEverything(page);
  await expectGoodLooks(page, 'a past session');

  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is nothing in this part of the sky',
  );
  await expectGoodLooks(page, 'a page that is not there');
});

test('what practice adds up to', async ({ page }) => {
  await signIn(page, 'nova');
  const look = async (path: string, heading: string, what: string) => {
    await page.goto(path);
    await page.getByRole('heading', { name: heading }).first().waitFor();
    await openEverything(page);
    await expectGoodLooksAcross(page, what);
  };
  await look('/student/progress', 'Score over time', 'practice over time');
  await look('/student/progress/streak', 'How a streak works', 'the streak');
  await look('/student/progress/rewards', 'Badges', 'the rewards');
  await look('/student/progress/goals', 'My goals for a week', 'the goals');
  await look('/student/progress/mastery', 'NumForge', 'what is known');
  await page.getByRole('main').locator('a[href*="topic="]').first().click();
  await page.getByRole('heading', { name: 'Answer by answer' }).waitFor();
  await expectGoodLooksAcross(page, 'the trail of a topic');
  await look('/student/progress/report', 'Practice', 'the report for a parent');
});

test('the calendar of the school', async ({ page }) => {
  await signIn(page, 'polaris');
  await page.goto('/teacher/people/calendar');
  await page.getByRole('heading', { name: 'Holidays' }).first().waitFor();
  await expectGoodLooksAcross(page, 'the calendar of the school');
});

for (const kind of [
  'choice',
  'choices',
  'numeric',
  'text',
  'order',
  'match',
  'cloze',
  'expression',
  'point',
  'number-line',
  'label',
  'table',
  'multi-step',
] as const satisfies readonly Kind[])
  test(`a question of the kind ${kind}, asked, missed and resolved`, async ({
    page,
    player,
    startAt,
  }) => {
    await startAt(kind);
    await player.enterWrong();
    await expectGoodLooks(page, `${kind}, entered`);
    await player.answerWrong('Not yet');
    await player.answerWrong('Not this time', 1);
    await openEverything(page);
    await expectGoodLooks(page, `${kind}, missed`);
    await player.goOn();
    await player.answerRight();
  });

test('a session from its worked example to its summary', async ({ page, player, start }) => {
  await start({ mode: 'teach', questionCount: 3 });
  const begin = page.getByRole('button', { name: 'Start the questions' });
  const step = page.getByRole('button', { name: 'Next step' });
  await expect(async () => {
    await expect(begin.or(step)).toBeVisible();
    if (await step.isVisible()) await step.click({ timeout: 2000 });
    await expect(begin).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [100] });
  await expectGoodLooks(page, 'the worked example');
  await begin.click();

  await page.getByRole('button', { name: 'Hint' }).click();
  await expectGoodLooks(page, 'the price of a hint');
  await page.getByRole('button', { name: 'Show the hint' }).click();
  await player.answerRight();
  await expectGoodLooks(page, 'a right answer');
  await player.goOn();
  await player.answerWrong('Not yet');
  await expectGoodLooks(page, 'a miss with its worked example');
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectGoodLooks(page, 'the dialog before leaving');
  await page.getByRole('button', { name: 'Take a break' }).click();
  await expect(page.getByRole('link', { name: 'Resume' })).toBeVisible();
  await expectGoodLooks(page, 'the planets with a session to go on with');
  await page.getByRole('link', { name: 'Resume' }).click();
  await player.answerWrong('Not this time', 1);
  await player.goOn();
  await player.answerRight();
  await player.finish();
  await expectGoodLooks(page, 'the summary');
});

test('assigned work, from its first page to its grade', async ({ page, school }) => {
  await signIn(page, 'atlas');
  await page.goto('/join');
  await page.getByRole('button', { name: 'Join the class' }).click();
  await expect(page.getByText('Type the code that your teacher shows.')).toBeVisible();
  await expectGoodLooksAcross(page, 'joining a class');

  await page.goto('/student/gradebook');
  const work = page.getByRole('region', { name: 'Assigned work', exact: true });
  await work.getByRole('link', { name: 'Decimals against the clock' }).click();
  await page.getByRole('button', { name: /^Begin/ }).waitFor();
  await expectGoodLooks(page, 'assigned work before it is begun');
  await page.getByRole('button', { name: /^Begin/ }).click();
  const player = workPlayerOn(page, school, 'atlas');
  await player.expectAt(1, 8);
  await player.writeRight();
  await expectGoodLooks(page, 'a question of assigned work');
  await player.next();
  await player.expectAt(2, 8);
  await page.getByRole('button', { name: 'Hand in', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Hand in?' });
  await expect(dialog.getByRole('listitem')).toHaveCount(7);
  await expectGoodLooksAcross(page, 'what is empty before handing in');
  await dialog.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('on time.');
  await expectGoodLooksAcross(page, 'assigned work that is handed in');

  await page.goto('/student/gradebook');
  await work.getByRole('link', { name: 'A story in six sentences', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your grade' })).toBeVisible();
  await openEverything(page);
  await expectGoodLooks(page, 'assigned work with its grade');
});

/** Opens a class of the teacher's, at its gradebook. */
async function openClass(page: Page, name: string): Promise<void> {
  await page.goto('/teacher');
  await page.getByRole('main').getByRole('link', { name }).click();
  await page.getByRole('gridcell').first().waitFor();
}

/** Goes on to another tab. The gradebook stays until that has come, and its columns are links of the same names. */
async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Class' }).getByRole('link', { name }).click();
  await expect(page.getByRole('grid')).toHaveCount(0);
}

test('a class and its tabs', async ({ page }) => {
  await signIn(page, 'vega');
  await page.goto('/');
  await page.getByRole('main').getByRole('link').first().waitFor();
  await expectGoodLooksAcross(page, 'the classes');

  await openClass(page, 'Mathematics 5B');
  await expectGoodLooks(page, 'the gradebook of a class');
  await page.getByRole('gridcell').first().dblclick();
  await expect(page.getByRole('dialog')).toContainText('Quizzes');
  await expectGoodLooksAcross(page, 'how a total comes about');
  await page.keyboard.press('Escape');

  await openTab(page, 'Assignments');
  await page.getByRole('link', { name: 'Units in recipes' }).waitFor();
  await expectGoodLooksAcross(page, 'the assignments of a class');
  await openTab(page, 'Students');
  await page.getByRole('rowheader', { name: 'Nova Adeyemi' }).waitFor();
  await expectGoodLooks(page, 'the students of a class');
  await openTab(page, 'Insights');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await openEverything(page);
  await expectGoodLooks(page, 'the insights into a class');
  await openTab(page, 'Settings');
  await page.getByRole('button', { name: 'Save the rules' }).waitFor();
  await expectGoodLooks(page, 'the settings of a class');
});

test('a student as their teacher sees them', async ({ page }) => {
  await signIn(page, 'vega');
  await openClass(page, 'Mathematics 5B');
  await openTab(page, 'Students');
  await page.getByRole('rowheader', { name: 'Nova Adeyemi' }).getByRole('link').click();
  await expect(page.getByRole('table', { name: 'Practice sessions' })).toBeVisible();
  await expectGoodLooks(page, 'the gradebook of a student');
});

test('what a teacher writes', async ({ page }) => {
  await signIn(page, 'vega');
  await openClass(page, 'Mathematics 5B');
  await openTab(page, 'Assignments');
  await page.getByRole('link', { name: 'Units in recipes' }).click();
  await page.getByRole('form', { name: 'Assignment' }).waitFor();
  await expect(page.getByRole('heading', { name: 'What a student gets' })).toBeVisible();
  await openEverything(page);
  await expectGoodLooks(page, 'the editor of an assignment');

  await page.goto('/teacher/questions');
  await page.getByRole('link', { name: /^A letter to the future/ }).waitFor();
  await expectGoodLooksAcross(page, 'the questions of a teacher');
  await page.getByRole('link', { name: /^A letter to the future/ }).click();
  await page.getByRole('button', { name: 'Try it' }).waitFor();
  await openEverything(page);
  await expectGoodLooks(page, 'the editor of a question');
});

test('the work that a teacher grades', async ({ page }) => {
  await signIn(page, 'vega');
  await openClass(page, 'English 5B');
  await openTab(page, 'Assignments');
  await page.getByRole('link', { name: 'A letter to the future' }).click();
  await page.getByRole('link', { name: 'Grading' }).click();
  await page.getByRole('article').first().waitFor();
  await page.keyboard.press('1');
  await openEverything(page);
  await expectGoodLooks(page, 'grading a text');
});

test('who works at the school', async ({ page }) => {
  await signIn(page, 'polaris');
  await page.goto('/teacher/people');
  await page.getByText('Altair Mbeki').waitFor();
  await expectGoodLooksAcross(page, 'the people of a school');
});
