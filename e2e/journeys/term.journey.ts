import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { complaintsOf } from '../fixtures/complaints.ts';
import { pick } from '../fixtures/pick.ts';
import { expect, PASSWORD, test } from '../fixtures/test.ts';
import { workPlayerOn } from '../fixtures/work-player.ts';

test.describe.configure({ timeout: 240_000 });

const CLASS = 'Stars and fractions 5C';
/** A spreadsheet would take it for a formula. */
const TITLE = '+1: fractions and words';
const TEXT = 'Why do both fractions need the same denominator before they are added?';
const FEEDBACK = 'Your picture of the pizza slices says it all.';
const HIDDEN_FEEDBACK = 'Come and see me about the second fraction.';
const REASON = 'Explained it at the board.';

interface Person {
  name: string;
  username: string;
  password: string;
}

/** Everybody sits at a machine of their own. */
async function sitDown(
  context: BrowserContext,
  { username, password }: Pick<Person, 'username' | 'password'>,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/student/gradebook');
  await page.getByLabel('User name').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Gradebook', level: 1 })).toBeVisible();
  return page;
}

/** The accounts as they are shown this once, to be printed and cut into strips. */
async function shownPasswords(dialog: Locator): Promise<Person[]> {
  const list = dialog.getByRole('list', { name: 'New passwords' });
  await expect(list).toBeVisible();
  const rows = await list.getByRole('listitem').all();
  return Promise.all(
    rows.map(async (row) => ({
      name: await row.getByRole('paragraph').innerText(),
      username: await row.getByRole('definition').first().innerText(),
      password: await row.getByRole('definition').last().innerText(),
    })),
  );
}

