import { generator } from '@planets/practice';
import { figures, idioms, type Figure } from '../../data/figures-of-speech.ts';
import { explain } from './explain.ts';

const withMeaning = figures.filter(
  (figure): figure is Figure & { means: string; literal: string } =>
    figure.means !== undefined && figure.literal !== undefined,
);

export const whatItMeans = generator({
  id: 'what-it-means',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const row = rng.pick(withMeaning);
    const others = rng.sample(
      withMeaning.filter(({ device, means }) => means !== row.means && device !== row.device),
      2,
    );
    return {
      prompt: `What does this sentence really tell us?\n\n_${row.text}_`,
      right: row.means,
      wrong: [
        {
          text: row.literal,
          why: 'That takes the words exactly as they stand. What picture do they give?',
        },
        ...others.map(({ means }) => ({
          text: means,
          why: `Look again at “${row.words}”. What is it about?`,
        })),
      ],
      hints: [
        'Do not take the words exactly as they stand.',
        `What do you imagine when you read “${row.words}”?`,
      ],
      steps: [...explain(row), `In plain words: ${row.means}`],
      about: `figure: ${row.text}`,
    };
  },
});

export const meaningOfIdiom = generator({
  id: 'idiom',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const [row, ...others] = rng.sample(idioms, 4);
    const [idiom, means, sentence] = row!;
    return {
      prompt: `What does **${idiom}** mean?\n\n_${sentence}_`,
      right: means,
      wrong: others.map(([other, text]) => ({
        text,
        why: `That is the meaning of "${other}".`,
      })),
      hints: [
        'An idiom does not mean what its single words say.',
        'Put each meaning into the sentence. Which makes sense?',
      ],
      steps: [
        `"${idiom}" is an idiom, a fixed saying. It means: ${means}.`,
        `In the sentence: ${sentence}`,
      ],
      about: `idiom: ${idiom}`,
    };
  },
});

export const matchIdioms = generator({
  id: 'match-idioms',
  kind: 'match',
  difficulty: 2,
  make(rng) {
    const rows = rng.sample(idioms, 4);
    return {
      prompt: 'Match each idiom with its meaning.',
      pairs: rows.map(([idiom, means]) => [idiom, means]),
      hints: [
        'An idiom does not mean what its single words say.',
        'Start with one that you have heard before.',
      ],
      steps: rows.map(([idiom, means, sentence]) => `"${idiom}" means: ${means}. ${sentence}`),
    };
  },
});
