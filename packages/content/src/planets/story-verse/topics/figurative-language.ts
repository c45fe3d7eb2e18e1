import { generator, type Rng, type Topic } from '@planets/practice';
import { devices, figures, idioms, type Device, type Figure } from '../data/figures-of-speech.ts';
import { poems } from '../items/poems.ts';
import { itemsOf } from '../reading.ts';

const names = Object.keys(devices) as Device[];
const withMeaning = figures.filter(
  (figure): figure is Figure & { means: string; literal: string } =>
    figure.means !== undefined && figure.literal !== undefined,
);

const explain = ({ words, device }: Figure) => [
  `Look at “${words}”.`,
  `It ${devices[device].what}. That is called ${device}.`,
];

const otherDevices = (rng: Rng, device: Device) =>
  rng.sample(
    names.filter((name) => name !== device),
    3,
  );

export const figurativeLanguage: Topic = {
  id: 'figurative_language',
  name: 'Figurative language',
  about: 'Name similes, metaphors and other figures of speech, and say what they mean.',
  grades: [6, 9],
  keywords: ['simile', 'metaphor', 'personification', 'hyperbole', 'idiom', 'poetry', 'poem'],
  connected: ['word_meaning'],
  items: [
    ...poems.flatMap(itemsOf),
    generator({
      id: 'name-the-device',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const row = rng.pick(figures);
        return {
          prompt: `Which device does this sentence use?\n\n_${row.text}_`,
          right: row.device,
          wrong: otherDevices(rng, row.device).map((name) => ({
            text: name,
            why: `That one ${devices[name].what}. ${devices[name].test}`,
          })),
          hints: [
            'Is it about a comparison, an exaggeration, or a sound?',
            devices[row.device].test,
          ],
          steps: explain(row),
          about: `figure: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'what-it-means',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const row = rng.pick(withMeaning);
        const others = rng.sample(
          withMeaning.filter(({ device, means }) => means !== row.means && device !== row.device),
          2,
        );
        return {
          prompt: `What does this sentence really tell us?\n\n_${row.text}_`,
          right: row.means,
          wrong: [
            {
              text: row.literal,
              why: 'That takes the words exactly as they stand. What picture do they give?',
            },
            ...others.map(({ means }) => ({
              text: means,
              why: `Look again at “${row.words}”. What is it about?`,
            })),
          ],
          hints: [
            'Do not take the words exactly as they stand.',
            `What do you imagine when you read “${row.words}”?`,
          ],
          steps: [...explain(row), `In plain words: ${row.means}`],
          about: `figure: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'find-the-device',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const device = rng.pick(names);
        const row = rng.pick(figures.filter((figure) => figure.device === device));
        const others = otherDevices(rng, device).map((name) =>
          rng.pick(figures.filter((figure) => figure.device === name)),
        );
        return {
          prompt: `Which sentence is an example of **${device}**?`,
          right: row.text,
          wrong: others.map((other) => ({
            text: other.text,
            why: `“${other.words}” ${devices[other.device].what}. That is ${other.device}.`,
          })),
          hints: ['Say in your own words what the device does.', devices[device].test],
          steps: explain(row),
          about: `figure: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'idiom',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const [row, ...others] = rng.sample(idioms, 4);
        const [idiom, means, sentence] = row!;
        return {
          prompt: `What does **${idiom}** mean?\n\n_${sentence}_`,
          right: means,
          wrong: others.map(([other, text]) => ({
            text,
            why: `That is the meaning of "${other}".`,
          })),
          hints: [
            'An idiom does not mean what its single words say.',
            'Put each meaning into the sentence. Which makes sense?',
          ],
          steps: [
            `"${idiom}" is an idiom, a fixed saying. It means: ${means}.`,
            `In the sentence: ${sentence}`,
          ],
          about: `idiom: ${idiom}`,
        };
      },
    }),
    generator({
      id: 'match-devices',
      kind: 'match',
      difficulty: 3,
      make(rng) {
        const chosen = rng.sample(names, 4);
        const rows = chosen.map((device) =>
          rng.pick(figures.filter((figure) => figure.device === device)),
        );
        return {
          prompt: 'Match each sentence with its device.',
          pairs: rows.map(({ text, device }) => [text, device]),
          hints: [
            'Start with the ones about sound, or the one with "like" or "as".',
            'Ask of each: what is strange when you take the words exactly?',
          ],
          steps: rows.map(({ words, device }) => `“${words}” ${devices[device].what}: ${device}.`),
        };
      },
    }),
    generator({
      id: 'match-idioms',
      kind: 'match',
      difficulty: 2,
      make(rng) {
        const rows = rng.sample(idioms, 4);
        return {
          prompt: 'Match each idiom with its meaning.',
          pairs: rows.map(([idiom, means]) => [idiom, means]),
          hints: [
            'An idiom does not mean what its single words say.',
            'Start with one that you have heard before.',
          ],
          steps: rows.map(([idiom, means, sentence]) => `"${idiom}" means: ${means}. ${sentence}`),
        };
      },
    }),
    generator({
      id: 'type-the-device',
      kind: 'text',
      difficulty: 3,
      make(rng) {
        const row = rng.pick(figures.filter(({ device }) => device !== 'onomatopoeia'));
        return {
          prompt: `Which device is this: simile, metaphor, personification, hyperbole or alliteration? Type its name.\n\n_${row.text}_`,
          answer: row.device,
          policy: { keepArticles: false },
          slips: names
            .filter((name) => name !== row.device)
            .map((name) => ({ text: name, why: `That one ${devices[name].what}.` })),
          hints: [
            'Is it about a comparison, an exaggeration, or a sound?',
            devices[row.device].test,
          ],
          steps: explain(row),
          about: `figure: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'pick-the-devices',
      kind: 'choices',
      difficulty: 3,
      make(rng) {
        const device = rng.pick(names);
        const good = rng.sample(
          figures.filter((figure) => figure.device === device),
          2,
        );
        const bad = otherDevices(rng, device).map((name) =>
          rng.pick(figures.filter((figure) => figure.device === name)),
        );
        return {
          prompt: `Which sentences are examples of **${device}**? Pick all of them.`,
          right: good.map(({ text }) => text),
          wrong: bad.map(({ text }) => text),
          hints: ['Say in your own words what the device does.', devices[device].test],
          steps: [...good, ...bad].map(
            (row) => `“${row.words}” ${devices[row.device].what}: ${row.device}.`,
          ),
        };
      },
    }),
    generator({
      id: 'two-devices',
      kind: 'cloze',
      difficulty: 3,
      make(rng) {
        const chosen = rng.sample(names, 2);
        const rows = chosen.map((device) =>
          rng.pick(figures.filter((figure) => figure.device === device)),
        );
        return {
          prompt: `Name each device.\n\n${rows.map(({ text }, index) => `“${text}” This is [[${index}]].`).join('\n\n')}`,
          gaps: rows.map(({ device }) => ({
            right: device,
            wrong: names.filter((name) => name !== device),
          })),
          hints: ['Take one sentence at a time.', devices[rows[0]!.device].test],
          steps: rows.flatMap(explain),
        };
      },
    }),
  ],
};
