import { useInterval } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { client } from '../../lib/api/client.ts';
import { sessionStore, useSessionState } from '../../lib/session/session-store.ts';

const SessionWarning = lazy(() => import('./session-warning.tsx').then((m) => ({ default: m.SessionWarning })));

const MINUTE_MS = 60_000;
/** Unused for this long, a session ends (the server’s rule); it is announced early enough to finish a sentence. */
const IDLE_MS = 30 * MINUTE_MS;
const ANNOUNCED_MINUTES = 3;

function minutesLeft(): number {
  const state = sessionStore.get();
  if (state.phase !== 'signed-in') return Infinity;
  const end = Math.min(sessionStore.seenAt + IDLE_MS, Date.parse(state.session.expiresAt));
  return Math.max(0, Math.ceil((end - Date.now()) / MINUTE_MS));
}

/** Watches the end of the session, and announces it. */
export function SessionEnd() {
  const { phase } = useSessionState();
  const [minutes, setMinutes] = useState(Infinity);
  useInterval(() => setMinutes(minutesLeft()), 5_000, { autoInvoke: true });
  const stay = async (): Promise<void> => {
    const { data } = await client.GET('/api/session');
    if (data) sessionStore.signedIn(data);
    setMinutes(minutesLeft());
  };
  if (phase !== 'signed-in' || minutes > ANNOUNCED_MINUTES) return null;
  return (
    <Suspense>
      <SessionWarning minutes={minutes} onStay={() => void stay()} />
    </Suspense>
  );
}
