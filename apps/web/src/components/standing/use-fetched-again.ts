import { useState } from 'react';

/** A record of a list that shows only what waits: once somebody else ended it, it is asked for by itself. */
export function useFetchedAgain<R>(listed: R, fetch: () => Promise<R | undefined>): [R, () => Promise<void>] {
  const [fetched, setFetched] = useState<R | null>(null);
  return [fetched ?? listed, async () => setFetched((await fetch()) ?? listed)];
}
