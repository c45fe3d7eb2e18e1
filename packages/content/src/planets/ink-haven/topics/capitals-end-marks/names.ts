import { generator } from '@planets/practice';
import { commonWords, firstNames, properWords } from '../../data/first-sentences.ts';
import { lowerFirst, nameRule, sentenceWithName } from '../../wording/end-marks.ts';

export const whichWordNeedsACapital = generator({
  id: 'which-word-needs-a-capital',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const { name, what, without, text, common } = sentenceWithName(rng, grade);
    return {
      prompt: `One word is missing its capital letter. Which one?\n\n**${without}**`,
      right: lowerFirst(name),
      wrong: common.map((word) => ({
        text: word,
        why: `"${word}" is an everyday word. It is not the name of a person, day, month or place.`,
      })),
      hints: [
        'The first word is fine already. Look at the others.',
        'Which word is the name of one special person, place, day, month or pet?',
      ],
      steps: [nameRule(name, what), `So we write: ${text}`],
      about: `capitals: ${text}`,
    };
  },
});

export const typeTheName = generator({
  id: 'type-the-name',
  kind: 'text',
  version: 2,
  difficulty: 1,
  grades: [1, 2],
  make(rng) {
    const name = rng.pick(firstNames);
    return {
      prompt: `This name is written all in small letters: **${lowerFirst(name)}**. Type it the right way.`,
      answer: name,
      policy: { caseSensitive: true },
      slips: [
        { text: lowerFirst(name), why: 'Nearly. How should a name begin?' },
        { text: name.toUpperCase(), why: 'Only the first letter of a name is big.' },
      ],
      hints: ['One letter has to change.', 'Look at the letter that the name starts with.'],
      steps: [
        'This word is a name. A name starts with a capital letter, and its other letters stay small.',
        `So the small ${lowerFirst(name)[0]} turns into a big ${name[0]}: ${name}.`,
      ],
      about: `name: ${name}`,
    };
  },
});

export const pickTheNames = generator({
  id: 'pick-the-names',
  kind: 'choices',
  difficulty: 2,
  make(rng, grade) {
    const names = rng.sample(properWords, grade === 1 ? 2 : 3);
    return {
      prompt: 'Which of these words need a capital letter? Pick all of them.',
      right: names.map(([word]) => lowerFirst(word)),
      wrong: rng.sample(commonWords, grade === 1 ? 2 : 3),
      hints: [
        'Look for names of people, places, days and months.',
        'A word for any one of many things is not a name.',
      ],
      steps: [
        ...names.map(([word, what]) => nameRule(word, what)),
        'The other words could mean any one of many. They stay small.',
      ],
    };
  },
});
