import type { Authored, Block, Question, RichText } from '@planets/practice';
import { offeredIn, textsIn } from '@planets/practice';

function proseOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.content
        .map((run) =>
          run.type === 'text' || run.type === 'strong' || run.type === 'emphasis' ? run.text : ' ',
        )
        .join('');
    case 'passage':
      return block.paragraphs.join('\n');
    // Its words are data: names and numbers, not sentences to read.
    case 'figure':
      return '';
  }
}

/** The sentences of a text: no maths, no gaps, no figures. A line for each block. */
export const proseOf = (text: RichText): string =>
  text
    .map(proseOfBlock)
    .filter((line) => line.trim() !== '')
    .join('\n');

/** What a student reads before answering, a line for each paragraph. */
export const askedIn = (question: Question): string =>
  [question.prompt, ...question.hints].map(proseOf).join('\n');

/** Every text of a question, whoever reads it and when. */
export const textsOfAll = (question: Question): readonly RichText[] => [
  question.prompt,
  ...question.hints,
  ...question.steps,
  ...textsIn(question),
  ...offeredIn(question)
    .flat()
    .map(({ content }) => content),
];

/** The reading passages that an authored text holds. */
export const passagesIn = (authored: Authored): Extract<Block, { type: 'passage' }>[] =>
  [authored]
    .flat()
    .flatMap((part) => (typeof part === 'object' && part.type === 'passage' ? [part] : []));
