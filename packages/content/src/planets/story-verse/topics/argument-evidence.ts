import { generator, type Rng, type Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { claims, flawed, flaws, type Flaw } from '../data/reasoning.ts';
import { persuasions } from '../items/arguments.ts';
import { itemsOf } from '../reading.ts';

const names = Object.keys(flaws) as Flaw[];
const others = (rng: Rng, flaw: Flaw) =>
  rng.sample(
    names.filter((name) => name !== flaw),
    3,
  );
const exampleOf = (rng: Rng, flaw: Flaw) => rng.pick(flawed.filter(([name]) => name === flaw))[1];
const because = (flaw: Flaw) => `It ${flaws[flaw].what}. That flaw is called ${flaw}.`;

export const argumentEvidence: Topic = {
  id: 'argument_evidence',
  name: 'Arguments and evidence',
  about: 'Find claims, weigh the evidence for them and spot flaws in reasoning.',
  grades: [8, 12],
  keywords: ['argument', 'claim', 'evidence', 'fallacy', 'nonfiction', 'reasoning', 'persuasion'],
  connected: ['comparing_texts', 'craft_tone'],
  prerequisites: ['fact_opinion', 'inference'],
  standards: [
    'CCSS.ELA-LITERACY.RI.8.6',
    'CCSS.ELA-LITERACY.RI.8.8',
    'CCSS.ELA-LITERACY.RI.9-10.6',
    'CCSS.ELA-LITERACY.RI.9-10.8',
    'CCSS.ELA-LITERACY.RI.9-10.1',
    'CCSS.ELA-LITERACY.RI.11-12.1',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...persuasions.flatMap(itemsOf),
    generator({
      id: 'name-the-flaw',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const [flaw, text] = rng.pick(flawed);
        return {
          prompt: `Which flaw is in this reasoning?\n\n_${text}_`,
          right: flaw,
          wrong: others(rng, flaw).map((name) => ({
            text: name,
            why: `That flaw ${flaws[name].what}. ${flaws[name].test}`,
          })),
          hints: [
            'Separate the conclusion from the reason given for it. Why does the reason not suffice?',
            flaws[flaw].test,
          ],
          steps: [
            'Take the reason for true, and ask whether the conclusion has to follow. It does not.',
            because(flaw),
          ],
          about: `flaw: ${text}`,
        };
      },
    }),
    generator({
      id: 'find-the-flaw',
      kind: 'choice',
      difficulty: 4,
      make(rng) {
        const [flaw, text] = rng.pick(flawed);
        return {
          prompt: `Which of these is an example of **${flaw}**?`,
          right: text,
          wrong: others(rng, flaw).map((name) => ({
            text: exampleOf(rng, name),
            why: `That one ${flaws[name].what}: ${name}.`,
          })),
          hints: ['Say in your own words what this flaw is.', flaws[flaw].test],
          steps: [`Look at the reasoning: “${text}”`, because(flaw)],
          about: `flaw: ${text}`,
        };
      },
    }),
    generator({
      id: 'strongest-evidence',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const row = rng.pick(claims);
        return {
          prompt: `Which would be the strongest evidence for this claim?\n\n**${row.claim}**`,
          right: row.evidence,
          wrong: row.weak.map(([text, why]) => ({ text, why })),
          hints: [
            'Evidence can be checked, and it has to do with the claim itself.',
            'Rule out what is only a feeling, and what is only one case.',
          ],
          steps: [
            `“${row.evidence}” can be checked, covers many cases and bears on the claim.`,
            ...row.weak.map(([text, why]) => `“${text}” ${why}`),
          ],
          about: `claim: ${row.claim}`,
        };
      },
    }),
    generator({
      id: 'match-claim-and-evidence',
      kind: 'match',
      difficulty: 3,
      make(rng) {
        const rows = rng.sample(claims, 4);
        return {
          prompt: 'Match each claim with evidence for it.',
          pairs: rows.map(({ claim, evidence }) => [claim, evidence]),
          hints: [
            'Which words do claim and evidence have in common?',
            'Ask of each: would this make the claim more likely?',
          ],
          steps: rows.map(({ claim, evidence }) => `“${evidence}” bears on the claim: ${claim}`),
        };
      },
    }),
    generator({
      id: 'match-flaws',
      kind: 'match',
      difficulty: 4,
      make(rng) {
        const chosen = rng.sample(names, 3);
        return {
          prompt: 'Match each piece of reasoning with its flaw.',
          pairs: chosen.map((flaw) => [exampleOf(rng, flaw), flaw]),
          extra: [rng.pick(names.filter((name) => !chosen.includes(name)))],
          hints: [
            'Separate the conclusion from the reason.',
            'Ask of each: why does the reason not suffice?',
          ],
          steps: chosen.map((flaw) => `${flaw}: it ${flaws[flaw].what}.`),
        };
      },
    }),
    generator({
      id: 'what-kind-of-support',
      kind: 'cloze',
      difficulty: 3,
      make(rng) {
        const row = rng.pick(claims);
        const labels = ['checked evidence', 'an opinion', 'a single case'];
        const texts = [row.evidence, row.weak[0]![0], row.weak[1]![0]];
        const order = rng.shuffle([0, 1, 2]);
        return {
          prompt: `Claim: **${row.claim}** What kind of support is each sentence?\n\n${order
            .map((at, index) => `“${texts[at]}” This is [[${index}]].`)
            .join('\n\n')}`,
          gaps: order.map((at) => ({
            right: labels[at]!,
            wrong: labels.filter((label) => label !== labels[at]),
          })),
          hints: ['Which of them covers many cases?', 'Which of them only says how someone feels?'],
          steps: [
            `“${row.evidence}” covers many cases and can be checked.`,
            ...row.weak.slice(0, 2).map(([text, why]) => `“${text}” ${why}`),
          ],
          about: `claim: ${row.claim}`,
        };
      },
    }),
    generator({
      id: 'pick-the-weak-support',
      kind: 'choices',
      difficulty: 4,
      make(rng) {
        const [row, other] = rng.sample(claims, 2);
        return {
          prompt: `Which of these would **not** be good evidence for the claim? Pick all of them.\n\n**${row!.claim}**`,
          right: [...row!.weak.slice(0, 2).map(([text]) => text), other!.evidence],
          wrong: [row!.evidence],
          hints: [
            'Evidence has to be checkable, and it has to be about this claim.',
            'Look for opinions, single cases, and facts about something else.',
          ],
          steps: [
            ...row!.weak.slice(0, 2).map(([text, why]) => `“${text}” ${why}`),
            `“${other!.evidence}” can be checked, but it is about another claim.`,
            `“${row!.evidence}” does support the claim.`,
          ],
          about: `claim: ${row!.claim}`,
        };
      },
    }),
    generator({
      id: 'type-the-flaw',
      version: 2,
      kind: 'text',
      difficulty: 4,
      make(rng) {
        const [flaw, text] = rng.pick(
          flawed.filter(([name]) =>
            ['false cause', 'slippery slope', 'false choice'].includes(name),
          ),
        );
        return {
          prompt: `Is this a false cause, a false choice or a slippery slope? Type the name of the flaw.\n\n_${text}_`,
          answer: flaw,
          ...(flaw === 'false choice' ? { also: ['false dilemma'] } : {}),
          policy: { keepArticles: false },
          slips: (['false cause', 'slippery slope', 'false choice'] as const)
            .filter((name) => name !== flaw)
            .map((name) => ({ text: name, why: `That flaw ${flaws[name].what}.` })),
          hints: ['What is claimed, and what is the reason?', flaws[flaw].test],
          steps: [
            'Take the reason for true, and ask whether the conclusion has to follow. It does not.',
            because(flaw),
          ],
          about: `flaw: ${text}`,
        };
      },
    }),
  ],
};
