import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase, zoneOfOffice } from '@homeward/case';
import type { DeclarationSigner, InterpreterKind } from '@homeward/contracts';
import { isLive, Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import { DateTime } from 'luxon';
import { findMembersOfAge } from '../../data/member-ages.ts';
import { findSigner } from '../data/free-decision.facts.ts';
import { findTemplate } from '../data/signable-template.ts';
import { checkSigner, checkTemplate } from '../domain/signing-rules.ts';

export interface RecordDeclarationInput {
  readonly memberId: string;
  readonly templateId: string;
  /** Never in the future; now when absent. */
  readonly signedAt?: Date | null | undefined;
  /** The person, when absent. */
  readonly signedBy?: DeclarationSigner | null | undefined;
  /** Who interpreted when the text was read out; needed when the person does not speak its language. */
  readonly interpreterKind?: InterpreterKind | null | undefined;
  readonly interpreterIsKin?: boolean | null | undefined;
  /** Known from what is on file when absent; nobody signs a recorded detention away by saying no. */
  readonly inDetention?: boolean | null | undefined;
}

export interface RecordedDeclaration {
  readonly id: string;
  readonly version: number;
  readonly signedOn: string;
}

/** Records that an adult signed. Signing moves no stage, and each adult of a family signs for themselves alone. */
@Injectable()
export class RecordDeclarationAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `declaration.*` */
  async execute(actor: Actor, caseId: string, input: RecordDeclarationInput): Promise<RecordedDeclaration> {
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'declaration.record', officeId);
      const zone = await zoneOfOffice(tx, officeId);
      const signedAt = input.signedAt ?? this.clock.now();
      const signedOn = DateTime.fromJSDate(signedAt, { zone }).toISODate()!;
      const signer = await findSigner(tx, caseId, input.memberId, signedOn);
      if (!signer) throw notFound('member of this case', { memberId: 'must be of this case' });
      const [member] = await findMembersOfAge(tx, [input.memberId], signedOn);
      const inDetention = signer.inDetention || input.inDetention === true;
      const care = inDetention ? 'detention' : signer.secondHearing ? 'second-hearing' : 'usual';
      const signedBy = input.signedBy ?? 'person';
      checkSigner({ ...signer, adult: member!.adult, signedAt, now: this.clock.now(), signedBy, care });
      const template = await findTemplate(tx, input.templateId);
      checkTemplate(template, { signedOn, spoken: signer.spoken, live: await isLive(tx), ...input });
      const id = randomUUID();
      const { language, number, sample } = template!;
      await tx.query(
        `insert into declaration (id, case_id, office_id, member_id, template_id, language, template_number, sample,
           signed_at, signed_on, signed_by, in_detention, interpreter_kind, recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
        [
          ...[id, caseId, officeId, input.memberId, input.templateId, language, number, sample, signedAt, signedOn],
          ...[signedBy, inDetention, input.interpreterKind ?? null, personOf(actor), this.clock.now()],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'record-declaration', recordType: 'declaration', recordId: id, officeId },
        {
          memberId: { after: input.memberId },
          language: { after: language },
          templateNumber: { after: number },
          signedOn: { after: signedOn },
          signedBy: { after: signedBy },
        },
      );
      return { id, version: 1, signedOn };
    });
  }
}
