import type { Work, WorkQuestion } from '@planets/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { Instructions } from './instructions.tsx';
import { WrittenQuestion } from './written-question.tsx';

interface WrittenListProps {
  work: Work;
  title: string;
  /** What to show of each question. */
  of: 'handedIn' | 'draft';
}

const responseOf = (asked: WorkQuestion, of: WrittenListProps['of']) =>
  of === 'handedIn' ? asked.handedIn : (asked.draft?.response ?? null);

/** All questions with what was written. */
export const WrittenList = ({ work, title, of }: WrittenListProps) =>
  work.questions.length === 0 ? null : (
    <section aria-labelledby="written" className="mt-8">
      <h2 id="written" className="mb-4 text-lg font-semibold">
        {title}
      </h2>
      {of === 'handedIn' && work.assignment.instructions.trim() !== '' && (
        <Disclosure summary="What your teacher asked for">
          <Instructions text={work.assignment.instructions} />
        </Disclosure>
      )}
      {work.questions.map((asked) => (
        <WrittenQuestion
          key={asked.question.position}
          asked={asked}
          response={responseOf(asked, of)}
          answersAreShown={work.answersAreShown}
        />
      ))}
    </section>
  );
