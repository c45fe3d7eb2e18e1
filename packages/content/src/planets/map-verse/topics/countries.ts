import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import { allOnContinent, oddOneOut, whichContinent } from './countries/continents.ts';
import { whichLanguage } from './countries/languages.ts';
import { matchMoney, whichMoney } from './countries/money.ts';
import { orderArea, typeCountry } from './countries/names-areas.ts';

export const countries: Topic = {
  id: 'countries',
  name: 'Countries: continents, money, languages',
  about:
    'Say on which continent a country lies, what money it uses and which language its government speaks.',
  grades: [5, 9],
  keywords: ['country', 'continent', 'currency', 'money', 'language', 'world', 'area'],
  connected: ['resources_trade'],
  prerequisites: ['capitals'],
  standards: ['D2.Geo.2.3-5', 'D2.Geo.2.6-8'],
  mastery: FACTS,
  items: [
    whichContinent,
    oddOneOut,
    allOnContinent,
    whichMoney,
    matchMoney,
    whichLanguage,
    typeCountry,
    orderArea,
  ],
};
