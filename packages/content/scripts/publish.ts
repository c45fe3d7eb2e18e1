// Publishes generators: writes down what their seeds give, so that no one changes it unseen.
// pnpm content:publish adds new ones and newer versions; a change without a new version is refused, because
// stored sessions name the version they met. What is added is tried with 2,000 seeds first: the tests try
// fewer of what is published.
import { writeFileSync } from 'node:fs';
import { checkItem } from '@planets/practice/testing';
import { planets } from '../src/planets.ts';
import { published, SEEDS_TO_PUBLISH } from '../src/testing/published.ts';
import { generatorsOf, goldenHash } from './golden-hash.ts';

const file = new URL('../golden.json', import.meta.url);
const found = Object.fromEntries(
  generatorsOf(planets).map(({ name, topic, item }) => [name, goldenHash(topic, item)]),
);
const [nameOf, versionOf] = [
  (name: string) => name.split('@')[0]!,
  (name: string) => Number(name.split('@')[1]),
];
const versions = new Map(Object.keys(found).map((name) => [nameOf(name), versionOf(name)]));
const changed = Object.keys(published).filter(
  (name) =>
    found[name] !== published[name] && !((versions.get(nameOf(name)) ?? 0) > versionOf(name)),
);
if (changed.length > 0) {
  console.error(
    `Published generators changed or are gone:\n  ${changed.join('\n  ')}\nRaise the version of those that were meant to change, and bring the others back.`,
  );
  process.exit(1);
}
const faults = generatorsOf(planets)
  .filter(({ name }) => !(name in published))
  .flatMap(({ name, topic, item }) =>
    checkItem(item, topic, SEEDS_TO_PUBLISH).map((fault) => `${name}: ${fault}`),
  );
if (faults.length > 0) {
  console.error(`Not fit to be published:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}
const names = Object.keys(found).toSorted((a, b) => a.localeCompare(b, 'en'));
const sorted = Object.fromEntries(names.map((name) => [name, found[name]]));
writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
const fresh = names.filter((name) => !(name in published)).length;
console.log(`${names.length} generators published, ${fresh} of them new or in a new version.`);
