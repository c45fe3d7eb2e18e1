import type { Mode } from '@planets/contract';

interface ModeOffer {
  mode: Mode;
  /** What it is, in one line. */
  line: string;
  /** Questions when the student does not say. */
  usual: number;
  min: number;
  max: number;
}

/** The seven ways to practise, as the server has them. */
export const MODES: readonly ModeOffer[] = [
  {
    mode: 'quick',
    line: '5 questions to choose an answer from, one try each.',
    usual: 5,
    min: 3,
    max: 30,
  },
  {
    mode: 'full',
    line: '10 questions, two tries, hints when you want them.',
    usual: 10,
    min: 3,
    max: 30,
  },
  { mode: 'timed', line: '10 questions in 10 minutes, one try each.', usual: 10, min: 3, max: 30 },
  {
    mode: 'teach',
    line: '8 questions, with worked examples to learn from.',
    usual: 8,
    min: 3,
    max: 30,
  },
  {
    mode: 'related',
    line: '7 questions from this topic and its neighbours.',
    usual: 7,
    min: 3,
    max: 30,
  },
  {
    mode: 'interactive',
    line: '10 questions, putting in order and matching first.',
    usual: 10,
    min: 3,
    max: 30,
  },
  {
    mode: 'review',
    line: 'Up to 10 questions that you missed before.',
    usual: 10,
    min: 3,
    max: 10,
  },
];

const [FALLBACK] = MODES.filter(({ mode }) => mode === 'full') as [ModeOffer];

export const offerOf = (mode: Mode): ModeOffer =>
  MODES.find((offer) => offer.mode === mode) ?? FALLBACK;
