/**
 * The units of a school. A unit is so many times a product of base units: `N` is 1 kg m s^-2. The factor
 * is written as a fraction, so that converting is exact: an inch is 127/5000 m, not about 0.0254.
 */
export interface UnitRow {
  /** What is written: the symbol first, then other symbols and names in the singular. */
  readonly names: readonly string[];
  readonly factor: string;
  /** Base units with their powers: `kg m s-2`. */
  readonly base: string;
  /** What is added after the factor, in base units: 273.15 K for °C. */
  readonly offset?: string;
  /** Prefixes that may stand before the symbol, and their names before the name. */
  readonly prefixes?: string;
}

const row = (names: string, factor: string, base: string, prefixes?: string): UnitRow => ({
  names: names.split(','),
  factor,
  base,
  ...(prefixes === undefined ? {} : { prefixes }),
});

/** Prefixes by symbol: the name, and the power of ten. */
export const PREFIXES: Readonly<Record<string, readonly [name: string, power: number]>> = {
  G: ['giga', 9],
  M: ['mega', 6],
  k: ['kilo', 3],
  h: ['hecto', 2],
  d: ['deci', -1],
  c: ['centi', -2],
  m: ['milli', -3],
  µ: ['micro', -6],
  n: ['nano', -9],
};

export const UNITS: readonly UnitRow[] = [
  row('m,meter,metre', '1', 'm', 'k d c m µ n'),
  row('g,gram,gramme', '1/1000', 'kg', 'k m µ'),
  row('s,sec,second', '1', 's', 'm µ n'),
  row('L,l,liter,litre', '1/1000', 'm3', 'h d c m'),
  row('min,minute', '60', 's'),
  row('h,hr,hour', '3600', 's'),
  row('d,day', '86400', 's'),
  row('wk,week', '604800', 's'),
  row('month,mo', '1', 'month'),
  row('y,yr,year', '12', 'month'),
  row('decade', '120', 'month'),
  row('century', '1200', 'month'),
  row('t,tonne', '1000', 'kg'),
  row('in,inch,"', '127/5000', 'm'),
  row("ft,foot,'", '381/1250', 'm'),
  row('yd,yard', '1143/1250', 'm'),
  row('mi,mile', '201168/125', 'm'),
  row('oz,ounce', '45359237/1600000000', 'kg'),
  row('lb,pound', '45359237/100000000', 'kg'),
  row('ton', '45359237/50000', 'kg'),
  row('gal,gallon', '473176473/125000000000', 'm3'),
  row('qt,quart', '473176473/500000000000', 'm3'),
  row('pt,pint', '473176473/1000000000000', 'm3'),
  row('cup', '473176473/2000000000000', 'm3'),
  row('fl oz,fluid ounce', '473176473/16000000000000', 'm3'),
  row('cc', '1/1000000', 'm3'),
  row('ha,hectare', '10000', 'm2'),
  row('acre', '316160658/78125', 'm2'),
  row('A,amp,ampere', '1', 'A', 'm k'),
  row('K,kelvin', '1', 'K'),
  row('mol,mole', '1', 'mol', 'm k'),
  row('N,newton', '1', 'kg m s-2', 'k m'),
  row('J,joule', '1', 'kg m2 s-2', 'k M m G'),
  row('W,watt', '1', 'kg m2 s-3', 'k M m G'),
  row('Wh', '3600', 'kg m2 s-2', 'k M'),
  row('Pa,pascal', '1', 'kg m-1 s-2', 'k h M'),
  row('atm,atmosphere', '101325', 'kg m-1 s-2'),
  row('bar', '100000', 'kg m-1 s-2', 'm'),
  row('Hz,hertz', '1', 's-1', 'k M G'),
  row('V,volt', '1', 'kg m2 s-3 A-1', 'k m'),
  row('Ω,ohm', '1', 'kg m2 s-3 A-2', 'k M'),
  row('C,coulomb', '1', 'A s', 'm µ'),
  row('F,farad', '1', 'A2 s4 kg-1 m-2', 'm µ'),
  row('cal,calorie', '523/125', 'kg m2 s-2', 'k'),
  row('mph', '1397/3125', 'm s-1'),
  row('kph,kmh,kmph', '5/18', 'm s-1'),
  row('mps', '1', 'm s-1'),
  row('rpm', '1/60', 'revolution s-1'),
  row('bpm', '1/60', 'beat s-1'),
  row('$,dollar,usd,buck', '100', '¢'),
  row('¢,cent', '1', '¢'),
  row('€,euro', '1', '€'),
  row('£', '1', '£'),
  row('°,degree,deg', '1', '°'),
  row('%,percent,per cent', '1/100', ''),
  row('dozen', '12', ''),
  {
    names: ['°C', 'degree c', 'deg c', 'degree celsius', 'celsius', 'centigrade'],
    factor: '1',
    base: 'K',
    offset: '273.15',
  },
  {
    names: ['°F', 'degree f', 'deg f', 'degree fahrenheit', 'fahrenheit'],
    factor: '5/9',
    base: 'K',
    offset: '45967/180',
  },
];
