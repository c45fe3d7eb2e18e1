import { generator } from '@planets/practice';
import { general, shortened } from '../../data/summaries.ts';

export const oneWord = generator({
  id: 'one-word-for-many',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const known = general.filter(([, , , , , older]) => (grade < 7 ? older === undefined : older));
    const [list, right, tooWide, tooNarrow, other] = rng.pick(known);
    return {
      prompt: `In a summary, one word can stand for several. Which fits best for **${list}**?`,
      right,
      wrong: [
        { text: tooWide, why: 'That fits a lot of other things as well. Take a narrower word.' },
        { text: tooNarrow, why: 'That does not fit all three of them.' },
        { text: other, why: 'They have to do with that, but they are something else.' },
      ],
      hints: [
        'Look for the word that all three are kinds of.',
        'It should fit all three, but not much more than that.',
      ],
      steps: [
        `All three, ${list}, belong together as: ${right}.`,
        `“${tooWide}” would be too wide, and “${tooNarrow}” would be too narrow.`,
      ],
      about: `list: ${list}`,
    };
  },
});

export const sayShorter = generator({
  id: 'say-it-shorter',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const [long, right, lost, changed, own] = rng.pick(shortened);
    return {
      prompt: `Which sentence says the same in fewer words?\n\n_${long}_`,
      right,
      wrong: [
        { text: lost, why: 'That is shorter, but the most important part is gone.' },
        { text: changed, why: 'That says something else. Compare who does what, and why.' },
        { text: own, why: 'That judges. The sentence itself does not.' },
      ],
      hints: [
        'Who does what, and why? Keep that, and drop the filling words.',
        'Check that nothing has changed its meaning.',
      ],
      steps: [
        'Ask of each word what it adds. What adds nothing can go, and what takes five words can often be said in one.',
        `What remains: ${right}`,
      ],
      about: `long: ${long}`,
    };
  },
});

export const matchGeneral = generator({
  id: 'match-general-words',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const known = general.filter(([, , , , , older]) => (grade < 7 ? older === undefined : older));
    const rows = rng.sample(known, 4);
    return {
      prompt: 'Match each list with the word that can stand for all of it.',
      pairs: rows.map(([list, right]) => [list, right]),
      hints: [
        'Ask of each list: what are all three of them?',
        'Start with the list you are most sure about.',
      ],
      steps: rows.map(([list, right]) => `${list}: ${right}.`),
    };
  },
});
