import type { HandOverResult } from '../domain/hand-over.ts';
import type { MailWords } from '../domain/appointment-mail.ts';

export interface Mail {
  /** Without angle brackets; the same for every hand-over of one message. */
  readonly messageId: string;
  readonly recipient: string;
  readonly words: MailWords;
  readonly at: Date;
}

/** The port to the mail server. */
export abstract class Mailer {
  /** False when no mail server is set: mail is then kept. */
  abstract readonly connected: boolean;
  /** The address mails come from. */
  abstract readonly from: string;
  /** Hands one mail over, once; whatever goes wrong is an answer, never an exception. */
  abstract handOver(mail: Mail): Promise<HandOverResult>;
}