test('a term in small: a class, its work, handed in on time, late, excused and not at all, graded, released to one', async ({
  browser,
  school,
  page: teacher,
}) => {
  const complaints: string[][] = [];
  const contexts: BrowserContext[] = [];
  const another = async (person: Pick<Person, 'username' | 'password'>): Promise<Page> => {
    const context = await browser.newContext({ baseURL: school.url });
    contexts.push(context);
    complaints.push(complaintsOf(context));
    return sitDown(context, person);
  };
  const main = teacher.getByRole('main');
  const openClass = async (): Promise<void> => {
    await teacher
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Classes' })
      .click();
    await main.getByRole('link', { name: CLASS }).click();
  };
  const tab = (name: string) =>
    teacher.getByRole('navigation', { name: 'Class' }).getByRole('link', { name }).click();
  const people = new Map<string, Person>();
  const personNamed = (name: string): Person => people.get(name)!;

  await test.step('the teacher makes a class', async () => {
    await teacher.goto('/');
    await teacher.getByLabel('User name').fill('vega');
    await teacher.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await teacher.getByRole('button', { name: 'Sign in' }).click();
    await teacher.getByRole('button', { name: 'New class' }).click();
    const dialog = teacher.getByRole('dialog', { name: 'A new class' });
    await dialog.getByLabel('Name').fill(CLASS);
    await dialog.getByLabel('Subject').fill('Mathematics');
    await dialog.getByRole('button', { name: 'Make the class' }).click();
    await expect(teacher.getByRole('heading', { name: CLASS, level: 1 })).toBeVisible();
    await expect(main).toContainText('No students in this class yet');
  });

  await test.step('and a roster: one by hand, two from a list, and a code on the wall', async () => {
    await main.getByRole('button', { name: 'Add a student' }).click();
    const adding = teacher.getByRole('dialog', { name: 'Add a student' });
    await adding.getByLabel('Name', { exact: true }).fill('Wren Okafor');
    await adding.getByRole('button', { name: 'Add', exact: true }).click();
    const added = teacher.getByRole('dialog', { name: 'Added' });
    for (const person of await shownPasswords(added)) people.set(person.name, person);
    await added.getByRole('button', { name: 'Done' }).click();

    await main.getByRole('button', { name: 'From a list' }).click();
    const list = teacher.getByRole('dialog', { name: 'Add students from a list' });
    await list
      .getByLabel('Or paste the list')
      .fill('name,group\nIvo Brandt,Red\n,Red\nMiri Saar,Blue\n');
    await list.getByRole('button', { name: 'See what it would do' }).click();
    const preview = teacher.getByRole('dialog', { name: 'What this list does' });
    await expect(preview).toContainText('2 new accounts, 1 wrong.');
    await expect(preview.getByRole('list', { name: 'Lines of the list' })).toContainText('Line 3.');
    await expect(preview.getByRole('button', { name: 'Add 2 students' })).toBeDisabled();
    await preview.getByRole('checkbox', { name: 'Leave out the wrong lines' }).check();
    await preview.getByRole('button', { name: 'Add 2 students' }).click();
    const imported = teacher.getByRole('dialog', { name: 'Added to the class' });
    for (const person of await shownPasswords(imported)) people.set(person.name, person);
    await imported.getByRole('button', { name: 'I have the passwords' }).click();
    expect([...people.keys()]).toEqual(['Wren Okafor', 'Ivo Brandt', 'Miri Saar']);

    await tab('Settings');
    await main.getByRole('button', { name: 'Let students join with a code' }).click();
    await main.getByRole('button', { name: 'Show it large' }).click();
  });

  await test.step('a student joins with the code', async () => {
    const wall = teacher.getByRole('dialog', { name: `Join ${CLASS}` });
    const code = await wall.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).innerText();
    await wall.getByRole('button', { name: 'Close' }).click();
    const alya = await another({ username: 'alya', password: PASSWORD });
    await alya.getByRole('link', { name: 'Join a class' }).click();
    await alya.getByLabel('Class code').fill(code.toLowerCase());
    await alya.getByRole('button', { name: 'Join the class' }).click();
    await expect(alya.getByRole('main')).toContainText(CLASS);
    await alya.close();
  });

  await test.step('the teacher says what being late costs', async () => {
    await pick(main.getByRole('radio', { name: 'Loses something each day' }));
    await main.getByLabel('Percent of the points, each day').fill('10');
    await main.getByLabel('It never goes below, in percent').fill('50');
    await main.getByRole('button', { name: 'Save the rules' }).click();
    await tab('Students');
    await expect(main.getByRole('row').filter({ hasText: 'Alya Rahman' })).toBeVisible();
  });

  await test.step('writes a question of her own', async () => {
    await teacher
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Questions' })
      .click();
    await main
      .getByRole('link', { name: /question/i })
      .first()
      .click();
    await main.getByLabel('Name', { exact: true }).fill('Why one denominator');
    await main
      .getByLabel('Kind')
      .selectOption({ label: 'Own words: Write a text that you grade.' });
    await main.getByLabel('The question').fill(TEXT);
    await main
      .getByLabel('What a good answer may say')
      .fill('Only parts of one size can be counted together.');
    await main.getByLabel('Row 1: what counts').fill('Reason');
    await main.getByLabel('Full points need').fill('Parts of one size');
    await main.getByRole('button', { name: /add .*row/i }).click();
    await main.getByLabel('Row 2: what counts').fill('Example');
    await main.getByLabel('Full points need').last().fill('A sum of one’s own');
    await main.getByRole('button', { name: 'Save the question' }).click();
    await expect(
      teacher.getByRole('heading', { name: 'Why one denominator', level: 1 }),
    ).toBeVisible();
  });

  const assignmentId =
    await test.step('makes an assignment of a topic and her question', async () => {
      await openClass();
      await tab('Assignments');
      await main.getByRole('link', { name: 'Make an assignment' }).click();
      await main.getByLabel('Title').fill(TITLE);
      await main.getByLabel('Instructions').fill('Show what you know about adding fractions.');
      await main.getByRole('button', { name: 'Questions of a topic' }).click();
      const topics = teacher.getByRole('dialog', { name: 'Add questions of a topic' });
      await topics.getByLabel('Planet').selectOption({ label: 'NumForge (Mathematics)' });
      await topics.getByLabel('Find a topic').fill('Adding fractions');
      await topics.getByRole('radio', { name: /^Adding fractions/ }).check();
      await topics.getByLabel('How many').fill('3');
      await topics.getByRole('button', { name: 'Add', exact: true }).click();
      await main.getByRole('button', { name: 'My own questions' }).click();
      const own = teacher.getByRole('dialog', { name: 'Add your own questions' });
      await own.getByRole('button', { name: 'Ask Why one denominator' }).click();
      await own.getByRole('button', { name: 'Close' }).click();
      await expect(main).toContainText('4 questions for each student.');
      await pick(main.getByRole('group', { name: 'Tries' }).getByRole('radio', { name: '1' }));
      await main.getByLabel('Right answers are shown').selectOption('With the released grade');
      await main.getByLabel('Points').fill('8');
      await pick(main.getByRole('radio', { name: 'When I release it' }));
      await main.getByRole('button', { name: 'Save as a draft' }).click();
      await main.getByRole('button', { name: 'Publish' }).click();
      const publish = teacher.getByRole('dialog', { name: 'Publish' });
      await expect(publish).toContainText('4 students will see it.');
      await publish.getByRole('button', { name: 'Publish now' }).click();
      await expect(publish).toBeHidden();
      await expect(main.getByRole('region', { name: 'Where it stands' })).toContainText('0 of 4');
      return Number(/assignments\/(\d+)$/.exec(teacher.url())![1]);
    });

  const handIn = async (person: Person, word: 'Hand in' | 'Hand in late'): Promise<void> => {
    const page = await another(person);
    await page.getByRole('link', { name: TITLE }).first().click();
    if (word === 'Hand in late')
      await expect(page.getByRole('main')).toContainText('up to 10% of the points are taken off');
    await page.getByRole('button', { name: 'Begin' }).click();
    const player = workPlayerOn(page, school, person.username);
    for (const number of [1, 2, 3]) {
      await player.expectAt(number, 4);
      await player.writeRight();
      await player.next();
    }
    await player.writeWords(`Thirds and fifths are parts of two sizes, says ${person.name}.`);
    await page.getByRole('button', { name: 'Hand in', exact: true }).last().click();
    const dialog = page.getByRole('dialog', { name: 'Hand in?' });
    await expect(dialog).toContainText('There is an answer to all 4 questions.');
    await expect(dialog).toContainText('After this you cannot change it any more.');
    await dialog.getByRole('button', { name: word, exact: true }).click();
    await expect(page.getByRole('main')).toContainText(word === 'Hand in' ? 'on time.' : 'late.');
    await page.close();
  };

  await test.step('one student hands in on time', () =>
    handIn(personNamed('Wren Okafor'), 'Hand in'));
  school.letDaysPass(assignmentId, 8);
  await test.step('another one the day after it was due', () =>
    handIn(personNamed('Ivo Brandt'), 'Hand in late'));

  const grid = teacher.getByRole('grid', { name: `Gradebook of ${CLASS}` });
  const cellOf = (name: string): Locator =>
    grid
      .getByRole('row')
      .filter({ has: teacher.getByRole('rowheader', { name }) })
      .getByRole('gridcell', { name: /of 8|missing|excused|to grade/ });

  await test.step('the teacher excuses a third one in the grid', async () => {
    await openClass();
    await expect(cellOf('Wren Okafor')).toHaveAccessibleName('to grade, handed in');
    await expect(cellOf('Ivo Brandt')).toHaveAccessibleName('to grade, handed in, handed in late');
    await expect(cellOf('Alya Rahman')).toHaveAccessibleName('missing');
    await cellOf('Miri Saar').click();
    await teacher.keyboard.type('ex');
    await teacher.keyboard.press('Enter');
    await expect(cellOf('Miri Saar')).toHaveAccessibleName('excused');
  });

  await test.step('grades the texts from the queue with keys', async () => {
    await tab('Assignments');
    await main.getByRole('link', { name: TITLE }).click();
    await main.getByRole('link', { name: 'Grading' }).click();
    await expect(main).toContainText('2 pieces to grade');
    await main
      .getByRole('navigation', { name: 'Students' })
      .getByRole('button', { name: /Ivo Brandt/ })
      .click();
    await expect(main.getByRole('heading', { name: 'Ivo Brandt', level: 2 })).toBeVisible();
    await expect(main).toContainText('says Ivo Brandt.');
    await teacher.keyboard.press('1');
    await teacher.keyboard.press('0');
    await teacher.keyboard.press('Control+Enter');
    await expect(main.getByRole('heading', { name: 'Wren Okafor', level: 2 })).toBeFocused();
    await teacher.keyboard.press('2');
    await teacher.keyboard.press('1');
    await teacher.keyboard.press('Control+Enter');
    await expect(main).toContainText('Nothing waits for you');
    await expect(main.getByRole('region', { name: 'Grade' })).toContainText('7.5 of 8 points');
  });

  const queue = main.getByRole('navigation', { name: 'Students' });
  const gradePanel = main.getByRole('region', { name: 'Grade', exact: true });
  const say = async (words: string): Promise<void> => {
    await gradePanel.getByLabel('Feedback on the whole work').fill(words);
    await gradePanel.getByRole('button', { name: 'Save feedback' }).click();
    await expect(gradePanel.getByRole('button', { name: 'Save feedback' })).toBeHidden();
  };

  await test.step('says something to both, sets one score by hand with a reason, shows one grade', async () => {
    await say(FEEDBACK);
    await gradePanel.getByRole('button', { name: 'Show to the student' }).click();
    await expect(gradePanel).toContainText('The student sees it.');

    await queue.getByRole('button', { name: /Ivo Brandt/ }).click();
    await expect(gradePanel).toContainText('6.5 of 8 points');
    await say(HIDDEN_FEEDBACK);
    await gradePanel.getByRole('button', { name: 'Change the score' }).click();
    const score = teacher.getByRole('dialog', { name: 'Score by hand' });
    await score.getByLabel('Points, of 8').fill('7');
    await score.getByRole('button', { name: 'Save the score' }).click();
    await expect(score).toContainText('Say why');
    await score.getByLabel('Why', { exact: true }).fill(REASON);
    await score.getByRole('button', { name: 'Save the score' }).click();
    await expect(gradePanel).toContainText('7 of 8 points');
    await expect(gradePanel).toContainText('Set by hand.');
    await expect(gradePanel).toContainText('Not shown to the student yet.');
    await gradePanel.getByText('Log of this grade').click();
    await expect(gradePanel).toContainText(`Why: ${REASON}`);
  });

  await test.step('sees all of it in the grid, changes a cell with the keyboard and takes it back', async () => {
    await openClass();
    await expect(cellOf('Wren Okafor')).toHaveAccessibleName('7.5 of 8, with feedback');
    await expect(cellOf('Ivo Brandt')).toHaveAccessibleName(
      '7 of 8, counts 6.2 after the late penalty, handed in late, set by hand, not shown to the student yet, with feedback',
    );
    await cellOf('Alya Rahman').click();
    await teacher.keyboard.type('4,5');
    await teacher.keyboard.press('Enter');
    await expect(cellOf('Alya Rahman')).toHaveAccessibleName(
      '4.5 of 8, set by hand, not shown to the student yet',
    );
    await teacher.keyboard.press('Control+z');
    await expect(cellOf('Alya Rahman')).toHaveAccessibleName('missing');
  });

  await test.step('takes the gradebook home as a file', async () => {
    await main.getByRole('button', { name: 'Export' }).click();
    const dialog = teacher.getByRole('dialog', { name: 'Export the gradebook' });
    const [download] = await Promise.all([
      teacher.waitForEvent('download'),
      dialog.getByRole('link', { name: 'CSV', exact: true }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines.map((line) => line.split(',').slice(0, 6).join(','))).toEqual([
      `Student,Username,"'${TITLE} (8 points) #${assignmentId}",Total so far (%),Letter so far,Total if nothing more is handed in (%)`,
      'Alya Rahman,alya,missing,,,0',
      `Ivo Brandt,${personNamed('Ivo Brandt').username},7,77.5,,77.5`,
      `Miri Saar,${personNamed('Miri Saar').username},excused,,,`,
      `Wren Okafor,${personNamed('Wren Okafor').username},7.5,93.8,,93.8`,
      '',
    ]);
  });

  /** What a student sees of the work on the gradebook, and all that their browser was told. */
  const seenBy = async (person: Pick<Person, 'username' | 'password'>) => {
    const page = await another(person);
    const entry = page
      .getByRole('region', { name: 'Assigned work', exact: true })
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: TITLE }) });
    const answers = await Promise.all(
      [
        '/api/gradebook',
        `/api/assignments/${assignmentId}/work`,
        `/api/assignments/${assignmentId}/statistics`,
      ].map(async (path) => (await page.request.get(path)).text()),
    );
    return { page, entry, told: answers.join('\n') };
  };
  const totals = (page: Page): Locator => page.getByRole('list', { name: `Totals in ${CLASS}` });

  await test.step('who was shown the grade sees it, with feedback and rubric', async () => {
    const { page, entry, told } = await seenBy(personNamed('Wren Okafor'));
    await expect(entry).toContainText('Graded');
    await expect(entry).toContainText('7.5 of 8 points');
    await expect(entry).toContainText('93.8%');
    await expect(totals(page)).toContainText('93.8%');
    expect(told).toContain(FEEDBACK);
    await entry.getByRole('heading').getByRole('link').click();
    await expect(page.getByRole('region', { name: 'Your grade' })).toContainText(FEEDBACK);
    const text = page.getByRole('article', { name: 'Question 4' });
    await expect(text).toContainText('1.5 of 2 points');
    await expect(text.getByRole('definition').filter({ hasText: / of \d/ })).toHaveText([
      '2 of 2 points',
      '1 of 2 points',
    ]);
    await expect(text).toContainText('Only parts of one size can be counted together.');
  });

  await test.step('who was not shown it sees that it came late, and nothing of the grade', async () => {
    const { page, entry, told } = await seenBy(personNamed('Ivo Brandt'));
    await expect(entry).toContainText('Late');
    await expect(entry).not.toContainText('of 8');
    await expect(totals(page)).toContainText('nothing graded yet');
    for (const secret of [HIDDEN_FEEDBACK, REASON, '"earned":7', '77.5', FEEDBACK])
      expect(told).not.toContain(secret);
    await entry.getByRole('heading').getByRole('link').click();
    await expect(page.getByRole('main')).toContainText('Your grade appears here');
    await expect(page.getByRole('region', { name: 'Your grade' })).toBeHidden();
    await expect(page.getByRole('article', { name: 'Question 4' })).toContainText(
      'says Ivo Brandt.',
    );
    await expect(page.getByRole('main')).not.toContainText('Only parts of one size');
  });

  await test.step('who is excused is told so, and nothing counts', async () => {
    const { page, entry } = await seenBy(personNamed('Miri Saar'));
    await expect(entry).toContainText('Excused');
    await expect(totals(page)).toContainText('nothing graded yet');
    await expect(page.getByRole('heading', { name: 'To do first' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Nothing is missing');
  });

  await test.step('who did nothing sees it first as missing', async () => {
    const { page, entry } = await seenBy({ username: 'alya', password: PASSWORD });
    await expect(page.getByRole('region', { name: 'To do first' })).toContainText(TITLE);
    await expect(entry).toContainText('Missing');
    await expect(totals(page)).toContainText('0%');
  });

  await test.step('and nothing was thrown or refused on any page', async () => {
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints.flat()).toEqual([]);
  });
});
