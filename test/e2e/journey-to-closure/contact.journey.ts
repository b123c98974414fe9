import { refused } from '../journey/case-file.ts';
import { at, day } from '../journey/days.ts';
import { callsOf, contactWith, roundOf, visit } from './contact.ts';
import { FATHER, MOTHER, PLAN, type Voyage } from './voyage.ts';

const GRADES = { 'return-assistance': 4, counselling: 5, overall: 4 };

/** Contact is kept from the day they really arrived: whom to call stands on a list, and what they answer is kept. */
export function theFirstRound(the: () => Voyage): void {
  const answers = (overall: number): object => ({
    ...{ grades: { ...GRADES, overall }, answeredOn: day(0), language: 'ar', mode: 'in-person' },
    present: ['interpreter'],
  });

  describe('the first round', () => {
    it('should put everybody who arrived on the list of the day, for whoever keeps contact', async () => {
      const { reintegration, strangeCounsellor, finance, partner } = the().field.cast;
      const { family } = the();
      const calls = await callsOf(reintegration, family);
      expect(calls.map(({ code, child }) => [code, child])).toEqual([
        ...Array(2).fill(['P7D', true]),
        ...Array(2).fill(['P7D', false]),
      ]);
      expect(await callsOf(strangeCounsellor)).toEqual([]);
      for (const colleague of [finance, partner]) await refused(403, colleague.get('calls'));
      const { id } = await roundOf(reintegration, family, 'P7D', FATHER);
      await refused(404, strangeCounsellor.get(`follow-up-rounds/${id}`));
    });

    it('should be tried by safe channels of their own, on days that can be', async () => {
      const { reintegration, strangeCounsellor } = the().field.cast;
      const { family } = the();
      const mothers = await roundOf(reintegration, family, 'P7D', MOTHER);
      const sheet = await reintegration.expect<{ channels: { id: string }[] }>(
        200,
        reintegration.get(`follow-up-rounds/${mothers.id}`),
      );
      const channelId = sheet.body.channels[0]!.id;
      const { id, version } = await roundOf(reintegration, family, 'P7D', FATHER);
      const path = `follow-up-rounds/${id}/attempts`;
      const right = { version, channel: 'visit', attemptedAt: at(0, 8), outcome: 'no-answer' };
      for (const [code, field, more] of [
        ['attempt.wrong', 'attemptedAt', { attemptedAt: at(1) }],
        ['attempt.wrong', 'attemptedAt', { attemptedAt: `${the().on(PLAN.flight - 1)}T10:00:00Z` }],
        ['attempt.wrong', 'channelId', { channel: 'phone' }],
        ['attempt.channel-unsafe', 'channelId', { channel: 'email', channelId }],
        ['attempt.wrong', 'conclusion', { conclusion: 'held' }],
      ] as const) {
        const refusal = await refused(422, reintegration.post(path, { ...right, ...more }));
        expect([refusal.code, refusal.fields?.map((each) => each.field)]).toEqual([code, [field]]);
      }
      await refused(404, strangeCounsellor.post(path, right));
      expect((await roundOf(reintegration, family, 'P7D', FATHER)).attempts).toEqual([]);
    });

    it('should be held after a second try, for the whole family at once, and be answered once by each', async () => {
      const { reintegration, counsellor } = the().field.cast;
      const { family } = the();
      const again = { attemptedAt: at(0, 8), outcome: 'no-answer' };
      expect(await visit(reintegration, family, 'P7D', again)).toEqual(Array(4).fill('open'));
      expect((await roundOf(reintegration, family, 'P7D')).callOn > day(0)).toBe(true);
      expect(await callsOf(reintegration, family)).toEqual([]);
      const { id } = await roundOf(reintegration, family, 'P7D', MOTHER);
      const path = `follow-up-rounds/${id}/satisfaction`;
      expect((await refused(409, counsellor.post(path, answers(4)))).code).toBe('round.not-held');
      const reached = { attemptedAt: at(0, 9), outcome: 'reached' };
      expect(await visit(reintegration, family, 'P7D', reached)).toEqual(Array(4).fill('held'));
      await refused(400, counsellor.post(path, answers(6)));
      const early = { ...answers(4), answeredOn: the().on(PLAN.flight - 1) };
      expect((await refused(422, counsellor.post(path, early))).fields?.map(({ field }) => field)).toEqual([
        'answeredOn',
      ]);
      await counsellor.expect(200, counsellor.post(path, answers(2)));
      const twice = await refused(409, counsellor.post(path, answers(5)));
      expect(twice.code).toBe('satisfaction.answered-already');
      await counsellor.expect(200, counsellor.post(path, { ...answers(4), corrects: 1 }));
      const { satisfaction } = await roundOf(reintegration, family, 'P7D', MOTHER);
      expect(satisfaction.map(({ grades }) => grades['overall'])).toEqual([4, 2]);
    });
  });
}

