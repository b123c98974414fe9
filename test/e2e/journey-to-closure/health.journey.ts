import { refused, type CaseFile } from '../journey/case-file.ts';
import { at, day } from '../journey/days.ts';
import { markReady, readinessOf } from './readiness.ts';
import { FATHER, MOTHER, PLAN, type Voyage } from './voyage.ts';

const FOUND = 'Asthma, seen twice this month.';
const DOCTOR = { physician: 'Dr Janssens' };

/** What a body bears is for the medical officer to find; colleagues learn whether, until when, and what the airline needs. */
export function theHealth(the: () => Voyage): void {
  const assessed = async (more: object): Promise<object> => ({
    ...{ memberId: the().family.member(MOTHER).id, assessedOn: day(0), conditions: [], services: [], ...DOCTOR },
    version: (await readinessOf(the().field.cast.medical, the().family, MOTHER)).fitness!.version,
    ...more,
  });
  const notRequired = async (file: CaseFile, places: readonly number[]): Promise<void> => {
    for (const place of places) {
      const none = { memberId: file.member(place).id, answer: 'not-required', version: 0 };
      await file.post(the().field.cast.movement, 'fitness-requests', none);
    }
  };

  describe('the health of who travels', () => {
    it('should be asked after with consent, and be found by nobody but a medical officer', async () => {
      const { movement, medical, strangeMovement, manager } = the().field.cast;
      const { family, pair } = the();
      const memberId = family.member(MOTHER).id;
      const path = `cases/${family.id}/fitness-requests`;
      const unasked = await refused(422, movement.post(path, { memberId, answer: 'requested', version: 0 }));
      expect(unasked.fields?.map(({ field }) => field)).toEqual(['consentedOn']);
      const request = { memberId, answer: 'requested', consentedOn: day(0), version: 0 };
      await refused(404, strangeMovement.post(path, request));
      await refused(403, manager.post(path, request));
      await family.post(movement, 'fitness-requests', request);
      const unfit = await assessed({ outcome: 'temporarily-unfit', reviewOn: day(5), summary: FOUND });
      await refused(403, movement.post(`cases/${family.id}/fitness-assessments`, unfit));
      await family.post(medical, 'fitness-assessments', unfit);
      expect(await family.missing(movement, 'mark-ready')).toContainEqual(
        expect.stringContaining('Somebody may not travel now'),
      );
      await notRequired(family, [FATHER, 2, 3]);
      await notRequired(pair, [0, 1]);
    });

    it('should be sealed: colleagues are told that she may not travel, and never why', async () => {
      const { movement, counsellor, medical } = the().field.cast;
      const { family } = the();
      const findings = `cases/${family.id}/fitness-assessments`;
      expect(JSON.stringify((await medical.get(findings)).body)).toContain(FOUND);
      for (const colleague of [movement, counsellor]) {
        expect((await colleague.get<{ rows: unknown[] }>(findings)).body.rows).toEqual([]);
        const seen = JSON.stringify(await readinessOf(colleague, family, MOTHER));
        expect(seen).toContain('may-not-travel');
        expect(seen).not.toMatch(/temporarily|Asthma|Janssens/);
      }
    });
  });

  describe('appointments on the way', () => {
    it('should be reminded of as those who come agreed', async () => {
      const { counsellor } = the().field.cast;
      const { family, single } = the();
      for (const [file, place, hour] of [
        [family, MOTHER, 11],
        [single, 0, 14],
      ] as const) {
        const { id: memberId, personId } = file.member(place);
        const consent = { purpose: 'appointment-reminder' };
        await counsellor.expect(200, counsellor.post(`persons/${personId}/consents`, consent));
        const visit = { startsAt: at(PLAN.papersHome + 1, hour), durationMinutes: 45, place: 'Rue des Chartreux 21' };
        await file.post(counsellor, 'appointments', { memberId, ...visit });
      }
      expect(the().field.sink.mails).toHaveLength(0);
    });
  });
}

