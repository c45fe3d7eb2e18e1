// The content linter: pnpm content:check [--topics] [planet]. Prints what there is, planet by planet and with
// --topics topic by topic, then what is wrong with it. Ends with 1 where anything is.
import type { Topic } from '@planets/practice';
import { checkContent } from '../src/checks/check-content.ts';
import { countFindings } from '../src/checks/counts.ts';
import { planets } from '../src/planets.ts';

/** Variants of each generator: enough to find a rule broken now and then. The tests try more. */
const SEEDS = Number(process.env['SEEDS'] ?? 60);

const [planetId] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const chosen = planets.filter(({ id }) => planetId === undefined || id === planetId);
const { counts, findings: found } = checkContent(chosen, SEEDS);
// What was promised of all planets together says nothing of one.
const findings = [...(planetId === undefined ? countFindings(counts) : []), ...found];

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
        )
        .join('  '),
    );
}

const planetRows = counts.map((one) => [
  one.planet.name,
  ...[
    one.topics,
    one.generated,
    one.generators,
    one.authored,
    one.passages,
    one.kinds,
    one.tagged,
  ].map(String),
  `${one.grades.at(0) ?? '-'}-${one.grades.at(-1) ?? '-'}`,
]);
const totals = [1, 2, 3, 4, 5].map((column) =>
  String(planetRows.reduce((sum, row) => sum + Number(row[column]), 0)),
);
printTable([
  [
    'planet',
    'topics',
    'with generators',
    'generators',
    'items',
    'passages',
    'kinds',
    'with standards',
    'grades',
  ],
  ...planetRows,
  ['all', ...totals, '', '', ''],
]);

if (process.argv.includes('--topics')) {
  const kindsOf = (topic: Topic) => new Set(topic.items.map(({ kind }) => kind)).size;
  for (const planet of chosen) {
    console.log(`\n${planet.name}`);
    printTable([
      ['topic', 'grades', 'generators', 'items', 'kinds', 'difficulty', 'after'],
      ...planet.topics.map((topic) => [
        topic.id,
        topic.grades.join('-'),
        String(topic.items.filter(({ type }) => type === 'generator').length),
        String(topic.items.filter(({ type }) => type === 'authored').length),
        String(kindsOf(topic)),
        [...new Set(topic.items.map(({ difficulty }) => difficulty))]
          .toSorted((a, b) => a - b)
          .join(''),
        topic.prerequisites.join(', '),
      ]),
    ]);
  }
}

console.log('');
for (const { at, fault } of findings) console.log(`${at}: ${fault}`);
console.log(findings.length === 0 ? 'Nothing is wrong with it.' : `${findings.length} findings.`);
process.exitCode = findings.length === 0 ? 0 : 1;
