const language = globalThis.navigator?.language?.startsWith('en') ? navigator.language : 'en';

/** "20 Nov": the day of an instant where the class is, which is how its dates are meant. */
export const dayInZone = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: zone }).format(
    new Date(instant),
  );
