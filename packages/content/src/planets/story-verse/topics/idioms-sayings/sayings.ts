import { generator } from '@planets/practice';
import { farApart, farFrom } from '../../camps.ts';
import { opposing, sayingList, type Saying } from '../../data/sayings.ts';

const sayingsFor = (grade: number) => sayingList.filter(({ from }) => from <= Math.max(grade, 4));

const named = ({ saying, home }: Saying) => (home === undefined ? saying : `${saying} (${home})`);

export const sayingMeans = generator({
  id: 'what-a-saying-means',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const row = rng.pick(sayingsFor(grade));
    return {
      prompt: `What does this saying mean?\n\n**${named(row)}**`,
      right: row.means,
      wrong: farFrom(rng, row, sayingsFor(grade), 3).map(({ saying, means }) => ({
        text: means,
        why: `That is what this saying means: ${saying}`,
      })),
      hints: [
        'A saying paints a small picture. What is the picture, and for what in life could it stand?',
        `It would fit here: ${row.case}`,
      ],
      steps: [
        `The picture: ${row.saying}`,
        `For life it means: ${row.means} For instance: ${row.case}`,
      ],
      about: `saying: ${row.saying}`,
    };
  },
});

export const sayingForCase = generator({
  id: 'saying-for-a-case',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const row = rng.pick(sayingsFor(grade));
    return {
      prompt: `Which saying fits best?\n\n_${row.case}_`,
      right: named(row),
      wrong: farFrom(rng, row, sayingsFor(grade), 3).map((other) => ({
        text: named(other),
        why: `That one means: ${other.means}`,
      })),
      hints: [
        'Say in one sentence what can be learned from the case.',
        'Then look for the saying that gives the same advice with a picture.',
      ],
      steps: [`${row.saying} That means: ${row.means}`, `And so it is here: ${row.case}`],
      about: `saying: ${row.saying}`,
    };
  },
});

export const matchSayings = generator({
  id: 'match-sayings',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const rows = farApart(rng, sayingsFor(grade), grade < 5 ? 3 : 4);
    return {
      prompt: 'Match each saying with what it means.',
      pairs: rows.map((row) => [named(row), row.means]),
      hints: [
        'Take the picture in each saying, and think of what it could stand for.',
        `One of them fits here: ${rows[0]!.case}`,
      ],
      steps: rows.map(({ saying, means }) => `${saying} It means: ${means}`),
    };
  },
});

export const completeSaying = generator({
  id: 'complete-the-saying',
  kind: 'cloze',
  difficulty: 1,
  make(rng, grade) {
    const rows = rng.sample(
      sayingsFor(grade).filter(({ saying, key }) => saying.split(key).length === 2),
      4,
    );
    const [one, other, ...rest] = rows;
    const keys = rows.map(({ key }) => key.toLowerCase());
    return {
      prompt: `Complete each saying.\n\n${[one!, other!]
        .map(({ saying, key }, at) => saying.replace(key, `[[${at}]]`))
        .join('\n\n')}`,
      gaps: [one!, other!].map(({ key }) => ({
        right: key.toLowerCase(),
        wrong: keys.filter((word) => word !== key.toLowerCase()),
      })),
      hints: ['Read each saying aloud with every word.', `The first one means: ${one!.means}`],
      steps: [
        ...[one!, other!].map(({ saying, means }) => `${saying} It means: ${means}`),
        `The other words come from other sayings, such as: ${rest[0]!.saying}`,
      ],
    };
  },
});

export const opposingSaying = generator({
  id: 'opposing-saying',
  kind: 'choice',
  difficulty: 5,
  grades: [5, 8],
  make(rng) {
    const [row, ...rest] = rng.sample(opposing, 4);
    const turned = rng.chance(1, 2);
    const [given, right] = turned ? [row![1], row![0]] : [row![0], row![1]];
    return {
      prompt: `Sayings do not always agree. Which of these says the **opposite** of this one?\n\n**${given}**`,
      right,
      wrong: rest.map(([one, other, about]) => ({
        text: turned ? one : other,
        why: `That one is about something else: ${about}.`,
      })),
      hints: [
        'Say what the first one advises. What would be the opposite advice?',
        `Both have to do with ${row![2]}.`,
      ],
      steps: [
        `Both are about ${row![2]}.`,
        `“${given}” and “${right}” give opposite advice. Which is right depends on the case.`,
      ],
      about: `opposing: ${row![0]}`,
    };
  },
});
