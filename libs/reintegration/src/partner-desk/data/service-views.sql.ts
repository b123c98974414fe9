/** Services as lists show them, newest first, as JSON. @param where a condition on `v` */
export const servicesJson = (where: string): string => `
  coalesce((select json_agg(l) from (
    select v.id, v.version, v.member_id as "memberId", v.matter_class as "matterClass", v.provision,
           v.sending_id as "sendingId", v.service_kind as "serviceKind", v.dimension, v.level,
           to_char(v.given_on, 'YYYY-MM-DD') as "givenOn", v.quantity, v.unit, v.place, v.note,
           (select o.name from office o where o.id = v.recorded_in) as "recordedInName",
           v.taken_back_at is not null as "takenBack",
           coalesce((select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'attachmentId', p.attachment_id,
               'addedOn', to_char(p.created_at, 'YYYY-MM-DD')) order by p.created_at, p.id)
             from service_proof p where p.service_id = v.id), '[]') as proofs
      from reintegration_service v where ${where} order by v.given_on desc, v.created_at desc, v.id) l), '[]')`;
