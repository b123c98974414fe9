/** npm hands on the signal that the terminal has already given to the whole group: one Ctrl-C arrives twice. */
const SAME_KEYPRESS_MS = 1_000;

/** Thrown to leave a start that was interrupted. */
export class Interrupted extends Error {}

/** Ctrl-C, a closed terminal and a service manager's request to stop, as one; and the impatient second Ctrl-C. */
export class StopSignals {
  private readonly asked = new AbortController();
  private readonly insisted = new AbortController();

  constructor(onAsked: (signal: string) => void) {
    let first = 0;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        if (first === 0) {
          first = Date.now();
          onAsked(name);
          this.asked.abort(new Interrupted(name));
        } else if (Date.now() - first > SAME_KEYPRESS_MS) this.insisted.abort();
      });
    }
  }

  /** Aborted when somebody asked to stop; its reason is {@link Interrupted}. */
  get signal(): AbortSignal {
    return this.asked.signal;
  }

  /** Calls back when somebody asks again, because stopping in order takes too long for them. */
  onInsisted(callback: () => void): void {
    this.insisted.signal.addEventListener('abort', callback, { once: true });
  }
}
