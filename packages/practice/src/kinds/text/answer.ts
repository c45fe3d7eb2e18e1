import type { TextQuestion, TextResponse } from './question.ts';

export const answerOfText = ({ key }: TextQuestion): TextResponse => ({
  kind: 'text',
  text: key.accepted[0]!,
});
