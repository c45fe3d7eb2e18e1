import { generator, type Rng } from '@planets/practice';
import { idiomList, type Idiom } from '../../data/sayings.ts';

/** In the higher grades the easiest ones have had their day. */
const idiomsFor = (grade: number) =>
  idiomList.filter(({ from }) => from <= Math.max(grade, 4) && (grade < 6 || from > 3));

const inBold = ({ sentence, idiom, shown = idiom }: Idiom) =>
  sentence.replace(shown, `**${shown}**`);

const others = (rng: Rng, row: Idiom, grade: number, count: number) =>
  rng.sample(
    idiomsFor(grade).filter(({ idiom }) => idiom !== row.idiom),
    count,
  );

export const meaningInSentence = generator({
  id: 'idiom-in-a-sentence',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const row = rng.pick(idiomsFor(grade));
    return {
      prompt: `What does the idiom in bold mean?\n\n${inBold(row)}`,
      right: row.means,
      wrong: [
        {
          text: row.literal,
          why: 'That takes the words exactly as they stand. Does it make sense here?',
        },
        ...others(rng, row, grade, 2).map(({ idiom, means }) => ({
          text: means,
          why: `That is the meaning of “${idiom}”.`,
        })),
      ],
      hints: [
        'An idiom means something else than its single words say.',
        'Leave the idiom out. What would you expect to read in its place?',
      ],
      steps: [
        `Taken exactly, it would mean: ${row.literal}. That makes no sense in this sentence.`,
        `“${row.idiom}” is an idiom. It means: ${row.means}.`,
      ],
      about: `idiom: ${row.idiom}`,
    };
  },
});

export const idiomForMeaning = generator({
  id: 'idiom-for-a-meaning',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const row = rng.pick(idiomsFor(grade));
    return {
      prompt: `Which idiom means **${row.means}**?`,
      right: row.idiom,
      wrong: others(rng, row, grade, 3).map(({ idiom, means }) => ({
        text: idiom,
        why: `“${idiom}” means: ${means}.`,
      })),
      hints: [
        'Think of where you have heard these sayings.',
        `It fits in this sentence: ${row.sentence.replace(row.shown ?? row.idiom, '____')}`,
      ],
      steps: [`“${row.idiom}” means: ${row.means}.`, `In a sentence: ${row.sentence}`],
      about: `idiom: ${row.idiom}`,
    };
  },
});

export const matchIdiomMeanings = generator({
  id: 'match-idioms-and-meanings',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const rows = rng.sample(idiomsFor(grade), grade < 5 ? 3 : 4);
    return {
      prompt: 'Match each idiom with what it means.',
      pairs: rows.map(({ idiom, means }) => [idiom, means]),
      hints: [
        'Start with one that you have heard before.',
        `One of them belongs here: ${rows[0]!.sentence.replace(rows[0]!.shown ?? rows[0]!.idiom, '____')}`,
      ],
      steps: rows.map(({ idiom, means, sentence }) => `“${idiom}” means: ${means}. ${sentence}`),
    };
  },
});

export const exactlyMeant = generator({
  id: 'meant-exactly',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const known = idiomsFor(grade).filter(({ exact }) => exact !== undefined);
    const [row, ...rest] = rng.sample(known, 4);
    return {
      prompt:
        'In which sentence are the words meant **exactly as they stand**, and not as an idiom?',
      right: row!.exact!,
      wrong: rest.map(({ sentence, idiom, means }) => ({
        text: sentence,
        why: `Here “${idiom}” is an idiom. It means: ${means}.`,
      })),
      hints: [
        'Each sentence holds words that can be an idiom.',
        'See the sentence as a photo. Could that photo really be taken?',
      ],
      steps: [
        `“${row!.exact}” That can be seen and photographed. The words mean what they say.`,
        `As an idiom, “${row!.idiom}” means: ${row!.means}.`,
      ],
      about: `idiom: ${row!.idiom}`,
    };
  },
});

export const idiomGap = generator({
  id: 'idiom-gap',
  kind: 'cloze',
  difficulty: 3,
  make(rng, grade) {
    const rows = rng.sample(idiomsFor(grade), 2);
    const spare = others(rng, rows[0]!, grade, 3).find(({ idiom }) => idiom !== rows[1]!.idiom)!;
    const forms = [...rows, spare].map(({ idiom, shown = idiom }) => shown);
    return {
      prompt: `Put the right idiom into each sentence.\n\n${rows
        .map(({ sentence, idiom, shown = idiom }, at) => sentence.replace(shown, `[[${at}]]`))
        .join('\n\n')}`,
      gaps: rows.map((_, at) => ({
        right: forms[at]!,
        wrong: forms.filter((__, other) => other !== at),
      })),
      hints: [
        'Read each sentence to its end. What should the gap mean?',
        `For the first gap, you need something that means: ${rows[0]!.means}.`,
      ],
      steps: rows.map(({ idiom, means }) => `“${idiom}” means: ${means}.`),
    };
  },
});
