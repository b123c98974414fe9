import type { ServerResponse } from 'node:http';
import type { Actor } from '@homeward/platform';
import type { OwnRecordName } from './change.ts';

/** A reader who does not take what is sent is let go: they come back, and read afresh. */
const UNREAD_MOST = 64 * 1024;
/** How long a browser waits before it comes back, in milliseconds. */
const RETRY_MS = 3_000;

/** Ids and versions only; what is behind them is asked for, as the reader. */
export interface LiveEvent {
  readonly name: 'case' | OwnRecordName;
  readonly id: string;
  readonly version: number;
}

/** One page that listens (server-sent events, WHATWG HTML). */
export class EventStream {
  constructor(
    readonly sessionId: string,
    readonly userId: string,
    /** Who listens, as last asked; asked again before anything of a case is sent. */
    public actor: Actor,
    private readonly raw: ServerResponse,
  ) {
    this.write(`retry: ${RETRY_MS}\n\n`);
  }

  send(events: readonly LiveEvent[]): void {
    const lines = events.map(({ name, id, version }) => `event: ${name}\ndata: ${JSON.stringify({ id, version })}\n\n`);
    if (lines.length > 0) this.write(lines.join(''));
  }

  /** Something may have gone unheard: whatever stands on the page is read again. */
  missed(): void {
    this.write('event: missed\ndata: {}\n\n');
  }

  /** A line that means nothing, so that whoever stands between knows the stream lives. */
  beat(): void {
    this.write(':\n\n');
  }

  /** The session is over: the page is told, so that it need not come back to learn it. */
  over(): void {
    this.write('event: over\ndata: {}\n\n');
    this.end();
  }

  end(): void {
    this.raw.end();
  }

  private write(text: string): void {
    if (this.raw.writableEnded || this.raw.destroyed) return;
    if (this.raw.writableLength > UNREAD_MOST) this.raw.destroy();
    else this.raw.write(text);
  }
}
