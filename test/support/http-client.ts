import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

/** One colleague at their desk: their own cookie, their own second factor, nothing but HTTP. */
export class Colleague {
  private cookie = '';
  private csrf = '';
  private secret: string | undefined;
  /** Told of each change after it was answered. */
  afterPost: ((path: string, body: unknown, answer: Answer) => Promise<void>) | undefined;

  constructor(
    private readonly address: string,
    readonly email: string,
    private readonly password: string,
    /** Codes of a second factor are of their half minute. */
    private readonly now: () => number = Date.now,
  ) {}

  /** What a browser holds of whoever signed in here: its name, and its value. */
  get signedIn(): { readonly name: string; readonly value: string } {
    const [name, ...value] = this.cookie.split('=') as [string, ...string[]];
    return { name, value: value.join('=') };
  }

  /** Sets the password through a one-time link, as somebody does on their first day. */
  async begin(link: string): Promise<void> {
    const token = new URL(link, this.address).hash.replace('#token=', '');
    await this.expect(200, this.post('one-time-links/use', { token, password: this.password }));
  }

  /** Signs in; gives, or first enrols, the second factor when the session asks for it. */
  async signIn(): Promise<void> {
    const session = await this.took(
      await this.expect(200, this.post('session', { email: this.email, password: this.password })),
    );
    if (session.secondFactorMissing === 'enrol') await this.enrolSecondFactor();
    else if (session.secondFactorMissing === 'code') {
      await this.took(await this.expect(200, this.post('session/second-factor', { code: this.code() })));
    }
  }

  async enrolSecondFactor(): Promise<void> {
    const invitation = await this.expect<{ secret: string }>(200, this.post('account/second-factor', {}));
    this.secret = invitation.body.secret;
    await this.took(await this.expect(200, this.post('account/second-factor/confirm', { code: this.code() })));
  }

  async get<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>> {
    return this.send<Body>('GET', path);
  }

  /** The bytes of a file, as a browser saves them. */
  async download(path: string): Promise<{ status: number; content: Buffer }> {
    const response = await fetch(`${this.address}/api/${path}`, { headers: { cookie: this.cookie } });
    return { status: response.status, content: Buffer.from(await response.arrayBuffer()) };
  }

  async post<Body = Record<string, unknown>>(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const answer = await this.try<Body>(path, body, headers);
    await this.afterPost?.(path, body, answer as Answer);
    return answer;
  }

  /** A change of which nobody is told. */
  async try<Body = Record<string, unknown>>(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    return this.send<Body>('POST', path, body, { 'idempotency-key': randomUUID(), ...headers });
  }

  /** @throws Error with the problem document when the status is another one */
  async expect<Body = Record<string, unknown>>(status: number, answering: Promise<Answer>): Promise<Answer<Body>> {
    const answer = await answering;
    const accepted = status === 200 ? answer.status >= 200 && answer.status < 300 : answer.status === status;
    if (!accepted) throw new Error(`Expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer as Answer<Body>;
  }

  private async send<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(`${this.address}/api/${path}`, {
      method,
      headers: {
        ...(this.cookie ? { cookie: this.cookie, 'x-csrf-token': this.csrf } : {}),
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const cookie = response.headers.getSetCookie().find((each) => each.startsWith('homeward_session='));
    if (cookie) this.cookie = cookie.split(';')[0]!;
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Body, headers: response.headers };
  }

  private async took(answer: Answer): Promise<{ secondFactorMissing: 'enrol' | 'code' | null }> {
    const session = answer.body as { csrfToken: string; secondFactorMissing: 'enrol' | 'code' | null };
    this.csrf = session.csrfToken;
    return session;
  }

  private code(): string {
    return new TOTP({ secret: Secret.fromBase32(this.secret!) }).generate({ timestamp: this.now() });
  }
}
