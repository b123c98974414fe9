import { readFile } from 'node:fs/promises';
import { ErasePersonAction } from '@homeward/audit';
import { replay, type HistoryStep } from '@homeward/contracts';
import { exitStatus } from '@homeward/exchange';
import { TextWriter, Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js';
import pg from 'pg';
import { ExchangeWorld, PERSON, PERSON_COLUMNS } from './rig.ts';

const DAYS = 'applied_on,approved_on,declared_on,departed_on,arrived_on,vulnerabilities,phone,case_worker';
const HEAD = `${PERSON_COLUMNS},${DAYS}`;
const ROW = `${PERSON},2026-01-05,2026-02-01,2026-02-03,2026-03-01,2026-03-02,health;vot,0470 12 34 56,bob@old.example`;
const SERVICES = `case_ref,person_ref,service,level,phase,modality,delivered_on,amount,currency,partner
C1,P1,microbusiness,individual,post_arrival,in_kind,2026-04-01,"1.234,50",EUR,Caritas
C1,P1,housing,individual,post_arrival,cash,2026-04-02,,,
C1,P1,housing,individual,post_arrival,cash,2026-04-02,,,
`;

describe('importing a caseload', () => {
  let world: ExchangeWorld;
  beforeEach(async () => {
    world = await ExchangeWorld.open();
  });
  afterEach(() => world.close());

  it('R7, R12 should save persons, their way and their services, so that the history replays to the stage', async () => {
    const { result, ...outcome } = await world.bring(`${HEAD}\n${ROW}\n`, SERVICES);
    expect(result.errors).toEqual([]);
    expect(exitStatus(outcome)).toBe(0);
    expect(result.persons).toEqual({ read: 1, new: 1, changed: 0, same: 0 });
    expect(result.services).toEqual({ read: 3, new: 3, changed: 0, same: 0 });
    expect(result.warnings.map(({ column }) => column)).toEqual(['case_worker']);
    const steps = await world.database.asOwner<HistoryStep & { reason: string | null }>(
      `select h.id::text, action, from_stage as "from", to_stage as "to", corrects_id::text as corrects, r.text as reason
         from case_history h left join step_reason r on r.history_id = h.id order by h.id`,
    );
    const [member] = await world.database.asOwner<{ stage: string }>('select stage from case_member');
    expect(member!.stage).toBe('ARRIVED');
    expect(replay(steps)!.stage).toBe('ARRIVED');
    expect(steps[0]!.reason).toBe('bob@old.example');
    const [departure] = await world.database.asOwner(
      'select channel, programme_code, age, sex, profile, legal_status, unaccompanied from departure',
    );
    expect(departure).toEqual({
      ...{ channel: 'avrr-programme', programme_code: 'BE-FEDASIL', age: 35, sex: 'female' },
      ...{ profile: 'end-of-procedure', legal_status: 'asylum-rejected', unaccompanied: false },
    });
    expect(await world.database.asOwner('select amount_minor::integer as n from recorded_service order by 1')).toEqual([
      { n: 123450 },
      { n: null },
      { n: null },
    ]);
    expect(await world.database.asOwner('select code, matter_class from declared_vulnerability order by code')).toEqual(
      [
        { code: 'health', matter_class: 'health' },
        { code: 'vot', matter_class: 'protection' },
      ],
    );
    expect(
      await world.database.asOwner(
        `select count(*)::integer as n from follow_up_round where (state = 'waived') <> (window_to <= '2026-11-30')`,
      ),
    ).toEqual([{ n: 0 }]);
    expect(await world.database.asOwner('select count(*)::integer as n from message_intent')).toEqual([{ n: 0 }]);
  });

  it('R9 should change nothing when the same files are imported again', async () => {
    await world.bring(`${HEAD}\n${ROW}\n`, SERVICES);
    const { result } = await world.bring(`${HEAD}\n${ROW}\n`, SERVICES);
    expect(result.conflicts).toEqual([]);
    expect([result.persons, result.cases, result.services]).toEqual([
      { read: 1, new: 0, changed: 0, same: 1 },
      { read: 1, new: 0, changed: 0, same: 1 },
      { read: 3, new: 0, changed: 0, same: 3 },
    ]);
  });

  it('R10 should change what is still as an import wrote it, and leave alone what was changed here', async () => {
    await world.bring(`${HEAD}\n${ROW}\n`);
    await world.database.asOwner(`update person_name set family_name = 'Petrović'`);
    const later = ROW.replace('Ana,F', 'Anna,F').replace('2026-02-01', '2026-02-02');
    const { result, ...outcome } = await world.bring(`${HEAD}\n${later}\n`);
    expect(result.conflicts).toEqual([
      { sheet: 'persons', row: 2, column: 'family_name', value: 'Nikolić', stored: 'Petrović' },
    ]);
    expect(exitStatus(outcome)).toBe(3);
    expect(result.persons.changed).toBe(1);
    const names = await world.database.asOwner('select given_names, family_name from person_name');
    expect(names).toEqual([{ given_names: 'Anna', family_name: 'Petrović' }]);
    const steps = await world.database.asOwner<HistoryStep>(
      `select id::text, action, from_stage as "from", to_stage as "to", corrects_id::text as corrects
         from case_history order by case_history.id`,
    );
    expect(replay(steps)!.stage).toBe('ARRIVED');
    const taken = await world.bring(`${HEAD}\n${later}\n`, undefined, { overwrite: true });
    expect([taken.result.persons.changed, taken.result.conflicts]).toEqual([1, []]);
    expect((await world.bring(`${HEAD}\n${later}\n`)).result.persons.same).toBe(1);
  });

  it('should come back unchanged when it was exported, as CSV and as a workbook', async () => {
    const again = PERSON.replace('C1,P1,principal,Nikolić,Ana', 'C2,P1,principal,Nikolić,Ana');
    const formula = PERSON.replace('C1,P1,principal,Nikolić,Ana', 'C3,P3,principal,=HYPERLINK(1),"a, b"');
    await world.bring(`${HEAD}\n${ROW}\n${again}\n${formula}\n`, SERVICES);
    for (const to of ['out', 'out.xlsx']) {
      const { files, ...counts } = await world.send(to);
      expect([to, counts]).toEqual([to, { persons: 3, cases: 3, services: 3 }]);
      const { result } = await world.bringFiles(files);
      expect([result.errors, result.conflicts]).toEqual([[], []]);
      expect([result.persons.same, result.cases.same, result.services.same]).toEqual([3, 3, 3]);
    }
    const [persons] = (await world.send('out')).files;
    const text = await readFile(persons!, 'utf8');
    expect(text).toContain(`,'=HYPERLINK(1),"a, b",`);
    expect(text.split('\r\n')[0]).not.toMatch(/phone|email|vulnerabilities/);
  });

  it('should put sensitive columns into one encrypted file only, and tell the trail why', async () => {
    await world.bring(`${HEAD}\n${ROW}\n`);
    const { files } = await world.send('secret', {
      sensitive: { password: 'long enough', reason: 'moving to another system' },
    });
    expect(files).toEqual([world.at('secret/caseload.zip')]);
    const archive = new Uint8Array(await readFile(files[0]!));
    const read = async (password?: string): Promise<string> => {
      const zip = new ZipReader(new Uint8ArrayReader(archive), password === undefined ? {} : { password });
      const [persons] = await zip.getEntries();
      return (persons as FileEntry).getData(new TextWriter());
    };
    await expect(read()).rejects.toThrow();
    await expect(read('wrong')).rejects.toThrow();
    expect(await read('long enough')).toMatch(/vot;health.*'\+32 470 12 34 56|health;vot.*'\+32 470 12 34 56/);
    const [event] = await world.database.asOwner(
      `select v.after from audit_event e join audit_value v on v.event_id = e.id where e.action = 'export-caseload' limit 1`,
    );
    expect(event).toEqual({ after: 'moving to another system' });
  });

  it('should refuse an import while another is under way, and save nothing of it', async () => {
    const other = new pg.Client({ connectionString: world.database.ownerUrl });
    await other.connect();
    await other.query(`select pg_advisory_lock(hashtext('homeward-caseload-import'))`);
    await expect(world.bring(`${PERSON_COLUMNS}\n${PERSON}\n`)).rejects.toMatchObject({
      code: 'caseload.import-running',
    });
    await other.end();
  });

  it('should bring back nobody who was erased, and keep no word of them', async () => {
    await world.bring(`${HEAD}\n${ROW}\n`, SERVICES);
    const [person] = await world.database.asOwner<{ id: string; office_id: string }>(
      'select id, office_id from person',
    );
    await world.module
      .get(ErasePersonAction)
      .execute({ ...world.actor, kind: 'person', secondFactor: true, offices: { 'data.erase': [person!.office_id] } }, {
        personId: person!.id,
        policy: 'held-unlawfully',
        reason: 'asked for it',
      } as never);
    expect(await world.database.asOwner('select person_ref from caseload_person_ref')).toEqual([{ person_ref: null }]);
    expect(await world.database.asOwner('select 1 from declared_vulnerability')).toEqual([]);
    const { result } = await world.bring(`${HEAD}\n${ROW}\n`, SERVICES);
    expect([result.persons.same, result.services.same]).toEqual([1, 3]);
    expect(await world.database.asOwner('select 1 from person_name')).toEqual([]);
  });

  it('R8 should refuse a reference that another office brought first', async () => {
    await world.bring(`${PERSON_COLUMNS}\n${PERSON}\n`);
    const { result } = await world.bring(`${PERSON_COLUMNS}\n${PERSON.replace('BRU', 'GNT')}\n`);
    expect(result.errors.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'case_ref reference.of-other-office',
      'person_ref reference.of-other-office',
    ]);
  });

  it('R7 should save nothing when anything is wrong, and whole valid cases when it is asked to', async () => {
    const bad = PERSON.replace('C1,P1', 'C2,P2').replace(',F,', ',Q,');
    const file = `${PERSON_COLUMNS}\n${PERSON}\n${bad}\n`;
    const refused = await world.bring(file);
    expect([refused.result.saved, exitStatus(refused)]).toEqual([false, 1]);
    expect(await world.database.asOwner('select 1 from person')).toEqual([]);
    const trial = await world.bring(file, undefined, { onlyValid: true, dryRun: true });
    expect([trial.result.saved, exitStatus(trial), trial.result.persons.new]).toEqual([false, 3, 1]);
    const part = await world.bring(file, undefined, { onlyValid: true });
    expect([part.result.saved, exitStatus(part), part.result.persons.new]).toEqual([true, 3, 1]);
  });

  it('R11 should leave out a case whose time is over, unless somebody says how it is saved', async () => {
    const file = `${PERSON_COLUMNS},closed_on,closing_reason\n${PERSON},2015-01-01,other\n`;
    const out = await world.bring(file);
    expect([exitStatus(out), out.result.warnings.map(({ code }) => code)]).toEqual([1, ['case.past-retention']]);
    const nameless = await world.bring(file, undefined, { pastRetention: 'anonymise' });
    expect([exitStatus(nameless), nameless.result.persons.new]).toEqual([0, 1]);
    expect(await world.database.asOwner('select 1 from person_name')).toEqual([]);
    expect((await world.bring(file, undefined, { pastRetention: 'keep' })).result.persons.same).toBe(1);
  });

  it('R11 should write of somebody whose time is over neither who helped them nor what that was called, and know it again', async () => {
    const file = `${PERSON_COLUMNS},departed_on,closed_on,closing_reason\n${PERSON},2014-01-01,2015-01-01,other\n`;
    const services = `case_ref,person_ref,service,level,phase,modality,delivered_on,partner,service_ref
C1,P1,housing,individual,post_arrival,service,2014-05-01,Aunt Mira,S-1
C1,P1,medical,individual,post_arrival,service,2014-06-01,Dr Kostić,
`;
    await world.bring(file, services, { pastRetention: 'anonymise' });
    const kept = await world.database.asOwner(
      'select service, partner_name as partner, service_ref as ref from recorded_service order by 1',
    );
    expect(kept).toEqual([
      { service: 'housing', partner: null, ref: null },
      { service: 'medical', partner: null, ref: null },
    ]);
    const again = await world.bring(file, services, { pastRetention: 'anonymise' });
    expect([again.result.services.new, again.result.services.same]).toEqual([0, 2]);
  });
});
