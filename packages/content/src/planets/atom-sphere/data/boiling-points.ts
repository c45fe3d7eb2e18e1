/** At normal pressure, in whole degrees Celsius (NIST Chemistry WebBook, CRC Handbook). */
export const BOILING_POINTS: readonly {
  readonly name: string;
  readonly melts: number;
  readonly boils: number;
}[] = [
  { name: 'water', melts: 0, boils: 100 },
  { name: 'mercury', melts: -39, boils: 357 },
  { name: 'ethanol', melts: -114, boils: 78 },
  { name: 'oxygen', melts: -219, boils: -183 },
  { name: 'nitrogen', melts: -210, boils: -196 },
  { name: 'chlorine', melts: -101, boils: -34 },
  { name: 'bromine', melts: -7, boils: 59 },
  { name: 'ammonia', melts: -78, boils: -33 },
  { name: 'propane', melts: -188, boils: -42 },
  { name: 'methane', melts: -182, boils: -161 },
  { name: 'benzene', melts: 6, boils: 80 },
  { name: 'acetone', melts: -95, boils: 56 },
  { name: 'lead', melts: 327, boils: 1749 },
  { name: 'sulfur', melts: 115, boils: 445 },
  { name: 'sodium', melts: 98, boils: 883 },
];
