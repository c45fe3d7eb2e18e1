import { fingerprint, type Planet, type Topic } from '@planets/practice';
import { checkItem, checkPlanet } from '@planets/practice/testing';
import { countsOf, type PlanetCounts } from './counts.ts';
import { askedIn } from './prose.ts';
import { QUESTION_RULES } from './question-rules.ts';
import { readingGrade } from './reading-level.ts';
import { gradesBetween, placeOf, samplesOf, type Finding, type Sample } from './sample.ts';
import { passagesOf, topicFaults } from './topic-rules.ts';

/** What a student is asked may read like a grade above their own by at most so much. */
const READING_SLACK = 1.5;
/** A passage is there to be read with effort, and the formula is coarse on a short text. */
const PASSAGE_SLACK = 2.5;
const SKILLS = ['literal', 'inferential', 'vocabulary'];

const oneDecimal = (value: number): string => value.toFixed(1);

/** Each fault of an item once, however many of its variants have it. */
function questionFindings(samples: readonly Sample[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const sample of samples)
    for (const rule of Object.values(QUESTION_RULES))
      for (const fault of rule(sample.question, sample)) {
        const at = `${placeOf(sample)} (grade ${sample.gradeLevel}, seed ${sample.seed})`;
        const key = `${placeOf(sample)} ${fault}`;
        if (!found.has(key)) found.set(key, { at, fault });
      }
  return [...found.values()];
}

/** Two items that ask the same question: a session would ask it of one and hide the other. */
function duplicateFindings(samples: readonly Sample[]): Finding[] {
  const askedBy = new Map<string, Sample>();
  const found = new Map<string, Finding>();
  for (const sample of samples) {
    const print = fingerprint(sample.question);
    const first = askedBy.get(print) ?? sample;
    askedBy.set(print, first);
    if (first.item.id !== sample.item.id)
      found.set(`${first.item.id} ${sample.item.id}`, {
        at: placeOf(sample),
        fault: `asks the same as ${first.item.id}`,
      });
  }
  return [...found.values()];
}

function readingFindings(planet: Planet, topic: Topic, samples: readonly Sample[]): Finding[] {
  return gradesBetween(topic.grades).flatMap((grade) => {
    const asked = samples.filter(({ gradeLevel }) => gradeLevel === grade);
    const level = readingGrade(asked.map(({ question }) => askedIn(question)).join('\n'));
    return level !== undefined && level > grade + READING_SLACK
      ? [
          {
            at: `${planet.id}/${topic.id}`,
            fault: `reads like grade ${oneDecimal(level)} in grade ${grade}`,
          },
        ]
      : [];
  });
}

function passageFindings(planet: Planet, topic: Topic): Finding[] {
  return passagesOf(topic).flatMap(({ title, text, grades: [, max], skills }) => {
    const level = readingGrade(text);
    const at = `${planet.id}/${topic.id}: "${title}"`;
    return [
      ...SKILLS.filter((skill) => !skills.has(skill)).map((skill) => ({
        at,
        fault: `has no ${skill} question`,
      })),
      ...(level !== undefined && level > max + PASSAGE_SLACK
        ? [{ at, fault: `reads like grade ${oneDecimal(level)}, for grade ${max} at most` }]
        : []),
    ];
  });
}

function topicFindings(planet: Planet, topic: Topic, seeds: number): Finding[] {
  const at = `${planet.id}/${topic.id}`;
  const broken = topic.items.flatMap((item) =>
    checkItem(item, topic, seeds).map((fault) => ({ at: `${at}/${item.id}`, fault })),
  );
  // An item that throws has no samples to look at.
  if (broken.some(({ fault }) => fault.includes('threw'))) return broken;
  const samples = samplesOf(planet, topic, Math.min(seeds, 12));
  return [
    ...topicFaults(planet, topic).map((fault) => ({ at, fault })),
    ...broken,
    ...questionFindings(samples),
    ...duplicateFindings(samples),
    ...readingFindings(planet, topic, samples),
    ...passageFindings(planet, topic),
  ];
}

export interface ContentReport {
  readonly counts: readonly PlanetCounts[];
  readonly findings: readonly Finding[];
}

/** Everything that a program can find wrong with these planets, with `seeds` variants of each generator. */
export function checkContent(planets: readonly Planet[], seeds: number): ContentReport {
  const counts = planets.map(countsOf);
  const findings = planets.flatMap((planet) => [
    ...checkPlanet(planet).map((fault) => ({ at: planet.id, fault })),
    ...planet.topics.flatMap((topic) => topicFindings(planet, topic, seeds)),
  ]);
  return { counts, findings };
}
