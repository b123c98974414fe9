import type { EntityManager } from 'typeorm';

/** The channel on which triggers tell which row of which case was written, once its transaction is committed. */
export const CHANGES_CHANNEL = 'homeward_changes';

/** More rows of one statement, as an import writes them, are told as "many" in their office: nobody follows each. */
const ROWS_TOLD_MOST = 100;

const ACTING = `coalesce(nullif(current_setting('app.user_id', true), ''), '-')`;
const TRIGGERS = ['announces_added', 'announces_changed'] as const;

/**
 * Ids only: the listener asks row security, as each reader, whether they see the row that was written. So a sealed row is
 * told to nobody whom it is not for, and what it is about never leaves the database this way.
 * @param rows selects `id, case_id, office_id` of what was written
 */
const announcing = (name: string, rows: string): string => `
  create or replace function ${name}() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      if (select count(*) from (select 1 from changed limit ${ROWS_TOLD_MOST + 1}) few) > ${ROWS_TOLD_MOST} then
        perform pg_notify('${CHANGES_CHANNEL}', 'many ' || told.office_id) from (select distinct r.office_id from (${rows}) r) told;
      else
        perform pg_notify('${CHANGES_CHANNEL}', concat_ws(' ', tg_table_name, told.id, told.case_id, told.office_id, ${ACTING}))
          from (select distinct r.id, r.case_id, r.office_id from (${rows}) r) told;
      end if;
      return null;
    end $$;`;

const OF_CASES = 'select c.id, c.case_id, c.office_id from changed c where c.case_id is not null';
const OFFERED = 'select c.id, c.case_id, c.from_office_id as office_id from changed c';
const ofPersons = (person: string): string =>
  `select c.id, m.case_id, m.office_id from changed c join case_member m on m.person_id = c.${person}`;

/** What everybody of the office sees of a row; a version that moved for another reason is nobody's business. */
const ifSeen = (caseId: string, columns: readonly string[]): string => `
  select n.id, n.${caseId} as case_id, n.office_id from changed n join before o on o.id = n.id
   where (${columns.map((column) => `n.${column}`).join(', ')})
         is distinct from (${columns.map((column) => `o.${column}`).join(', ')})`;

/** A sealed finding may stop a member's steps or count up their row's version; only what then shows is told. */
const MEMBER_SHOWS = [
  ...['stage', 'relation', 'principal', 'travelling', 'destination_country_code', 'queued_on', 'hold_reason'],
  ...['hold_review_on', 'steps_stopped', 'care_level'],
];
const CASE_SHOWS = ['number', 'stage', 'owner_id', 'office_id', 'next_due_on', 'joined_into_id'];

/** Who writes them is told apart: `added` for new rows, `changed` for rows that stood. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  announce_row: OF_CASES,
  announce_transfer: OFFERED,
  announce_of_person: ofPersons('person_id'),
  announce_person: ofPersons('id'),
  announce_case: 'select c.id, c.id as case_id, c.office_id from changed c',
  announce_case_change: ifSeen('id', CASE_SHOWS),
  announce_member_change: ifSeen('case_id', MEMBER_SHOWS),
};

/** Tables that are told in a way of their own: by what is added, and by what is changed. */
const OF_THEIR_OWN: Readonly<Record<string, readonly [string, string]>> = {
  case: ['announce_case', 'announce_case_change'],
  case_member: ['announce_row', 'announce_member_change'],
  case_transfer: ['announce_transfer', 'announce_transfer'],
  person: ['announce_person', 'announce_person'],
  contact_channel: ['announce_of_person', 'announce_of_person'],
  identity_document: ['announce_of_person', 'announce_of_person'],
  consent: ['announce_of_person', 'announce_of_person'],
};

/** A message on its way to somebody: what is asked for is told by the record that asks for it. */
export const NOT_ANNOUNCED: readonly string[] = ['message_intent'];

/** Every table whose rows have an id and belong to a case; a new one is announced without being named here. */
const ROWS_OF_CASES_SQL = `
  select c.relname as "table" from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition
     and (select count(*) from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
            and a.attname in ('id', 'case_id', 'office_id') and a.atttypid = 'uuid'::regtype) = 3
   order by c.relname`;

/** A notice is told to the one it is for. */
const NOTICE_SQL = `
  create or replace function announce_notice() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      perform pg_notify('${CHANGES_CHANNEL}', concat_ws(' ', 'notice', new.id, new.user_id));
      return null;
    end $$;
  create or replace trigger announces_notice after insert or update of read_at on notice
    for each row execute function announce_notice();`;

/** How far an import or an export has come is told to whoever waits for it, and to nobody else. */
const CASELOAD_SQL = `
  create or replace function announce_caseload() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      perform pg_notify('${CHANGES_CHANNEL}', concat_ws(' ', 'caseload', new.id, new.started_by));
      return null;
    end $$;
  create or replace trigger announces_caseload after update of state, progress on caseload_import
    for each row execute function announce_caseload();
  create or replace trigger announces_caseload after update of state, progress on caseload_export
    for each row execute function announce_caseload();`;

/** Writes the triggers, in the migrator's transaction and after the row policies were written afresh, which takes them away. */
export async function applyAnnouncements(tx: EntityManager): Promise<void> {
  for (const [name, rows] of Object.entries(FUNCTIONS)) await tx.query(announcing(name, rows));
  const found: { table: string }[] = await tx.query(ROWS_OF_CASES_SQL);
  const plain = found.map(({ table }) => table).filter((table) => !(table in OF_THEIR_OWN));
  for (const table of plain.filter((each) => !NOT_ANNOUNCED.includes(each)))
    await announce(tx, table, ['announce_row', 'announce_row']);
  for (const [table, functions] of Object.entries(OF_THEIR_OWN)) await announce(tx, table, functions);
  await tx.query(NOTICE_SQL);
  await tx.query(CASELOAD_SQL);
}

async function announce(tx: EntityManager, table: string, [added, changed]: readonly [string, string]): Promise<void> {
  await tx.query(`
    create trigger ${TRIGGERS[0]} after insert on public."${table}"
      referencing new table as changed for each statement execute function ${added}();
    create trigger ${TRIGGERS[1]} after update on public."${table}"
      referencing old table as before new table as changed for each statement execute function ${changed}();`);
}

/** Takes them away, so that migrations can be undone. */
export async function removeAnnouncements(tx: EntityManager): Promise<void> {
  const names = [...Object.keys(FUNCTIONS), 'announce_notice', 'announce_caseload'];
  await tx.query(`drop function if exists ${names.map((name) => `${name}()`).join(', ')} cascade`);
}
