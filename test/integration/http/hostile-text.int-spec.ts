import { ApiRig, letters } from './api-rig.ts';
import { HOSTILE } from './hostile-requests.ts';

/** Operations that only ask, or that change how the caller signs in: what they take is not kept as it is. */
const KEEPS_NOTHING = /^(Session|Account)\.|search|match|findDuplicates/i;

/** Kept only where a likely duplicate was shown, which these requests do not meet. */
const KEPT_WHEN_NEEDED = /duplicateReason$/;

/** What an honest person may write in any words and must find again; the list keeps the test from proving nothing. */
const MUST_BE_KEPT = [
  'Persons.registerPerson names.0.familyName',
  'Persons.registerPerson names.0.givenNames',
  'Persons.registerPerson contactChannels.0.value',
  'ContactChannels.addContactChannel value',
  'Cases.openCase members.0.person.names.0.familyName',
  'Sessions.record notes.0.text',
  'Appointments.makeAppointment place',
  'Offices.openOffice name',
  'Offices.changeOffice name',
  'Users.addUser displayName',
];

/** Made from the API's own document, so that a text field of a later room is tried without being named here. */
describe('hostile words in every text field', () => {
  let rig: ApiRig;

  beforeAll(async () => {
    rig = await ApiRig.start();
  });
  afterAll(() => rig.close());

  /** Whether the words stand in a table as they were sent; only a reason may stand in the trail alone. */
  const isKept = async (words: string, field: string): Promise<boolean> => {
    const elsewhere = field === 'reason' ? ['idempotency_answer'] : ['idempotency_answer', 'audit_value'];
    const tables = await rig.database.asOwner<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and c.relname <> all ($1)`,
      [elsewhere],
    );
    const each = tables.map(({ name }) => `select 1 from "${name}" t where strpos(to_jsonb(t)::text, $1) > 0`);
    const sent = JSON.stringify(words).slice(1, -1);
    return (await rig.database.asOwner(`${each.join(' union all ')} limit 1`, [sent])).length > 0;
  };

  it('should be kept as they were written or refused in words, and never run, break or leak', async () => {
    const tables = await rig.database.asOwner(`select count(*) from pg_class`);
    const kept = new Set<string>();
    const wrong: string[] = [];
    for (const operation of rig.requests.operations()) {
      for (const field of rig.requests.textFields(operation.schema)) {
        for (const hostile of HOSTILE) {
          const words = `${hostile}${letters()}`;
          const url = await rig.addressOf(operation);
          const body = rig.requests.body(operation.schema, rig.hints, field, words);
          const answer = await rig.send(operation.method, url, body);
          const where = `${operation.operationId} ${field}`;
          const refused = answer.statusCode >= 400;
          if (answer.statusCode >= 500 || (refused && answer.payload.includes(words)))
            wrong.push(`${where}: ${answer.payload}`);
          if (refused || KEEPS_NOTHING.test(operation.operationId) || KEPT_WHEN_NEEDED.test(field)) continue;
          if (await isKept(words, field)) kept.add(where);
          else wrong.push(`${where}: changed`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect([...kept]).toEqual(expect.arrayContaining(MUST_BE_KEPT));
    expect(await rig.database.asOwner(`select count(*) from pg_class`)).toEqual(tables);
    expect(JSON.stringify(rig.lines())).not.toMatch(/O'Brien|<script|union select/);
  }, 300_000);
});
