import type { AuditEventRow } from '../data/audit-events.queries.ts';
import { FINDINGS, type AuditReport } from '../domain/audit-report.ts';
import type { AuditEventDto, VerificationDto } from './audit.dto.ts';

export function eventDto({ total: _total, fields, ...event }: AuditEventRow): AuditEventDto {
  return { ...event, fields: [...fields] };
}

export function verificationDto(report: AuditReport): VerificationDto {
  return {
    ...report,
    months: [...report.months],
    findings: report.findings.map((finding) => ({ ...finding, meaning: FINDINGS[finding.kind] })),
  };
}
