import type { Place } from '../../ask/on-map.ts';
import { STATES, type State, type StateRegion } from '../../data/states.ts';

export const source = 'U.S. Census Bureau, USGS and National Park Service';

export const REGIONS: readonly StateRegion[] = ['Northeast', 'Midwest', 'South', 'West'];

export const REGION_IS: Readonly<Record<StateRegion, string>> = {
  Northeast: 'The Northeast has nine states, from Pennsylvania and New Jersey up to Maine.',
  Midwest: 'The Midwest has twelve states, around the Great Lakes and in the northern plains.',
  South: 'The South reaches from Delaware to Florida and west to Texas and Oklahoma.',
  West: 'The West has the states of the Rocky Mountains and the Pacific, with Alaska and Hawaii.',
};

export const statesIn = (grade: number): readonly State[] =>
  grade < 5 ? STATES.filter(({ tier }) => tier === 1) : STATES;

/** The fact stands as a hint where the name of the state is not in it. */
export const PLACES: readonly Place[] = STATES.flatMap(({ name, at, where, fact, region, tier }) =>
  at === undefined
    ? []
    : [
        {
          name,
          at,
          where,
          hint: fact,
          more: `It belongs to the ${region}. ${fact}`,
          from: tier === 1 ? 1 : 5,
        },
      ],
);

/** The names of city and state are too much alike: Oklahoma City. */
export const isTold = ({ name, capital }: State): boolean =>
  capital.includes(name) || name.includes(capital);
