import { digestSql, inHouse } from './codes.sql.ts';
import { serviceProjection } from './member-projection.sql.ts';
import { statement, type Statement } from './statement.ts';

export const RESOLVE_SERVICES: readonly Statement[] = [
  statement(
    `update staged_service s set case_id = p.case_id, person_id = p.person_id, member_id = p.member_id, office_id = p.office_id
       from staged_person p where p.case_ref = s.case_ref and p.person_ref = s.person_ref`,
  ),
  statement(
    `update staged_service s set case_id = r.case_id from caseload_case_ref r where s.member_id is null and r.digest = s.case_digest`,
  ),
  statement(
    `update staged_service s set case_id = c.id from "case" c
      where s.member_id is null and s.case_ref like 'HW:%' and c.id::text = substr(s.case_ref, 4)`,
  ),
  statement(
    `update staged_service s set person_id = r.person_id from caseload_person_ref r
      where s.member_id is null and r.digest = s.person_digest`,
  ),
  statement(
    `update staged_service s set person_id = p.id from person p
      where s.member_id is null and s.person_ref like 'HW:%' and p.id::text = substr(s.person_ref, 4)`,
  ),
  statement(
    `update staged_service s set member_id = m.id, office_id = m.office_id from case_member m
      where m.case_id = s.case_id and m.person_id = s.person_id and (s.member_id is null or s.office_id is distinct from m.office_id)`,
  ),
  statement(
    `update staged_service s set ordinal = x.ordinal from (
       select row, row_number() over (partition by same_rows order by row) as ordinal from staged_service
        where same_rows is not null) x
      where x.row = s.row`,
  ),
  statement(
    `update staged_service s set service_id = r.service_id from caseload_service_ref r
      where r.digest = s.digest and (r.brought_by = s.office_id or r.member_id = s.member_id)`,
  ),
  statement(
    `update staged_service s set service_id = r.service_id from caseload_service_ref r
      where r.same_rows = s.same_rows and r.ordinal = s.ordinal and (r.brought_by = s.office_id or r.member_id = s.member_id)`,
  ),
  statement(
    `update staged_service s set service_id = r.id from recorded_service r
      where s.service_ref like 'HW:%' and r.id::text = substr(s.service_ref, 4)`,
  ),
  // What was given here by a plan or a referral is known here, and not changed by a file.
  statement(
    `update staged_service s set service_id = x.id
       from (select id from plan_line union all select id from referral_sending union all select id from reintegration_service) x
      where s.service_id is null and s.service_ref like 'HW:%' and x.id::text = substr(s.service_ref, 4)`,
  ),
  // Nobody who was anonymised is brought back, and nothing is told of them.
  statement(
    `update staged_service s set service_id = gen_random_uuid(), new_service = true
      where s.service_id is null and s.member_id is not null
        and not exists (select 1 from person p where p.id = s.person_id and p.erased_at is not null
          and not exists (select 1 from staged_person n where n.person_id = p.id and n.new_person))`,
  ),
  statement(`analyze staged_service`),
];

/** `$1` is the key of digests, `$2` whether differences are taken all the same. */
export const SERVICE_DIFFERENCES_SQL = `
  create temp table service_difference on commit drop as
    with known as (${serviceProjection('s.id in (select service_id from staged_service where not new_service)')})
    select s.row, s.service_id, f.key as col, f.value, c.cur ->> f.key as stored,
           case when f.key = 'person_ref' then false when $2::boolean then true
                else r.written is not null and r.written ->> f.key
                     is not distinct from ${digestSql('$1::text', 'f.key', 'c.cur ->> f.key')} end as taken
      from staged_service s join known c on c.service_id = s.service_id
      left join caseload_service_ref r on r.service_id = s.service_id
     cross join lateral (select key, value from jsonb_each_text(s.v)
       union all select 'person_ref', s.person_ref where s.member_id <> c.member_id) f
     where not s.new_service and not exists (select 1 from person p where p.id = c.person_id and p.erased_at is not null)
       and (f.key = 'person_ref' or f.value is distinct from c.cur ->> f.key)`;

export const WRITE_SERVICES: readonly Statement[] = [
  statement(
    `insert into recorded_service (id, case_id, office_id, member_id, person_id, service, level, phase, modality, delivered_on,
            amount_minor, currency, partner_name, service_ref, recorded_by, recorded_at)
     select s.service_id, s.case_id, s.office_id, s.member_id, s.person_id, ${inHouse(`s.v ->> 'service'`)}, s.v ->> 'level',
            ${inHouse(`s.v ->> 'phase'`)}, ${inHouse(`s.v ->> 'modality'`)}, (s.v ->> 'delivered_on')::date, s.amount_minor,
            case when s.amount_minor is not null then s.v ->> 'currency' end, s.v ->> 'partner', s.service_ref, $1, $2
       from staged_service s where s.new_service order by s.row`,
    'who',
    'at',
  ),
  statement(
    `insert into caseload_service_ref (service_id, case_id, office_id, member_id, brought_by, digest, same_rows, ordinal, written)
     select s.service_id, s.case_id, s.office_id, s.member_id, s.office_id, s.digest, s.same_rows, s.ordinal,
            (select jsonb_object_agg(f.key, ${digestSql('$1::text', 'f.key', 'f.value')}) from jsonb_each_text(s.v) f)
       from staged_service s where s.new_service`,
    'key',
  ),
  statement(
    `update recorded_service r set version = r.version + 1, service = ${inHouse(`coalesce(x.e ->> 'service', r.service)`)},
            level = coalesce(x.e ->> 'level', r.level), phase = ${inHouse(`coalesce(x.e ->> 'phase', r.phase)`)},
            modality = ${inHouse(`coalesce(x.e ->> 'modality', r.modality)`)},
            delivered_on = coalesce((x.e ->> 'delivered_on')::date, r.delivered_on),
            amount_minor = case when x.e ?| '{amount,currency}' then s.amount_minor else r.amount_minor end,
            currency = case when x.e ?| '{amount,currency}' then s.v ->> 'currency' else r.currency end,
            partner_name = coalesce(x.e ->> 'partner', r.partner_name)
       from (select row, jsonb_object_agg(col, value) as e from service_difference where taken group by row) x
       join staged_service s on s.row = x.row
      where r.id = s.service_id`,
  ),
  statement(
    `update caseload_service_ref r set written = r.written || x.written
       from (select service_id, jsonb_object_agg(col, ${digestSql('$1::text', 'col', 'value')}) as written
               from service_difference where taken group by service_id) x
      where x.service_id = r.service_id`,
    'key',
  ),
];
