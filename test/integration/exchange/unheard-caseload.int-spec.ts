import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { CaseJobsModule } from '@homeward/case';
import type { TickHandler } from '@homeward/jobs';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { JOBS_OF_ROOMS } from '../../support/rooms.ts';
import { ExchangeWorld, PERSON, PERSON_COLUMNS } from './rig.ts';

/** A Monday in the hour of the digest, at the office. */
const MORNING = '2026-11-30T07:30:00Z';
const DAYS = 'applied_on,approved_on,declared_on,departed_on,arrived_on,reintegration_from,closed_on,closing_reason';
/** Somebody at each place where a tick looks for people: under way, just left, back, a child alone, of age tomorrow, over. */
const ROWS: readonly (readonly [person: string, days: string])[] = [
  ['F,1990-05-01', '2026-01-05,,,,,,,'],
  ['F,1990-05-01', '2026-01-05,2026-02-01,,,,,,'],
  ['F,1990-05-01', '2026-01-05,2026-02-01,2026-02-02,,,,,'],
  ['F,1990-05-01', '2026-01-05,2026-02-01,2026-02-02,2026-11-25,,,,'],
  ['F,1990-05-01', '2026-01-05,2026-02-01,2026-02-02,2026-10-28,2026-10-29,,,'],
  ['M,2011-05-01', '2026-01-05,2026-02-01,2026-02-02,2026-10-28,2026-10-29,,,'],
  ['F,1990-05-01', '2026-01-05,2026-02-01,2026-02-02,2026-05-28,2026-05-29,2026-06-01,,'],
  ['M,2008-12-01', '2026-01-05,2026-02-01,,,,,,'],
  ['F,1990-05-01', ',,,2014-01-01,2014-01-02,,2015-01-01,other'],
];

describe('a caseload that was imported just now', () => {
  let world: ExchangeWorld;
  let ticks: [string, TickHandler][];
  beforeAll(async () => {
    world = await ExchangeWorld.open({ at: MORNING, imports: [CaseJobsModule, ...JOBS_OF_ROOMS, DiscoveryModule] });
    ticks = world.module
      .get(DiscoveryService, { strict: false })
      .getProviders()
      .filter(({ name, instance }) => String(name).endsWith('Tick') && instance)
      .map(({ name, instance }) => [String(name), instance as TickHandler]);
  });
  afterAll(() => world.close());

  const heard = async (): Promise<Record<string, number>> => {
    const [counts] = await world.database.asOwner<Record<string, number>>(`select
      (select count(*)::integer from message_intent) as messages, (select count(*)::integer from reminder) as reminders,
      (select count(*)::integer from morning_digest) as digests, (select count(*)::integer from outbox) as work,
      (select count(*)::integer from appointment) as appointments, (select count(*)::integer from child_task) as tasks,
      (select count(*)::integer from case_history) as steps, (select sum(version)::integer from case_member) as members,
      (select sum(version)::integer from "case") as cases`);
    return counts!;
  };

  it('R11 should reach nobody by any tick, touch nobody whose time is over, and remind of what comes later', async () => {
    const [office] = await world.database.asOwner<{ id: string }>(`select id from office where code = 'BRU'`);
    const { userId } = await saveActor(world.database, 'counsellor', office!);
    const [{ email }] = (await world.database.asOwner('select email from app_user where id = $1', [userId])) as [
      { email: string },
    ];
    const persons = ROWS.map(([person, days], i) => {
      const row = PERSON.replace('C1,P1', `C${i},P${i}`).replace('F,1990-05-01', person);
      return `${row},${email},0470 12 34 5${i},ana${i}@example.org,${i === 5 ? 'umc' : 'health'},${days}`;
    });
    const { result } = await world.bring(
      `${PERSON_COLUMNS},case_worker,phone,email,vulnerabilities,${DAYS}\n${persons.join('\n')}\n`,
      undefined,
      { pastRetention: 'keep' },
    );
    expect([result.errors, result.persons.new]).toEqual([[], ROWS.length]);
    const [owned] = await world.database.asOwner(
      `select count(*)::integer as n from "case" where owner_id is not null`,
    );
    expect(owned).toEqual({ n: ROWS.length });

    const before = await heard();
    expect(before).toMatchObject({ messages: 0, reminders: 0, digests: 0, work: 0, appointments: 0, tasks: 0 });
    expect(ticks.length).toBeGreaterThan(10);
    for (const [, tick] of [...ticks, ...ticks]) await tick.tick();
    // That a child comes of age stands in the case, and is told to nobody.
    expect(await heard()).toEqual({ ...before, tasks: 1 });

    // Of the rounds some passed before, and those that come are called for when they come.
    const states = await world.database.asOwner<{ state: string; n: number }>(
      'select state, count(*)::integer as n from follow_up_round group by 1 order by 1',
    );
    expect(states.map(({ state }) => state)).toEqual(['open', 'waived']);
    world.clock.setTo('2027-01-18T07:30:00Z');
    for (const [, tick] of ticks) await tick.tick();
    const later = await heard();
    expect(later['reminders']).toBeGreaterThan(0);
    expect(later['digests']).toBe(1);
    const kept = await world.database.asOwner(
      `select m.version, p.erased_at as erased from case_member m join person p on p.id = m.person_id
         join caseload_case_ref r on r.case_id = m.case_id where r.case_ref = 'C8' and r.past_retention = 'kept'`,
    );
    expect(kept).toEqual([{ version: 1, erased: null }]);
  });
});
