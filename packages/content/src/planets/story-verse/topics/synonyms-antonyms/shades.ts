import { generator } from '@planets/practice';
import { connotations, opposed, shades } from '../../data/word-pairs.ts';

export const orderShades = generator({
  id: 'order-by-strength',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const { words, least, most } = rng.pick(
      shades.filter(({ from, until }) => grade >= from && grade <= until),
    );
    return {
      prompt: `Put the words in order, from **${least}** to **${most}**.`,
      inOrder: words,
      hints: [
        'Find the two ends first: the least and the most.',
        'Say a short sentence with each word, and picture it.',
      ],
      steps: [
        `The two ends are "${words[0]}" and "${words.at(-1)}".`,
        `So the order is: ${words.join(' → ')}. Words can mean nearly the same and still differ in strength.`,
      ],
      about: `shades: ${words[0]}`,
    };
  },
});

export const strongest = generator({
  id: 'strongest-word',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { words, least, most } = rng.pick(
      shades.filter(({ from, until }) => grade >= from && grade <= until),
    );
    const [right, end] = rng.chance(1, 2) ? [words.at(-1)!, most] : [words[0]!, least];
    return {
      prompt: `Which of these words is **${end}**?`,
      right,
      wrong: words
        .filter((word) => word !== right)
        .map((text) => ({
          text,
          why: `Another of these words goes farther that way than "${text}".`,
        })),
      hints: [
        'Picture each word. How much of it do you see, hear or feel?',
        'Put the words in order first. Then take the one at the right end.',
      ],
      steps: [`In order: ${words.join(' → ')}.`, `So "${right}" is ${end}.`],
      about: `shades: ${words[0]}`,
    };
  },
});

const prefixesFor = (grade: number): readonly string[] =>
  grade === 2
    ? ['un-', 're-']
    : ['un-', 'dis-', 'in-', 'im-', ...(grade < 5 ? [] : ['il-', 'ir-'])];

export const oppositeByPrefix = generator({
  id: 'opposite-by-prefix',
  kind: 'text',
  difficulty: 4,
  grades: [2, 6],
  make(rng, grade) {
    const known = opposed.filter(([, , from]) => from <= grade);
    const [word, prefix] = rng.pick(grade < 4 ? known : known.filter(([, , from]) => from > 2));
    const offered = prefixesFor(grade);
    const slips = offered
      .map((part) => part.slice(0, -1))
      .filter((part) => part !== prefix)
      .map((part) => ({
        text: `${part}${word}`,
        why:
          part === 're'
            ? 'That means to do it again. You want the opposite.'
            : `The right idea, but "${word}" takes another beginning than "${part}-".`,
      }));
    return {
      prompt: `Make the opposite of **${word}** by putting one of these in front of it: ${offered.join(', ')}. Type the whole word.`,
      answer: `${prefix}${word}`,
      slips,
      hints: [
        'Try each of them aloud. Which one have you heard before?',
        prefix === 'im' || prefix === 'il' || prefix === 'ir'
          ? `The last letter of the prefix fits the first letter of "${word}".`
          : 'Then write it in front of the word and change nothing else.',
      ],
      steps: [
        `"${prefix}-" in front of a word can mean "not" or "the other way around".`,
        `So the opposite of "${word}" is "${prefix}${word}".`,
      ],
      about: `prefix: ${word}`,
    };
  },
});

export const kinderWord = generator({
  id: 'kinder-word',
  kind: 'choice',
  difficulty: 4,
  grades: [5, 6],
  make(rng) {
    const [row, ...rest] = rng.sample(connotations, 3);
    const [kind, harsh, plain, sentence] = row!;
    const friendly = rng.chance(1, 2);
    const right = friendly ? kind : harsh;
    const trap = friendly ? harsh : kind;
    return {
      prompt: `The gap means: ${plain}. Which word says it in ${friendly ? 'a friendly way' : 'an unfriendly way'}?\n\n${sentence}`,
      right,
      wrong: [
        {
          text: trap,
          why: `That one means nearly the same, but it sounds ${friendly ? 'unfriendly' : 'friendly'}. Say it aloud and listen.`,
        },
        ...rest.map(([other, , means]) => ({
          text: other,
          why: `"${other}" has to do with: ${means}.`,
        })),
      ],
      hints: [
        'Two of the words have this meaning. Which would you like to hear said of yourself?',
        'The other two have another meaning. Try them in the gap.',
      ],
      steps: [
        `"${kind}" and "${harsh}" both mean: ${plain}.`,
        `"${kind}" sounds friendly, "${harsh}" does not. What a word makes us feel is its connotation.`,
      ],
      about: `connotation: ${kind}`,
    };
  },
});
