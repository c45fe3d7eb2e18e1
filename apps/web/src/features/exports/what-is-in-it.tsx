import type { ExportFilters } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import { formatCount } from '../../lib/format.ts';
import type { ExportOwner } from './export-path.ts';
import { sessionCountQuery } from './queries.ts';

interface WhatIsInItProps {
  owner: ExportOwner;
  filters: ExportFilters;
  /** What narrows it, in words; empty where nothing does. */
  narrowedTo: string;
}

/** What a file will have: the filters in words, and the number of sessions. Gold, since it is practice. */
export function WhatIsInIt({ owner, filters, narrowedTo }: WhatIsInItProps) {
  const { data: sessions } = useQuery(sessionCountQuery(owner, filters));
  const what = narrowedTo === '' ? 'Every saved session' : `Only ${narrowedTo}`;
  return (
    <div className="border-s-4 border-practice-mark ps-4">
      <output className="block font-medium">
        {sessions === 0
          ? narrowedTo === ''
            ? 'No session is saved yet.'
            : `No session fits: ${narrowedTo}.`
          : `${what}${sessions === undefined ? '' : `: ${formatCount(sessions, 'session')}`}.`}
      </output>
      <p className="text-sm text-ink-soft">
        {owner.kind === 'class' && 'Of the students who are in the class now. '}
        Self-practice alone: no grade and no assigned work is in it.
      </p>
    </div>
  );
}
