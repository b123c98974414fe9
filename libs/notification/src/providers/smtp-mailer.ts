import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Config } from '@homeward/platform';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { HandOverResult } from '../domain/hand-over.ts';
import { Mailer, type Mail } from './mailer.ts';

/** How long a mail server may take, in milliseconds. */
const LIMITS = { connect: 10_000, silence: 60_000, whole: 120_000 };
const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

interface SmtpFault {
  readonly code?: string;
  readonly responseCode?: number;
}

/**
 * Speaks SMTP one level below nodemailer's transport, because only there can it be seen whether the message was already
 * on its way when the line went dead: before that it is certainly not delivered, after that nobody knows.
 */
@Injectable()
export class SmtpMailer extends Mailer {
  readonly connected: boolean;
  readonly from: string;
  private readonly url: string | undefined;

  constructor(config: Config) {
    super();
    this.url = config.SMTP_URL;
    this.connected = this.url !== undefined;
    this.from = config.MAIL_FROM;
  }

  async handOver(mail: Mail): Promise<HandOverResult> {
    const body = await this.compose(mail);
    const way = { begun: false };
    try {
      await this.converse(mail.recipient, body, way);
      return { kind: 'accepted' };
    } catch (error) {
      return judge(error as SmtpFault, way.begun);
    }
  }

  private compose(mail: Mail): Promise<Buffer> {
    return new MailComposer({
      from: this.from,
      to: { name: '', address: mail.recipient },
      subject: mail.words.subject,
      text: mail.words.text,
      html: mail.words.html,
      messageId: `<${mail.messageId}>`,
      date: mail.at,
      headers: {
        'Content-Language': mail.words.language,
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
      },
    })
      .compile()
      .build();
  }

  /** @throws SmtpFault as nodemailer gives it */
  private async converse(recipient: string, body: Buffer, way: { begun: boolean }): Promise<void> {
    const { auth, ...server } = parseConnectionUrl(this.url!);
    const line = new SMTPConnection({
      connectionTimeout: LIMITS.connect,
      greetingTimeout: LIMITS.connect,
      dnsTimeout: LIMITS.connect,
      socketTimeout: LIMITS.silence,
      // Mail to a server elsewhere goes encrypted or not at all, unless the address says `?requireTLS=false`.
      requireTLS: !LOOPBACK.includes(server.host ?? 'localhost'),
      ...server,
      tls: { minVersion: 'TLSv1.2', ...server.tls },
    });
    const deadline = setTimeout(() => line.emit('error', { code: 'ETIMEDOUT' }), LIMITS.whole);
    try {
      await new Promise<void>((resolve, reject) => {
        const next = (then: () => void) => (error?: unknown) => (error ? reject(error as Error) : then());
        line.on('error', reject);
        line.once('end', () => reject(Object.assign(new Error('The line was closed.'), { code: 'ECONNECTION' })));
        const send = (): void =>
          line.send({ from: this.from, to: [recipient], size: body.length }, watched(body, way), next(resolve));
        line.connect(next(() => (auth && line.allowsAuth ? line.login(auth, next(send)) : send())));
      });
      line.quit();
    } catch (error) {
      line.close();
      throw error;
    } finally {
      clearTimeout(deadline);
    }
  }
}

/** nodemailer reads the body only after the server said "go on" (354): the first read is the point of no return. */
function watched(body: Buffer, way: { begun: boolean }): Readable {
  return new Readable({
    read() {
      way.begun = true;
      this.push(body);
      this.push(null);
    },
  });
}

/** Faults of this message; any other refusal is the installation's, and mended there. */
const OF_THE_MESSAGE = ['EENVELOPE', 'EMESSAGE'];

function judge(fault: SmtpFault, begun: boolean): HandOverResult {
  const ofTheMessage = OF_THE_MESSAGE.includes(fault.code ?? '');
  if (fault.responseCode) {
    const code = `smtp-${fault.responseCode}`;
    return { kind: ofTheMessage && fault.responseCode >= 500 ? 'refused' : 'temporary', code };
  }
  if (ofTheMessage && !begun) return { kind: 'refused', code: 'address-invalid' };
  const code = `line-${(fault.code ?? 'broken').toLowerCase()}`;
  return { kind: begun ? 'unanswered' : 'temporary', code };
}
