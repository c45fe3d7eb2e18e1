import { generator } from '@planets/practice';
import { suited } from '../../ask/graded.ts';
import { JOINED } from '../../data/causation.ts';

export const joinTheClauses = generator({
  id: 'join-the-clauses',
  kind: 'cloze',
  difficulty: 3,
  make(rng, grade) {
    const one = rng.pick(suited(JOINED, grade));
    return {
      prompt: one.text,
      gaps: one.gaps.map(([right, wrong]) => ({ right, wrong })),
      hints: [
        'Ask of each pair of clauses: is the second a result of the first, a reason for it, or against what one would expect?',
        '“Because” and “since” give reasons. “Therefore” and “as a result” lead to results. “Although”, “however” and “nevertheless” set things against each other.',
      ],
      steps: one.why,
      source: one.source,
      about: one.text,
    };
  },
});
