import { generator, type Rng } from '@planets/practice';
import { paragraphs } from '../../data/transitions.ts';

/** A paragraph, and two others to borrow wrong sentences from. */
const one = (rng: Rng) => {
  const row = rng.pick(paragraphs);
  const others = rng.sample(
    paragraphs.filter((other) => other !== row),
    2,
  );
  return { row, others };
};

export const topicSentence = generator({
  id: 'topic-sentence',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const { row, others } = one(rng);
    return {
      prompt: `The first sentence of this paragraph is missing. Which one is the best topic sentence?\n\n____ ${[...row.details, row.close].join(' ')}`,
      right: row.topic,
      wrong: [
        {
          text: row.wide,
          why: 'That is far too wide. The paragraph is about one small part of it.',
        },
        { text: row.off, why: 'None of the details has anything to do with that.' },
        {
          text: others[0]!.topic,
          why: 'That would open a different paragraph: the details do not belong to it.',
        },
      ],
      hints: [
        'Say in a few words what all of the sentences are about.',
        'A topic sentence fits every detail, and it promises no more than they hold.',
      ],
      steps: [
        `All the details belong to one topic, from “${row.details[0]}” to “${row.close}”`,
        `“${row.topic}” says what all of them are about, and promises no more.`,
      ],
      about: `topic: ${row.topic}`,
    };
  },
});

export const closingSentence = generator({
  id: 'closing-sentence',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const { row, others } = one(rng);
    return {
      prompt: `Which sentence rounds this paragraph off?\n\n${[row.topic, ...row.details].join(' ')} ____`,
      right: row.close,
      wrong: [
        { text: others[0]!.close, why: 'That ends another story: nothing before leads up to it.' },
        { text: row.off, why: 'That has nothing to do with the topic of the paragraph.' },
        { text: others[1]!.details[2], why: 'That is a step in the middle of something else.' },
      ],
      hints: [
        'Look back at the first sentence. What did it promise?',
        'The last sentence follows from the last detail and brings the paragraph to an end.',
      ],
      steps: [
        `The paragraph began with: “${row.topic}”`,
        `After the last detail, “${row.close}” keeps that promise and ends it.`,
      ],
      about: `topic: ${row.topic}`,
    };
  },
});

export const oddSentence = generator({
  id: 'odd-sentence',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const { row } = one(rng);
    const at = rng.pick([1, 2, 3]);
    const text = [row.topic, ...row.details];
    text.splice(at, 0, row.off);
    return {
      prompt: `One sentence does not belong in this paragraph. Which one?\n\n${[...text, row.close].join(' ')}`,
      right: row.off,
      wrong: row.details.map((detail) => ({
        text: detail,
        why: 'This detail belongs to the topic sentence, and the next step needs it.',
      })),
      hints: [
        'What does the first sentence promise?',
        'Read the paragraph without each of these sentences. When is nothing lost?',
      ],
      steps: [
        `The topic sentence is “${row.topic}”`,
        `“${row.off}” tells nothing about that, so the paragraph is better without it.`,
      ],
      about: `topic: ${row.topic}`,
    };
  },
});

export const orderParagraph = generator({
  id: 'order-a-paragraph',
  kind: 'order',
  difficulty: 3,
  make(rng) {
    const { row } = one(rng);
    return {
      prompt: 'Put the sentences in order to make a paragraph. Begin with the topic sentence.',
      inOrder: [row.topic, ...row.details, row.close],
      hints: [
        'Which sentence tells what all the others are about?',
        'Look for words that point back or forward in time.',
      ],
      steps: [
        `“${row.topic}” tells what the paragraph is about, so it comes first.`,
        `The details follow in the order in which things happen: ${row.details.join(' ')}`,
        `“${row.close}” brings it to an end.`,
      ],
      about: `topic: ${row.topic}`,
    };
  },
});

export const partsOfAParagraph = generator({
  id: 'parts-of-a-paragraph',
  kind: 'match',
  difficulty: 2,
  make(rng) {
    const { row } = one(rng);
    return {
      prompt: 'These sentences were written for one paragraph. Match each one with its part in it.',
      pairs: [
        [row.topic, 'the topic sentence'],
        [row.details[1], 'a detail'],
        [row.close, 'the closing sentence'],
        [row.off, 'a sentence to take out'],
      ] as const,
      hints: [
        'Which sentence is wide enough to hold the others?',
        'Which one has nothing to do with the rest?',
      ],
      steps: [
        `“${row.topic}” says what all the others are about.`,
        `“${row.details[1]}” is one step on the way, and “${row.close}” is its end.`,
        `“${row.off}” has nothing to do with the topic.`,
      ],
      about: `topic: ${row.topic}`,
    };
  },
});
