import { lazy, Suspense, useEffect, useState } from 'react';
import { useSessionState } from '../../../lib/session/session-store.ts';

const Listener = lazy(() => import('./listener.tsx').then((module) => ({ default: module.Listener })));

/** The desk comes first: nothing of this is loaded before it stands. */
const AFTER_THE_DESK_MS = 1_500;

/** Hears what colleagues write, from when the desk stands until the session ends. */
export function Live() {
  const { phase } = useSessionState();
  const [deskStands, setDeskStands] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDeskStands(true), AFTER_THE_DESK_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!deskStands || phase !== 'signed-in') return null;
  return (
    <Suspense fallback={null}>
      <Listener />
    </Suspense>
  );
}
