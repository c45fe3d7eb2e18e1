import { generator } from '@planets/practice';
import { broken, named } from '../../data/first-sentences.ts';
import {
  lowerFirst,
  nameRule,
  readable,
  sentenceWithName,
  upperFirst,
} from '../../wording/end-marks.ts';

export const whichIsWrittenRight = generator({
  id: 'which-is-written-right',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { text, name, what, without, common } = sentenceWithName(rng, grade);
    const plainWord = common[0]!;
    return {
      prompt: 'Which sentence has all its capital letters in the right places?',
      right: text,
      wrong: [
        { text: without, why: `Look at "${lowerFirst(name)}". It is the name of ${what}.` },
        { text: lowerFirst(text), why: 'Look at the very first letter of the sentence.' },
        {
          text: text.replace(` ${plainWord}`, ` ${upperFirst(plainWord)}`),
          why: `"${plainWord}" is an everyday word, not a name, so it stays small.`,
        },
      ],
      hints: [
        'Check the first letter of each sentence.',
        'Then look for names. Everyday words stay small.',
      ],
      steps: [
        `The first word has a capital letter because a sentence starts with one: "${text.split(' ')[0]}".`,
        nameRule(name, what),
        `"${plainWord}" is an everyday word and stays small.`,
      ],
      about: `capitals: ${text}`,
    };
  },
});

export const writeTheSentence = generator({
  id: 'write-the-sentence',
  kind: 'text',
  difficulty: 3,
  grades: [2, 3],
  make(rng, grade) {
    const row = rng.pick(readable(named, grade).filter(({ text }) => text.endsWith('.')));
    const small = row.text.slice(0, -1).toLowerCase();
    return {
      prompt: `This telling sentence lost its capital letters and its end mark. Type it the right way.\n\n**${small}**`,
      answer: row.text,
      policy: { caseSensitive: true, keepPunctuation: true, keepArticles: true },
      slips: [
        {
          text: row.text.slice(0, -1),
          why: 'Your capital letters are right. Now add the end mark.',
        },
        {
          text: `${upperFirst(small)}.`,
          why: 'Good start and good end. Is there a name inside?',
        },
        { text: lowerFirst(row.text), why: 'The name is right. Now look at the first word.' },
      ],
      hints: [
        'Three things to check: the first word, the names, the end.',
        'A telling sentence ends with a period.',
      ],
      steps: [
        'The first word of a sentence starts with a capital letter.',
        ...row.names.map(([word, what]) => nameRule(word, what)),
        `It tells something, so it ends with a period: ${row.text}`,
      ],
      about: `capitals: ${row.text}`,
    };
  },
});

export const buildTheSentence = generator({
  id: 'build-the-sentence',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const { pieces } = rng.pick(readable(broken, grade));
    const last = pieces.at(-1)!;
    return {
      prompt: 'Put the pieces in order to make a sentence.',
      inOrder: pieces,
      hints: ['Which piece starts with a capital letter?', 'Which piece has the end mark?'],
      steps: [
        `"${pieces[0]}" has the capital letter, so it comes first.`,
        `"${last}" has the end mark, so it comes last.`,
        `The sentence is: ${pieces.join(' ')}`,
      ],
      about: `build: ${pieces.join(' ')}`,
    };
  },
});

export const finishTheSentence = generator({
  id: 'finish-the-sentence',
  kind: 'cloze',
  difficulty: 2,
  make(rng, grade) {
    const { text, name, what } = sentenceWithName(rng, grade);
    const mark = text.at(-1)!;
    const first = text.split(' ')[0]!;
    const rest = text.slice(first.length, -1).replace(name, '[[1]]');
    return {
      prompt: `Choose the right word for each gap.\n\n[[0]]${rest}${mark}`,
      gaps: [
        { right: first, wrong: [lowerFirst(first)] },
        { right: name, wrong: [lowerFirst(name)] },
      ],
      hints: [
        'Where does the sentence start?',
        'Is the second word the name of somebody or something?',
      ],
      steps: [
        `The first gap starts the sentence, so it has a capital letter: ${first}.`,
        nameRule(name, what),
      ],
      about: `capitals: ${text}`,
    };
  },
});
