import type { XpEntry } from '@planets/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Bone, Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatLocalDate } from '../../lib/local-day.ts';
import { useWayBackState } from '../../lib/way-back.ts';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';
import { groupBySession, type LedgerGroup } from './ledger-groups.ts';
import { earnedQuery, xpQuery } from './queries.ts';
import { gained, xpWhats } from './xp-words.ts';
import { XpWorking } from './xp-working.tsx';

/** Every line of XP, the newest first, by the session it came from. */
export function XpLedger({ owner }: { owner: LedgerOwner }) {
  const query = useInfiniteQuery(xpQuery(owner));
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  const groups = groupBySession(entries);
  const list = useRef<HTMLUListElement>(null);
  const focusNew = useFocusNewGroup(list, groups.length);
  if (entries.length === 0)
    return (
      <>
        <p className="mb-4 text-ink-soft">No session has earned XP yet.</p>
        {owner.kind === 'self' && <ButtonLink to="/">Choose a planet</ButtonLink>}
      </>
    );
  return (
    <>
      <ul
        ref={list}
        aria-label="XP by session"
        className="divide-y divide-line border-y border-line"
      >
        {groups.map((group) => (
          <Group key={group.entries[0]?.id} group={group} isOwn={owner.kind === 'self'} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          className="mt-4"
          isPending={query.isFetchingNextPage}
          onPress={() => {
            focusNew();
            void query.fetchNextPage();
          }}
        >
          Show more
        </Button>
      )}
      {query.isFetchNextPageError && (
        <Notice tone="bad" className="mt-3">
          <p>The next lines did not arrive. Those above stay; press “Show more” to try again.</p>
        </Notice>
      )}
    </>
  );
}

/** After "Show more" a keyboard goes on where the new sessions begin. */
function useFocusNewGroup(list: RefObject<HTMLElement | null>, count: number): () => void {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null || count <= wanted.current) return;
    const links = list.current?.querySelectorAll<HTMLElement>(':scope > li > div > a');
    links?.[wanted.current]?.focus({ preventScroll: true });
    wanted.current = null;
  }, [list, count]);
  return () => {
    wanted.current = count;
  };
}

function Group({ group, isOwn }: { group: LedgerGroup; isOwn: boolean }) {
  const here = useWayBackState();
  const { sessionId, topicName, localDate, entries } = group;
  return (
    <li className="py-3">
      <div className="flex flex-col gap-x-4 sm:flex-row sm:items-baseline sm:justify-between">
        <Link
          to="/sessions/$sessionId/review"
          params={{ sessionId }}
          state={here}
          className="-my-2 min-w-0 py-2 font-medium wrap-anywhere underline decoration-practice-mark underline-offset-4 hover:text-practice-text"
        >
          <bdi>{topicName}</bdi>
        </Link>
        <time dateTime={localDate} className="text-sm text-ink-soft">
          {formatLocalDate(localDate)}
        </time>
      </div>
      {entries.map((entry) =>
        isOwn ? (
          <OpenLine key={entry.id} entry={entry} />
        ) : (
          <p key={entry.id} className="flex justify-between gap-4 py-1 text-sm tabular-nums">
            <span>{xpWhats[entry.what]}</span>
            <span className="font-medium">{gained(entry.amount)} XP</span>
          </p>
        ),
      )}
    </li>
  );
}

/** A line that opens to its questions, which are fetched only then. */
function OpenLine({ entry: { sessionId, what, amount } }: { entry: XpEntry }) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <Disclosure
      onToggle={(isOpen) => isOpen && setWasOpened(true)}
      className="[&>summary]:w-full [&>summary>span]:flex-1"
      summary={
        <span className="flex justify-between gap-4 text-ink tabular-nums">
          <span>{xpWhats[what]}</span>
          <span>{gained(amount)} XP</span>
        </span>
      }
    >
      {wasOpened && <WorkingOf sessionId={sessionId} what={what} />}
    </Disclosure>
  );
}

function WorkingOf({ sessionId, what }: Pick<XpEntry, 'sessionId' | 'what'>) {
  const query = useQuery(earnedQuery(sessionId));
  const line = query.data?.lines.find((one) => one.what === what);
  if (line) return <XpWorking sessionId={sessionId} line={line} />;
  if (query.isPending)
    return (
      <Loading label="Loading how it was worked out">
        <Bone className="h-20" />
      </Loading>
    );
  return (
    <Notice
      tone="bad"
      title="How it was worked out did not arrive"
      action={
        <Button size="sm" onPress={() => void query.refetch()}>
          Try again
        </Button>
      }
    />
  );
}
