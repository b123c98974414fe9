import { adult, bringToReview, decide, evaluate, principal, storyOf, triesOf } from './paperwork.ts';
import { CaseFile, refused } from './case-file.ts';
import { at, day, type Field } from './field.ts';

interface Letter {
  readonly id: string;
  readonly version: number;
  readonly language: string;
  readonly state: string;
  readonly sample: boolean;
  readonly title: string;
  readonly body: string;
  readonly attachmentId: string | null;
}

const WORDS = 'السيدة سعاد،\n\nقُبل طلبكم. يمكنكم أن تغيّروا رأيكم حتى يوم السفر.';
const CONSENT_TEXT = {
  ...{ kind: 'consent', language: 'ar', title: 'موافقة', legalOwner: 'Fedasil, legal service' },
  ...{ body: 'أوافق، أنا {{person.name}}، على: {{consent.purpose}}.', translator: 'Sworn translator' },
};

/** What a person is given on paper, in her language: written, worded, printed, filed as it was given, and signed. */
export function theLetters(the: () => Field): void {
  describe('the letters of a woman who reads Arabic', () => {
    let file: CaseFile;
    let letter: Letter;
    const open = async (id: string): Promise<Letter> => {
      const { counsellor } = the().cast;
      return (await counsellor.expect<Letter>(200, counsellor.get(`letters/${id}`))).body;
    };
    const write = async (kind: string, more: object = {}): Promise<Letter> => {
      const about = { memberId: file.member().id, kind, matterClass: 'ordinary', ...more };
      return open((await file.post(the().cast.counsellor, 'letters', about)).body.id);
    };
    const change = async (what: 'edit' | 'file' | 'sign', body: object = {}): Promise<void> => {
      const { counsellor } = the().cast;
      const { version } = letter;
      await counsellor.expect(200, counsellor.post(`letters/${letter.id}/${what}`, { version, ...body }));
      letter = await open(letter.id);
    };
    const print = async (): Promise<Buffer> => {
      const { status, content } = await the().cast.counsellor.download(`letters/${letter.id}/print`);
      expect([status, content.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
      return content;
    };

    it('should not tell of a decision before there is one', async () => {
      const { counsellor, caseworker, strangeCounsellor } = the().cast;
      file = await CaseFile.open(counsellor, [principal(adult('سعاد', 'الكرخي', { sex: 'female' }))]);
      const early = { memberId: file.member().id, kind: 'decision', matterClass: 'ordinary' };
      expect(await refused(422, counsellor.post(`cases/${file.id}/letters`, early))).toMatchObject({
        code: 'letter.matter-missing',
      });
      await refused(404, strangeCounsellor.post(`cases/${file.id}/letters`, early));
      await bringToReview(the(), file);
      await decide(caseworker, await evaluate(counsellor, file));
    });

    it('should be filled in her language with what was decided, and be nobody else’s to write, read or print', async () => {
      const { strangeCounsellor, manager } = the().cast;
      letter = await write('decision');
      expect(letter).toMatchObject({ language: 'ar', state: 'draft', sample: true });
      expect(letter.body).toContain('سعاد');
      expect(letter.body).toContain('Every condition of the programme is met.');
      const about = { memberId: file.member().id, kind: 'decision', matterClass: 'ordinary' };
      await refused(404, strangeCounsellor.post(`cases/${file.id}/letters`, about));
      await refused(403, manager.post(`cases/${file.id}/letters`, about));
      await refused(404, strangeCounsellor.get(`cases/${file.id}/letters`));
      await refused(404, strangeCounsellor.get(`letters/${letter.id}`));
      await refused(404, strangeCounsellor.get(`letters/${letter.id}/print`));
      const wording = { version: letter.version, title: 'x', body: 'y' };
      await refused(404, strangeCounsellor.post(`letters/${letter.id}/edit`, wording));
      await refused(403, manager.post(`letters/${letter.id}/file`, { version: letter.version }));
    });

    it('should be worded by hand, and wait for every word before it is filed', async () => {
      const { counsellor } = the().cast;
      await change('edit', { title: 'قرار', body: `${WORDS} {{decision.more}}` });
      const early = counsellor.post(`letters/${letter.id}/file`, { version: letter.version });
      expect(await refused(422, early)).toMatchObject({ code: 'letter.unfilled', fields: [{ field: 'body' }] });
      await change('edit', { title: 'قرار', body: WORDS });
      const stale = counsellor.post(`letters/${letter.id}/edit`, { version: 1, title: 'x', body: 'y' });
      expect(await refused(409, stale)).toMatchObject({ code: 'record.version-stale' });
    });

    it('should be read later exactly as it was given, among the files of the case', async () => {
      const { counsellor, strangeCounsellor } = the().cast;
      const given = await print();
      await change('file');
      expect(letter).toMatchObject({ state: 'filed', body: WORDS });
      expect((await print()).equals(given)).toBe(true);
      const kept = await counsellor.download(`attachments/${letter.attachmentId}/content`);
      expect(kept.content.equals(given)).toBe(true);
      await refused(404, strangeCounsellor.get(`attachments/${letter.attachmentId}/content`));
      const again = counsellor.post(`letters/${letter.id}/edit`, { version: letter.version, title: 'x', body: 'y' });
      expect(await refused(409, again)).toMatchObject({ code: 'letter.not-a-draft' });
      expect(await file.timeline(counsellor)).toContainEqual(
        expect.objectContaining({ what: 'decision', more: expect.objectContaining({ state: 'filed' }) }),
      );
    });

    it('should print the declaration she will sign, as a sample that a live home lets nobody sign', async () => {
      const { counsellor } = the().cast;
      letter = await write('declaration');
      await print();
      await change('file');
      expect(letter.sample).toBe(true);
      const signing = counsellor.post(`letters/${letter.id}/sign`, { version: letter.version });
      expect(await refused(409, signing)).toMatchObject({ code: 'letter.sample-in-live' });
    });

    it('should have her consent signed once the text was reviewed by somebody else', async () => {
      const { counsellor, caseworker, manager, reviewer, strangeCounsellor } = the().cast;
      await refused(403, caseworker.post('letter-templates', CONSENT_TEXT));
      const draft = await manager.expect<{ id: string }>(200, manager.post('letter-templates', CONSENT_TEXT));
      const publishing = { version: 1, validFrom: day(0) };
      const path = `letter-templates/${draft.body.id}/publish`;
      expect(await refused(403, manager.post(path, publishing))).toMatchObject({ code: 'letter-template.own-draft' });
      await reviewer.expect(200, reviewer.post(path, publishing));
      const { personId } = file.member();
      const consent = await counsellor.expect<{ id: string }>(
        200,
        counsellor.post(`persons/${personId}/consents`, { purpose: 'appointment-reminder' }),
      );
      letter = await write('consent', { consentId: consent.body.id });
      expect(letter).toMatchObject({ language: 'ar', sample: false, title: 'موافقة' });
      expect(letter.body).toContain('سعاد الكرخي، على: التذكير بالمواعيد');
      const early = counsellor.post(`letters/${letter.id}/sign`, { version: letter.version });
      expect(await refused(409, early)).toMatchObject({ code: 'letter.not-filed' });
      await change('file');
      await print();
      const tomorrow = counsellor.post(`letters/${letter.id}/sign`, { version: letter.version, signedOn: day(1) });
      expect(await refused(422, tomorrow)).toMatchObject({ fields: [{ field: 'signedOn' }] });
      await refused(404, strangeCounsellor.post(`letters/${letter.id}/sign`, { version: letter.version }));
      await change('sign');
      expect(letter).toMatchObject({ state: 'signed' });
    });

    it('should invite her to her appointment on paper, and tell another desk no more than its kind needs', async () => {
      const { counsellor, strangeCounsellor, manager } = the().cast;
      const { id: memberId } = file.member();
      const about = { memberId, kind: 'appointment', matterClass: 'ordinary' };
      expect(await refused(422, counsellor.post(`cases/${file.id}/letters`, about))).toMatchObject({
        code: 'letter.matter-missing',
      });
      const visit = { memberId, startsAt: at(3, 13), durationMinutes: 45, place: 'Rue des Chartreux 21, room 5' };
      const appointmentId = (await file.post(counsellor, 'appointments', visit)).body.id;
      for (const [kind, more, holds] of [
        ['appointment', { appointmentId }, 'Rue des Chartreux 21, room 5'],
        ['referral', { referredTo: 'The legal desk of Caritas' }, 'The legal desk of Caritas'],
      ] as const) {
        await refused(404, strangeCounsellor.post(`cases/${file.id}/letters`, { ...about, kind, ...more }));
        await refused(403, manager.post(`cases/${file.id}/letters`, { ...about, kind, ...more }));
        letter = await write(kind, more);
        expect(letter).toMatchObject({ language: 'ar', state: 'draft' });
        expect(letter.body).toContain(holds);
        const given = await print();
        await change('file');
        const kept = await counsellor.download(`attachments/${letter.attachmentId}/content`);
        expect(kept.content.equals(given)).toBe(true);
        await refused(404, strangeCounsellor.get(`attachments/${letter.attachmentId}/content`));
        expect(await file.timeline(counsellor)).toContainEqual(
          expect.objectContaining({ what: kind, more: expect.objectContaining({ state: 'filed' }) }),
        );
      }
    });

    it('should leave a trail of who tried', async () => {
      expect(await storyOf(the(), file)).toContain('caseworker: approve');
      expect(await triesOf(the(), file.id)).toEqual(
        expect.arrayContaining(['strangeCounsellor: refused POST cases/:id/letters']),
      );
    });
  });
}
