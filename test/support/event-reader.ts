import { get, type IncomingMessage } from 'node:http';

/** One event as it came: its name, and what it carries. */
export interface ReadEvent {
  readonly name: string;
  readonly data: Record<string, unknown>;
}

/** A page that listens, as an EventSource does, without coming back by itself. */
export class EventReader {
  readonly events: ReadEvent[] = [];
  ended = false;

  private constructor(private readonly answer: IncomingMessage) {
    void this.read();
  }

  static open(url: string, cookie: string, accept = 'text/event-stream'): Promise<EventReader> {
    return new Promise((resolve, reject) => {
      // A connection of its own: one that is kept for later would outlive the page.
      get(url, { agent: false, headers: { cookie, accept } }, (answer) => resolve(new EventReader(answer))).on(
        'error',
        reject,
      );
    });
  }

  get status(): number {
    return this.answer.statusCode!;
  }

  close(): void {
    this.answer.destroy();
  }

  named(name: string): Record<string, unknown>[] {
    return this.events.filter((event) => event.name === name).map(({ data }) => data);
  }

  private async read(): Promise<void> {
    let text = '';
    try {
      for await (const chunk of this.answer) {
        text += String(chunk);
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) this.take(block);
      }
    } catch {
      // Closed by the test, or cut by the server: both are the end.
    }
    this.ended = true;
  }

  private take(block: string): void {
    const name = /^event: (.*)$/m.exec(block)?.[1];
    const data = /^data: (.*)$/m.exec(block)?.[1];
    if (name && data) this.events.push({ name, data: JSON.parse(data) as Record<string, unknown> });
  }
}
