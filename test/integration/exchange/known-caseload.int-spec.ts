import { exitStatus } from '@homeward/exchange';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { ExchangeWorld, PERSON, PERSON_COLUMNS } from './rig.ts';

const SERVICE_COLUMNS = 'case_ref,person_ref,service,level,phase,modality,delivered_on';
const SERVICE = 'C1,P1,housing,individual,post_arrival,cash,2026-04-02';

/** Rules that only what Homeward knows can tell. */
describe('a file beside what is known', () => {
  let world: ExchangeWorld;
  beforeEach(async () => {
    world = await ExchangeWorld.open();
  });
  afterEach(() => world.close());

  const persons = (...rows: string[]): string =>
    `${PERSON_COLUMNS},departed_on\n${rows.map((row) => `${row}\n`).join('')}`;
  const of = (caseRef: string, personRef: string): string => PERSON.replace('C1,P1', `${caseRef},${personRef}`);
  const codesOf = ({ result }: Awaited<ReturnType<ExchangeWorld['bring']>>): string[] =>
    result.errors.map(({ sheet, row, column, code }) => `${sheet} ${row} ${column} ${code}`);

  it('R8 should refuse a person of another office in one file too, and take a case that came over with its people', async () => {
    const twice = await world.bring(persons(`${PERSON},`, `${of('C2', 'P1').replace('BRU', 'GNT')},`));
    expect(codesOf(twice)).toEqual(['persons 3 person_ref reference.of-other-office']);
    await world.bring(persons(`${PERSON},`));
    const moved = persons(`${PERSON.replace('BRU', 'GNT')},2026-03-01`);
    expect(codesOf(await world.bring(moved))).toHaveLength(2);
    await world.database.asOwner(`update "case" set office_id = (select id from office where code = 'GNT')`);
    await world.database.asOwner(`update person set office_id = (select id from office where code = 'GNT')`);
    const taken = await world.bring(moved);
    expect([codesOf(taken), taken.result.persons.changed]).toEqual([[], 1]);
  });

  it('R8, R10 should change a person who comes in another case, unless somebody changed them here', async () => {
    await world.bring(persons(`${PERSON},`));
    const renamed = `${of('C2', 'P1').replace('Nikolić', 'Petrović')},`;
    const { result } = await world.bring(persons(renamed));
    expect([result.errors, result.conflicts, result.persons]).toEqual([
      ...[[], []],
      { read: 1, new: 1, changed: 0, same: 0 },
    ]);
    const names = () => world.database.asOwner('select family_name, given_names from person_name');
    expect(await names()).toEqual([{ family_name: 'Petrović', given_names: 'Ana' }]);
    await world.database.asOwner(`update person_name set family_name = 'Jović'`);
    const conflict = await world.bring(persons(`${of('C3', 'P1')},`));
    expect(conflict.result.conflicts).toEqual([
      { sheet: 'persons', row: 2, column: 'family_name', value: 'Nikolić', stored: 'Jović' },
    ]);
    expect([exitStatus(conflict), await names()]).toEqual([3, [{ family_name: 'Jović', given_names: 'Ana' }]]);
  });

  it('R9 should count two like services as two, and add none of them again', async () => {
    const rows = [SERVICE, SERVICE, SERVICE.replace('housing', 'legal')].join('\n');
    const file = `${SERVICE_COLUMNS}\n${rows}\n`;
    expect((await world.bring(persons(`${PERSON},2026-03-01`), file)).result.services.new).toBe(3);
    expect((await world.bring(persons(`${PERSON},2026-03-01`), file)).result.services).toMatchObject({
      new: 0,
      same: 3,
    });
    const more = await world.bring(persons(`${PERSON},2026-03-01`), `${file}${SERVICE}\n`);
    expect(more.result.services).toEqual({ read: 4, new: 1, changed: 0, same: 3 });
  });

  it('R32 should give the case to an active colleague of the office, and else say who was named', async () => {
    const [office] = await world.database.asOwner<{ id: string }>(`select id from office where code = 'BRU'`);
    const { userId } = await saveActor(world.database, 'counsellor', office!);
    const [user] = await world.database.asOwner<{ email: string }>('select email from app_user where id = $1', [
      userId,
    ]);
    const file = (email: string, ref: string): string =>
      `${PERSON_COLUMNS},case_worker\n${of(ref, `P${ref}`)},${email}\n`;
    const known = await world.bring(file(user!.email.toUpperCase(), 'C1'));
    expect([known.result.warnings, exitStatus(known)]).toEqual([[], 0]);
    expect(await world.database.asOwner('select owner_id as id from "case"')).toEqual([{ id: userId }]);
    await world.database.asOwner(`update app_user set status = 'disabled' where id = $1`, [userId]);
    const gone = await world.bring(file(user!.email, 'C2'));
    expect(gone.result.warnings.map(({ column, code, row }) => [row, column, code])).toEqual([
      [2, 'case_worker', 'case-worker.unknown'],
    ]);
    expect([exitStatus(gone), gone.result.persons.new]).toEqual([0, 1]);
    expect(await world.database.asOwner('select text from step_reason')).toEqual([{ text: user!.email }]);
  });

  it('R38, R41 should know a pair and its departure from before, though the file holds services alone', async () => {
    await world.bring(persons(`${PERSON},2026-03-01`, `${of('C2', 'P2')},`));
    const only = (row: string) => world.bring(`${SERVICE_COLUMNS}\n${row}\n`);
    expect(codesOf(await only(SERVICE))).toEqual([]);
    expect(codesOf(await only(SERVICE.replace('P1', 'P9')))).toEqual(['services 2 person_ref service.person-unknown']);
    expect(codesOf(await only(SERVICE.replace('C1,P1', 'C2,P2')))).toEqual(['services 2 phase service.post-arrival']);
    expect(codesOf(await only(SERVICE.replace('2026-04-02', '2026-02-28')))).toEqual([
      'services 2 delivered_on service.post-arrival',
    ]);
    // An empty cell changes nothing, and the departure that stands still counts.
    expect(codesOf(await world.bring(persons(`${PERSON},`), `${SERVICE_COLUMNS}\n${SERVICE}\n`))).toEqual([]);
  });

  it('should want of a record that Homeward made elsewhere what every new row needs', async () => {
    const reference = 'HW:11111111-1111-4111-8111-111111111111';
    const lacking = of(reference, 'P1').replace(',avrr,asylum_rejected', ',,');
    expect(codesOf(await world.bring(persons(`${lacking},`)))).toEqual([
      'persons 2 return_type value.missing',
      'persons 2 legal_status value.missing',
    ]);
    expect(codesOf(await world.bring(persons(`${of(reference, 'P1')},`)))).toEqual([]);
  });
});
