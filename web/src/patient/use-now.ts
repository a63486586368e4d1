import { useEffect, useState } from 'react';

const tickMs = 30_000;

/** The time, in milliseconds since 1970, that a clock on the page shows; it goes on by the half minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
