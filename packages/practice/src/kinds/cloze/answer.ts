import type { ClozeQuestion, ClozeResponse } from './question.ts';

export const answerOfCloze = ({ key }: ClozeQuestion): ClozeResponse => ({
  kind: 'cloze',
  blanks: key.blanks.map((accepted) => accepted[0]!),
});
