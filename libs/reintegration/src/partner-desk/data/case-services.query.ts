import { ReadTrail } from '@homeward/audit';
import type {
  MatterClass,
  ServiceDimension,
  ServiceKind,
  ServiceLevel,
  ServiceProofKind,
  ServiceProvision,
  ServiceUnit,
} from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import { servicesJson } from './service-views.sql.ts';

export interface ServiceView {
  readonly id: string;
  readonly version: number;
  readonly memberId: string;
  readonly matterClass: MatterClass;
  readonly provision: ServiceProvision;
  readonly sendingId: string | null;
  readonly serviceKind: ServiceKind;
  readonly dimension: ServiceDimension;
  readonly level: ServiceLevel;
  readonly givenOn: string;
  readonly quantity: number;
  readonly unit: ServiceUnit;
  readonly place: string;
  readonly note: string | null;
  readonly recordedInName: string | null;
  readonly takenBack: boolean;
  readonly proofs: readonly {
    readonly id: string;
    readonly kind: ServiceProofKind;
    readonly attachmentId: string;
    readonly addedOn: string;
  }[];
}

/** The help that the members of a case were given, by referral and directly. */
@Injectable()
export class CaseServicesQuery {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found`, `permission.missing` */
  async execute(actor: Actor, caseId: string): Promise<ServiceView[]> {
    demand(actor, 'case.read');
    const row = await this.trail.read<{ officeId: string; rows: ServiceView[] }>(
      actor,
      {
        name: 'case_services',
        text: `select c.office_id as "officeId", ${servicesJson('v.case_id = c.id')} as rows from "case" c where c.id = $1`,
        values: [caseId],
      },
      { action: 'read-services', recordType: 'case', recordId: caseId },
    );
    if (!row) throw notFound('case');
    return row.rows;
  }
}
