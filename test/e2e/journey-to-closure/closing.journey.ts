import type { Colleague } from '../../support/http-client.ts';
import { refused, type CaseFile } from '../journey/case-file.ts';
import { at, day } from '../journey/days.ts';
import { closingOf, decideEach, decisionOn, openMatters } from './closing.ts';
import { callsOf, contactWith } from './contact.ts';
import { memberHelp } from './help.ts';
import { DAUGHTER, FATHER, MOTHER, PLAN, SON, type Voyage } from './voyage.ts';

/** What was promised was given, or fell away with a reason: nobody goes on with a promise half kept. */
export function theSettling(the: () => Voyage): void {
  describe('what their plans promised', () => {
    const end = async (place: number, position: number, told: object): Promise<void> => {
      const { reintegration } = the().field.cast;
      const { lines } = await memberHelp(reintegration, the().family, place);
      const { id, version } = lines[position]!;
      await reintegration.expect(200, reintegration.post(`plan-lines/${id}/end`, { version, ...told }));
    };

    it('should be settled line by line, and not while money of it is under way', async () => {
      const { reintegration, movement, strangeCounsellor } = the().field.cast;
      const { family } = the();
      const [rent] = (await memberHelp(reintegration, family, MOTHER)).lines;
      const path = `plan-lines/${rent!.id}/end`;
      const settled = { version: rent!.version, endedAs: 'settled', reason: 'Paid.' };
      expect((await refused(409, reintegration.post(path, settled))).code).toBe('plan-line.money-open');
      await refused(403, movement.post(path, settled));
      await refused(404, strangeCounsellor.post(path, settled));
      await end(SON, 0, { endedAs: 'settled', reason: 'The year at school is paid.' });
      await end(FATHER, 0, { endedAs: 'settled', reason: 'The workshop stands.' });
      expect(await family.missing(reintegration, 'start-monitoring')).toEqual([
        expect.stringMatching(/Settle each line of the plan.*Hand over or cancel what was asked for/),
      ]);
      await end(FATHER, 1, { endedAs: 'lapsed', reason: 'The association gave the course for nothing.' });
      const twice = (await memberHelp(reintegration, family, FATHER)).lines[1]!;
      const again = { version: twice.version, endedAs: 'lapsed', reason: 'Once more.' };
      expect((await refused(409, reintegration.post(`plan-lines/${twice.id}/end`, again))).code).toBe(
        'plan-line.ended',
      );
    });

    it('should let those go on whose plan is settled, and nobody else', async () => {
      const { reintegration } = the().field.cast;
      const { family } = the();
      const of = (...places: number[]): object => ({ memberIds: places.map((place) => family.member(place).id) });
      expect(await family.refusedStep(reintegration, 409, 'start-monitoring', of(MOTHER))).toMatchObject({
        code: 'case.requirement-missing',
        detail: expect.stringContaining('Settle each line of the plan'),
      });
      await family.step(reintegration, 'start-monitoring', of(FATHER, SON, DAUGHTER));
      expect(await family.stages(reintegration)).toEqual(['MONITORING', 'REINTEGRATION', 'MONITORING', 'MONITORING']);
    });
  });
}

