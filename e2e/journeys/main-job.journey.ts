import { pick } from '../fixtures/pick.ts';
import { expect, PASSWORD, test } from '../fixtures/test.ts';

test('a student practises, the session saves itself, and the gradebook shows it', async ({
  page,
  player,
  school,
}) => {
  school.forgetSessionInProgress('nova');
  const assigned = page.getByRole('region', { name: 'Teacher-assigned work' });
  const practice = page.getByRole('region', { name: 'Self-practice', exact: true });

  await test.step('signs in and looks at the gradebook', async () => {
    await page.goto('/student/gradebook');
    await page.getByLabel('User name').fill('nova');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { name: 'Gradebook', level: 1 })).toBeVisible();
  });
  const assignedBefore = await assigned.innerText();
  /** The figure before a label, which has a comma from a thousand on. */
  const numberOf = async (label: string): Promise<number> => {
    const words = await practice
      .getByRole('button', { name: new RegExp(`\\d ${label}$`) })
      .innerText();
    return Number(/^[\d,]+/.exec(words)![0].replaceAll(',', ''));
  };
  const sessionsBefore = await numberOf('Sessions');
  const answeredBefore = await numberOf('Answered');

  await test.step('chooses a planet and composes a session', async () => {
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Planets' })
      .click();
    await page.getByRole('link', { name: /^NumForge/ }).click();
    await expect(page.getByRole('heading', { name: 'NumForge', level: 1 })).toBeVisible();
    await pick(page.getByRole('radio', { name: 'Grade 5', exact: true }));
    await pick(page.getByRole('radio', { name: /^Adding fractions/ }));
    await pick(page.getByRole('radio', { name: /^Full/ }));
    await page.getByRole('spinbutton', { name: 'Questions' }).fill('4');
    await page.getByRole('button', { name: 'Start' }).click();
    await player.expectAt(1, 4);
  });
  const id = await player.sessionId();

  await test.step('answers right, right after a hint, right at the second try, and not', async () => {
    await player.answerRight();
    await player.expectSign('Saved');
    await player.goOn();

    await page.getByRole('button', { name: 'Hint' }).click();
    await page.getByRole('button', { name: 'Show the hint' }).click();
    await expect(page.getByRole('region', { name: 'Hints' })).toContainText('Hint 1');
    await player.answerRight();
    await player.goOn();

    await player.answerWrong('Not yet');
    await expect(player.feedback).toContainText('One more try.');
    await player.answerRight();
    await player.goOn();

    await player.answerWrong('Not yet');
    await player.answerWrong('Not this time', 1);
    await expect(player.feedback).toContainText('Answer:');
    await player.finish();
  });

  /** Right at once, half after a hint, half after a miss, nothing: and for each its right parts, if they are more. */
  const score = (): number => {
    const [, , third, , fourth, last] = school.session(id).responses.map(({ verdict }) => {
      if (verdict.kind !== 'graded') throw new Error('all of them were tries');
      return verdict.partsRight / verdict.parts;
    });
    const credit = 1 + 0.5 + Math.max(third!, 0.5) + Math.max(fourth!, last! / 2);
    return Math.round((1000 * credit) / 4) / 10;
  };

  await test.step('reads the summary', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Good work|Well on the way/);
    await expect(page.getByRole('definition').nth(0)).toHaveText(`${score()}%`);
    await expect(page.getByRole('definition').nth(1)).toHaveText('3 / 4');
    await expect(page.getByRole('main')).toContainText('What to look at again');
  });

  await test.step('finds it on top of the gold panel, and the blue one unchanged', async () => {
    await page.getByRole('link', { name: 'Gradebook' }).click();
    const newest = practice
      .getByRole('table', { name: 'Practice sessions' })
      .getByRole('row')
      .nth(1);
    await expect(newest).toContainText('Adding fractions');
    await expect(newest).toContainText('NumForge');
    await expect(newest).toContainText('3 of 4');
    await expect(newest).toContainText(`${score()}%`);
    await expect(newest).toContainText('Completed');
    expect(await numberOf('Sessions')).toBe(sessionsBefore + 1);
    expect(await numberOf('Answered')).toBe(answeredBefore + 4);
    expect(await assigned.innerText()).toBe(assignedBefore);
    expect(school.session(id)).toMatchObject({ isCompleted: true, scorePercent: score() });
    await newest.getByRole('link').click();
  });

  await test.step('opens it and sees every try', async () => {
    await expect(page).toHaveURL(new RegExp(`/sessions/${id}/review`));
    const questions = page.getByRole('article');
    await expect(questions).toHaveCount(4);
    await expect(questions.nth(1)).toContainText('1 hint was taken');
    const tries = questions.nth(2).getByRole('listitem');
    await expect(tries.filter({ hasText: /^First try\s*Not yet/ })).toBeVisible();
    await expect(tries.filter({ hasText: /^Second try\s*Right/ })).toBeVisible();
    for (const { position, response } of school.session(id).responses)
      if (response.kind === 'numeric')
        await expect(questions.nth(position)).toContainText(response.text);
  });
});
