import { generator } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { joinable, wordOrders } from '../../data/sentence-kinds.ts';

export const putWordsInOrder = generator({
  id: 'put-words-in-order',
  kind: 'order',
  difficulty: 3,
  grades: [1, 2],
  make(rng) {
    const sentence = rng.pick(wordOrders);
    const words = sentence.split(' ');
    return {
      prompt: 'Put the words in order to make a sentence.',
      inOrder: words,
      hints: [
        'One word has a capital letter. Where does it go?',
        'One word has an end mark. Where does it go?',
      ],
      steps: [
        `“${words[0]}” has the capital letter, so it comes first. “${words.at(-1)}” has the end mark, so it comes last.`,
        `The sentence is: ${sentence}`,
      ],
      about: `word order: ${sentence}`,
    };
  },
});

export const mendTheRunOn = generator({
  id: 'mend-the-run-on',
  kind: 'choice',
  difficulty: 4,
  grades: [3, 5],
  make(rng, grade) {
    const [one, other, joiner, reason] = rng.pick(joinable);
    const split = grade === 3 || rng.pick([true, false]);
    return {
      prompt: `This is a run-on. Which of these fixes it?\n\n_${one} ${other}._`,
      right: split ? `${one}. ${capital(other)}.` : `${one}, ${joiner} ${other}.`,
      wrong: [
        {
          text: `${one}, ${other}.`,
          why: 'A comma alone is too weak to hold two whole sentences together.',
        },
        {
          text: `${one}. ${other}.`,
          why: 'The period is a good idea, but look at how the second sentence begins.',
        },
        {
          text: `${one} ${joiner}. ${capital(other)}.`,
          why: `“${one} ${joiner}” is not finished: it makes us wait for more.`,
        },
      ],
      hints: [
        'Find the place where the first whole idea ends.',
        'Two whole ideas need a period between them, or a comma with a joining word.',
      ],
      steps: [
        `There are two whole ideas here: “${one}” and “${other}”.`,
        split
          ? 'A period ends the first one, and a capital letter begins the second.'
          : `A comma and the word “${joiner}” join them. ${reason}`,
      ],
      about: `run-on: ${one}`,
    };
  },
});