/** Three days in vain, and nobody knows where he is; nothing is held against him when he is found. */
export function theLostAndFound(the: () => Voyage): void {
  describe('the man who cannot be reached', () => {
    const tryToReach = async (attemptedAt: string, outcome: string): Promise<string> => {
      const { reintegration } = the().field.cast;
      const { id, version } = await roundOf(reintegration, the().single, 'P7D');
      const attempt = { version, channel: 'visit', attemptedAt, outcome };
      const answer = reintegration.post(`follow-up-rounds/${id}/attempts`, attempt);
      return (await reintegration.expect<{ followUpState: string }>(200, answer)).body.followUpState;
    };

    it('should be lost after three days and not before, and stand on no list of calls', async () => {
      const { reintegration } = the().field.cast;
      const { single, field } = the();
      expect(await tryToReach(at(0, 8), 'no-answer')).toBe('open');
      expect(await tryToReach(at(0, 9), 'no-answer')).toBe('open');
      await the().goTo(PLAN.lost, '10:00');
      expect(await callsOf(reintegration, single)).toEqual([expect.objectContaining({ code: 'P7D', attempts: 2 })]);
      expect(await tryToReach(at(-1, 9), 'no-answer')).toBe('open');
      expect(await tryToReach(at(0, 9), 'wrong-number')).toBe('lost');
      expect(await callsOf(reintegration, single)).toEqual([]);
      const { rounds } = await contactWith(reintegration, single);
      expect(rounds.map(({ state }) => state)).toEqual(Array(5).fill('paused'));
      await field.work();
      const { rows } = (await reintegration.get<{ rows: { template: string }[] }>('notices')).body;
      const owners = (await field.cast.counsellor.get<{ rows: { template: string }[] }>('notices')).body.rows;
      expect([...rows, ...owners].map(({ template }) => template)).toContain('contact-lost');
    });

    it('should be found again, and asked what everybody is asked', async () => {
      const { reintegration, strangeCounsellor } = the().field.cast;
      const { single } = the();
      const { id, version } = await contactWith(reintegration, single);
      const path = `follow-ups/${id}/resume`;
      const wrong = await refused(409, reintegration.post(path, { version, reason: 'asked-again' }));
      expect([wrong.code, wrong.fields?.map(({ field }) => field)]).toEqual(['follow-up.not-stopped', ['reason']]);
      await refused(404, strangeCounsellor.post(path, { version, reason: 'found' }));
      await reintegration.expect(200, reintegration.post(path, { version, reason: 'found' }));
      expect((await contactWith(reintegration, single)).state).toBe('open');
      expect(await tryToReach(at(0, 9), 'reached')).toBe('open');
      expect((await contactWith(reintegration, single)).rounds.map(({ state }) => state)).toEqual([
        ...['held', 'open', 'open', 'open', 'open'],
      ]);
    });
  });
}

/** Another round, from a clock put forward: only what is due is asked for. */
export function aLaterRound(the: () => Voyage, code: string): void {
  it('should put on the list what is due by now, and take it off when it was held', async () => {
    const { reintegration, counsellor } = the().field.cast;
    const { family } = the();
    const due = await callsOf(reintegration, family);
    expect(due.map((call) => call.code)).toEqual(Array(4).fill(code));
    expect(await visit(reintegration, family, code, { attemptedAt: at(0, 9), outcome: 'reached' })).toEqual(
      Array(4).fill('held'),
    );
    const { id } = await roundOf(reintegration, family, code, FATHER);
    const told = { grades: GRADES, answeredOn: day(0), language: 'ar', mode: 'in-person', present: [] };
    await counsellor.expect(200, counsellor.post(`follow-up-rounds/${id}/satisfaction`, told));
    expect(await callsOf(reintegration, family)).toEqual([]);
  });
}
