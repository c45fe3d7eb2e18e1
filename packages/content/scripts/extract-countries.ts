// Writes the reviewed subset of countries-list that MapVerse asks about:
// pnpm exec node packages/content/scripts/extract-countries.ts && pnpm exec oxfmt packages/content/src/planets/map-verse/data
import { writeFileSync } from 'node:fs';
import { continents, countries, type TCountryCode } from 'countries-list';
import { currencies } from 'countries-list/currencies';

/**
 * An allow-list, so that an update of the package cannot bring in an unreviewed country. Left out on review:
 * territories; states whose recognition, territory or capital is contested; countries with several capitals
 * or a seat of government apart from the capital (Bolivia, South Africa, Sri Lanka, Benin, Ivory Coast,
 * Eswatini, Malaysia, Montenegro); a capital that has moved lately or is moving (Burundi, Tanzania,
 * Indonesia, Equatorial Guinea); names that mean two places (Georgia, the two Congos, Micronesia, Dominica)
 * or are themselves argued about (Myanmar).
 */
const REVIEWED: Readonly<Record<1 | 2 | 3, string>> = {
  // Most students of grade 3 have heard of these.
  1: 'AR AU AT BE BR CA CL CN CO CU CZ DK EG FI FR DE GR HU IN IE IT JM JP KE MX NL NZ NO PE PL PT RU SA SG KR ES SE CH TH GB US VN',
  2: 'AF DZ AO BS BD BG CM CR HR DO EC ET GH GT HT HN IS IR IQ JO KZ KW LB LY LU MG MT MC MN MA NP NI NG PK PA PY PH QA RO RW SN RS SK SI SO SV TN TR UG UA AE UY VE ZM ZW UZ',
  3: 'AL AD AG AM AZ BH BB BY BZ BT BA BW BN BF CV KH CF TD KM DJ ER EE FJ GA GM GD GN GW GY KG LA LV LS LR LI LT MW MV ML MR MU MD MZ NA NE OM PG KN LC VC WS SM ST SC SL SB SR TJ TG TO TT TM VU MK',
};

/** The continent is not asked: partly on two, or placed differently by different references. */
const NO_CONTINENT = 'RU TR KZ AZ AM EG TM'.split(' ');

/** Names and spellings that differ from the package's. */
const CAPITALS: Readonly<Record<string, readonly string[]>> = {
  US: ['Washington, D.C.', 'Washington', 'Washington D C'],
  MN: ['Ulaanbaatar', 'Ulan Bator'],
  UA: ['Kyiv', 'Kiev'],
  SM: ['San Marino', 'City of San Marino'],
  AG: ["St. John's", "Saint John's"],
  GD: ["St. George's", "Saint George's"],
  LU: ['Luxembourg City', 'Luxembourg'],
  CH: ['Bern', 'Berne'],
  KZ: ['Astana', 'Nur-Sultan'],
  TD: ["N'Djamena", 'Ndjamena', 'N Djamena'],
  NP: ['Kathmandu', 'Katmandu'],
  TO: ['Nuku‘alofa', 'Nukualofa', 'Nuku alofa'],
};
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  CZ: ['Czech Republic'],
  TR: ['Turkey'],
  CV: ['Cape Verde'],
  GB: ['UK', 'Great Britain'],
  US: ['USA', 'United States of America', 'America', 'US'],
  AE: ['UAE'],
  KR: ['Republic of Korea'],
};
const WITH_ARTICLE = 'US GB NL PH BS GM MV AE DO CF KM SB'.split(' ');

/** The unit of money is the last word of its name, but for these. */
const MONEY: Readonly<Record<string, string>> = {
  XOF: 'CFA franc',
  XAF: 'CFA franc',
  STN: 'dobra',
  CZK: 'koruna',
  ISK: 'króna',
};
/** Changed within a few years, or another money is used beside it: not asked. */
const NO_MONEY = 'BG HR CU AF IR IQ LB VE ZW SV PA EC HT LS NA BT KH SY LI MC MV'.split(' ');

/** Checked one by one: the language, alone or beside others, in which the national government works. */
const LANGUAGES: Readonly<Record<string, string>> = {
  Spanish: 'AR CL CO CR CU DO EC SV GT HN MX NI PA ES UY VE',
  Portuguese: 'AO BR CV GW MZ PT ST',
  French: 'FR GA SN TG GN MC',
  Arabic: 'BH EG JO KW LY OM QA SA AE',
  German: 'AT DE LI',
  English: 'AG AU BS BB GH GM GD GY JM LR MW NG SL TT GB ZM',
  Dutch: 'NL SR',
  Italian: 'IT SM',
  Greek: 'GR',
  Japanese: 'JP',
  Korean: 'KR',
  Chinese: 'CN',
  Vietnamese: 'VN',
  Thai: 'TH',
  Turkish: 'TR',
  Polish: 'PL',
  Hungarian: 'HU',
  Czech: 'CZ',
  Danish: 'DK',
  Swedish: 'SE',
  Norwegian: 'NO',
  Icelandic: 'IS',
  Romanian: 'RO MD',
  Amharic: 'ET',
  Bengali: 'BD',
  Nepali: 'NP',
  Mongolian: 'MN',
  Khmer: 'KH',
  Lao: 'LA',
  Persian: 'IR',
};

const languageOf = (code: string): string | undefined =>
  Object.entries(LANGUAGES).find(([, codes]) => codes.split(' ').includes(code))?.[0];

function moneyOf(code: string): string | undefined {
  const [unit, ...others] = countries[code as TCountryCode].currency.filter(
    (id) => !/^(?:CLF|CHE|CHW|UYI|USN|BOV)$/.test(id),
  );
  if (!unit || others.length > 0 || NO_MONEY.includes(code)) return undefined;
  return MONEY[unit] ?? currencies[unit].name.split(' ').at(-1)!.toLowerCase();
}

const rows = ([1, 2, 3] as const).flatMap((tier) =>
  REVIEWED[tier].split(' ').map((code) => {
    const { name, capital, continent } = countries[code as TCountryCode];
    const [shown, ...spellings] = CAPITALS[code] ?? [capital];
    return {
      code,
      name,
      ...(WITH_ARTICLE.includes(code) && { the: true }),
      ...(ALSO_CALLED[code] && { also: ALSO_CALLED[code] }),
      capital: shown!,
      ...(spellings.length > 0 && { capitalAlso: spellings }),
      ...(!NO_CONTINENT.includes(code) && { continent: continents[continent] }),
      money: moneyOf(code),
      language: languageOf(code),
      tier,
    };
  }),
);

const target = new URL('../src/planets/map-verse/data/countries.ts', import.meta.url);
writeFileSync(
  target,
  `// Written by scripts/extract-countries.ts from countries-list 3.4.1 (MIT, see NOTICE.md). Do not edit.
// Reviewed: no contested places or capitals, no territories, no country with several capitals, no name
// that means two places; continents only where every reference agrees; money only where one is used.

export interface Country {
  readonly code: string;
  readonly name: string;
  /** Said with an article: "the Netherlands". */
  readonly the?: boolean;
  readonly also?: readonly string[];
  readonly capital: string;
  readonly capitalAlso?: readonly string[];
  readonly continent?: string;
  /** The unit of money, without the country's name. */
  readonly money?: string;
  /** A language in which the national government works. */
  readonly language?: string;
  /** 1: known to most in grade 3; 2: from grade 5; 3: from grade 7. */
  readonly tier: 1 | 2 | 3;
}

export const COUNTRIES: readonly Country[] = ${JSON.stringify(rows, null, 2)};
`,
);
console.log(`${rows.length} countries`);
