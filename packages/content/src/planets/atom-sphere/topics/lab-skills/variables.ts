import { generator } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { EXPERIMENTS } from '../../data/lab.ts';

const source = 'NGSS, Science and Engineering Practices';

const ASKS = {
  changed: {
    word: 'independent variable',
    means: 'what is changed on purpose',
    hint: 'What did the person choose to make different?',
  },
  measured: {
    word: 'dependent variable',
    means: 'what is measured, to see whether it changes too',
    hint: 'What did the person write down as the result?',
  },
  kept: {
    word: 'controlled variable',
    means: 'something that must stay the same, so that the test is fair',
    hint: 'What could also change the result, if one did not take care?',
  },
} as const;

export const nameVariable = generator({
  id: 'name-variable',
  kind: 'choice',
  difficulty: 2,
  standards: ['3-5-ETS1-3'],
  make(rng, grade) {
    const { told, changed, measured, kept } = rng.pick(
      EXPERIMENTS.filter(({ from }) => from <= grade),
    );
    const asked = rng.pick(['changed', 'measured', 'kept'] as const);
    const { word, means, hint } = ASKS[asked];
    const [one, two] = rng.shuffle(kept);
    const right = asked === 'kept' ? one! : asked === 'changed' ? changed : measured;
    const why = {
      changed: 'That is what is changed on purpose: the independent variable.',
      measured: 'That is what is measured: the dependent variable.',
      kept: 'That has to stay the same in all trials: it is a controlled variable.',
    };
    const odd = {
      text: 'the guess about the result',
      why: 'That is the hypothesis. It is not something in the test that is kept the same.',
    };
    const wrong = [
      ...(asked === 'changed' ? [] : [{ text: changed, why: why.changed }]),
      ...(asked === 'measured' ? [] : [{ text: measured, why: why.measured }]),
      ...(asked === 'kept'
        ? [odd]
        : [
            { text: one!, why: why.kept },
            { text: two!, why: why.kept },
          ]),
    ];
    const plain = grade < 7;
    return {
      prompt:
        `${told}\n\n${plain ? `What is the **${word}**, that is, ${means}?` : `What is ${asked === 'kept' ? 'a' : 'the'} **${word}**?`}`.replace(
          'What is the **controlled variable**',
          'What is a **controlled variable**',
        ),
      right: capital(right),
      wrong: wrong.map(({ text, why: reason }) => ({ text: capital(text), why: reason })),
      hints: [
        hint,
        `A reminder: the ${word} is ${means}.`.replace('the controlled', 'a controlled'),
      ],
      steps: [
        `Changed on purpose: ${changed}. Measured: ${measured}. Kept the same: ${kept.join(' and ')}, among other things.`,
        `The ${word} is ${means}. Here that is ${right}.`.replace('The controlled', 'A controlled'),
      ],
      source,
      about: `${changed} ${asked}`,
    };
  },
});
