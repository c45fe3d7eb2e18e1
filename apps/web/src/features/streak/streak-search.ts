/** What the page of the streak keeps in its address. */
export interface StreakSearch {
  /** Such as `2026-03`; the present one where left out. */
  month?: string;
  /** The day that is opened. */
  day?: string;
}

/** Reads any address kindly: what makes no sense is left out, never an error page. */
export function readStreakSearch(raw: Record<string, unknown>): StreakSearch {
  const month = String(raw['month']);
  const day = String(raw['day']);
  const hasMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month);
  return {
    ...(hasMonth && { month }),
    ...(hasMonth && day.startsWith(`${month}-`) && /^\d{4}-\d\d-\d\d$/.test(day) && { day }),
  };
}
