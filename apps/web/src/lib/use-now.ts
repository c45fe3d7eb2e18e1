import { useEffect, useState } from 'react';

/** The time, looked at once a minute: what was due tomorrow when the page was opened may be due today. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
