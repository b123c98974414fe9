export interface LiveListeners {
  /** A case the reader may see was written. */
  onCase(id: string): void;
  onNotice(): void;
  /** An import or an export of the reader's own has come further. */
  onCaseload(): void;
  /** Something may have gone unheard. */
  onMissed(): void;
  onOver(): void;
}

/** A tab nobody looks at lets go of its stream: a browser opens only six connections to one server (HTTP/1.1). */
const HIDDEN_MS = 20_000;
/** The browser comes back by itself after a broken line, and not after a refusal: too many tabs, or a server in trouble. */
const REFUSED_MS = 30_000;

/** The stream of server-sent events of this tab: an id and a version each, and whatever came between is asked for anew. */
export class LiveEvents {
  private source: EventSource | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private heardBefore = false;

  constructor(private readonly listeners: LiveListeners) {}

  begin(): void {
    document.addEventListener('visibilitychange', this.looked);
    this.looked();
  }

  end(): void {
    document.removeEventListener('visibilitychange', this.looked);
    this.close();
  }

  private readonly looked = (): void => {
    clearTimeout(this.timer);
    if (document.visibilityState === 'hidden') this.timer = setTimeout(() => this.close(), HIDDEN_MS);
    else if (this.source === null) this.open();
  };

  private open(): void {
    const source = new EventSource('/api/events');
    this.source = source;
    source.addEventListener('open', () => {
      if (this.heardBefore) this.listeners.onMissed();
      this.heardBefore = true;
    });
    source.addEventListener('case', (event) => this.listeners.onCase(idIn(event)));
    source.addEventListener('notice', () => this.listeners.onNotice());
    source.addEventListener('caseload', () => this.listeners.onCaseload());
    source.addEventListener('missed', () => this.listeners.onMissed());
    source.addEventListener('over', () => {
      this.close();
      this.listeners.onOver();
    });
    source.addEventListener('error', () => {
      if (source.readyState !== EventSource.CLOSED) return;
      this.close();
      this.timer = setTimeout(this.looked, REFUSED_MS);
    });
  }

  private close(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }
}

const idIn = (event: MessageEvent<string>): string => (JSON.parse(event.data) as { id: string }).id;
