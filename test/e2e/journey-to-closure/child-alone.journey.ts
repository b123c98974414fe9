import { CaseFile, refused } from '../journey/case-file.ts';
import { at, day } from '../journey/days.ts';
import { adult, principal } from '../journey/paperwork.ts';
import { closingOf, decideEach } from './closing.ts';
import { callsOf, contactWith, roundOf } from './contact.ts';
import type { Voyage } from './voyage.ts';

interface Alert {
  readonly id: string;
  readonly version: number;
  readonly caseId: string;
  readonly closedAt: string | null;
}

/** A child without caregiver who is not reached is looked for at once: never written off as lost. */
export function theChildAlone(the: () => Voyage): void {
  describe('a child who is back without anybody', () => {
    let file: CaseFile;
    const alerts = async (): Promise<readonly Alert[]> => {
      const { protection } = the().field.cast;
      const { rows } = (await protection.expect<{ rows: Alert[] }>(200, protection.get('missing-child-alerts'))).body;
      return rows.filter(({ caseId }) => caseId === file.id);
    };
    const tryToReach = async (attemptedAt: string, outcome: string): Promise<object> => {
      const { reintegration } = the().field.cast;
      const { id, version } = await roundOf(reintegration, file, 'P1M');
      const attempt = { version, channel: 'visit', attemptedAt, outcome };
      return (await reintegration.expect(200, reintegration.post(`follow-up-rounds/${id}/attempts`, attempt))).body;
    };
    const close = async (): Promise<object> => ({
      version: (await closingOf(the().field.cast.supervisor, file)).version,
      ...{ memberIds: [file.member().id], outcome: 'no-help-due', reasonCode: 'plan-completed' },
    });

    it('should be called before all others, by rounds of its own', async () => {
      const { counsellor, supervisor, reintegration } = the().field.cast;
      const child = adult('سيف', 'الدليمي', { birthDate: day(-13 * 366) });
      file = await CaseFile.open(counsellor, [principal(child)]);
      const back = { happenedOn: day(-31), reason: 'Came back by himself and asks for help there.' };
      await file.refusedStep(counsellor, 403, 'register-returned', back);
      await file.step(supervisor, 'register-returned', back);
      const [first] = await callsOf(reintegration);
      expect(first).toMatchObject({ caseId: file.id, code: 'P1M', child: true });
    });

    it('should be looked for after the first try, and not be lost after many', async () => {
      const { reintegration } = the().field.cast;
      expect(await tryToReach(at(-3), 'no-answer')).toMatchObject({ alerted: true, followUpState: 'open' });
      for (const days of [-2, -1, 0]) await tryToReach(at(days, 9), 'no-answer');
      expect((await contactWith(reintegration, file)).state).toBe('open');
      expect(await alerts()).toEqual([expect.objectContaining({ closedAt: null })]);
      await the().field.work();
      const { protection, strangeSupervisor } = the().field.cast;
      const { rows } = (await protection.get<{ rows: { template: string }[] }>('notices')).body;
      expect(rows.map(({ template }) => template)).toContain('missing-child');
      const [alert] = await alerts();
      const path = `missing-child-alerts/${alert!.id}/close`;
      const found = { version: alert!.version, reason: 'found-safe', words: 'He stays with an aunt.' };
      await refused(403, reintegration.post(path, found));
      await refused(404, strangeSupervisor.post(path, found));
    });

    it('should be found before anything is closed', async () => {
      const { supervisor, protection, counsellor } = the().field.cast;
      const path = `cases/${file.id}/closure`;
      expect(await refused(409, supervisor.post(path, await close()))).toMatchObject({
        detail: expect.stringContaining('Matters that must be settled first: 1'),
      });
      const [alert] = await alerts();
      const found = { version: alert!.version, reason: 'found-safe', words: 'He stays with an aunt.' };
      await protection.expect(200, protection.post(`missing-child-alerts/${alert!.id}/close`, found));
      expect(await tryToReach(at(0, 9), 'reached')).toMatchObject({ rounds: [{ state: 'held' }], alerted: false });
      await decideEach([supervisor, protection, counsellor], file);
      await supervisor.expect(200, supervisor.post(path, await close()));
      expect(await file.stages(supervisor)).toEqual(['CLOSED']);
    });
  });
}
