import { generator } from '@planets/practice';
import { firstOpenings, laterOpenings, type Opening } from '../../data/openings.ts';

const openingsFor = (grade: number) => (grade < 3 ? firstOpenings : laterOpenings);

type Part = 'who' | 'where' | 'when' | 'problem';

const PARTS: Record<Part, { readonly young: string; readonly old: string; readonly is: string }> = {
  who: { young: 'Who is in the story?', old: 'Who is the main character?', is: 'who it is about' },
  where: { young: 'Where are they?', old: 'What is the setting in place?', is: 'where it is' },
  when: { young: 'When is it?', old: 'What is the setting in time?', is: 'when it is' },
  problem: { young: 'What is the problem?', old: 'What is the problem?', is: 'what goes wrong' },
};

const names = Object.keys(PARTS) as Part[];

const partOf = (row: Opening, text: string) => names.find((name) => row[name] === text)!;

export const partOfStory = generator({
  id: 'part-of-a-story',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const row = rng.pick(openingsFor(grade));
    const part = rng.pick(names);
    return {
      prompt: `${row.text}\n\n**${grade < 3 ? PARTS[part].young : PARTS[part].old}**`,
      right: row[part],
      wrong: names
        .filter((name) => name !== part)
        .map((name) => ({ text: row[name], why: `That tells ${PARTS[name].is}.` })),
      hints: [
        'A story has someone in it, a place, a time and a problem. Which of these is asked for?',
        'Read it again, and put a finger on the words that tell it.',
      ],
      steps: [
        `“${row[part]}” tells ${PARTS[part].is}.`,
        'Who, where, when and what goes wrong: with these four a story can begin.',
      ],
      about: `opening: ${row.text} ${part}`,
    };
  },
});

export const matchParts = generator({
  id: 'match-story-parts',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const row = rng.pick(openingsFor(grade));
    return {
      prompt: `${row.text}\n\nMatch the parts of this story.`,
      pairs: names.map((name) => [grade < 3 ? PARTS[name].young : PARTS[name].old, row[name]]),
      hints: ['Start with who it is about.', 'The problem is what goes wrong or is missing.'],
      steps: names.map((name) => `“${row[name]}” tells ${PARTS[name].is}.`),
      about: `opening: ${row.text} all`,
    };
  },
});

export const settingWords = generator({
  id: 'pick-the-setting',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const row = rng.pick(openingsFor(grade));
    return {
      prompt: `${row.text}\n\nWhich of these tell the **setting**: the place and the time? Pick both.`,
      right: [row.where, row.when],
      wrong: [row.who, row.problem],
      hints: [
        'The setting answers two questions: where, and when?',
        'People and trouble are not the setting.',
      ],
      steps: [
        `Where? ${row.where}`,
        `When? ${row.when}`,
        ...[row.who, row.problem].map((text) => `“${text}” tells ${PARTS[partOf(row, text)].is}.`),
      ],
      about: `opening: ${row.text} setting`,
    };
  },
});
