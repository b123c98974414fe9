import { refused, type CaseFile } from '../journey/case-file.ts';
import { at, day } from '../journey/days.ts';
import { settle } from './board.ts';
import { bringChildToPreparation, GUARDIAN, openChildFile, settlePapers } from './child-travelling.ts';
import { closingOf, decideEach } from './closing.ts';
import { contactWith, roundOf } from './contact.ts';
import { agreement, draftPlan, line, memberHelp } from './help.ts';
import { stillWishes } from './last-days.journey.ts';
import { markReady, readinessOf } from './readiness.ts';
import { bookingOf, clearTransit, offer, request, seatOf, tickets } from './seats.ts';
import { PLAN, type Voyage } from './voyage.ts';

const SCHOOL = 25_000;

/**
 * A child without anybody flies in the care of an escort to somebody who agreed to be there.
 * @returns the file, once it is open
 */
export function theChildTravelling(the: () => Voyage): () => CaseFile {
  let file: CaseFile;
  describe('a child who travels without family', () => {
    const flightOn = (): string => the().on(PLAN.childFlight);
    const memberId = (): string => file.member().id;

    it('should be spoken for by the guardian of that day, and by nobody whose term has ended', async () => {
      const { counsellor, protection } = the().field.cast;
      file = await openChildFile(counsellor);
      await file.listen(counsellor);
      await file.giveNotice(counsellor);
      await file.hearChild(counsellor, 0, 'application', day(-11));
      const term = { memberId: memberId(), ...GUARDIAN, appointedOn: day(-41), act: 'MINTEH/1' };
      const former = { ...term, guardianName: 'Griet Claes', validFrom: day(-40), validTo: day(-2) };
      await file.post(protection, 'guardianships', former);
      expect(await file.missing(counsellor, 'submit-application')).toEqual([
        expect.stringContaining(`needs a guardian whose term covers ${day(0)}`),
      ]);
      const present = { ...term, appointedOn: day(-3), act: 'MINTEH/2', guardianName: 'Jan Maes', validFrom: day(-1) };
      const { id: guardianshipId } = (await file.post(protection, 'guardianships', present)).body;
      expect(await file.missing(counsellor, 'submit-application')).toEqual([]);
      await file.step(counsellor, 'submit-application');
      await bringChildToPreparation(the().field, file, { guardianshipId, departureOn: flightOn() });
      expect(await file.stages(counsellor)).toEqual(['PRE_DEPARTURE']);
    });

    it('should be ready when somebody at home said that they will be there', async () => {
      const { movement, counsellor } = the().field.cast;
      await settlePapers(the().field, file);
      expect((await readinessOf(movement, file)).needs).toContain('child-alone');
      expect(await file.missing(movement, 'mark-ready')).toEqual([
        expect.stringContaining('Settle who receives whoever needs somebody at arrival'),
      ]);
      const aunt = {
        kind: 'family',
        place: 'Adhamiya, Baghdad',
        contactName: 'Umm Yusuf',
        contact: '+964 770 222 2222',
      };
      const asked = await file.post(counsellor, 'receptions', { memberId: memberId(), ...aunt, askedOn: day(-1) });
      const answer = { version: asked.body.version, answer: 'accepted', answeredOn: day(0) };
      await counsellor.expect(200, counsellor.post(`receptions/${asked.body.id}/answer`, answer));
      expect(await markReady(movement, file)).toEqual(['READY_TO_TRAVEL']);
    });

    it('should get no ticket without an escort, nor with one who has not said yes', async () => {
      const { movement } = the().field.cast;
      await file.post(movement, 'bookings', request(file, flightOn()));
      await the().field.work();
      const asked = await bookingOf(movement, file);
      await movement.expect(200, movement.post(`bookings/${asked.id}/offer`, offer(asked, flightOn())));
      await clearTransit(movement, file);
      const issue = async (): Promise<string> => {
        const booking = await bookingOf(movement, file);
        const wrong = await refused(422, movement.post(`bookings/${booking.id}/tickets`, tickets(booking)));
        return wrong.fields!.map(({ field, problem }) => `${field} ${problem}`).join();
      };
      expect(await issue()).toContain('name the adult or the escort who answers for them');
      const held = await bookingOf(movement, file);
      const escort = { version: held.version, kind: 'operational', name: 'Lien Peeters', phone: '+32 470 99 88 77' };
      const named = await movement.expect<{ id: string; version: number }>(
        200,
        movement.post(`bookings/${held.id}/escorts`, escort),
      );
      const { id, version } = await seatOf(movement, file);
      const seat = { version, services: ['UMNR'], caregiverEscortId: named.body.id, baggageKg: 40 };
      await movement.expect(200, movement.post(`booking-seats/${id}`, seat));
      expect(await issue()).toContain('confirm the escort first');
      expect(await file.stages(movement)).toEqual(['READY_TO_TRAVEL']);
      const yes = { version: named.body.version, confirmedOn: day(0) };
      await movement.expect(200, movement.post(`booking-escorts/${named.body.id}/confirmation`, yes));
      for (const what of ['tickets', 'confirmation']) {
        const booking = await bookingOf(movement, file);
        const body = what === 'tickets' ? tickets(booking) : { version: booking.version };
        await movement.expect(200, movement.post(`bookings/${booking.id}/${what}`, body));
      }
      expect(await file.stages(movement)).toEqual(['BOOKED']);
    });

    it('should be asked itself whether it still wishes to go, and not leave before it said how it sees that', async () => {
      const { movement, counsellor, reintegration } = the().field.cast;
      const texts = await counsellor.get<{
        rows: { id: string; audience: string; language: string; sample: boolean }[];
      }>('orientation-texts');
      const text = texts.body.rows.find((row) => row.audience === 'child' && row.language === 'ar' && !row.sample)!;
      await file.post(counsellor, 'orientations', {
        ...{ memberIds: [memberId()], textId: text.id, mode: 'individual', language: 'ar', interpreterUsed: true },
      });
      const mission = { receivingOfficeId: the().field.offices.baghdad, basis: 'own-mission' };
      await file.post(reintegration, 'case-receptions', { memberIds: [memberId()], ...mission });
      await stillWishes(movement, file, [0]);
      await the().goTo(PLAN.childFlight, '09:40');
      const leave = { outcome: 'departed', places: [0] } as const;
      const [unheard] = await settle(movement, flightOn(), file, leave);
      expect(unheard).toMatchObject({ recorded: false, requirements: ['child-heard'] });
      await file.hearChild(counsellor, 0, 'departure', day(0));
      const [left] = await settle(movement, flightOn(), file, leave);
      expect(left).toMatchObject({ recorded: true, code: null });
      expect(await file.stages(movement)).toEqual(['DEPARTED']);
    });

    it('should be there when the mission saw it arrive with its aunt', async () => {
      await the().goTo(PLAN.childLanded, '10:00');
      const { receiver, strangeReceiver, movement } = the().field.cast;
      const seen = { memberIds: [memberId()], arrivedOn: flightOn(), place: 'Baghdad', evidence: 'met-on-arrival' };
      await refused(404, strangeReceiver.post('arrivals', seen));
      await receiver.expect(200, receiver.post('arrivals', seen));
      expect(await file.stages(movement)).toEqual(['ARRIVED']);
    });

    it('should be helped by a plan under which the guardian of that day signed, and not the child', async () => {
      const { reintegration } = the().field.cast;
      await file.step(reintegration, 'open-reintegration');
      const school = { dimension: 'social', serviceType: 'education', modality: 'service', amountMinor: SCHOOL };
      const lines = [
        await line(reintegration, file, 0, { ...school, description: 'School, books and the way there.' }),
      ];
      const { versionId, version } = await draftPlan(reintegration, file, 0, lines);
      const path = `plan-versions/${versionId}/agreement`;
      for (const signedBy of ['self', 'parent'])
        expect(
          (await refused(422, reintegration.post(path, await agreement(reintegration, file, 0, { version, signedBy }))))
            .fields,
        ).toEqual([expect.objectContaining({ field: 'signedBy' })]);
      const signed = await agreement(reintegration, file, 0, { version, signedBy: 'guardian' });
      await reintegration.expect(200, reintegration.post(path, signed));
      expect((await memberHelp(reintegration, file, 0)).versions).toEqual([
        expect.objectContaining({ state: 'agreed', signedBy: 'guardian' }),
      ]);
    });
  });

  return () => file;
}

