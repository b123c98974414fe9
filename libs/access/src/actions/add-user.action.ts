import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { isLive } from '@homeward/database';
import { Clock, demand, notFound, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { issueLink, type IssuedLink } from '../data/one-time-links.ts';
import { writeRole, type RoleGrant } from '../data/role-grants.ts';
import { administers } from '../data/user-reach.ts';
import { demoRefused, emailTaken } from '../domain/access.errors.ts';
import { emailKey } from '../domain/email-key.ts';
import { AccountTransactions } from '../security/account-transactions.ts';

export interface AddUserInput {
  readonly email: string;
  readonly displayName: string;
  readonly officeId: string;
  /** A program is a `service`: it signs in by key, and has no link and no password. */
  readonly kind?: 'person' | 'service';
  readonly language?: string;
  readonly roles?: readonly RoleGrant[];
  /** Made up; refused by an installation that holds real people. In a demonstration every user is. */
  readonly demo?: boolean;
}

export interface UserAdded {
  readonly id: string;
  readonly version: number;
  /** Shown once and kept nowhere: null for a service user, and when the same request is answered again. */
  readonly link: string | null;
  readonly linkExpiresAt: Date | null;
}

/** Invites a colleague. They choose their own password through the link: nobody else ever knows one. */
@Injectable()
export class AddUserAction {
  constructor(
    private readonly transactions: AccountTransactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `user.email-taken`, `user.demo-refused`, `role.needs-person` */
  async execute(actor: Actor, input: AddUserInput): Promise<UserAdded> {
    let issued: IssuedLink | null = null;
    const added = await this.transactions.run(actor, async (tx) => {
      const made = await this.within(tx, actor, input);
      issued = made.issued;
      return made.added;
    });
    return withLink(added, issued);
  }

  /** The same inside a transaction of this room's. The answer that may be kept for a replay holds no link. */
  async within(
    tx: EntityManager,
    actor: Actor,
    input: AddUserInput,
  ): Promise<{ added: UserAdded; issued: IssuedLink | null }> {
    this.demandOffices(actor, input);
    const [offices, live]: [unknown[], boolean] = [
      await tx.query('select 1 from office where id = $1', [input.officeId]),
      await isLive(tx),
    ];
    if (offices.length === 0) throw notFound('office');
    if (input.demo && live) throw demoRefused();
    const user = { id: randomUUID(), kind: input.kind ?? ('person' as const) };
    const now = this.clock.now();
    const inserted: unknown[] = await tx.query(
      `insert into app_user (id, office_id, kind, email, email_key, display_name, language, status, demo, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (email_key) do nothing returning id`,
      [
        user.id,
        input.officeId,
        user.kind,
        input.email,
        emailKey(input.email),
        input.displayName,
        input.language ?? 'en',
        user.kind === 'person' ? 'invited' : 'active',
        !live,
        now,
      ],
    );
    if (inserted.length === 0) throw emailTaken();
    await tx.query('insert into credential (user_id) values ($1)', [user.id]);
    await this.audit.record(
      tx,
      actor,
      { action: 'add-user', recordType: 'app_user', recordId: user.id, officeId: input.officeId },
      { email: { after: input.email }, displayName: { after: input.displayName }, kind: { after: user.kind } },
    );
    for (const grant of input.roles ?? [])
      await writeRole(tx, { clock: this.clock, audit: this.audit }, actor, user, grant);
    const issued = user.kind === 'person' ? await issueLink(tx, user.id, 'invitation', now) : null;
    return { added: { id: user.id, version: 1, link: null, linkExpiresAt: issued?.expiresAt ?? null }, issued };
  }

  private demandOffices(actor: Actor, input: AddUserInput): void {
    for (const officeId of [input.officeId, ...(input.roles ?? []).map((grant) => grant.officeId)])
      if (!administers(actor, officeId)) demand(actor, 'user.manage', officeId);
  }
}

export function withLink(added: UserAdded, issued: IssuedLink | null): UserAdded {
  return { ...added, link: issued?.link ?? null };
}
