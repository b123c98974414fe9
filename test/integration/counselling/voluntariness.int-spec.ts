import {
  DeclarationsQueries,
  ReconfirmDeclarationAction,
  RecordScreeningAction,
  RevokeDeclarationAction,
  WithdrawAsylumClaimAction,
} from '@homeward/counselling';
import { RecordFactsAction } from '@homeward/programme';
import { randomUUID } from 'node:crypto';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { saveActor, saveOffice } from '../../support/factories/organisation.factory.ts';
import { NOW, refusalOf, startCounselling, TODAY, type CounsellingRig } from './counselling-rig.ts';

describe('Voluntariness', () => {
  let rig: CounsellingRig;
  const alone = { alone: true } as const;
  /** A single adult who was heard alone and signed. */
  const declared = async (stage: 'APPLIED' | 'APPROVED' | 'BOOKED' = 'APPLIED') => {
    const file = await rig.family(stage);
    await rig.session(file, alone);
    return { file, signed: await rig.declare(file) };
  };
  const saved = async (file: SavedCase) =>
    rig.database.asOwner<{ lapse_reason: string | null; language: string; sample: boolean; template_number: number }>(
      'select lapse_reason, language, sample, template_number from declaration where case_id = $1',
      [file.id],
    );

  beforeAll(async () => {
    rig = await startCounselling();
  });
  beforeEach(() => rig.clock.setTo(NOW));
  afterAll(() => rig.close());

  describe('Each adult has one session alone, with an interpreter who is not kin, before declaring', () => {
    it('should let an adult sign who was heard alone, and keep the text they signed', async () => {
      const { file, signed } = await declared();
      expect(signed).toMatchObject({ version: 1, signedOn: TODAY });
      expect(await saved(file)).toEqual([{ lapse_reason: null, language: 'ar', sample: true, template_number: 1 }]);
      const shown = await rig.module.get(DeclarationsQueries).findOfCase(rig.supervisor, file.id);
      expect(shown.declarations).toMatchObject([{ id: signed.id, signedBy: 'person', inDetention: false }]);
    });

    it('should not count a couple’s shared session', async () => {
      const couple = await rig.family('APPLIED', null);
      const [husband, wife] = couple.members;
      await rig.session(couple, { mode: 'family', together: [{ memberId: wife!.id, notes: [] }] });
      for (const { id } of [husband!, wife!])
        expect((await refusalOf(rig.declare(couple, { memberId: id }))).code).toBe('declaration.not-heard-alone');
      await rig.session(couple, { ...alone, memberId: wife!.id });
      await rig.declare(couple, { memberId: wife!.id });
      expect((await refusalOf(rig.declare(couple))).code).toBe('declaration.not-heard-alone');
      expect(await rig.rowsOf('declaration', couple)).toBe(1);
    });

    it.each([
      ['kin', { interpreterUsed: true, interpreterIsKin: true }],
      ['somebody of whom nothing is written', { interpreterUsed: true }],
    ])('should not count a session interpreted by %s', async (_who, heard) => {
      const file = await rig.family('APPLIED');
      await rig.session(file, { ...alone, language: 'fr', ...heard });
      const refused = await refusalOf(rig.declare(file));
      expect(refused).toMatchObject({ code: 'declaration.not-heard-alone', fields: { memberId: expect.any(String) } });
      await rig.session(file, {
        ...{
          ...alone,
          language: 'fr',
          interpreterUsed: true,
          interpreterKind: 'professional',
          interpreterIsKin: false,
        },
      });
      await expect(rig.declare(file)).resolves.toMatchObject({ version: 1 });
    });
  });

  it('should be signed in a language the person understands, or read out by an interpreter who is not kin', async () => {
    const file = await rig.family('APPLIED');
    await rig.session(file, alone);
    const dutch = { templateId: rig.samples['nl']! };
    for (const given of [dutch, { ...dutch, interpreterKind: 'acquaintance' as const, interpreterIsKin: true }])
      expect((await refusalOf(rig.declare(file, given))).code).toBe('declaration.language-not-understood');
    await rig.declare(file, { ...dutch, interpreterKind: 'professional', interpreterIsKin: false });
    expect(await saved(file)).toMatchObject([{ language: 'nl' }]);
  });

  describe('The declaration may be signed from APPLIED on; a valid one exists at PRE_DEPARTURE', () => {
    it('should be refused before the application and after the departure', async () => {
      for (const stage of ['COUNSELLING', 'DEPARTED', 'WITHDRAWN'] as const) {
        const file = await rig.family(stage);
        await rig.session(file, alone);
        expect((await refusalOf(rig.declare(file))).code).toBe('declaration.not-at-stage');
      }
    });

    it('should be missing for each adult who travels and has none of their own', async () => {
      const couple = await rig.family('APPROVED', null, '2015-05-04');
      await rig.session(couple, alone);
      await rig.declare(couple);
      expect(await rig.missing('every-adult-declared', couple)).toContain('1 of these members without one');
      await rig.session(couple, { ...alone, memberId: couple.members[1]!.id });
      await rig.declare(couple, { memberId: couple.members[1]!.id });
      expect(await rig.missing('every-adult-declared', couple)).toBeNull();
    });

    it('should name it in words when preparation is to begin', async () => {
      const file = await rig.family('APPROVED');
      const refused = await refusalOf(rig.step(rig.counsellor, 'start-preparation', file));
      expect(refused).toMatchObject({ code: 'case.requirement-missing' });
      expect(refused.message).toContain('signs a declaration of their own');
    });
  });

  it('should be reconfirmed within 7 days before departure', async () => {
    const { file, signed } = await declared('BOOKED');
    expect(await rig.missing('declaration-reconfirmed', file)).toContain('within 7 days');
    const reconfirm = rig.module.get(ReconfirmDeclarationAction);
    const stale = await refusalOf(reconfirm.execute(rig.counsellor, signed.id, { version: 9 }));
    expect(stale.code).toBe('record.version-stale');
    await reconfirm.execute(rig.counsellor, signed.id, { version: 1 });
    expect(await rig.missing('declaration-reconfirmed', file, '2026-03-09')).toBeNull();
    expect(await rig.missing('declaration-reconfirmed', file, '2026-03-10')).toContain('within 7 days');
    const early = await refusalOf(
      reconfirm.execute(rig.counsellor, signed.id, { version: 2, reconfirmedOn: '2026-03-03' }),
    );
    expect(early).toMatchObject({ fields: { reconfirmedOn: expect.stringContaining(TODAY) } });
  });

  describe('lapse', () => {
    it('should lapse with a withdrawal, and stand again when that step was a mistake', async () => {
      const { file } = await declared('APPROVED');
      await rig.step(rig.counsellor, 'withdraw', file);
      expect(await saved(file)).toMatchObject([{ lapse_reason: 'withdrawn' }]);
      expect(await rig.missing('every-adult-declared', file)).not.toBeNull();
      await rig.correctLast(file);
      expect(await saved(file)).toMatchObject([{ lapse_reason: null }]);
      expect(await rig.missing('every-adult-declared', file)).toBeNull();
    });

    it('should not stand again because a later withdrawal was a mistake', async () => {
      const { file } = await declared('APPROVED');
      await rig.step(rig.counsellor, 'withdraw', file);
      await rig.step(rig.counsellor, 'reopen', file);
      await rig.step(rig.counsellor, 'withdraw', file);
      await rig.correctLast(file);
      expect(await saved(file)).toMatchObject([{ lapse_reason: 'withdrawn' }]);
    });

    it('should lapse on the day the person revokes it, without a reason, and be signed anew', async () => {
      const { file, signed } = await declared();
      const revoke = rig.module.get(RevokeDeclarationAction);
      expect((await refusalOf(revoke.execute(rig.counsellor, signed.id, 7))).code).toBe('record.version-stale');
      expect(await revoke.execute(rig.counsellor, signed.id, 1)).toEqual({ lapsedOn: TODAY, version: 2 });
      expect((await refusalOf(revoke.execute(rig.counsellor, signed.id, 2))).code).toBe('declaration.lapsed');
      await expect(rig.declare(file)).resolves.toMatchObject({ version: 1 });
    });

    it('should be signed anew by whoever turns 18: on the day before nobody asks it, on the day it is missing', async () => {
      const file = await rig.family('APPROVED', '2008-03-03');
      await rig.session(file, alone);
      await rig.declare(file);
      expect(await rig.missing('every-adult-declared', file, '2026-03-02')).toBeNull();
      expect(await rig.missing('every-adult-declared', file, '2026-03-03')).toContain('1 of these members');
    });

    it('should be worth nothing when the person turns out to have been a child when they signed', async () => {
      const { file } = await declared('APPROVED');
      await rig.database.asOwner(`update person set birth_date = '2008-06-01' where id = $1`, [
        file.members[0]!.personId,
      ]);
      expect(await rig.missing('every-adult-declared', file, '2026-06-01')).not.toBeNull();
    });
  });

  describe('Detention: a second counsellor, out of earshot of custodial staff, 24 h between information and signature', () => {
    const held = { ...alone, mode: 'detention-centre', outOfEarshot: true } as const;

    it('should hold all three back until each is given', async () => {
      const file = await rig.family('APPLIED');
      await rig.session(file, { ...held, outOfEarshot: false });
      expect((await refusalOf(rig.declare(file))).message).toContain('out of earshot');
      await rig.session(file, held);
      expect((await refusalOf(rig.declare(file))).message).toContain('second counsellor');
      await rig.session(file, held, rig.second);
      // The first session out of earshot ended at 07:45.
      rig.clock.setTo('2026-03-03T07:44:59Z');
      expect((await refusalOf(rig.declare(file))).message).toContain('24 hours');
      rig.clock.setTo('2026-03-03T07:45:00Z');
      await rig.declare(file);
      expect(await rig.rowsOf('declaration', file)).toBe(1);
    });

    const fact = (file: SavedCase, value: boolean, establishedOn: string): Promise<unknown> =>
      rig.module
        .get(RecordFactsAction)
        .execute(rig.counsellor, file.id, [
          { memberId: file.members[0]!.id, fact: 'inDetention', value, establishedOn },
        ]);

    it('should not be ended by a later call: only a fact that says otherwise ends it', async () => {
      const file = await rig.family('APPLIED');
      await rig.session(file, { ...held, heldAt: new Date('2026-03-01T07:00:00Z') });
      await rig.session(file, { ...alone, mode: 'phone' });
      expect((await refusalOf(rig.declare(file))).code).toBe('declaration.detention-rule');
      await fact(file, false, TODAY);
      await rig.declare(file);
      const shown = await rig.module.get(DeclarationsQueries).findOfCase(rig.supervisor, file.id);
      expect(shown.declarations).toMatchObject([{ inDetention: false }]);
    });

    it('should follow the recorded fact, wherever the person was met and whatever is said of it', async () => {
      const file = await rig.family('APPLIED');
      await rig.session(file, alone);
      await fact(file, true, '2026-02-20');
      const refusal = await refusalOf(rig.declare(file, { inDetention: false }));
      expect(refusal).toMatchObject({ code: 'declaration.detention-rule' });
      await fact(file, false, '2026-03-01');
      await rig.declare(file);
      expect(await rig.rowsOf('declaration', file)).toBe(1);
    });

    it('should hold where only a sealed screening knows of it, without telling it', async () => {
      const file = await rig.family('APPLIED');
      await rig.session(file, alone);
      const screen = (kind: 'rapid' | 'full', indicators: readonly 'detained'[]): Promise<unknown> =>
        rig.module.get(RecordScreeningAction).execute(rig.officer, file.id, {
          ...{ memberId: file.members[0]!.id, kind, heldOn: TODAY, reassessOn: null, fullNeeded: false },
          ...{ levels: { health: 'low', protection: 'medium' }, indicators },
          factors: [{ kind: 'risk', level: 'individual', matterClass: 'protection', text: 'A finding.' }],
        });
      await screen('rapid', ['detained']);
      const refusal = await refusalOf(rig.declare(file));
      expect(refusal.code).toBe('declaration.second-hearing');
      expect(JSON.stringify([refusal.message, refusal.fields])).not.toMatch(/deten|custod|screening/i);
      await screen('rapid', []);
      expect((await refusalOf(rig.declare(file))).code).toBe('declaration.second-hearing');
      await rig.session(file, alone, rig.second);
      rig.clock.setTo('2026-03-03T09:00:00Z');
      await rig.declare(file);
      const shown = await rig.module.get(DeclarationsQueries).findOfCase(rig.supervisor, file.id);
      expect(shown.declarations).toMatchObject([{ inDetention: false }]);
    });

    it('should hold for whoever is said to be detained, wherever they were met', async () => {
      const file = await rig.family('APPLIED');
      await rig.session(file, alone);
      expect((await refusalOf(rig.declare(file, { inDetention: true }))).code).toBe('declaration.detention-rule');
    });
  });

  describe('No withdrawal of an asylum claim is sent before the departure is confirmed', () => {
    /** A requirement of a Belgian programme, or of another; published since 1 February unless it says otherwise. */
    const rule = async (given: Readonly<Record<string, unknown>> = {}): Promise<string> => {
      const { programme_code = 'BE-FEDASIL', fact = 'endsResidenceProcedure', ...more } = given;
      const columns = {
        ...{ programme_code, code: `ends-claim-${randomUUID()}`, number: 1, position: 90, kind: 'requirement' },
        ...{
          title: 'Ends the claim',
          explanation: 'The person ends the claim before departure.',
          source_keys: '{FEDRE}',
        },
        ...{ legal_reference: 'Circular of 1 February 2026', date_field: 'departureOn', valid_from: '2026-02-01' },
        ...{ definition: { condition: { fact, is: true }, refusal: 'The claim stands.' } },
        ...{ status: 'published', origin: 'shipped', published_at: NOW, ...more },
      };
      const [row] = await rig.database.asOwner<{ id: string }>(
        `insert into rule_version (${Object.keys(columns).join(', ')})
         values (${Object.keys(columns)
           .map((_, i) => `$${i + 1}`)
           .join(', ')}) returning id`,
        Object.values(columns),
      );
      return row!.id;
    };
    const withdraw = (file: SavedCase, more: object = {}) =>
      rig.module
        .get(WithdrawAsylumClaimAction)
        .execute(rig.counsellor, file.id, { memberId: file.members[0]!.id, sentOn: TODAY, ...more });

    it('should be refused before departure and recorded after', async () => {
      const file = await rig.family('BOOKED');
      expect((await refusalOf(withdraw(file))).code).toBe('asylum-claim.rule-missing');
      await rule();
      expect((await refusalOf(withdraw(file))).code).toBe('asylum-claim.too-early');
      expect(await rig.rowsOf('asylum_claim_withdrawal', file)).toBe(0);
      await withdraw(await rig.family('DEPARTED'));
    });

    it('should name the rule that has no day here, and who may date it, and make none up', async () => {
      const file = await rig.family('APPROVED');
      await rig.database.asOwner(`update "case" set host_country_code = 'NL' where id = $1`, [file.id]);
      const told = { legalAdviceOfferedOn: '2026-03-01', toldWhatIsLost: true };
      const refused = await refusalOf(withdraw(file, { ...told, ruleId: await rule() }));
      expect(refused).toMatchObject({ code: 'asylum-claim.rule-missing', fields: { ruleId: expect.any(String) } });
      expect(refused.message).toMatch(
        /NL-AVRR, Ends the residence procedure.*programme manager drafts.*another publishes/,
      );
      const shown = await rig.module.get(DeclarationsQueries).findOfCase(rig.supervisor, file.id);
      expect(shown.earlierRules).toEqual([]);
      expect(shown.undatedRules).toContainEqual({ programme: 'NL-AVRR', title: 'Ends the residence procedure' });
      const ruleId = await rule({ programme_code: 'NL-AVRR' });
      await withdraw(file, { ...told, ruleId });
      expect((await rig.module.get(DeclarationsQueries).findOfCase(rig.supervisor, file.id)).withdrawals).toHaveLength(
        1,
      );
    });

    it('should be allowed earlier by a dated rule, with legal advice offered and told what is lost', async () => {
      const file = await rig.family('APPROVED');
      const told = { ruleId: await rule(), legalAdviceOfferedOn: '2026-03-01', toldWhatIsLost: true };
      for (const [without, field] of [
        [{ ...told, ruleId: null }, 'ruleId'],
        [{ ...told, ruleId: randomUUID() }, 'ruleId'],
        [{ ...told, ruleId: await rule({ valid_from: '2026-03-03' }) }, 'ruleId'],
        [{ ...told, ruleId: await rule({ valid_to: TODAY }) }, 'ruleId'],
        [{ ...told, ruleId: await rule({ valid_from: null }) }, 'ruleId'],
        [{ ...told, ruleId: await rule({ programme_code: 'NL-AVRR' }) }, 'ruleId'],
        [{ ...told, ruleId: await rule({ fact: 'noObjection' }) }, 'ruleId'],
        [{ ...told, legalAdviceOfferedOn: null }, 'legalAdviceOfferedOn'],
        [{ ...told, toldWhatIsLost: false }, 'toldWhatIsLost'],
      ] as const)
        expect(Object.keys((await refusalOf(withdraw(file, without))).fields)).toEqual([field]);
      await withdraw(file, told);
      const shown = await rig.module.get(DeclarationsQueries).findOfCase(rig.supervisor, file.id);
      expect(shown.earlierRules.map(({ id }) => id)).toContain(told.ruleId);
      expect(shown.withdrawals).toMatchObject([
        { ruleProgramme: 'BE-FEDASIL', ruleSource: 'Circular of 1 February 2026', ruleValidFrom: '2026-02-01' },
      ]);
      expect((await refusalOf(withdraw(file, told))).code).toBe('asylum-claim.already-withdrawn');
    });
  });

  describe('bad input', () => {
    it('should refuse the declaration of a child, one by proxy without guardian, and a second one', async () => {
      const file = await rig.family('APPLIED', '1990-01-01', '2012-01-01');
      await rig.session(file, { ...alone, memberId: file.members[2]!.id });
      const child = await refusalOf(rig.declare(file, { memberId: file.members[2]!.id }));
      expect(child).toMatchObject({ code: 'declaration.not-adult', fields: { memberId: expect.any(String) } });
      await rig.session(file, alone);
      expect((await refusalOf(rig.declare(file, { signedBy: 'guardian' }))).code).toBe('declaration.no-guardian');
      await rig.declare(file);
      expect((await refusalOf(rig.declare(file))).code).toBe('declaration.already-signed');
      expect(await rig.rowsOf('declaration', file)).toBe(1);
    });

    it('should sign once when two colleagues record it at the same time', async () => {
      const file = await rig.family('APPLIED');
      await rig.session(file, alone);
      const done = await Promise.allSettled([rig.declare(file), rig.declare(file)]);
      expect(done.filter(({ status }) => status === 'rejected')).toMatchObject([
        { reason: { code: 'declaration.already-signed' } },
      ]);
    });

    it('should refuse a member of another case, a day in the future, an unknown text, and one not in force', async () => {
      const [file, other] = [await rig.family('APPLIED'), await rig.family('APPLIED')];
      await rig.session(file, alone);
      expect((await refusalOf(rig.declare(file, { memberId: other.members[0]!.id }))).code).toBe('record.not-found');
      const tomorrow = await refusalOf(rig.declare(file, { signedAt: new Date('2026-03-02T09:00:01Z') }));
      expect(tomorrow).toMatchObject({ code: 'declaration.in-the-future', fields: { signedAt: expect.any(String) } });
      const unknown = await refusalOf(rig.declare(file, { templateId: randomUUID() }));
      expect(unknown).toMatchObject({
        code: 'declaration.template-unsuitable',
        fields: { templateId: expect.any(String) },
      });
      expect(await rig.rowsOf('declaration', file)).toBe(0);
    });

    it('should be found by nobody of another office', async () => {
      const { file, signed } = await declared();
      const stranger = await saveActor(rig.database, 'counsellor', await saveOffice(rig.database));
      const works = [
        () => rig.module.get(DeclarationsQueries).findOfCase(stranger, file.id),
        () => rig.module.get(RevokeDeclarationAction).execute(stranger, signed.id, 1),
      ];
      for (const work of works) expect((await refusalOf(work())).code).toBe('record.not-found');
    });
  });
});
