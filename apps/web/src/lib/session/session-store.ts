import { useSyncExternalStore } from 'react';
import type { components } from '../api/schema.ts';

export type Session = components['schemas']['SessionDto'];

type State =
  | { readonly phase: 'unknown' }
  | { readonly phase: 'signed-out' }
  | { readonly phase: 'signed-in'; readonly session: Session }
  /** Ended under the page: what was typed stays, and whoever was here may sign in over it. */
  | { readonly phase: 'ended'; readonly session: Session };

/** Who looks at this page. One for the page: what is sent needs its token, and a session can end under any screen. */
class SessionStore {
  private state: State = { phase: 'unknown' };
  private readonly listeners = new Set<() => void>();
  private waiting: ((again: boolean) => void)[] = [];
  /** When the server last saw this session, in milliseconds; its idle time is counted from here. */
  seenAt = Date.now();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly get = (): State => this.state;

  csrfToken(): string | null {
    return 'session' in this.state ? this.state.session.csrfToken : null;
  }

  signedIn(session: Session): void {
    // Somebody else at this desk must not find what the last one had open.
    if (this.state.phase === 'ended' && this.state.session.user.id !== session.user.id) {
      location.assign('/');
      return;
    }
    this.seenAt = Date.now();
    this.set({ phase: 'signed-in', session });
    this.release(true);
  }

  signedOut(): void {
    this.set({ phase: 'signed-out' });
    this.release(false);
  }

  /** @returns whether there was a session that could have ended */
  ended(): boolean {
    if (this.state.phase === 'signed-in') this.set({ phase: 'ended', session: this.state.session });
    return this.state.phase === 'ended';
  }

  /** Resolves when the same person is back, with false when they left for good. */
  signedInAgain(): Promise<boolean> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private release(again: boolean): void {
    for (const resolve of this.waiting) resolve(again);
    this.waiting = [];
  }

  private set(state: State): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

export const sessionStore = new SessionStore();

export const useSessionState = (): State => useSyncExternalStore(sessionStore.subscribe, sessionStore.get);

/** The session of whoever is signed in. @throws Error outside the part of the app that only they see */
export function useSession(): Session {
  const state = useSessionState();
  if (!('session' in state)) throw new Error('This part of the app is shown to people who are signed in.');
  return state.session;
}
