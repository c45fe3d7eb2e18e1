import { generator, type Rng, type Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { craftDevices, devised, toned, type Device } from '../data/tones.ts';
import { crafted } from '../items/crafted.ts';
import { itemsOf } from '../reading.ts';

const names = Object.keys(craftDevices) as Device[];

/** Devices that might be argued to be in the same sentence are not offered together. */
const NEIGHBORS: Partial<Record<Device, readonly Device[]>> = {
  anaphora: ['parallelism', 'antithesis'],
  antithesis: ['parallelism', 'irony', 'anaphora'],
  parallelism: ['anaphora', 'antithesis'],
  irony: ['antithesis', 'foreshadowing'],
  foreshadowing: ['irony'],
  'rhetorical question': ['irony'],
};
const others = (rng: Rng, device: Device) =>
  rng.sample(
    names.filter((name) => name !== device && !NEIGHBORS[device]?.includes(name)),
    3,
  );

const exampleOf = (rng: Rng, device: Device) =>
  rng.pick(devised.filter(([name]) => name === device));

export const craftTone: Topic = {
  id: 'craft_tone',
  name: 'Tone, point of view and structure',
  about: 'Describe the tone of a text, who tells it, and how a writer shapes its effect.',
  grades: [9, 12],
  keywords: ['tone', 'mood', 'narrator', 'irony', 'structure', 'rhetoric', 'literary analysis'],
  connected: ['rhetoric', 'drama_reading'],
  prerequisites: ['point_of_view', 'figurative_language'],
  standards: [
    'CCSS.ELA-LITERACY.RL.9-10.1',
    'CCSS.ELA-LITERACY.RL.9-10.4',
    'CCSS.ELA-LITERACY.RL.9-10.5',
    'CCSS.ELA-LITERACY.RL.11-12.1',
    'CCSS.ELA-LITERACY.RL.11-12.4',
    'CCSS.ELA-LITERACY.RL.11-12.5',
    'CCSS.ELA-LITERACY.RL.11-12.6',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...crafted.flatMap(itemsOf),
    generator({
      id: 'name-the-tone',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const row = rng.pick(toned);
        return {
          prompt: `Which word describes the tone best?\n\n_${row.text}_`,
          right: row.tone,
          wrong: row.wrong.map((text) => ({
            text,
            why: `Read it aloud in a tone that is ${text}. Does it go with “${row.words}”?`,
          })),
          hints: [
            'Tone is the attitude of the speaker. Which words give it away?',
            `Think about “${row.words}”.`,
          ],
          steps: [`Look at “${row.words}”.`, `${row.why} So the tone is ${row.tone}.`],
          about: `tone: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'name-the-craft',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const [device, text, words] = rng.pick(devised);
        return {
          prompt: `Which device does the writer use here?\n\n_${text}_`,
          right: device,
          wrong: others(rng, device).map((name) => ({
            text: name,
            why: `That one ${craftDevices[name].what}. ${craftDevices[name].test}`,
          })),
          hints: [
            'What is striking here: the form of the words, or what they tell?',
            craftDevices[device].test,
          ],
          steps: [
            `Look at “${words}”.`,
            `The writer ${craftDevices[device].what}. The name for that is ${device}.`,
          ],
          about: `device: ${text}`,
        };
      },
    }),
    generator({
      id: 'which-text-has-the-tone',
      kind: 'choice',
      difficulty: 4,
      make(rng) {
        const row = rng.pick(
          toned.filter(({ tone }) =>
            [
              'sarcastic',
              'objective',
              'ominous',
              'reverent',
              'defiant',
              'urgent',
              'anxious',
              'condescending',
            ].includes(tone),
          ),
        );
        const rest = rng.sample(
          toned.filter(({ tone }) =>
            [
              'nostalgic',
              'wistful',
              'playful',
              'tender',
              'triumphant',
              'grateful',
              'hopeful',
              'melancholy',
            ].includes(tone),
          ),
          3,
        );
        return {
          prompt: `Which of these has a tone that is **${row.tone}**?`,
          right: row.text,
          wrong: rest.map((other) => ({
            text: other.text,
            why: `${other.why} That tone is ${other.tone}.`,
          })),
          hints: [
            'Read each aloud, as you think it is meant.',
            `How does a voice sound when it is ${row.tone}?`,
          ],
          steps: [`“${row.words}” gives it away. ${row.why}`, `So the tone is ${row.tone}.`],
          about: `tone: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'match-craft',
      kind: 'match',
      difficulty: 4,
      make(rng) {
        const chosen = rng.shuffle([
          'rhetorical question',
          'foreshadowing',
          'allusion',
          rng.pick(['anaphora', 'irony'] as const),
        ] as const);
        const rows = chosen.map((device) => exampleOf(rng, device));
        return {
          prompt: 'Match each sentence with the device it uses.',
          pairs: rows.map(([device, text]) => [text, device]),
          hints: [
            'Start with the form: is there a question, or are there repeated words?',
            'Then look for hints at the future and for other stories.',
          ],
          steps: rows.map(
            ([device, , words]) =>
              `“${words}”: it ${craftDevices[device].what}. The name for that is ${device}.`,
          ),
        };
      },
    }),
    generator({
      id: 'device-and-effect',
      kind: 'cloze',
      difficulty: 4,
      make(rng) {
        const row = rng.pick(toned);
        const [device, text, words] = rng.pick(devised);
        return {
          prompt: `Choose what fits.\n\n“${row.text}” The tone is [[0]].\n\n“${text}” The device is [[1]].`,
          gaps: [
            { right: row.tone, wrong: row.wrong },
            { right: device, wrong: others(rng, device) },
          ],
          hints: [`For the tone, look at “${row.words}”.`, craftDevices[device].test],
          steps: [
            `${row.why} So the tone is ${row.tone}.`,
            `“${words}”: it ${craftDevices[device].what}. The name for that is ${device}.`,
          ],
        };
      },
    }),
    generator({
      id: 'type-the-craft',
      version: 2,
      kind: 'text',
      difficulty: 4,
      make(rng) {
        const [device, text, words] = rng.pick(
          devised.filter(([name]) => ['irony', 'allusion', 'foreshadowing'].includes(name)),
        );
        return {
          prompt: `Is this irony, an allusion or foreshadowing? Type the name of the device.\n\n_${text}_`,
          answer: device,
          policy: { keepArticles: false },
          slips: (['irony', 'allusion', 'foreshadowing'] as const)
            .filter((name) => name !== device)
            .map((name) => ({ text: name, why: `That one ${craftDevices[name].what}.` })),
          hints: [
            'Does it point to the future, to another story, or to a contradiction?',
            craftDevices[device].test,
          ],
          steps: [
            `Look at “${words}”.`,
            `It ${craftDevices[device].what}. The name for that is ${device}.`,
          ],
          about: `device: ${text}`,
        };
      },
    }),
  ],
};
