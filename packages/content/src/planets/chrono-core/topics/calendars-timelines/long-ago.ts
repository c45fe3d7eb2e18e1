import { capital } from '../../../../authoring/capital.ts';
import { generator } from '@planets/practice';
import { differentJobs } from '../../data/then-now.ts';

const SOURCE = 'Smithsonian Institution, National Museum of American History';

export const whichIsOld = generator({
  id: 'which-is-old',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    const picked = differentJobs(rng, 4);
    const [old, ...modern] = picked as [(typeof picked)[0], ...typeof picked];
    return {
      prompt: 'Which of these did people use **long ago**, before there was electricity in homes?',
      right: capital(old.past),
      wrong: modern.map(({ today: now, past, job }) => ({
        text: capital(now),
        why: `This is from our time. To ${job}, people long ago used ${past}.`,
      })),
      hints: [
        'Which one works without electricity, engines or batteries?',
        `It is not ${modern[0]!.today}: that is used today to ${modern[0]!.job}.`,
      ],
      steps: [
        `Long ago people used ${old.past} to ${old.job}.`,
        `Today many use ${old.today} for it. The other three belong to our time.`,
      ],
      source: SOURCE,
      about: old.past,
    };
  },
});

export const jobLongAgo = generator({
  id: 'job-long-ago',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const picked = differentJobs(rng, 3);
    const [old, b, c] = picked as [(typeof picked)[0], (typeof picked)[0], (typeof picked)[0]];
    return {
      prompt: `What did people use **long ago** to ${old.job}?`,
      right: capital(old.past),
      wrong: [
        { text: capital(old.today), why: 'That does the job, but it is from our time.' },
        { text: capital(b.past), why: `That is from long ago, but it was used to ${b.job}.` },
        { text: capital(c.past), why: `That is from long ago, but it was used to ${c.job}.` },
      ],
      hints: [
        `Two things matter: it is old, and you can ${old.job} with it.`,
        `It is not ${old.today}. That is how many people do it today.`,
      ],
      steps: [
        `To ${old.job}, people long ago used ${old.past}.`,
        `Today many use ${old.today}, which was not invented yet.`,
      ],
      source: SOURCE,
      about: old.past,
    };
  },
});

export const matchThenNow = generator({
  id: 'match-then-now',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const picked = differentJobs(rng, grade === 1 ? 3 : 4);
    return {
      prompt: 'Match each old thing with the thing that does the same job today.',
      pairs: picked.map(({ past, today }) => [capital(past), capital(today)] as const),
      hints: [
        `Begin with ${picked[0]!.past}: people used that to ${picked[0]!.job}.`,
        `Then take ${picked[1]!.past}: people used that to ${picked[1]!.job}.`,
      ],
      steps: picked.map(
        ({ past, today, job }) =>
          `To ${job}, people long ago used ${past}. Today many use ${today}.`,
      ),
      source: SOURCE,
    };
  },
});
