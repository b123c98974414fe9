import { refused } from '../journey/case-file.ts';
import { storyOf, trailOf, triesOf } from '../journey/paperwork.ts';
import type { Voyage } from './voyage.ts';

const HELP = ['open-reintegration', 'start-monitoring'];

/** Months later it can still be told who did what, and that nobody changed the telling. */
export function theTrail(the: () => Voyage): void {
  describe('the trail of it all', () => {
    it('should tell the whole way in its order, by those who went it', async () => {
      const { field, family } = the();
      const story = await storyOf(field, family);
      const steps = ['confirm-departure', 'confirm-arrival', ...HELP, 'close'];
      const told = story.filter((line) => steps.includes(line.split(': ')[1]!));
      expect([...new Set(told)]).toEqual([
        ...['movement: confirm-departure', 'receiver: confirm-arrival'],
        ...HELP.map((action) => `reintegration: ${action}`),
        'reintegration: close',
      ]);
      expect(story.filter((line) => line.startsWith('strange'))).toEqual([]);
      expect(await trailOf(field, family)).toContain('supervisor: read-closure');
      expect(await triesOf(field, family.id)).toEqual(
        expect.arrayContaining([
          ...['partner: refused GET cases/:id', 'counsellor: refused POST cases/:id/closure'],
          ...['strangeSupervisor: refused POST cases/:id/closure', 'finance: refused POST cases/:id/plan-drafts'],
        ]),
      );
    });

    it('should hold: nothing of it was altered, removed or left outside', async () => {
      const { field } = the();
      await field.work();
      const report = await field.verifyTrail();
      expect(report).toMatchObject({ ok: true, findings: [], found: 0 });
      expect(report.months.reduce((sum, { events }) => sum + events, 0)).toBeGreaterThan(500);
      const { dataOfficer, supervisor } = field.cast;
      const month = the().on(0).slice(0, 7);
      const answer = await dataOfficer.expect<{ ok: boolean }>(
        200,
        dataOfficer.get(`audit/verification?month=${month}`),
      );
      expect(answer.body.ok).toBe(true);
      await refused(403, supervisor.get('audit/verification'));
    });
  });
}
