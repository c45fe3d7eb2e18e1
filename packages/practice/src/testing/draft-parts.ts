/** The parts that every draft needs and a test of grading does not care about. */
export const draftParts = {
  prompt: 'What is it?',
  hints: ['Think.'],
  steps: ['Because.'],
} as const;
