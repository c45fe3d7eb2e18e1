import type { ReplayedAnswer } from './replay-topic.ts';

const DAY_MS = 86_400_000;
/** What shows in whole percent. */
const SHOWS = 0.005;
const EASY_TO_GUESS = 0.2;
const HARD_TO_GUESS = 0.05;
const HARD_FROM = 4;

/** Time alone changes what is known: said where it shows. */
function whyFaded({ question, before, step }: ReplayedAnswer): string | undefined {
  if (before === undefined || step.before - step.faded < SHOWS) return undefined;
  const days = Math.floor((question.answeredAt - before.at) / DAY_MS);
  return `${days === 1 ? 'A day' : `${days} days`} without practice: some of it faded.`;
}

function whyRight({ question: { guess }, step: { faded, after } }: ReplayedAnswer): string {
  const atOnce = 'Right at the first try.';
  if (after - faded < SHOWS) return `${atOnce} You know this well already.`;
  if (guess >= EASY_TO_GUESS)
    return `${atOnce} A lucky guess could be right too, so it says a little less.`;
  return guess <= HARD_TO_GUESS
    ? `${atOnce} Hardly anybody guesses that, so it says a lot.`
    : atOnce;
}

function whyMissed({ question: { difficulty }, step: { faded, after } }: ReplayedAnswer): string {
  if (faded - after < SHOWS) return 'Not right this time. That is what practice is for.';
  return difficulty >= HARD_FROM
    ? 'Not right this time. It was a hard one, so it says a little less.'
    : 'Not right this time. This is worth a look again.';
}

function whyAnswered(answer: ReplayedAnswer): string {
  const { why, faded, after } = answer.step;
  const rose = after >= faded;
  switch (why) {
    case 'right':
      return whyRight(answer);
    case 'right_with_hint':
      return rose
        ? 'Right with the help of a hint: you learned from it.'
        : 'Right with the help of a hint. Without one it would have said more.';
    case 'right_second_try':
      return rose
        ? 'Right at the second try: you learned from the first.'
        : 'Right at the second try. At the first it would have said more.';
    case 'slip':
      return 'A slip: you had it right so often that one miss says little.';
    case 'miss':
      return whyMissed(answer);
  }
}

/** Why a topic rose or fell with an answer, in words to the student. It says nothing that the model does not do. */
export const whyStep = (answer: ReplayedAnswer): string =>
  [whyFaded(answer), whyAnswered(answer)].filter((text) => text !== undefined).join(' ');
