import { useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { client } from '../lib/api/client.ts';
import { sessionStore, useSessionState, type Session } from '../lib/session/session-store.ts';
import { choose, hasChosen } from '../lib/i18n/i18n.ts';
import { languageOr } from '../lib/i18n/languages.ts';
import { router } from './router.ts';

const SignInPage = lazy(() => import('./sign-in/sign-in.page.tsx').then((m) => ({ default: m.SignInPage })));
const SignInAgain = lazy(() => import('./sign-in/sign-in-again.tsx').then((m) => ({ default: m.SignInAgain })));

const WelcomePage = lazy(() => import('./sign-in/welcome.page.tsx').then((m) => ({ default: m.WelcomePage })));
const ComplainPage = lazy(() =>
  import('../features/complain/complain.page.tsx').then((m) => ({ default: m.ComplainPage })),
);
/** Open to everybody: a complaint needs no name and no account. */
const COMPLAIN = '/complain';
/** Where a one-time link leads, whoever is signed in here. */
const WELCOME = '/welcome';

/**
 * Shows the app to whoever is signed in, else the way in: at the address that was asked for, so that it opens afterwards.
 * A session that ends under a page is renewed over it, and the page stays as it was.
 */
export function Gate() {
  const state = useSessionState();
  const queries = useQueryClient();
  useEffect(() => void findSession(), []);
  const enter = async (session: Session): Promise<void> => {
    if (sessionStore.get().phase !== 'ended') queries.clear();
    // First, so that nothing is loaded in a language that is left at once.
    if (!hasChosen()) await choose(languageOr(session.user.language));
    sessionStore.signedIn(session);
  };
  if (location.pathname === COMPLAIN) return <ComplainPage />;
  if (location.pathname === WELCOME) return <WelcomePage />;
  if (state.phase === 'unknown') return null;
  if (state.phase === 'signed-out') return <SignInPage onSignedIn={enter} />;
  const owed = state.session.secondFactorMissing !== null && state.phase === 'signed-in';
  if (owed) return <SignInPage session={state.session} onSignedIn={enter} />;
  return (
    <>
      <RouterProvider router={router} />
      {state.phase === 'ended' && (
        <Suspense>
          <SignInAgain user={state.session.user} onSignedIn={enter} />
        </Suspense>
      )}
    </>
  );
}

async function findSession(): Promise<void> {
  const { data } = await client.GET('/api/session');
  if (data) sessionStore.signedIn(data);
  else sessionStore.signedOut();
}
