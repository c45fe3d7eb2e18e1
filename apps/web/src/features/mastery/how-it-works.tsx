import type { ReactNode } from 'react';
import { Disclosure } from '../../components/disclosure.tsx';
import type { MasteryTrail } from '@planets/contract';
import { LevelName } from './level-mark.tsx';
import { levelsDown, levelWords } from './level-words.ts';
import { sureness } from './topic-facts.ts';

interface HowItWorksProps {
  /** Of one topic; without it, what holds for all. */
  parameters?: MasteryTrail['parameters'] | undefined;
}

/** Where the percent come from, in plain words, and whose idea it is. */
export function HowItWorks({ parameters }: HowItWorksProps) {
  return (
    <Disclosure summary="How this is estimated">
      <div className="max-w-2xl space-y-3">
        <p>
          The percent say how likely it is that the topic is known. Nobody can see into a head, so
          it is worked out from the answers of practice alone, one after the other:
        </p>
        <ul className="list-disc space-y-1.5 ps-5">
          <li>
            {parameters
              ? `Before the first answer it stands at ${sureness(parameters.known)}.`
              : 'Before the first answer it is low: about 20%.'}
          </li>
          <li>
            Right at the first try raises it, most where a guess would hardly be right. Right with a
            hint or at the second try counts half.
          </li>
          <li>
            A miss lowers it. After many right answers one miss is most likely a slip, and costs
            little.
          </li>
          <li>
            Each question also teaches
            {parameters ? `: about ${sureness(parameters.learn)} of what is still missing` : ''}.
          </li>
          <li>
            What rests fades.{' '}
            {parameters
              ? `Of this topic, half of what was learned is gone after ${Math.round(parameters.halfLifeDays)} days at first`
              : 'Facts go sooner, understanding later'}
            ; every right answer makes it last longer.
          </li>
        </ul>
        <table className="text-sm">
          <caption className="pb-1 text-start font-medium">What each level takes</caption>
          <tbody>
            {levelsDown.map((level) => (
              <tr key={level}>
                <th scope="row" className="py-0.5 pe-4 text-start font-normal">
                  <LevelName level={level} />
                </th>
                <td className="py-0.5 text-ink-soft">{levelWords[level].takes}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="text-sm text-ink-soft">
          The method is Bayesian knowledge tracing:{' '}
          <Source doi="10.1007/BF01099821">Corbett &amp; Anderson 1995</Source>; that it fades and
          lasts longer with practice follows{' '}
          <Source doi="10.18653/v1/P16-1174">Settles &amp; Meeder 2016</Source>. It earns no grade
          and compares nobody.
        </p>
      </div>
    </Disclosure>
  );
}

const Source = ({ doi, children }: { doi: string; children: ReactNode }) => (
  <a
    href={`https://doi.org/${doi}`}
    className="underline underline-offset-4 hover:text-action"
    rel="noreferrer"
  >
    {children}
  </a>
);
