// Publishes generators: writes down what their seeds give, so that no one changes it unseen.
// pnpm content:publish adds new ones; a changed one is refused, because sessions that met it are stored.
import { readFileSync, writeFileSync } from 'node:fs';
import { planets } from '../src/planets.ts';
import { generatorsOf, goldenHash } from './golden-hash.ts';

const file = new URL('../golden.json', import.meta.url);
const published = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const found = Object.fromEntries(
  generatorsOf(planets).map(({ name, topic, item }) => [name, goldenHash(topic, item)]),
);
const changed = Object.keys(published).filter((name) => found[name] !== published[name]);
if (changed.length > 0) {
  console.error(
    `Published generators changed or are gone:\n  ${changed.join('\n  ')}\nLeave them as they were (retired: true keeps one for replay) and add a new version beside them.`,
  );
  process.exit(1);
}
const names = Object.keys(found).toSorted((a, b) => a.localeCompare(b, 'en'));
const sorted = Object.fromEntries(names.map((name) => [name, found[name]]));
writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
console.log(
  `${names.length} generators published, ${names.length - Object.keys(published).length} of them new.`,
);