/** A case ends when a person has answered for everything that is open, with an outcome, a reason and a day. */
export function theClosing(the: () => Voyage): void {
  const everybody = ({ members }: CaseFile): object => ({ memberIds: members.map(({ id }) => id) });
  const close = async (who: Colleague, file: CaseFile, more: object = {}): Promise<object> => ({
    ...{ version: (await closingOf(who, file)).version, ...everybody(file) },
    ...{ outcome: 'goals-partly-reached', reasonCode: 'support-period-ended', ...more },
  });

  describe('the closing of the family’s case', () => {
    it('should be refused while something is open, and name it', async () => {
      const { supervisor, counsellor, reintegration, strangeSupervisor } = the().field.cast;
      const { family, field } = the();
      const visit = { startsAt: at(5), durationMinutes: 30, place: 'Room 3' };
      await family.post(counsellor, 'appointments', { memberId: family.member(MOTHER).id, ...visit });
      const said = { category: 'service-quality', statement: 'The course was too short.', safeWays: ['phone'] };
      const complaint = { officeId: field.offices.brussels, channel: 'in-person', ...said, receipt: false };
      await counsellor.expect(200, counsellor.post('complaints', { ...complaint, caseId: family.id }));
      const kinds = (await openMatters(supervisor, family)).map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['appointment', 'complaint']));
      const path = `cases/${family.id}/closure`;
      for (const colleague of [supervisor, reintegration]) {
        const refusal = await refused(409, colleague.post(path, await close(colleague, family)));
        expect(refusal).toMatchObject({
          code: 'case.requirement-missing',
          detail: expect.stringContaining(`Open matters without a decision: ${kinds.length}`),
        });
      }
      const right = await close(supervisor, family);
      await refused(403, counsellor.post(path, right));
      await refused(404, strangeSupervisor.post(path, right));
      expect(await family.stages(supervisor)).not.toContain('CLOSED');
    });

    it('should have each open matter decided, by whoever answers for it and as it was read', async () => {
      const { supervisor, counsellor, reintegration, movement, strangeSupervisor } = the().field.cast;
      const { family } = the();
      const path = `cases/${family.id}/matter-decisions`;
      const appointment = (await openMatters(counsellor, family)).find(({ kind }) => kind === 'appointment')!;
      const complaint = (await openMatters(counsellor, family)).find(({ kind }) => kind === 'complaint')!;
      expect(complaint.mayDecide).toBe(false);
      await refused(403, counsellor.post(path, decisionOn(complaint)));
      await refused(404, strangeSupervisor.post(path, decisionOn(appointment)));
      const misread = await refused(409, counsellor.post(path, decisionOn(appointment, { state: '99' })));
      expect(misread.code).toBe('matter.changed');
      await refused(400, counsellor.post(path, decisionOn(appointment, { words: ' ' })));
      await counsellor.expect(200, counsellor.post(path, decisionOn(appointment, { decision: 'settled-elsewhere' })));
      const twice = await refused(409, counsellor.post(path, decisionOn(appointment)));
      expect(twice.code).toBe('matter.decided');
      await decideEach([supervisor, reintegration, movement, counsellor], family);
      expect(await openMatters(supervisor, family)).toEqual([]);
    });

    it('should be on a day that can be, at the version that was read, and explored where help ends early', async () => {
      const { supervisor } = the().field.cast;
      const { family } = the();
      const path = `cases/${family.id}/closure`;
      for (const [field, more] of [
        ['happenedOn', { happenedOn: day(1) }],
        ['happenedOn', { happenedOn: the().on(PLAN.flight - 1) }],
        ['explored', { reasonCode: 'returnee-stops' }],
        ['explored', { reasonCode: 'returnee-stops', explored: '  ' }],
      ] as const) {
        const refusal = await refused(422, supervisor.post(path, await close(supervisor, family, more)));
        expect(refusal.fields?.map((each) => each.field)).toEqual([field]);
      }
      const stale = await close(supervisor, family, { version: 1 });
      expect((await refused(409, supervisor.post(path, stale))).code).toBe('record.version-stale');
      for (const more of [{ outcome: 'all-well' }, { reasonCode: 'no-reason' }])
        await refused(400, supervisor.post(path, await close(supervisor, family, more)));
      expect((await closingOf(supervisor, family)).closures).toEqual([]);
    });

    it('should end with outcome, reason and day, and with it every call', async () => {
      const { supervisor, reintegration } = the().field.cast;
      const { family } = the();
      const right = await close(reintegration, family, { happenedOn: day(0) });
      await reintegration.expect(200, reintegration.post(`cases/${family.id}/closure`, right));
      expect(await family.stages(supervisor)).toEqual(Array(4).fill('CLOSED'));
      const { closures, members } = await closingOf(supervisor, family);
      expect(members).toEqual([]);
      expect(closures).toHaveLength(4);
      expect(closures[0]).toMatchObject({
        ...{ outcome: 'goals-partly-reached', reasonCode: 'support-period-ended' },
        ...{ closedOn: day(0), closedBy: 'reintegration' },
      });
      expect(await callsOf(reintegration, family)).toEqual([]);
      const { state, rounds } = await contactWith(reintegration, family, MOTHER);
      expect(state).toBe('ended');
      expect(rounds.map((round) => round.state)).toEqual(['held', 'held', 'held', 'waived', 'waived']);
      await refused(409, supervisor.post(`cases/${family.id}/closure`, await close(supervisor, family)));
    });
  });

  describe('the closing of the single man’s case', () => {
    it('should end early because he wishes so, with what was explored with him', async () => {
      const { supervisor, counsellor, reintegration, movement } = the().field.cast;
      const { single } = the();
      // The money of the flight he missed never came back.
      expect(await decideEach([supervisor, reintegration, movement, counsellor], single)).toContain('refund');
      const early = { outcome: 'not-known', reasonCode: 'returnee-stops', explored: 'He works with his brothers.' };
      const right = await close(supervisor, single, early);
      await supervisor.expect(200, supervisor.post(`cases/${single.id}/closure`, right));
      expect(await single.stages(supervisor)).toEqual(['CLOSED']);
      expect(await callsOf(reintegration)).toEqual([]);
    });
  });
}
