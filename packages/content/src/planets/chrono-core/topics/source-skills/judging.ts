import { generator } from '@planets/practice';
import { FORGERIES, HEADLINES, TWO_TIMES } from '../../data/source-skills.ts';

const SOURCE = 'U.S. National Archives, Document Analysis; Library of Congress';

export const neutralHeadline = generator({
  id: 'neutral-headline',
  kind: 'choice',
  difficulty: 2,
  standards: ['D2.His.6.6-8', 'CCSS.ELA-LITERACY.RH.6-8.6'],
  make(rng) {
    const one = rng.pick(HEADLINES);
    return {
      prompt: `Four papers report on **${one.about}**. Which headline is the most **neutral**?`,
      right: one.neutral,
      wrong: one.loaded.map(([text, why]) => ({ text, why })),
      hints: [
        'Neutral words tell what happened. Loaded words tell you what to feel.',
        `Look at each adjective. Here is one that is not neutral: “${one.loaded[0]![0]}”.`,
      ],
      steps: [
        `“${one.neutral}” gives facts that could be checked.`,
        `In the others single words take a side. ${one.loaded[1]![1]}`,
      ],
      source: SOURCE,
      about: one.about,
    };
  },
});

export const primaryForWhat = generator({
  id: 'primary-for-what',
  kind: 'choice',
  difficulty: 4,
  standards: ['D2.His.9.6-8', 'D2.His.13.6-8', 'D2.His.9.9-12'],
  make(rng) {
    const one = rng.pick(TWO_TIMES);
    return {
      prompt: `For **which question** is this a **primary** source?\n\n_${one.source}_`,
      right: one.primaryFor,
      wrong: one.notFor.map((text) => ({
        text,
        why: 'For that time it is a later account. It was made long afterward.',
      })),
      hints: [
        'A source is primary for the time in which it was made.',
        'When was it made? Which question is about that time?',
      ],
      steps: [
        'Whether a source is primary depends on the question.',
        `This one tells at first hand about the time in which it was made, so it is primary for this: “${one.primaryFor}”`,
      ],
      source: SOURCE,
      about: one.source,
    };
  },
});

export const whatGivesItAway = generator({
  id: 'what-gives-it-away',
  kind: 'choice',
  difficulty: 3,
  standards: ['D2.His.11.6-8', 'D2.His.11.9-12'],
  make(rng) {
    const one = rng.pick(FORGERIES);
    return {
      prompt: `A dealer offers ${one.claim}. Which detail shows that it **cannot be genuine**?`,
      right: one.giveaway,
      wrong: one.fine.map(([text, why]) => ({ text, why: `That would fit. ${why}` })),
      hints: [
        'Look for something that did not exist yet, or was not known, at that time.',
        `This detail is fine: “${one.fine[0]![0].replace(/\.$/, '')}”. ${one.fine[0]![1]}`,
      ],
      steps: [
        one.why,
        'Something that does not belong to its time is called an anachronism. One is enough to show that a document is not what it claims to be.',
      ],
      source: SOURCE,
      about: one.claim,
    };
  },
});