/** Weeks later nobody answers: the child is looked for, is never written off, and is found before the file may end. */
export function theChildLookedFor(the: () => Voyage, child: () => CaseFile): void {
  describe('the round in which the child is not reached', () => {
    const tryToReach = async (attemptedAt: string, outcome: string): Promise<object> => {
      const { reintegration } = the().field.cast;
      const { id, version } = await roundOf(reintegration, child(), 'P1M');
      const attempt = { version, channel: 'visit', attemptedAt, outcome };
      return (await reintegration.expect(200, reintegration.post(`follow-up-rounds/${id}/attempts`, attempt))).body;
    };
    const alertsOpen = async (): Promise<readonly { id: string; version: number }[]> => {
      const { protection } = the().field.cast;
      const answer = protection.get<{
        rows: { id: string; version: number; caseId: string; closedAt: string | null }[];
      }>('missing-child-alerts');
      return (await answer).body.rows.filter(({ caseId, closedAt }) => caseId === child().id && closedAt === null);
    };
    const close = async (): Promise<object> => ({
      version: (await closingOf(the().field.cast.supervisor, child())).version,
      ...{ memberIds: [child().member().id], outcome: 'goals-reached', reasonCode: 'plan-completed' },
    });

    it('should be by the rounds of a child alone, and raise the alert after the first try', async () => {
      const { reintegration, protection, supervisor } = the().field.cast;
      const { rounds } = await contactWith(reintegration, child());
      expect(rounds.map(({ code }) => code).slice(0, 5)).toEqual(['P1M', 'P3M', 'P6M', 'P9M', 'P12M']);
      expect(await tryToReach(at(0, 8), 'no-answer')).toMatchObject({ alerted: true, followUpState: 'open' });
      expect(await alertsOpen()).toHaveLength(1);
      await the().field.work();
      for (const told of [protection, supervisor]) {
        const { rows } = (await told.get<{ rows: { template: string }[] }>('notices')).body;
        expect(rows.map(({ template }) => template)).toContain('missing-child');
      }
    });

    it('should end only with the alert, the plan and the money settled', async () => {
      const { reintegration, protection, supervisor, counsellor, movement } = the().field.cast;
      const path = `cases/${child().id}/closure`;
      expect(await refused(409, supervisor.post(path, await close()))).toMatchObject({
        detail: expect.stringContaining('Matters that must be settled first: 1'),
      });
      const [alert] = await alertsOpen();
      const found = { version: alert!.version, reason: 'found-safe', words: 'At school; the aunt had a new number.' };
      const alertPath = `missing-child-alerts/${alert!.id}`;
      const early = await refused(409, protection.post(`${alertPath}/close`, found));
      expect(early.code).toBe('missing-child.guardian-to-reach');
      const told = protection.post<{ version: number }>(`${alertPath}/guardian-reached`, {
        ...{ version: alert!.version, reachedAt: at(0, 9), how: 'phone' },
      });
      const { version } = (await protection.expect<{ version: number }>(200, told)).body;
      await protection.expect(200, protection.post(`${alertPath}/close`, { ...found, version }));
      expect(await tryToReach(at(0, 9), 'reached')).toMatchObject({ rounds: [{ state: 'held' }], alerted: false });
      const [school] = (await memberHelp(reintegration, child(), 0)).lines;
      const settled = { version: school!.version, endedAs: 'settled', reason: 'The year at school is paid.' };
      await reintegration.expect(200, reintegration.post(`plan-lines/${school!.id}/end`, settled));
      await child().step(reintegration, 'start-monitoring');
      await decideEach([supervisor, protection, reintegration, movement, counsellor], child());
      await supervisor.expect(200, supervisor.post(path, await close()));
      expect(await child().stages(supervisor)).toEqual(['CLOSED']);
    });
  });
}
