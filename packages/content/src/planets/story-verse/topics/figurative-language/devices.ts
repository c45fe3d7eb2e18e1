import { generator } from '@planets/practice';
import { devices, figures } from '../../data/figures-of-speech.ts';
import { deviceNames, exampleOf, explain, otherDevices } from './explain.ts';

export const nameTheDevice = generator({
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
      hints: ['Is it about a comparison, an exaggeration, or a sound?', devices[row.device].test],
      steps: explain(row),
      about: `figure: ${row.text}`,
    };
  },
});

export const findTheDevice = generator({
  id: 'find-the-device',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const device = rng.pick(deviceNames);
    const row = exampleOf(rng, device);
    const others = otherDevices(rng, device).map((name) => exampleOf(rng, name));
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
});

export const matchDevices = generator({
  id: 'match-devices',
  kind: 'match',
  difficulty: 3,
  make(rng) {
    const chosen = rng.sample(deviceNames, 4);
    const rows = chosen.map((device) => exampleOf(rng, device));
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
});

export const typeTheDevice = generator({
  id: 'type-the-device',
  kind: 'text',
  difficulty: 3,
  make(rng) {
    const row = rng.pick(figures.filter(({ device }) => device !== 'onomatopoeia'));
    return {
      prompt: `Which device is this: simile, metaphor, personification, hyperbole or alliteration? Type its name.\n\n_${row.text}_`,
      answer: row.device,
      policy: { keepArticles: false },
      slips: deviceNames
        .filter((name) => name !== row.device)
        .map((name) => ({ text: name, why: `That one ${devices[name].what}.` })),
      hints: ['Is it about a comparison, an exaggeration, or a sound?', devices[row.device].test],
      steps: explain(row),
      about: `figure: ${row.text}`,
    };
  },
});

export const pickTheDevices = generator({
  id: 'pick-the-devices',
  kind: 'choices',
  difficulty: 3,
  make(rng) {
    const device = rng.pick(deviceNames);
    const good = rng.sample(
      figures.filter((figure) => figure.device === device),
      2,
    );
    const bad = otherDevices(rng, device).map((name) => exampleOf(rng, name));
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
});

export const twoDevices = generator({
  id: 'two-devices',
  kind: 'cloze',
  difficulty: 3,
  make(rng) {
    const chosen = rng.sample(deviceNames, 2);
    const rows = chosen.map((device) => exampleOf(rng, device));
    return {
      prompt: `Name each device.\n\n${rows.map(({ text }, index) => `“${text}” This is [[${index}]].`).join('\n\n')}`,
      gaps: rows.map(({ device }) => ({
        right: device,
        wrong: deviceNames.filter((name) => name !== device),
      })),
      hints: ['Take one sentence at a time.', devices[rows[0]!.device].test],
      steps: rows.flatMap(explain),
    };
  },
});
