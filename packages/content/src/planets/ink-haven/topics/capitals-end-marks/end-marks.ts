import { generator } from '@planets/practice';
import { unmarked } from '../../data/first-sentences.ts';
import { COMMA, MARKS, marks, markSteps, readable } from '../../wording/end-marks.ts';

export const whichEndMark = generator({
  id: 'which-end-mark',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const { text, mark } = rng.pick(readable(unmarked, grade));
    return {
      prompt: `Which mark fits best at the end of this sentence?\n\n**${text}**`,
      right: MARKS[mark].name,
      wrong: [
        ...marks
          .filter((other) => other !== mark)
          .map((other) => ({ text: MARKS[other].name, why: MARKS[other].miss })),
        COMMA,
      ],
      hints: [
        'Read it aloud. Listen to your voice at the end.',
        'Does the sentence tell, ask, or show a strong feeling?',
      ],
      steps: markSteps(text, mark),
      about: `end mark: ${text}`,
    };
  },
});

export const matchEndMarks = generator({
  id: 'match-end-marks',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const rows = readable(unmarked, grade);
    const chosen = marks.map((mark) => rng.pick(rows.filter((row) => row.mark === mark)));
    return {
      prompt: 'Match each sentence with its end mark.',
      pairs: chosen.map(({ text, mark }) => [text, MARKS[mark].name]),
      hints: [
        'Read each sentence aloud.',
        'Find the one that asks first. Then find the one with a strong feeling.',
      ],
      steps: chosen.map(
        ({ text, mark }) => `"${text}" ${MARKS[mark].job}, so it ends with ${MARKS[mark].name}.`,
      ),
    };
  },
});
