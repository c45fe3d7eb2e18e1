import { listed } from '../../../../authoring/wording.ts';
import { COMPOUNDS } from '../../data/compounds.ts';

export const source = 'IUPAC nomenclature and atomic weights, rounded';

export const compoundsIn = (grade: number) => COMPOUNDS.filter(({ from }) => from <= grade);

export const tally = (atoms: ReadonlyMap<string, number>) =>
  listed([...atoms].map(([symbol, number]) => `${number} ${symbol}`));
