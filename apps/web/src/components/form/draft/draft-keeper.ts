export interface DraftKept {
  readonly content: string;
  readonly version: number;
  readonly savedAt: string;
}

/** What the server answers a saving with; nothing when it could not be reached. */
export type Saving =
  { readonly version: number; readonly savedAt: string } | { readonly stale: DraftKept | null } | null;

export interface DraftServer {
  read(): Promise<DraftKept | null>;
  keep(version: number, content: string): Promise<Saving>;
  discard(): Promise<unknown>;
}

export interface DraftView {
  /** Left here earlier, and neither gone on with nor thrown away yet; nothing is saved meanwhile. */
  readonly found: DraftKept | null;
  /** Saved (or, when null, sent or thrown away) in another window since: its writer decides which stands. */
  readonly elsewhere: { readonly draft: DraftKept | null } | null;
  readonly savedAt: string | null;
  /** The last saving did not come through; it is tried again. */
  readonly failing: boolean;
  /** Something was typed that the server does not have. */
  readonly unsaved: boolean;
}

export const PAUSE_MS = 1_200;
export const AGAIN_MS = 8_000;
const NOTHING: DraftView = { found: null, elsewhere: null, savedAt: null, failing: false, unsaved: false };

/** Brings what is typed to the server after each pause, one saving at a time, and minds what other windows did. */
export class DraftKeeper {
  private shown = NOTHING;
  private readonly listeners = new Set<() => void>();
  private content = '';
  private blank = true;
  /** What the server has, as far as this window knows. */
  private kept = '';
  private version = 0;
  private ready = false;
  private ended = false;
  private saving: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly server: DraftServer) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly view = (): DraftView => this.shown;

  /** @param content of the form as it was opened, before anything is typed */
  async open(content: string): Promise<void> {
    this.kept = this.content = content;
    const found = await this.server.read().catch(() => null);
    if (found) return this.show({ found });
    this.ready = true;
    this.look();
  }

  /** @param blank nothing worth keeping stands in the form */
  typed(content: string, blank: boolean): void {
    this.content = content;
    this.blank = blank;
    this.look();
  }

  /** Saves at once what waits for a pause: the window may be closing. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.ready || !this.differs()) return;
    if (this.saving) return this.saving.then(() => this.flush());
    this.saving = this.save(this.content).finally(() => (this.saving = null));
    await this.saving;
  }

  /** Takes up what was left earlier, or saved elsewhere. @returns its content */
  goOn(): string | null {
    const draft = this.shown.found ?? this.shown.elsewhere?.draft ?? null;
    if (!draft) return null;
    this.version = draft.version;
    this.kept = this.content = draft.content;
    this.ready = true;
    this.show({ ...NOTHING, savedAt: draft.savedAt });
    return draft.content;
  }

  async discard(): Promise<void> {
    await this.server.discard();
    this.version = 0;
    this.ready = true;
    this.show(NOTHING);
    this.look();
  }

  /** What stands here is what counts, whatever another window saved. */
  async keepThis(): Promise<void> {
    this.version = this.shown.elsewhere?.draft?.version ?? 0;
    this.ready = true;
    this.show({ elsewhere: null });
    await this.flush();
  }

  /** The form was sent: its draft has done its work, and what stands in the form now is where a next one begins. */
  async sent(): Promise<void> {
    clearTimeout(this.timer);
    this.ready = false;
    await this.saving;
    await this.server.discard();
    this.version = 0;
    this.kept = this.content;
    this.ready = !this.ended;
    this.show(NOTHING);
    this.look();
  }

  /** As sent, and nothing more is kept: what stands in the form is done in part, and must not be gone on with. */
  async end(): Promise<void> {
    this.ended = true;
    await this.sent();
  }

  close(): void {
    void this.flush();
    this.listeners.clear();
  }

  private differs(): boolean {
    return this.content !== this.kept && !(this.blank && this.version === 0);
  }

  private look(): void {
    const unsaved = this.differs();
    if (unsaved !== this.shown.unsaved) this.show({ unsaved });
    clearTimeout(this.timer);
    if (unsaved && this.ready) this.timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  private async save(content: string): Promise<void> {
    const saving = await this.server.keep(this.version, content);
    if (saving === null) {
      this.show({ failing: true });
      this.timer = setTimeout(() => void this.flush(), AGAIN_MS);
    } else if ('stale' in saving) {
      this.ready = false;
      this.show({ elsewhere: { draft: saving.stale }, failing: false });
    } else {
      this.version = saving.version;
      this.kept = content;
      this.show({ savedAt: saving.savedAt, failing: false });
      this.look();
    }
  }

  private show(change: Partial<DraftView>): void {
    this.shown = { ...this.shown, ...change };
    for (const listener of this.listeners) listener();
  }
}
