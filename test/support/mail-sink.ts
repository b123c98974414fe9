import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the server does with one message; `accept` when nothing else was asked for. */
export type SinkBehaviour =
  | { do: 'accept'; before?: () => Promise<unknown> }
  | { do: 'answer'; code: number; at: 'recipient' | 'data' }
  /** Takes the whole message and is gone before it answers: the sender cannot know. */
  | { do: 'drop-after-data' };

export interface SunkMail {
  readonly mail: ParsedMail;
  readonly raw: string;
  readonly recipients: readonly string[];
  readonly answered: boolean;
}

/** A real SMTP server on a free port that keeps what it is given. */
export interface MailSink {
  readonly url: string;
  /** Every message whose body came through, answered or not, in their order. */
  readonly mails: SunkMail[];
  /** How the next message is met; several calls queue up. */
  next(behaviour: SinkBehaviour): void;
  /** Waits until so many messages came through. */
  received(count: number, withinMs?: number): Promise<readonly SunkMail[]>;
  clear(): void;
  close(): Promise<void>;
}

/** @param options.tls offers STARTTLS with a certificate nobody signed */
export async function startMailSink(options: { tls?: boolean } = {}): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const queue: SinkBehaviour[] = [];
  const refusal = (code: number): Error => Object.assign(new Error('The test server says no.'), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    closeTimeout: 200,
    logger: false,
    onRcptTo(_address, _session, callback) {
      const behaviour = queue[0];
      if (behaviour?.do === 'answer' && behaviour.at === 'recipient') {
        queue.shift();
        callback(refusal(behaviour.code));
      } else callback();
    },
    onData(stream, session, callback) {
      const take = async (): Promise<void> => {
        const raw = await buffer(stream);
        const behaviour = queue.shift() ?? { do: 'accept' };
        const answered = behaviour.do === 'accept';
        if (behaviour.do === 'answer') return callback(refusal(behaviour.code));
        const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
        mails.push({ mail: await simpleParser(raw), raw: raw.toString('utf8'), recipients, answered });
        if (behaviour.do === 'accept') {
          await behaviour.before?.();
          return callback();
        }
        for (const connection of server.connections)
          if (connection.session.id === session.id) connection._socket.destroy();
      };
      take().catch(callback);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    next: (behaviour) => void queue.push(behaviour),
    async received(count, withinMs = 10_000) {
      const deadline = Date.now() + withinMs;
      while (mails.length < count) {
        if (Date.now() > deadline) throw new Error(`${mails.length} of ${count} mails came within ${withinMs} ms.`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return mails;
    },
    clear() {
      mails.length = 0;
      queue.length = 0;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
