import { generator, type Rng } from '@planets/practice';
import { farApart, farFrom } from '../../camps.ts';
import { lessons } from '../../data/lessons.ts';

function withOthers(rng: Rng, count: number) {
  const row = rng.pick(lessons);
  return { row, others: farFrom(rng, row, lessons, count) };
}

export const lessonOfFable = generator({
  id: 'lesson-of-a-fable',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const { row, others } = withOthers(rng, 3);
    return {
      prompt: `What can we learn from this little fable?\n\n_${row.fable}_`,
      right: row.lesson,
      wrong: others.map(({ lesson, fable }) => ({
        text: lesson,
        why: `A good lesson, but for another fable, such as this one: ${fable}`,
      })),
      hints: [
        'What goes wrong or right in the end? What was done to make it so?',
        'Think of the animals as people. What would you tell them?',
      ],
      steps: [row.why, `So the fable teaches: ${row.lesson}`],
      about: `lesson: ${row.lesson}`,
    };
  },
});

export const fableForLesson = generator({
  id: 'fable-for-a-lesson',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const { row, others } = withOthers(rng, 2);
    return {
      prompt: `Which little fable teaches this?\n\n**${row.lesson}**`,
      right: row.fable,
      wrong: others.map(({ lesson, fable }) => ({
        text: fable,
        why: `This one teaches something else: ${lesson}`,
      })),
      hints: [
        'Say the lesson in your own words first.',
        'Look at how each fable ends. Does the end fit the lesson?',
      ],
      steps: [`In the fable: ${row.fable}`, row.why],
      about: `lesson: ${row.lesson}`,
    };
  },
});

export const lessonForLife = generator({
  id: 'lesson-for-life',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const { row, others } = withOthers(rng, 3);
    return {
      prompt: `Which lesson fits here best?\n\n_${row.life}_`,
      right: row.lesson,
      wrong: others.map(({ lesson, life }) => ({
        text: lesson,
        why: `That would fit something like this: ${life}`,
      })),
      hints: [
        'What is the problem here, or what turns out well?',
        'Which rule would have helped, or did help?',
      ],
      steps: [
        `The lesson “${row.lesson}” comes from a fable like this: ${row.fable}`,
        `It is the same here: ${row.life}`,
      ],
      about: `lesson: ${row.lesson}`,
    };
  },
});

export const lifeForFable = generator({
  id: 'same-lesson',
  kind: 'choice',
  difficulty: 4,
  grades: [3, 5],
  make(rng) {
    const { row, others } = withOthers(rng, 3);
    return {
      prompt: `In which case is there the same lesson as in this fable?\n\n_${row.fable}_`,
      right: row.life,
      wrong: others.map(({ lesson, life }) => ({
        text: life,
        why: `The lesson in that case is another: ${lesson}`,
      })),
      hints: [
        'Say in one sentence what the fable teaches.',
        'Do not look for the same things. Look for the same mistake, or the same luck.',
      ],
      steps: [row.why, `So the fable teaches: ${row.lesson}`, `The same is true here: ${row.life}`],
      about: `lesson: ${row.lesson}`,
    };
  },
});

export const matchLessons = generator({
  id: 'match-lessons',
  kind: 'match',
  difficulty: 3,
  make(rng) {
    const rows = farApart(rng, lessons, 3);
    return {
      prompt: 'Match each little fable with what it teaches.',
      pairs: rows.map(({ fable, lesson }) => [fable, lesson]),
      hints: ['Read how each fable ends.', 'Start with the lesson you are most sure about.'],
      steps: rows.map(({ why, lesson }) => `${why} So it teaches: ${lesson}`),
    };
  },
});

export const matchLife = generator({
  id: 'match-life',
  kind: 'match',
  difficulty: 4,
  grades: [3, 5],
  make(rng) {
    const rows = farApart(rng, lessons, 3);
    return {
      prompt: 'Match each case from life with the lesson that fits it.',
      pairs: rows.map(({ life, lesson }) => [life, lesson]),
      hints: [
        'What is the problem in each case, or what turns out well?',
        'Start with the case you are most sure about.',
      ],
      steps: rows.map(({ life, lesson }) => `“${life}” Here this fits: ${lesson}`),
    };
  },
});
