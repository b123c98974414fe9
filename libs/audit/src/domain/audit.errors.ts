/** Refusals of this room. */
export type AuditErrorCode =
  'erasure.already-done' | 'erasure.case-under-way' | 'erasure.reason-names-person' | 'audit.secret-missing';
