import { generator } from '@planets/practice';

import { EQUATIONS } from '../../data/compounds.ts';
import { atomsOfSide, equation, isBalanced, shown, shownEquation } from '../../formula.ts';
import { source, tally } from './pool.ts';

export const whichBalanced = generator({
  id: 'which-balanced',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { text } = rng.pick(EQUATIONS.filter(({ from }) => from <= grade));
    const right = equation(text);
    const seen = new Set([shownEquation(right)]);
    const wrong: { text: string; why: string }[] = [];
    while (wrong.length < 3) {
      const changed = right.map((side) => ({
        ...side,
        coefficients: side.coefficients.map((number) =>
          rng.chance(1, 2) ? number : Math.max(1, number + rng.pick([-2, -1, 1, 2])),
        ),
      })) as unknown as typeof right;
      const shownAs = shownEquation(changed);
      if (isBalanced(changed) || seen.has(shownAs)) continue;
      seen.add(shownAs);
      const [before, after] = [atomsOfSide(changed[0]), atomsOfSide(changed[1])];
      const [symbol] = [...before].find(([key, number]) => after.get(key) !== number)!;
      wrong.push({
        text: shownAs,
        why: `Count ${symbol}: ${before.get(symbol)} on the left, but ${after.get(symbol)} on the right.`,
      });
    }
    return {
      prompt: 'Which of these equations is balanced?',
      right: shownEquation(right),
      wrong,
      hints: [
        'In a balanced equation each element has as many atoms on the left as on the right.',
        `Begin with ${[...atomsOfSide(right[0]).keys()][0]}: count its atoms on both sides of each equation.`,
      ],
      steps: [
        'Atoms are neither made nor destroyed in a reaction, so both sides must have the same atoms.',
        `In ${shownEquation(right)} both sides have ${tally(atomsOfSide(right[0]))}.`,
      ],
      source,
      about: `balance ${text}`,
    };
  },
});

export const balance = generator({
  id: 'balance',
  kind: 'cloze',
  difficulty: 4,
  make(rng, grade) {
    const { text } = rng.pick(EQUATIONS.filter(({ from }) => from <= grade));
    const sides = equation(text);
    let gap = -1;
    const [left, right] = sides.map(({ formulas }) =>
      formulas
        .map((formula) => {
          gap += 1;
          return `[[${gap}]] ${shown(formula)}`;
        })
        .join(' + '),
    );
    const [{ coefficients: before }, { coefficients: after }] = sides;
    const once = sides.map(({ formulas }) =>
      atomsOfSide({ formulas, coefficients: formulas.map(() => 1) }),
    );
    const uneven = [...once[0]!].find(([symbol, number]) => once[1]!.get(symbol) !== number);
    return {
      prompt: `Balance the equation with the smallest whole numbers. Type 1 where no number would be written.\n\n${left} → ${right}`,
      gaps: [...before, ...after].map((number) => ({ answer: String(number) })),
      hints: [
        uneven
          ? `With 1 everywhere there would be ${uneven[1]} ${uneven[0]} on the left and ${once[1]!.get(uneven[0])} on the right. Mend that first.`
          : 'Count each element on both sides.',
        'Change only the numbers in front, never those inside a formula. Keep a pure element, such as oxygen gas, for the end.',
      ],
      steps: [
        'Atoms are neither made nor destroyed, so each element needs the same number on both sides.',
        `${shownEquation(sides)}: both sides have ${tally(atomsOfSide(sides[0]))}.`,
      ],
      source,
      about: `balance ${text}`,
    };
  },
});
