import { ELEMENTS, type Element } from '../../data/elements.ts';

export const source = 'IUPAC periodic table, via the data package chemical-elements';

export const elementsIn = (grade: number) =>
  ELEMENTS.filter(({ tier }) => tier === 1 || (grade >= 8 && tier === 2) || grade >= 10);

export const place = ({ group, period }: Element) =>
  group === undefined ? `in period ${period}` : `in period ${period} and group ${group}`;
