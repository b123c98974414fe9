import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COUNT_KEY_FIGURES } from './1700000044-count-key-figures.ts';
import { COUNT_AHEAD } from './1700000050-figures-ahead.counting.ts';
import { COUNT_FROM_SUMS } from './1700000050-figures-ahead.reading.ts';

/**
 * Sums of whole months and years, counted ahead of whoever asks (ADR 19). A sum is used only while nobody has written to
 * what it was counted from: the mark of a write stands in the same transaction as the write.
 */
export class FiguresAhead1700000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SUMS);
    await runner.query(MARKS);
    await runner.query(COUNT_AHEAD);
    await runner.query(COUNT_FROM_SUMS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function count_key_figures;
      drop function sum_key_figures, count_figures_ahead, sum_figures_of;
      ${MARKED.map(({ table, event }) => `drop trigger figures_touched_${event} on ${table};`).join('\n      ')}
      drop function figure_events_written, figure_events_gone, figure_services_written, figure_services_gone,
        figure_payments_written, figure_payments_gone;
      drop table figure_touched, figure_sum_benefit, figure_sum_who, figure_sum, figure_piece, figure_group;
      drop index figure_event_family_idx`);
    await runner.query(COUNT_KEY_FIGURES);
  }
}

const SUMS = `
  -- The filters a figure stands under. Rolled: all offices and programmes of a channel together.
  create table figure_group (
    id integer generated always as identity constraint figure_group_pk primary key,
    rolled boolean not null,
    key text not null,
    counted_office_id uuid constraint figure_group_office_fk references office (id),
    programme_code text,
    host_country_code char(2),
    return_type text,
    channel text not null,
    constraint figure_group_key unique (key)
  );

  create table figure_piece (
    id integer generated always as identity constraint figure_piece_pk primary key,
    from_day date not null,
    to_day date not null,
    -- The last day anything in it happened, and the last day on which anything was paid or began to be given for it.
    last_on date not null,
    settled_on date not null,
    constraint figure_piece_key unique (from_day, to_day)
  );

  -- Written and removed by one function, thousands of rows at once, and so without keys that are checked row by row.
  create table figure_sum (
    id bigint generated always as identity constraint figure_sum_pk primary key,
    piece_id integer not null,
    group_id integer not null,
    part text not null,
    code text,
    more text,
    n bigint not null
  );
  create index figure_sum_piece_idx on figure_sum (piece_id, group_id);

  -- Whoever is counted once though they stand under several months, years or filters.
  create table figure_sum_who (
    id bigint generated always as identity constraint figure_sum_who_pk primary key,
    piece_id integer not null,
    group_id integer not null,
    part text not null,
    code text,
    who_id uuid not null,
    n integer not null,
    -- Under one filter alone within its piece, and so in the sum of that piece.
    summed boolean not null
  );
  create index figure_sum_who_piece_idx on figure_sum_who (piece_id, summed, group_id) include (part, code, who_id, n);

  -- Members among the departures of a piece who were counted as helped, so that help of later can be told apart.
  create table figure_sum_benefit (
    id bigint generated always as identity constraint figure_sum_benefit_pk primary key,
    piece_id integer not null,
    group_id integer not null,
    member_id uuid not null,
    helped_on date not null
  );
  create index figure_sum_benefit_member_idx on figure_sum_benefit (member_id);
  create index figure_sum_benefit_piece_idx on figure_sum_benefit (piece_id);

  create index figure_event_family_idx on figure_event (counted_case_id, happened_on) where kind = 'departed';
`;

/** More rows at once than this are a caseload that comes in: nothing that was summed holds. */
const AT_ONCE = 1_000;

const EVENT_MARKS = (rows: string): string => `
        select distinct date_trunc('month', e.happened_on)::date, k.kind, k.who
          from ${rows} e cross join lateral (values
            (case e.kind when 'departed' then 'person' else e.kind end,
             case when e.kind in ('departed', 'counselled') then e.person_id when e.kind <> 'no_show' then e.member_id end),
            ('case', case e.kind when 'departed' then e.counted_case_id end)) k (kind, who)
         where k.kind <> 'case' or k.who is not null`;
const SERVICE_MARKS = (rows: string): string => `
        select distinct date_trunc('month', e.given_on)::date, 'service', e.member_id from ${rows} e`;
const PAYMENT_MARKS = (rows: string): string => `
        select distinct date_trunc('month', e.given_on)::date, 'payment', null::uuid from ${rows} e`;

const MARKING = (name: string, rows: string, marksOf: (rows: string) => string): string => `
  create function ${name}() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      if (select count(*) from (select 1 from ${rows} limit ${AT_ONCE + 1}) one) > ${AT_ONCE} then
        insert into figure_touched (month, kind) values ('-infinity', 'everything');
      else
        insert into figure_touched (month, kind, who_id)${marksOf(rows)};
      end if;
      return null;
    end
    $$;`;

const TABLES = [
  { table: 'figure_event', name: 'figure_events', marksOf: EVENT_MARKS },
  { table: 'figure_service', name: 'figure_services', marksOf: SERVICE_MARKS },
  { table: 'figure_payment', name: 'figure_payments', marksOf: PAYMENT_MARKS },
] as const;
const MARKED = TABLES.flatMap(({ table, name }) =>
  (['insert', 'update', 'updated', 'delete'] as const).map((event) => ({ table, name, event })),
);

const MARKS = `
  -- What was written since the sums were counted: the month, and whoever may have been counted in another month as well.
  create table figure_touched (
    id bigint generated always as identity constraint figure_touched_pk primary key,
    month date not null,
    kind text not null,
    who_id uuid
  );
  ${TABLES.map(({ name, marksOf }) => MARKING(`${name}_written`, 'written', marksOf)).join('')}
  ${TABLES.map(({ name, marksOf }) => MARKING(`${name}_gone`, 'past', marksOf)).join('')}
  ${MARKED.map(({ table, name, event }) => {
    const isWritten = event === 'insert' || event === 'update';
    return `
  create trigger figures_touched_${event} after ${event === 'updated' ? 'update' : event} on ${table}
    referencing ${isWritten ? 'new table as written' : 'old table as past'} for each statement
    execute function ${name}_${isWritten ? 'written' : 'gone'}();`;
  }).join('')}
`;
