import type { AuditEventRow } from '../data/audit-events.queries.ts';
import { FINDINGS, type AuditReport } from '../domain/audit-report.ts';
import type { AuditEventDto, VerificationDto } from './audit.dto.ts';

export function eventDto(event: AuditEventRow): AuditEventDto {
  const { id, at, actorKind, actorId, actorName, officeId, correlationId, action, recordType, recordId } = event;
  return {
    ...{ id, at, actorKind, actorId, actorName, officeId, correlationId, action, recordType, recordId },
    fields: [...event.fields],
  };
}

export function verificationDto(report: AuditReport): VerificationDto {
  return {
    ...report,
    months: [...report.months],
    findings: report.findings.map((finding) => ({ ...finding, meaning: FINDINGS[finding.kind] })),
  };
}
