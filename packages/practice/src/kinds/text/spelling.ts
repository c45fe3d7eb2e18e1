import { editDistance } from './edit-distance.ts';

/** Letters from which a word may have one slip, and two. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;

const allowance = (word: string): number =>
  word.length >= TWO_SLIPS ? 2 : word.length >= ONE_SLIP ? 1 : 0;

/** Beginnings and endings that make another word of the same stem, never a slip of spelling. */
const BEGINNINGS = [
  ['', 'un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'a', 'anti', 'de', 're'],
  ['hyper', 'hypo'],
  ['inter', 'intra'],
  ['micro', 'macro'],
  ['endo', 'exo', 'ecto'],
  ['as', 'des'],
  ['uni', 'bi', 'tri', 'di'],
  ['kilo', 'centi', 'milli', 'deci', 'deca'],
  ['pro', 'pre', 'per', 'post'],
  ['ex', 'im', 'in', 'e'],
  ['ante', 'anti'],
  ['over', 'under'],
] as const;
const ENDINGS = [
  ['er', 'ee'],
  ['ide', 'ite', 'ate'],
  ['ose', 'ase'],
  ['ane', 'ene', 'yne'],
  ['ful', 'less'],
  ['sis', 'tic'],
] as const;

const cut = (word: string, piece: string, fromEnd: boolean): string | undefined => {
  if (fromEnd) return word.endsWith(piece) ? word.slice(0, word.length - piece.length) : undefined;
  return word.startsWith(piece) ? word.slice(piece.length) : undefined;
};

function differsBy(groups: readonly (readonly string[])[], fromEnd: boolean) {
  return (one: string, other: string): boolean =>
    groups.some((group) =>
      group.some((piece) =>
        group.some((otherPiece) => {
          const [stem, otherStem] = [cut(one, piece, fromEnd), cut(other, otherPiece, fromEnd)];
          return (
            piece !== otherPiece && stem !== undefined && stem.length > 2 && stem === otherStem
          );
        }),
      ),
    );
}

const otherBeginning = differsBy(BEGINNINGS, false);
const otherEnding = differsBy(ENDINGS, true);

function isSlipOf(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (/\p{N}/u.test(typed + word) || otherBeginning(typed, word) || otherEnding(typed, word))
    return false;
  const most = allowance(word);
  return most > 0 && editDistance(typed, word, most) <= most;
}

/**
 * Whether one text is another with slips of spelling: each word of five letters or more may have one, of
 * nine or more two, and a space may be lost or added between long words. Both are normalised already.
 */
export function isMisspelled(typed: string, answer: string): boolean {
  const [words, wanted] = [typed.split(' '), answer.split(' ')];
  if (words.length === wanted.length)
    return words.every((word, index) => isSlipOf(word, wanted[index]!));
  const [joined, whole] = [words.join(''), wanted.join('')];
  return joined === whole && whole.length >= TWO_SLIPS;
}
