import type { ClassStatistics, QuestionInFigures } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { plainText } from '../../components/rich-text/plain-text.ts';
import { RichText } from '../../components/rich-text/rich-text.tsx';
import { formatCount, formatPercent } from '../../lib/format.ts';
import { InsightSection } from './insight-section.tsx';
import { ShareBar } from './share-bar.tsx';

/** Below it, who did well on the rest did not on this one: a question worth a second look. */
const SUSPICIOUS_BELOW = 0.1;

export function DifficultQuestions({ statistics }: { statistics: ClassStatistics }) {
  const { questions, readFrom, assignments } = statistics;
  const titleOf = (id: number) => assignments.find((piece) => piece.id === id)?.title ?? '';
  return (
    <InsightSection
      ledger="assigned"
      title="Difficult questions"
      lead={
        readFrom === 0
          ? 'Once work with questions is handed in, the hardest stand here.'
          : `From the newest ${readFrom === 1 ? 'assignment' : formatCount(readFrom, 'assignment')} with questions, hardest first.`
      }
    >
      {questions.length === 0 ? (
        <p>
          {readFrom === 0
            ? 'Nothing with questions is handed in yet.'
            : 'No question stands out: on each, the class earned 70% of the credit or more.'}
        </p>
      ) : (
        <>
          <ol className="divide-y divide-line border-y border-line">
            {questions.map((question, index) => (
              // The list comes whole, so a place in it is an identity.
              <li key={index} className="py-3">
                <Question question={question} title={titleOf(question.assignmentId)} />
              </li>
            ))}
          </ol>
          <Disclosure summary="Difficult questions as a table">
            <NumberTable
              caption="Difficult questions, hardest first"
              columns={['Question', 'Students', 'Credit']}
              rows={questions.map(({ prompt, students, percent }, index) => ({
                id: index,
                cells: [plainText(prompt), students, formatPercent(percent)],
              }))}
            />
          </Disclosure>
        </>
      )}
    </InsightSection>
  );
}

function Question({ question, title }: { question: QuestionInFigures; title: string }) {
  const { assignmentId, prompt, isOneOfMany, topicName, students, percent, discrimination } =
    question;
  // A passage or a picture would push the others off the page.
  const isLong = prompt.some(({ type }) => type !== 'paragraph');
  return (
    <>
      {isOneOfMany && <p className="text-sm text-ink-soft">For one student:</p>}
      {isLong ? (
        <p dir="auto" className="line-clamp-3 wrap-anywhere">
          {plainText(prompt)}
        </p>
      ) : (
        <div dir="auto" className="wrap-anywhere">
          <RichText content={prompt} />
        </div>
      )}
      <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm tabular-nums">
        <strong className="font-semibold">{formatPercent(percent)} of the credit</strong>
        <span className="text-ink-soft">by {formatCount(students, 'student')}</span>
        {topicName !== null && <span className="text-ink-soft">{topicName}</span>}
        <Link
          to="/teacher/assignments/$assignmentId"
          params={{ assignmentId }}
          className="-my-2 inline-flex min-h-11 items-center text-action underline underline-offset-4"
        >
          <bdi>{title}</bdi>
        </Link>
      </p>
      <ShareBar percent={percent} ledger="assigned" />
      {isLong && (
        <Disclosure
          summary={
            <>
              The whole question<span className="sr-only">: {plainText(prompt).slice(0, 80)}</span>
            </>
          }
        >
          <div dir="auto" className="border-s-4 border-assigned-line ps-4">
            <RichText content={prompt} />
          </div>
        </Disclosure>
      )}
      {discrimination !== null && discrimination < SUSPICIOUS_BELOW && (
        <p className="mt-1 text-sm">
          Who did well on the rest did no better here. Look at its wording and its key.
        </p>
      )}
    </>
  );
}
