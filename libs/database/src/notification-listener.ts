import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface ListenerEvents {
  /** A payload another transaction sent, after it committed. */
  onMessage(payload: string): void;
  /** From here on every message is heard. Whatever was sent before may have been missed. */
  onUp(): void;
  /** From here on messages may be missed. */
  onDown(): void;
}

const HEARTBEAT_MS = 2_000;
const RETRY_MS = 1_000;
const GREETING = 'greeting:';

/**
 * Hears one channel of PostgreSQL's LISTEN on a connection of its own, and comes back by itself when that is lost. It
 * counts as up only once it has heard itself: behind a pooler that swaps connections LISTEN succeeds and hears nothing.
 */
export class NotificationListener {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private up = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly events: ListenerEvents,
  ) {}

  /** Tries once before it returns; further tries happen by themselves. */
  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      application_name: 'homeward-listener',
      query_timeout: HEARTBEAT_MS,
      connectionTimeoutMillis: HEARTBEAT_MS * 2,
    });
    this.client = client;
    const greeting = GREETING + randomUUID();
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload = '' }) => {
      if (payload === greeting) this.heardItself(client);
      else if (!payload.startsWith(GREETING)) this.events.onMessage(payload);
    });
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(this.channel)}`);
      await client.query('select pg_notify($1, $2)', [this.channel, greeting]);
      this.schedule(() => this.beat(client), HEARTBEAT_MS);
    } catch {
      this.lost(client);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    this.goDown();
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private heardItself(client: pg.Client): void {
    if (client !== this.client || this.up) return;
    this.up = true;
    this.events.onUp();
  }

  private beat(client: pg.Client): void {
    client.query('select 1').then(
      () => this.schedule(() => this.beat(client), HEARTBEAT_MS),
      () => this.lost(client),
    );
  }

  private lost(client: pg.Client): void {
    if (client !== this.client) return;
    this.client = null;
    this.goDown();
    client.end().catch(() => undefined);
    this.schedule(() => void this.start(), RETRY_MS);
  }

  private goDown(): void {
    if (!this.up) return;
    this.up = false;
    this.events.onDown();
  }

  private schedule(work: () => void, delayMs: number): void {
    if (this.timer) clearTimeout(this.timer);
    if (this.stopped) return;
    this.timer = setTimeout(work, delayMs);
    this.timer.unref();
  }
}
