import { generator } from '@planets/practice';
import { limits, retold, seen, tellers } from '../../data/viewpoints.ts';

export const whoTells = generator({
  id: 'who-tells-it',
  kind: 'choice',
  difficulty: 1,
  grades: [4, 7],
  make(rng) {
    const row = rng.pick(tellers);
    return {
      prompt: `Who is telling this?\n\n_${row.text}_`,
      right: row.who,
      wrong: row.wrong.map((text) => ({
        text,
        why: `Would ${text} speak like that? Look at “${row.clue}”.`,
      })),
      hints: [
        'Someone or something says “I”. Collect what you learn about it.',
        `Think about “${row.clue}”. Who could say that?`,
      ],
      steps: [
        `The narrator says “I” and takes part. A clue is “${row.clue}”.`,
        `It is ${row.who}.`,
      ],
      about: `teller: ${row.who}`,
    };
  },
});

export const whoseWords = generator({
  id: 'whose-words',
  kind: 'choice',
  difficulty: 2,
  grades: [4, 8],
  make(rng) {
    const { event, views } = rng.pick(seen);
    const [who, words] = rng.pick(views);
    return {
      prompt: `${event}\n\nWho would most likely say this?\n\n_“${words}”_`,
      right: who,
      wrong: views
        .filter(([other]) => other !== who)
        .map(([text, other]) => ({ text, why: `That one would rather say: “${other}”` })),
      hints: [
        'The same event is not the same for everybody. For whom does this matter?',
        'Ask what the speaker wants, fears or needs.',
      ],
      steps: [
        `The words “${words}” show what matters to the speaker.`,
        `It is the view of ${who}. What someone notices depends on who they are: that is their point of view.`,
      ],
      about: `seen: ${event}`,
    };
  },
});

export const matchViews = generator({
  id: 'match-views',
  kind: 'match',
  difficulty: 2,
  grades: [4, 8],
  make(rng) {
    const { event, views } = rng.pick(seen);
    return {
      prompt: `${event} Match each speaker with the words.`,
      pairs: views.map(([who, words]) => [who, `“${words}”`]),
      hints: [
        'What does each of them want, fear or need at that moment?',
        'Start with the words that only one of them could say.',
      ],
      steps: views.map(([who, words]) => `“${words}” That is how ${who} sees it.`),
      about: `seen: ${event}`,
    };
  },
});

export const notKnown = generator({
  id: 'what-the-narrator-cannot-know',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const row = rng.pick(limits);
    return {
      prompt: `What can we **not** know from this narrator?\n\n_${row.text}_`,
      right: row.cannot,
      wrong: row.can.map((text) => ({
        text,
        why: 'That is told. Find the words for it in the text.',
      })),
      hints: [
        'A narrator can tell only what he, she or it has seen, heard, felt or been told.',
        'Where does the narrator stand or look from? What lies outside of that?',
      ],
      steps: [row.why, `So we cannot know ${row.cannot}.`],
      about: `limits: ${row.text}`,
    };
  },
});

export const retell = generator({
  id: 'change-the-person',
  kind: 'cloze',
  difficulty: 3,
  grades: [4, 7],
  make(rng) {
    const { first, third, gaps } = rng.pick(retold);
    return {
      prompt: `This is told in the first person:\n\n_${first}_\n\nTell it in the third person.\n\n${third}`,
      gaps: gaps.map(([right, ...wrong]) => ({ right, wrong })),
      hints: [
        'In the third person there is no “I”, “me”, “my”, “we”, “us” or “our”, except in what people say.',
        `The person who tells it becomes “${gaps
          .flat()
          .find((word) => /^(?:he|she|they)$/i.test(word))!
          .toLowerCase()}”.`,
      ],
      steps: [
        'Each word for the narrator is exchanged for the word of someone who looks on from outside.',
        `So it says: ${gaps.reduce((text, [right], at) => text.replace(`[[${at}]]`, right), third)}`,
      ],
      about: `retold: ${first}`,
    };
  },
});