/** Six days later: fit with a condition, somebody who receives her, and a destination that was shut for a while. */
export function theReadiness(the: () => Voyage): void {
  describe('what makes a family ready', () => {
    it('should be fit for the journey in a wheelchair, of which the officer learns the service and no more', async () => {
      const { movement, medical } = the().field.cast;
      const { family } = the();
      const { version } = (await readinessOf(medical, family, MOTHER)).fitness!;
      await family.post(medical, 'fitness-assessments', {
        ...{ memberId: family.member(MOTHER).id, version, outcome: 'fit-with-conditions', assessedOn: day(0) },
        ...{ conditions: ['wheelchair'], services: ['WCHR'], validUntil: the().on(PLAN.flight + 2), summary: FOUND },
        ...{ ...DOCTOR, handOver: { handOverTo: 'Dr Hasan', handOverContact: '+964 770 000 0000' } },
      });
      const seen = await readinessOf(movement, family, MOTHER);
      expect(seen.fitness).toMatchObject({ answer: 'may-travel', services: ['WCHR'], escort: false });
      expect(seen.needs).toEqual(['medical']);
      expect(JSON.stringify(seen)).not.toMatch(/conditions|wheelchair|Hasan|Asthma/);
    });

    it('should be received by somebody who agreed to be there', async () => {
      const { movement, counsellor, finance, strangeMovement } = the().field.cast;
      const { family } = the();
      expect(await family.missing(movement, 'mark-ready')).toEqual([
        expect.stringContaining('Settle who receives whoever needs somebody at arrival'),
      ]);
      const asked = {
        ...{ memberId: family.member(MOTHER).id, kind: 'family', place: 'Karrada, Baghdad' },
        ...{ contactName: 'Umm Ali', contact: '+964 770 111 1111', askedOn: day(-1) },
      };
      await refused(403, finance.post(`cases/${family.id}/receptions`, asked));
      await refused(404, strangeMovement.post(`cases/${family.id}/receptions`, asked));
      const { id, version } = (await family.post(counsellor, 'receptions', asked)).body;
      const answer = { version, answer: 'accepted', answeredOn: day(0) };
      await counsellor.expect(200, counsellor.post(`receptions/${id}/answer`, answer));
      expect(await family.missing(movement, 'mark-ready')).toEqual([]);
    });

    it('should be stopped while the destination is suspended by two colleagues, and no longer', async () => {
      const { movement, manager, reviewer, caseworker } = the().field.cast;
      const { family } = the();
      const suspension = {
        ...{ officeId: the().field.offices.country, countryCode: 'IQ', beginsOn: day(-3), scope: 'everybody' },
        ...{ authority: 'Head office', source: 'Circular 4' },
      };
      await refused(403, caseworker.post('destination-suspensions', suspension));
      const { body } = await manager.expect<{ id: string; version: number }>(
        200,
        manager.post('destination-suspensions', suspension),
      );
      const path = `destination-suspensions/${body.id}`;
      const confirm = { version: body.version };
      expect((await refused(403, manager.post(`${path}/confirm`, confirm))).code).toBe('suspension.own');
      expect(await family.missing(movement, 'mark-ready')).toEqual([]);
      await reviewer.expect(200, reviewer.post(`${path}/confirm`, confirm));
      const shut = `The destination is suspended from ${day(-3)}.`;
      expect((await family.refusedStep(movement, 409, 'mark-ready')).missing).toEqual([shut]);
      const end = { version: body.version + 1, endsOn: day(-1) };
      await reviewer.expect(200, reviewer.post(`${path}/end`, end));
      expect(await family.missing(movement, 'mark-ready')).toEqual([shut]);
      await manager.expect(200, manager.post(`${path}/confirm`, { version: body.version + 2 }));
    });

    it('should be marked ready by who prepares the journey, and by nobody else', async () => {
      const { movement, counsellor, manager } = the().field.cast;
      const { family, pair } = the();
      for (const colleague of [counsellor, manager]) await family.refusedStep(colleague, 403, 'mark-ready');
      expect(await markReady(movement, family)).toEqual(Array(4).fill('READY_TO_TRAVEL'));
      expect(await markReady(movement, pair)).toEqual(Array(2).fill('READY_TO_TRAVEL'));
    });
  });
}
