import { generator } from '@planets/practice';
import { quotations, speechCrafts } from '../../data/quotations.ts';

const withoutMarks = (text: string) => text.replaceAll(/[“”]/g, '');

export const typeTheQuotation = generator({
  id: 'type-the-quotation',
  kind: 'text',
  difficulty: 5,
  grades: [4, 7],
  make(rng) {
    const row = rng.pick(quotations.filter(({ craft }) => craft === 'before'));
    return {
      prompt: `Only the quotation marks are missing. Type the sentence with them.\n\n${withoutMarks(row.right)}`,
      answer: row.right,
      policy: { keepPunctuation: true, caseSensitive: true },
      slips: row.wrong.map(([text, why]) => ({ text, why })),
      hints: [
        'Which words are spoken? A mark stands before the first and one after the last of them.',
        'The period belongs to what is spoken.',
      ],
      steps: [speechCrafts.before.rule, `So: ${row.right}`],
      about: row.right,
    };
  },
});

export const marksInGaps = generator({
  id: 'marks-in-gaps',
  kind: 'cloze',
  difficulty: 3,
  make(rng) {
    const said = rng.pick(quotations.filter(({ craft }) => craft === 'after'));
    const asked = rng.pick(quotations.filter(({ craft }) => craft === 'question'));
    const show = (text: string, at: number) => text.replace(/[,?]”/, `[[${at}]]`);
    return {
      prompt: `Which marks belong in the gaps?\n\n${show(said.right, 0)}\n\n${show(asked.right, 1)}`,
      gaps: [
        { right: ',”', wrong: ['”,', '.”', '”'] },
        { right: '?”', wrong: ['”?', ',”', '.”'] },
      ],
      hints: [
        'Does the whole sentence end where the spoken words end?',
        'Is the mark part of what is spoken? Then it stands before the closing quotation mark.',
      ],
      steps: [
        `${speechCrafts.after.rule} So: ${said.right}`,
        `${speechCrafts.question.rule} So: ${asked.right}`,
      ],
    };
  },
});
