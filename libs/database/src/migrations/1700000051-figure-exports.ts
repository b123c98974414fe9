import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What left the house as figures, so that no later export opens an earlier one by difference. */
export class FigureExports1700000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table figure_export (
        id uuid not null default gen_random_uuid() constraint figure_export_pk primary key,
        from_day date not null,
        to_day date not null,
        as_of date not null,
        scope text not null,
        filters jsonb not null,
        -- Which rows were counted, and every number that was shown.
        box jsonb not null,
        figures jsonb not null,
        purpose text not null,
        made_by uuid not null constraint figure_export_maker_fk references app_user (id),
        made_at timestamptz not null
      );
      create index figure_export_period_idx on figure_export (from_day, to_day);
      create index figure_export_made_idx on figure_export (made_at desc, id);

      -- How many people were paid for in each currency: money of fewer than five is not published.
      create function count_paid_persons(office_ids uuid[], from_day date, to_day date, as_of date, programmes text[],
          hosts text[], return_types text[], channels text[])
        returns table (currency text, persons bigint)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
        declare
          counted constant uuid[] := coalesce(
            string_to_array(nullif(current_setting('app.figures_offices', true), ''), ',')::uuid[], '{}');
        begin
          if (not office_ids <@ counted) is not false then
            raise exception 'count_paid_persons answers only for offices its caller may count'
              using errcode = 'insufficient_privilege';
          end if;
          return query
            select e.currency::text, count(distinct s.person_id) from figure_payment e
              join figure_service s on s.id = e.service_id
             where e.given_on between from_day and least(to_day, as_of) and e.paid_on <= as_of
               and e.counted_office_id = any (office_ids)
               and (programmes is null or e.programme_code = any (programmes))
               and (hosts is null or e.host_country_code = any (hosts))
               and (return_types is null or e.return_type = any (return_types))
               and (channels is null or e.channel = any (channels))
             group by 1;
        end
        $$;
      revoke execute on function count_paid_persons from public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function count_paid_persons; drop table figure_export`);
  }
}
