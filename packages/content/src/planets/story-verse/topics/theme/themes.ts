import { generator } from '@planets/practice';
import { farApart, farFrom } from '../../camps.ts';
import { symbols, themesForOlder, themesForYounger } from '../../data/themes.ts';

const themesFor = (grade: number) => (grade < 9 ? themesForYounger : themesForOlder);

export const themeOfStory = generator({
  id: 'theme-of-a-story',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const row = rng.pick(themesFor(grade));
    const other = farFrom(rng, row, themesFor(grade), 1)[0]!;
    return {
      prompt: `Which theme does this very short story have?\n\n_${row.story}_`,
      right: row.theme,
      wrong: [
        {
          text: row.plot,
          why: 'That is what happens, not what it means. A theme is true beyond this story.',
        },
        {
          text: row.tooFar,
          why: 'That goes too far. The story does not say it of everyone and always.',
        },
        {
          text: other.theme,
          why: `That is a theme, but of another story, such as this one: ${other.story}`,
        },
      ],
      hints: [
        'A theme is an insight about life that the story lets us feel. It is a whole sentence, and it names no characters.',
        `The story has to do with ${row.topic}. What does it say about that?`,
      ],
      steps: [row.why, `So the theme is: ${row.theme}`],
      about: `theme: ${row.topic}`,
    };
  },
});

export const topicPlotTheme = generator({
  id: 'topic-plot-or-theme',
  kind: 'cloze',
  difficulty: 2,
  make(rng, grade) {
    const row = rng.pick(themesFor(grade));
    const texts = rng.shuffle([
      { text: row.topic, is: 'topic' },
      { text: row.plot, is: 'plot' },
      { text: row.theme, is: 'theme' },
    ]);
    const names = ['topic', 'plot', 'theme'];
    return {
      prompt: `_${row.story}_\n\nAll three have to do with this story. Which is its topic, which its plot, which its theme?\n\n${texts
        .map(({ text }, at) => `“${text}”: [[${at}]]`)
        .join('\n\n')}`,
      gaps: texts.map(({ is }) => ({ right: is, wrong: names.filter((name) => name !== is) })),
      hints: [
        'The topic is what it is about, in a word or two. The plot is what happens. The theme is what it says about life.',
        'Which of them would also fit quite another story?',
      ],
      steps: [
        `“${row.topic}” is only a subject: the topic.`,
        `“${row.plot}” tells what happens: the plot.`,
        `“${row.theme}” is an insight that holds for other stories, too: the theme.`,
      ],
      about: `theme: ${row.topic}`,
    };
  },
});

export const storyForTheme = generator({
  id: 'story-for-a-theme',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const row = rng.pick(themesFor(grade));
    const others = farFrom(rng, row, themesFor(grade), 3);
    return {
      prompt: `Which story has this theme?\n\n**${row.theme}**`,
      right: row.twin,
      wrong: others.map(({ theme, twin }) => ({
        text: twin,
        why: `Its theme is another one: ${theme}`,
      })),
      hints: [
        'Say the theme in your own words, and think of a case of it.',
        'Look at how each story ends. What does the end say about life?',
      ],
      steps: [`The story: ${row.twin}`, `It lets us feel this: ${row.theme}`],
      about: `theme: ${row.topic}`,
    };
  },
});

export const sameTheme = generator({
  id: 'same-theme',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const row = rng.pick(themesFor(grade));
    const others = farFrom(rng, row, themesFor(grade), 3);
    return {
      prompt: `Which story has the same theme as this one?\n\n_${row.story}_`,
      right: row.twin,
      wrong: others.map(({ theme, twin }) => ({
        text: twin,
        why: `That one says something else: ${theme}`,
      })),
      hints: [
        'First say the theme of the first story in one sentence.',
        'Do not look for the same things or people. Look for the same insight.',
      ],
      steps: [
        `${row.why} The theme is: ${row.theme}`,
        `The same can be said of this one: ${row.twin}`,
      ],
      about: `theme: ${row.topic}`,
    };
  },
});

export const matchThemes = generator({
  id: 'match-themes',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const rows = farApart(rng, themesFor(grade), 4).map((row) => ({
      ...row,
      shown: rng.chance(1, 2) ? row.story : row.twin,
    }));
    return {
      prompt: 'Match each very short story with its theme.',
      pairs: rows.map(({ shown, theme }) => [shown, theme]),
      hints: [
        'What does each story say about life, beyond what happens in it?',
        'Start with the one you are most sure about.',
      ],
      steps: rows.map(({ shown, theme }) => `“${shown}” Theme: ${theme}`),
    };
  },
});

export const symbolMeans = generator({
  id: 'what-a-symbol-stands-for',
  kind: 'choice',
  difficulty: 3,
  grades: [6, 12],
  make(rng) {
    const row = rng.pick(symbols);
    return {
      prompt: `For what does **${row.thing}** most likely stand here?\n\n_${row.text}_`,
      right: row.stands,
      wrong: row.wrong.map((text) => ({
        text,
        why: 'Look at what the people do with it, or what it does to them. Does that fit?',
      })),
      hints: [
        'A symbol is a real thing in the story that also stands for something one cannot touch.',
        'What is it good for in real life? Carry that over to what the people feel.',
      ],
      steps: [row.why, `So ${row.thing} stands for ${row.stands}.`],
      about: `symbol: ${row.thing}`,
    };
  },
});

export const matchSymbols = generator({
  id: 'match-symbols',
  kind: 'match',
  difficulty: 4,
  grades: [6, 12],
  make(rng) {
    const rows = rng.sample(symbols, 4);
    return {
      prompt: 'Match each scene with what its symbol stands for.',
      pairs: rows.map(({ text, stands }) => [text, stands]),
      hints: [
        'In each scene one thing gets more attention than it would need. That is the symbol.',
        `In one of them it is ${rows[0]!.thing}.`,
      ],
      steps: rows.map(({ thing, stands, why }) => `${thing}: ${stands}. ${why}`),
    };
  },
});
