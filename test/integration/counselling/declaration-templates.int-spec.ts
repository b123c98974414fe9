import { DraftDeclarationTemplateAction, PublishDeclarationTemplateAction } from '@homeward/counselling';
import { Transactions } from '@homeward/database';
import { randomUUID } from 'node:crypto';
import { markInstallation } from '../../support/factories/counselling.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { NOW, refusalOf, startCounselling, TODAY, type CounsellingRig } from './counselling-rig.ts';

describe('Voluntariness: declaration texts are legal texts, read by two', () => {
  let rig: CounsellingRig;
  const TEXT = { language: 'ar', legalOwner: 'The agency', translator: 'A', text: 'أرغب في العودة إلى بلدي.' };
  const managers = () =>
    Promise.all([
      saveActor(rig.database, 'programme-manager', rig.office),
      saveActor(rig.database, 'programme-manager', rig.office),
    ]);

  beforeAll(async () => {
    rig = await startCounselling();
  });
  beforeEach(() => rig.clock.setTo(NOW));
  afterAll(() => rig.close());

  describe('What ships is marked "sample, not reviewed", and a live installation refuses to have a sample signed', () => {
    afterEach(() => markInstallation(rig.database, 'demo'));

    it('should refuse a sample where nobody has said yet whether people are real', async () => {
      await rig.database.asOwner('delete from installation');
      const file = await rig.family('APPLIED');
      await rig.session(file, { alone: true });
      expect((await refusalOf(rig.declare(file))).code).toBe('declaration.sample-refused');
    });

    it('should refuse a sample in a live installation and take a text a colleague reviewed', async () => {
      await markInstallation(rig.database, 'live');
      const file = await rig.family('APPLIED');
      await rig.session(file, { alone: true });
      expect((await refusalOf(rig.declare(file))).code).toBe('declaration.sample-refused');
      const [manager, reviewer] = await managers();
      const { id, number } = await rig.module.get(DraftDeclarationTemplateAction).execute(manager, TEXT);
      expect(number).toBe(2);
      const unread = await refusalOf(rig.declare(file, { templateId: id }));
      expect(unread).toMatchObject({
        code: 'declaration.template-unsuitable',
        fields: { templateId: expect.any(String) },
      });
      const publish = rig.module.get(PublishDeclarationTemplateAction);
      await publish.execute(reviewer, { templateId: id, version: 1, validFrom: TODAY });
      await rig.declare(file, { templateId: id });
      const saved = await rig.database.asOwner('select sample, template_number from declaration where case_id = $1', [
        file.id,
      ]);
      expect(saved).toEqual([{ sample: false, template_number: 2 }]);
    });

    it('should let nobody publish what they wrote, publish twice, on an old version or for days gone by', async () => {
      const [manager, reviewer] = await managers();
      const drafting = rig.module.get(DraftDeclarationTemplateAction);
      const publish = rig.module.get(PublishDeclarationTemplateAction);
      const { id: templateId } = await drafting.execute(manager, { ...TEXT, language: 'fr' });
      const wish = { templateId, version: 1, validFrom: TODAY };
      expect((await refusalOf(publish.execute(manager, wish))).code).toBe('declaration-template.own-draft');
      expect((await refusalOf(publish.execute(rig.counsellor, wish))).code).toBe('permission.missing');
      const wrong = [
        [{ validFrom: '2026-03-01' }, 'validFrom'],
        [{ validTo: TODAY }, 'validTo'],
      ] as const;
      for (const [given, field] of wrong) {
        const refused = await refusalOf(publish.execute(reviewer, { ...wish, ...given }));
        expect(refused).toMatchObject({ code: 'declaration-template.wrong', fields: { [field]: expect.any(String) } });
      }
      expect((await refusalOf(publish.execute(reviewer, { ...wish, version: 2 }))).code).toBe('record.version-stale');
      expect((await refusalOf(publish.execute(reviewer, { ...wish, templateId: randomUUID() }))).code).toBe(
        'record.not-found',
      );
      const twice = await Promise.allSettled([publish.execute(reviewer, wish), publish.execute(reviewer, wish)]);
      expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const again = await refusalOf(publish.execute(reviewer, { ...wish, version: 2 }));
      expect(again.code).toBe('declaration-template.not-a-draft');
    });

    it('should hold in the database too: the application cannot publish its own draft or touch a sample', async () => {
      const [manager] = await managers();
      const { id } = await rig.module.get(DraftDeclarationTemplateAction).execute(manager, { ...TEXT, language: 'nl' });
      const change = (which: string) =>
        rig.module.get(Transactions).run(manager, async (tx) => {
          const [, changed]: [unknown, number] = await tx.query(
            `update declaration_template set version = version + 1 where ${which}`,
          );
          return changed;
        });
      expect([await change(`id = '${id}'`), await change('sample')]).toEqual([0, 0]);
    });

    it('should say so in every sample, in its own language', async () => {
      const texts = await rig.database.asOwner<{ language: string; text: string }>(
        'select language, text from declaration_template where sample order by language',
      );
      const marks = { ar: 'نموذج لم تتم مراجعته', en: 'SAMPLE, NOT REVIEWED', fr: 'MODÈLE', nl: 'VOORBEELD' };
      for (const [language, mark] of Object.entries(marks))
        expect(texts.find((row) => row.language === language)!.text.split('\n')[0]).toContain(mark);
    });
  });
});
