import { figure, generator } from '@planets/practice';
import { SHARE_FORMS, equalShares, unequalShares } from '../../../../authoring/diagrams/shares.ts';

import { type Mistake, mistakes } from '../../mistakes.ts';
import { pickParts, wordOf, written } from './words.ts';

/** Another number of parts that a child may take it for. */
const NEAR: Readonly<Record<number, number>> = { 2: 4, 3: 4, 4: 3, 5: 6, 6: 8, 8: 6 };

export const nameShare = generator({
  id: 'name-share',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const parts = pickParts(rng, grade);
    const shaded = rng.int(1, parts - 1);
    const which = rng.sample(
      Array.from({ length: parts }, (_, at) => at),
      shaded,
    );
    const write = (top: number, bottom: number) => written(grade, top, bottom);
    const right = write(shaded, parts);
    const white = parts - shaded;
    const recount = `There are ${parts} equal parts. How many of them are shaded?`;
    const candidates: Mistake[] = [
      [write(white, parts), 'That is the part that is not shaded.'],
      [
        write(shaded, NEAR[parts]!),
        `Count all the parts. There are ${parts}, so they are ${wordOf(parts).many}.`,
      ],
      // The white parts taken for all the parts.
      ...(white in NEAR && shaded <= white
        ? [[write(shaded, white), 'Count all the parts, the shaded ones too.'] as const]
        : []),
      [write(1, parts === 3 ? 2 : 3), recount],
      [write(1, parts === 2 ? 8 : 2), recount],
      [write(shaded === 1 ? 2 : 1, parts === 2 ? 3 : parts), 'Count the shaded parts once more.'],
    ];
    return {
      prompt: [
        figure(equalShares(rng.pick(SHARE_FORMS), parts, shaded, which)),
        'What part is **shaded**?',
      ],
      right,
      wrong: mistakes(
        right,
        candidates.filter(([text]) => !sameAmount(String(text), shaded, parts, grade)),
      ),
      hints: [
        'Count all the equal parts first. That gives the name.',
        'Now count only the shaded parts.',
      ],
      steps: [
        `There are ${parts} equal parts. So each part is one ${wordOf(parts).one}.`,
        `${shaded === 1 ? '1 part is' : `${shaded} parts are`} shaded. That is ${right}.`,
      ],
    };
  },
});

/** Whether another name would be the same amount: "one half" of two fourths is no mistake. */
function sameAmount(text: string, top: number, bottom: number, grade: number): boolean {
  for (const other of [2, 3, 4, 5, 6, 8])
    for (let over = 1; over < other; over += 1)
      if (over * bottom === top * other && other !== bottom && written(grade, over, other) === text)
        return true;
  return false;
}

export const whichShaded = generator({
  id: 'which-shaded',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const parts = pickParts(rng, grade);
    const shaded =
      parts === 2 ? 1 : rng.pick([1, parts - 1].filter((count) => count * 2 !== parts));
    const forms = rng.sample([...SHARE_FORMS, ...SHARE_FORMS], 4);
    const text = written(grade, shaded, parts);
    const more = parts === 2 ? 4 : parts + (parts === 5 || parts === 3 ? 1 : parts === 8 ? -2 : 2);
    // The first part too small, the last too large: whichever are shaded, it is not the part asked for.
    const weights = Array.from({ length: parts }, (_, at) =>
      at === 0 ? 1 : at === parts - 1 ? 3 : 2,
    );
    const wrong = [
      {
        text: figure(unequalShares(forms[1]!, weights, shaded)),
        why: 'The parts are not all the same size.',
      },
      {
        text: figure(equalShares(forms[2]!, more, Math.min(shaded, more - 1))),
        why: `This is cut into ${more} parts. You need ${parts}.`,
      },
      parts === 2
        ? {
            text: figure(equalShares(forms[3]!, 3, 1)),
            why: 'This is cut into 3 parts. One of 3 is less than a half.',
          }
        : {
            text: figure(equalShares(forms[3]!, parts, shaded === 1 ? parts - 1 : 1)),
            why: `Here ${shaded === 1 ? `${parts - 1} parts are` : '1 part is'} shaded. You need ${shaded}.`,
          },
    ];
    return {
      prompt: `Which picture shows **${grade === 3 ? 'this part' : text}** shaded?${grade === 3 ? ` ${text}` : ''}`,
      right: figure(equalShares(forms[0]!, parts, shaded)),
      wrong,
      hints: [
        `How many equal parts does it need?`,
        `Then ${shaded === 1 ? 'one part has' : `${shaded} parts have`} to be shaded.`,
      ],
      steps: [
        `It needs ${parts} equal parts, ${wordOf(parts).many}.`,
        `${shaded === 1 ? 'One of them is' : `${shaded} of them are`} shaded.`,
      ],
    };
  },
});
