import type { QuestionOf } from '@planets/contract';
import type { ReactNode } from 'react';
import { classes } from '../../lib/classes.ts';

interface TableFrameProps {
  question: QuestionOf<'table'>;
  /** Draws blank number `blank`. */
  renderBlank: (blank: number) => ReactNode;
}

const NUMBER = /^[-−+$]?[\d,.]+\s?%?$/;

/** A shadow at the end where more of the table is to come; the ground goes along with the table's own end and covers it. */
const MORE_TO_COME = [
  'linear-gradient(to left, var(--ground) 40%, transparent) right / 2.5rem 100% no-repeat local',
  'linear-gradient(to left, var(--line), transparent) right / 1rem 100% no-repeat scroll',
].join();

/** The table with its heads. Too wide for a phone, it scrolls sideways and keeps its first column. */
export function TableFrame({ question, renderBlank }: TableFrameProps) {
  const { caption, columns, rows } = question;
  const head = 'sticky start-0 z-10 bg-ground text-start';
  return (
    <div className="max-w-full">
      {/* A caption is as wide as its table, which is too narrow for some and too wide for others. */}
      <p aria-hidden="true" className="mb-1 font-head font-medium">
        {caption}
      </p>
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a box that scrolls is a group of what it holds, and no fieldset
        role="group"
        aria-label={caption}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls has to be reached by keys, too
        tabIndex={0}
        style={{ background: MORE_TO_COME }}
        className="relative -my-1 -me-1 scroll-ps-32 overflow-x-auto py-1 pe-1"
      >
        <table className="border-separate" style={{ borderSpacing: 0 }}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th
                  // Columns never move, so their place is their identity.
                  key={index}
                  scope="col"
                  className={classes(
                    'border-be-2 border-ink-soft px-1.5 py-2 align-bottom font-semibold sm:px-2',
                    index === 0 ? head : 'text-center',
                  )}
                >
                  {index === 0 ? <Head>{column}</Head> : column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // Neither do rows.
              <tr key={row}>
                {cells.map((cell, column) => {
                  const content = cell.type === 'given' ? cell.text : renderBlank(cell.blank);
                  const look = 'border-be border-line px-1.5 py-1.5 sm:px-2';
                  return column === 0 ? (
                    <th key={column} scope="row" className={classes(look, head, 'font-medium')}>
                      <Head>{content}</Head>
                    </th>
                  ) : (
                    <td
                      key={column}
                      className={classes(
                        look,
                        'text-center',
                        cell.type === 'given' && NUMBER.test(cell.text) && 'tabular-nums',
                      )}
                    >
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** As wide as its words, but never so wide that it takes a phone from its cells. */
const Head = ({ children }: { children: ReactNode }) => (
  <span className="block w-max max-w-28 sm:max-w-44">{children}</span>
);
