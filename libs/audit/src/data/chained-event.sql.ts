/** An event in the words of the chain; its instant as text, because a clock of milliseconds would round it. */
export const CHAINED_EVENT_SQL = `e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.actor_kind as "actorKind", e.actor_id as "actorId", e.office_id as "officeId",
  e.correlation_id as "correlationId", e.action, e.record_type as "recordType", e.record_id as "recordId",
  e.value_digests as "valueDigests"`;
