import type { Session } from '@planets/contract';

interface LeaveWords {
  title: string;
  text: string;
}

const counted = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** What happens to the work, for each way to leave. */
export function leaveWords(
  session: Pick<Session, 'questionsAnswered' | 'totalQuestions' | 'endsAt'>,
  unsent: number,
): LeaveWords[] {
  const { questionsAnswered, totalQuestions, endsAt } = session;
  const pause = {
    title: 'Take a break:',
    text:
      endsAt === null
        ? 'everything stays as it is. You go on from the planets page, at this same question.'
        : 'you can come back from the planets page, but the clock goes on meanwhile.',
  };
  if (unsent > 0)
    return [
      {
        title: `${counted(unsent, 'answer is', 'answers are')} not saved yet.`,
        text: 'It is kept on this device and is sent when you come back to this session. You can end the session once it is saved.',
      },
      pause,
    ];
  const end =
    questionsAnswered === 0
      ? { title: 'End it:', text: 'nothing is answered yet, so nothing is kept.' }
      : {
          title: 'End and save:',
          text: `${questionsAnswered} of ${totalQuestions} ${questionsAnswered === 1 ? 'is answered and is' : 'are answered and are'} saved in your gradebook as finished early.`,
        };
  return [pause, end];
}
