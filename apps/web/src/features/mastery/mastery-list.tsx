import type { Planet, TopicMastery } from '@planets/contract';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { Select } from '../../components/select.tsx';
import { classes } from '../../lib/classes.ts';
import { formatCount } from '../../lib/format.ts';
import { useWayBackState } from '../../lib/way-back.ts';
import { bestFirst, byPlanet, latestFirst, type PlanetTopics } from './by-planet.ts';
import { HowItWorks } from './how-it-works.tsx';
import { levelsSentence } from './level-words.ts';
import { allDueWords } from './topic-facts.ts';
import { TopicRow } from './topic-row.tsx';

/** Of each planet, where all planets are shown. */
const AT_FIRST = 5;

interface MasteryListProps {
  topics: readonly TopicMastery[];
  planets: readonly Planet[];
  /** The planet it is narrowed to. */
  planet: string | undefined;
  onPlanet: (planet: string | undefined) => void;
  /** What to do where nothing was practised yet. */
  firstStep?: ReactNode;
  now: Date;
}

/** Every topic that was practised, by planet, with where it stands. */
export function MasteryList(props: MasteryListProps) {
  const { topics, planets, planet, onPlanet, firstStep, now } = props;
  const here = useWayBackState();
  if (topics.length === 0) {
    return (
      <EmptyState
        art={<PlanetArt planet="num_forge" light={0} size={112} />}
        title="Nothing practised yet"
        headingLevel={3}
        action={firstStep}
      >
        <p>Every topic that is practised stands here, with how well it is known.</p>
      </EmptyState>
    );
  }
  const shown = planet === undefined ? topics : topics.filter((one) => one.planet === planet);
  const groups = byPlanet(shown, planets, planet === undefined ? latestFirst : bestFirst);
  const chosen = planets.find(({ id }) => id === planet);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <p className="max-w-xl flex-1 basis-64 tabular-nums">
          {shown.length > 0 && <bdi>{levelsSentence(shown)}</bdi>}
          {allDueWords(shown) && (
            <span className="mt-1 block text-sm text-ink-soft">{allDueWords(shown)}</span>
          )}
        </p>
        <Select
          label="Planet"
          hideLabel
          className="w-full sm:w-56"
          value={planet ?? ''}
          onChange={(id) => onPlanet(id === '' ? undefined : id)}
          options={[
            { value: '', label: 'All planets' },
            ...planets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <HowItWorks />
      {groups.length === 0 && (
        <EmptyState
          art={<PlanetArt planet={planet ?? ''} light={0} size={96} />}
          title={`Nothing practised on ${chosen?.name ?? 'this planet'} yet`}
          headingLevel={3}
        >
          <p>Its topics come here with the first answer.</p>
        </EmptyState>
      )}
      <div className={planet === undefined ? 'mt-4 gap-x-12 lg:columns-2' : 'mt-4'}>
        {groups.map((group) => (
          <PlanetGroup key={group.planet} group={group} isWhole={planet !== undefined}>
            {(planet === undefined ? group.topics.slice(0, AT_FIRST) : group.topics).map(
              (topic) => (
                <TopicRow key={topic.topic} topic={topic} here={here} now={now} />
              ),
            )}
          </PlanetGroup>
        ))}
      </div>
    </>
  );
}

interface PlanetGroupProps {
  group: PlanetTopics;
  isWhole: boolean;
  children: ReactNode;
}

/** A planet with its topics, all of them or the latest. */
function PlanetGroup({ group, isWhole, children }: PlanetGroupProps) {
  const { planet, name, topics, of } = group;
  const count = isWhole ? topics.length : Math.min(AT_FIRST, topics.length);
  return (
    <section aria-labelledby={`mastery-${planet}`} className="mb-8 break-inside-avoid">
      <h3
        id={`mastery-${planet}`}
        className="flex items-center gap-3 border-b border-line pb-2 text-lg font-semibold"
      >
        <PlanetArt planet={planet} light={0.8} className="size-11 shrink-0" />
        <span className="flex min-w-0 flex-wrap items-baseline gap-x-3">
          {name}
          <span className="font-read text-sm font-normal text-ink-soft tabular-nums">
            <bdi>
              {of === undefined
                ? formatCount(topics.length, 'topic')
                : `${topics.length} of ${formatCount(of, 'topic')} begun`}
              {topics.length > 1 && (isWhole ? ', best known first' : ', latest first')}
            </bdi>
          </span>
        </span>
      </h3>
      <ul
        className={classes(
          'divide-y divide-line',
          isWhole && 'gap-x-12 lg:columns-2 [&>li]:break-inside-avoid',
        )}
      >
        {children}
      </ul>
      {count < topics.length && (
        <ButtonLink to="." search={{ planet }} variant="quiet" size="sm" className="-ms-3">
          All {topics.length} topics begun on {name}
        </ButtonLink>
      )}
    </section>
  );
}
