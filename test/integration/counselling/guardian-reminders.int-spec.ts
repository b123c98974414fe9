import { CancelAppointmentAction, MakeAppointmentAction } from '@homeward/case';
import {
  EndGuardianshipAction,
  RecordGuardianReachedAction,
  RecordSessionAction,
  ReportMissingChildAction,
  TellChildProtectionAction,
} from '@homeward/counselling';
import type { JobEnvelope } from '@homeward/jobs';
import { DeliverMessageJob, NotificationJobsModule } from '@homeward/notification';
import { Test, type TestingModule } from '@nestjs/testing';
import { rooms } from '../../support/rooms.ts';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { NOON, openChildWorld, refusalOf, TODAY, type ChildWorld } from './child-world.ts';

const CHILD = '2012-06-01';
/** An hour each, so that nobody is booked twice. */
const MONDAY = Date.parse('2026-03-09T06:00:00Z');
const HOUR_MS = 3_600_000;

interface Intent {
  readonly id: string;
  readonly personId: string;
  readonly state: string;
}

describe('Safe contact with whoever speaks for a child', () => {
  let world: ChildWorld;
  let worker: TestingModule;
  let met = 0;
  const clock = new TestClock(NOON);

  /** Somebody with a file of their own who is in no case of the child: a professional guardian. */
  const guardianPerson = async (): Promise<string> =>
    (await saveCase(world.database, world.office, world.caseworker.userId)).members[0]!.personId;
  const appoint = async (file: SavedCase, given: object = {}): Promise<{ id: string; person: string }> => {
    const person = await guardianPerson();
    const id = await world.appoint(file, 0, { guardianPersonId: person, ...given });
    return { id, person };
  };
  const meet = (file: SavedCase, member = 0): Promise<{ id: string }> =>
    world.module.get(MakeAppointmentAction).execute(world.caseworker, {
      ...{ caseId: file.id, memberId: file.members[member]!.id, startsAt: new Date(MONDAY + met++ * HOUR_MS) },
      durationMinutes: 45,
      place: 'Rue des Chartreux 21',
    });
  const intents = (file: SavedCase, state = 'waiting'): Promise<Intent[]> =>
    world.database.asOwner<{ id: string; personId: string; state: string }>(
      `select id, person_id as "personId", state from message_intent
        where case_id = $1 and template = 'appointment-reminder' and state = $2 order by created_at, key`,
      [file.id, state],
    );
  const persons = async (file: SavedCase): Promise<string[]> =>
    (await intents(file)).map(({ personId }) => personId).sort();
  const channel = async (personId: string, safety: 'safe' | 'unknown'): Promise<void> => {
    await world.database.asOwner(
      `insert into contact_channel (person_id, office_id, kind, value, safety, language, created_at)
       values ($1, $2, 'email', $3, $4, 'en', now())`,
      [personId, world.office.id, `${personId}@mail.example`, safety],
    );
  };
  const agree = async (personId: string): Promise<void> => {
    await world.database.asOwner(
      `insert into consent (person_id, office_id, purpose, granted_on, recorded_by, created_at)
       values ($1, $2, 'appointment-reminder', $3, $4, now())`,
      [personId, world.office.id, TODAY, world.caseworker.userId],
    );
  };
  /** What became of the reminder meant for a person. */
  const delivered = async (file: SavedCase, personId: string): Promise<unknown> => {
    const { id } = (await intents(file)).find((intent) => intent.personId === personId)!;
    const actor = systemActor([world.office.id]);
    clock.setTo('2026-03-09T05:30:00Z');
    const envelope = { actor } as unknown as JobEnvelope;
    await worker.get(DeliverMessageJob).execute({ intentId: id }, worker.get(Transactions), envelope);
    clock.setTo(NOON);
    const [row] = await world.database.asOwner(
      `select i.state, i.reason, k.recipient, k.subject, k.body from message_intent i
         left join kept_mail k on k.intent_id = i.id where i.id = $1`,
      [id],
    );
    return row;
  };

  beforeAll(async () => {
    world = await openChildWorld(clock);
    const imports = [...rooms(world.database, clock), NotificationJobsModule];
    worker = await Test.createTestingModule({ imports }).compile();
  });
  afterAll(async () => {
    await worker.close();
    await world.close();
  });

  it('should remind the guardian of that day beside the child, each through their own channel', async () => {
    const file = await world.saveFamily([{ born: CHILD }]);
    const { person } = await appoint(file);
    await meet(file);
    expect(await persons(file)).toEqual([file.members[0]!.personId, person].sort());
    await channel(person, 'safe');
    await agree(person);
    const mail = await delivered(file, person);
    expect(mail).toMatchObject({ state: 'kept', recipient: `${person}@mail.example`, subject: 'Your appointment' });
    expect(JSON.stringify(mail)).not.toMatch(/child|guardian|asylum|return/i);
  });

  it('should write to no guardian without consent, and to no channel that is not known to be safe', async () => {
    const file = await world.saveFamily([{ born: CHILD }]);
    const { person } = await appoint(file);
    await meet(file);
    await channel(person, 'unknown');
    expect(await delivered(file, person)).toMatchObject({ state: 'not-sent', reason: 'no-consent' });
    const other = await world.saveFamily([{ born: CHILD }]);
    const second = await appoint(other);
    await meet(other);
    await channel(second.person, 'unknown');
    await agree(second.person);
    expect(await delivered(other, second.person)).toMatchObject({ state: 'not-sent', reason: 'no-safe-channel' });
  });

  describe('when the child is missing', () => {
    const missing = async (file: SavedCase): Promise<string> => {
      const { id } = await world.module.get(ReportMissingChildAction).execute(world.counsellor, file.id, {
        ...{ memberId: file.members[0]!.id, occasion: 'other', missedAt: new Date(`${TODAY}T10:00:00Z`) },
      });
      await world.module
        .get(TellChildProtectionAction)
        .execute(systemActor([file.officeId]), world.module.get(Transactions), file.officeId, {
          ...{ about: 'missing-child', caseId: file.id, subjectId: id, round: 1 },
        });
      return id;
    };
    const asked = async (file: SavedCase): Promise<{ state: string } | undefined> => {
      const [intent] = await world.database.asOwner<{ id: string }>(
        `select id from message_intent where case_id = $1 and template = 'guardian-please-call'`,
        [file.id],
      );
      if (!intent) return undefined;
      const envelope = { actor: systemActor([world.office.id]) } as unknown as JobEnvelope;
      await worker.get(DeliverMessageJob).execute({ intentId: intent.id }, worker.get(Transactions), envelope);
      const [row] = await world.database.asOwner<{ state: string }>(
        `select i.state, i.reason, k.recipient, k.subject, k.body from message_intent i
           left join kept_mail k on k.intent_id = i.id where i.id = $1`,
        [intent.id],
      );
      return row;
    };

    it('should ask the guardian of today to call, and write no word of why or about whom', async () => {
      const file = await world.saveFamily([{ born: CHILD }]);
      const { person } = await appoint(file);
      await channel(person, 'safe');
      await agree(person);
      await missing(file);
      const mail = await asked(file);
      expect(mail).toMatchObject({ state: 'kept', recipient: `${person}@mail.example`, subject: 'Please call us' });
      const [{ names }] = (await world.database.asOwner(
        `select array_agg(n.given_names) || array_agg(n.family_name) as names from person_name n
          where n.person_id = $1`,
        [file.members[0]!.personId],
      )) as [{ names: string[] }];
      const written = JSON.stringify(mail);
      for (const name of names.filter(Boolean)) expect(written).not.toContain(name);
      expect(written).not.toMatch(/child|missing|guardian|asylum|return|appointment|police/i);
    });

    it('should write to no channel that is not safe or not agreed to, and to nobody once they were reached', async () => {
      const unsafe = await world.saveFamily([{ born: CHILD }]);
      const first = await appoint(unsafe);
      await channel(first.person, 'unknown');
      await agree(first.person);
      await missing(unsafe);
      expect(await asked(unsafe)).toMatchObject({ state: 'not-sent', reason: 'no-safe-channel', body: null });
      const reached = await world.saveFamily([{ born: CHILD }]);
      const second = await appoint(reached);
      await channel(second.person, 'safe');
      await agree(second.person);
      const alertId = await missing(reached);
      await world.module.get(RecordGuardianReachedAction).execute(world.officer, alertId, {
        ...{ version: 1, how: 'phone', reachedAt: new Date(NOON) },
      });
      expect(await asked(reached)).toMatchObject({ state: 'cancelled', body: null });
      const nobody = await world.saveFamily([{ born: CHILD }]);
      await missing(nobody);
      expect(await asked(nobody)).toBeUndefined();
    });
  });

  it('should tell the new guardian instead of the old one, and nobody whose term ends before that day', async () => {
    const file = await world.saveFamily([{ born: CHILD }]);
    const first = await appoint(file);
    await meet(file);
    const second = await appoint(file, { validFrom: '2026-03-05', replaces: { id: first.id, version: 1 } });
    expect(await persons(file)).toEqual([file.members[0]!.personId, second.person].sort());
    await world.module
      .get(EndGuardianshipAction)
      .execute(world.officer, second.id, { version: 1, validTo: '2026-03-08' });
    expect(await persons(file)).toEqual([file.members[0]!.personId]);
  });

  it('should remind the parent in the same case and no parent elsewhere, nor one who fears to be written to', async () => {
    const file = await world.saveFamily([{ born: '1985-01-01', of: { 1: 'parent' } }, { born: CHILD }]);
    const elsewhere = await world.saveFamily([{ born: '1984-01-01' }]);
    await world.database.asOwner(
      `insert into member_relation (case_id, office_id, member_id, of_person_id, kind, created_by, created_at)
       values ($1, $2, $3, $4, 'parent', $5, now())`,
      [
        ...[elsewhere.id, world.office.id, elsewhere.members[0]!.id, file.members[1]!.personId],
        world.caseworker.userId,
      ],
    );
    const [mother, child] = file.members;
    const { id } = await meet(file, 1);
    expect(await persons(file)).toEqual([mother!.personId, child!.personId].sort());
    await world.module.get(RecordSessionAction).execute({ ...world.caseworker, secondFactor: true }, file.id, {
      ...{ memberId: mother!.id, purpose: 'pre-decision', mode: 'individual', language: 'fr', interpreterUsed: true },
      ...{ heldAt: new Date('2026-03-02T08:00:00Z'), durationMinutes: 45, notes: [], alone: true, fearOfReturn: 'yes' },
    });
    expect(await persons(file)).toEqual([child!.personId]);
    await world.module.get(CancelAppointmentAction).execute(world.caseworker, { appointmentId: id, version: 1 });
    expect(await persons(file)).toEqual([]);
  });

  it('should remind nobody beside an adult, and refuse a guardian nobody knows or the child itself', async () => {
    const adult = await world.saveFamily([{ born: '1990-01-01' }]);
    await meet(adult);
    expect(await persons(adult)).toEqual([adult.members[0]!.personId]);
    const file = await world.saveFamily([{ born: CHILD }]);
    const own = await refusalOf(world.appoint(file, 0, { guardianPersonId: file.members[0]!.personId }));
    expect(own.fields).toHaveProperty('guardianPersonId');
    const unknown = world.appoint(file, 0, { guardianPersonId: '00000000-0000-4000-8000-000000000001' });
    expect((await refusalOf(unknown)).code).toBe('record.not-found');
  });
});
