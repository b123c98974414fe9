import { DecideEligibilityAction } from '@homeward/programme';
import { WriteNoteAction } from '@homeward/case';
import type { PrintKind } from '@homeward/contracts';
import {
  MakePrintAction,
  PAPER_WORDS,
  PrintsQueries,
  SetPrintQuery,
  WriteLetterAction,
  type MakePrintInput,
  type PaperWords,
} from '@homeward/notification';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import type { SavedCase } from '../../support/factories/case.factory.ts';
import { pdfText } from '../../support/pdf-text.ts';
import { pseudoWords } from '../../support/pseudo.ts';
import { TestClock } from '../../support/test-clock.ts';
import { evaluate, openProgrammeWorld, refusalOf, saveFamily, type ProgrammeWorld } from '../programme/rooms.ts';
import type { Staff } from '../case/rooms.ts';

const RECORDED = ['declaration', 'decision', 'letter', 'plan'] as const;

describe('prints', () => {
  const clock = new TestClock('2026-03-02T09:00:00Z');
  let world: ProgrammeWorld;
  let file: SavedCase;
  let ids: Readonly<Record<(typeof RECORDED)[number], string>>;

  beforeAll(async () => {
    world = await openProgrammeWorld(clock);
    const { database, module, counsellor, caseworker, office } = world;
    // Data in another script: every plain Latin letter on a paper is then a word of the paper itself.
    await database.asOwner(`update office set name = 'Контора' where id = $1`, [office.id]);
    await database.asOwner(`update app_user set display_name = 'Коллега' where office_id = $1`, [office.id]);
    await database.asOwner(
      `update programme set name = 'Программа', means_of_complaint = 'Жалоба.' where code = 'BE-FEDASIL'`,
    );
    file = await saveFamily(world, [{}, { birthDate: '2014-01-01' }]);
    const people = file.members.map(({ personId }) => personId);
    await database.asOwner(
      `update person_name set given_names = 'Нина', family_name = 'Беридзе' where person_id = any ($1)`,
      [people],
    );
    await database.asOwner(`update person set preferred_language = 'fr' where id = any ($1)`, [people]);
    const [memberId] = file.members.map(({ id }) => id);
    await module.get(WriteNoteAction).execute(counsellor, {
      ...{ caseId: file.id, memberId: memberId!, matterClass: 'ordinary', text: 'Спокойная заметка.' },
    });
    const { id: evaluationId, version } = await evaluate(world, file.id);
    const { decisionIds } = await module.get(DecideEligibilityAction).execute(caseworker, {
      ...{ evaluationId, version, memberIds: [memberId!], decision: 'reject', reason: 'Основание.' },
    });
    const [declaration] = await database.asOwner<{ id: string }>(
      `insert into declaration (case_id, office_id, member_id, template_id, language, template_number, sample, signed_at,
         signed_on, signed_by, in_detention, recorded_by, created_at)
       select $1, $2, $3, t.id, t.language, t.number, t.sample, $5::timestamptz, $5::timestamptz::date, 'person', false, $4,
              $5::timestamptz
         from declaration_template t where t.language = 'ar' limit 1 returning id`,
      [file.id, office.id, memberId!, counsellor.userId, clock.now()],
    );
    ids = {
      declaration: declaration!.id,
      decision: decisionIds[0]!,
      letter: await writeLetter('ordinary'),
      plan: await writePlan(memberId!),
    };
    await plainLetter(ids.letter);
  });
  afterAll(() => world.close());

  const writeLetter = async (matterClass: 'ordinary' | 'health'): Promise<string> => {
    const { id } = await world.module.get(WriteLetterAction).execute(world.counsellor, file.id, {
      ...{ memberId: file.members[0]!.id, kind: 'referral', matterClass, language: 'en', referredTo: 'Служба' },
    });
    return id;
  };
  /** A plan somebody agreed to, with one line out of what they were granted. */
  const writePlan = async (memberId: string): Promise<string> => {
    const { database, office, counsellor } = world;
    const [{ version }] = (await database.asOwner<{ version: string }>(
      `with grant_of as (
         insert into entitlement (member_id, case_id, office_id, decision_id, rule_version_id, programme_code, component,
           title, role, amount_kind, amount_minor, currency, rule_day, pay_moment, modality, opened_at)
         select $1, $2, $3, d.id, v.id, 'BE-FEDASIL', 'reintegration', 'Помощь', 'adult', 'up-to', 220000, 'EUR',
                '2026-03-02', 'after-return', 'in-kind', $5::timestamptz
           from eligibility_decision d, rule_version v where d.member_id = $1 and v.programme_code = 'BE-FEDASIL' limit 1
         returning id),
       plan as (insert into reintegration_plan (case_id, office_id, member_id, created_by, created_at)
         values ($2, $3, $1, $4, $5) returning id),
       ver as (insert into plan_version (plan_id, case_id, office_id, member_id, number, state, goal, drafted_by, drafted_at)
         select id, $2, $3, $1, 1, 'draft', 'Своя мастерская.', $4, $5 from plan returning id, plan_id),
       line as (insert into plan_line (plan_id, case_id, office_id, member_id, created_at)
         select plan_id, $2, $3, $1, $5 from ver returning id)
       insert into plan_line_terms (version_id, line_id, case_id, office_id, member_id, position, dimension, level,
         service_type, modality, description, referral_needed, entitlement_id, amount_minor, currency)
       select ver.id, line.id, $2, $3, $1, 1, 'economic', 'individual', 'microbusiness', 'direct-to-supplier',
              'Верстак и инструменты.', true, grant_of.id, 120000, 'EUR' from ver, line, grant_of
       returning version_id as version`,
      [memberId, file.id, office.id, counsellor.userId, clock.now()],
    )) as [{ version: string }];
    return version;
  };
  const make = (input: MakePrintInput, actor: Staff = world.counsellor): Promise<{ id: string; token: string }> =>
    world.module.get(MakePrintAction).execute(actor, file.id, input);
  const set = (token: string, actor: Staff = world.counsellor, words?: PaperWords) =>
    world.module.get(SetPrintQuery).execute(actor, token, words);
  const wish = (kind: PrintKind): MakePrintInput => ({ kind, ...(kind !== 'case' && { recordId: ids[kind] }) });

  it.each(['case', ...RECORDED] as const)(
    'should be a PDF of the %s with its office and number on every page, which page it is of how many, and its token',
    async (kind) => {
      const { token } = await make({ ...wish(kind), language: 'en' });
      const { file: pdf, name } = await set(token, world.counsellor, PAPER_WORDS.en);
      expect(name).toBe(`${file.number}.pdf`);
      const pages = await pdfText(pdf);
      pages.forEach((page, i) => {
        const words = page.replaceAll(/\s/g, '');
        for (const part of ['Контора', file.number, `Page${i + 1}of${pages.length}`, token.slice(0, 4)])
          expect(words).toContain(part);
      });
    },
  );

  it('should speak the language of the person, and a letter and a declaration their own', async () => {
    const languages: Record<string, string> = {};
    for (const kind of ['case', ...RECORDED] as const) {
      const { token } = await make(wish(kind));
      languages[kind] = (await world.module.get(PrintsQueries).find(world.counsellor, token)).language;
    }
    expect(languages).toEqual({ case: 'fr', decision: 'fr', plan: 'fr', declaration: 'ar', letter: 'en' });
    const { token } = await make({ kind: 'case' });
    expect((await pdfText((await set(token)).file)).join('').replaceAll(/\s/g, '')).toContain('Ledossier');
  });

  it.each(['case', ...RECORDED] as const)('should say no word of a %s that is not in a catalogue', async (kind) => {
    const words = pseudoWords(PAPER_WORDS.en);
    const { token } = await make({ ...wish(kind), language: 'en' });
    const { file: pdf } = await set(token, world.counsellor, words);
    // A line that is broken anywhere is whole again, and names of days and countries are of Intl.
    const said = (await pdfText(pdf)).join(' ').match(/[a-zA-Z]+/g) ?? [];
    const strange = said.filter((word) => !DATA.has(word) && !token.includes(word));
    expect(strange).toEqual([]);
  });

  it.each(['en', 'fr', 'nl', 'de', 'ar'] as const)(
    'should tell in %s what was planned with the person',
    async (language) => {
      const { token } = await make({ ...wish('plan'), language });
      const paper = (await pdfText((await set(token)).file)).join('').replaceAll(/\s/g, '');
      for (const told of ['Своя мастерская.', 'Верстак и инструменты.', '1'])
        expect(paper).toContain(told.replaceAll(' ', ''));
      expect(paper).toMatch(/1[.,\u202f\u00a0]?200/);
      const { plan, serviceType } = PAPER_WORDS[language];
      if (language !== 'ar')
        for (const words of [plan.title, plan.goal, serviceType.microbusiness, plan.notYet])
          expect(paper.toLowerCase()).toContain(words.replaceAll(' ', '').toLowerCase());
      expect(paper).not.toMatch(/220/);
    },
  );

  it('should find a print by its token for whoever may see the case, and for nobody else', async () => {
    const { id, token } = await make({ kind: 'case' });
    const find = (actor: Staff, typed = token) => world.module.get(PrintsQueries).find(actor, typed);
    const grouped = token
      .match(/.{1,4}/g)!
      .join('-')
      .toLowerCase();
    expect(await find(world.caseworker, grouped)).toMatchObject({ id, kind: 'case', authorName: 'Коллега' });
    for (const [actor, typed] of [
      [world.stranger, token],
      [world.counsellor, 'A'.repeat(26)],
      [world.counsellor, id],
    ] as const)
      expect(await refusalOf(find(actor, typed))).toMatchObject({ code: 'record.not-found' });
    expect(token).not.toContain(id.slice(0, 8).toUpperCase());
  });

  it('should leave a trace of who printed what, and of who found it', async () => {
    const { id } = await make({ kind: 'case' });
    const { token } = (await world.module.get(PrintsQueries).ofCase(world.counsellor, file.id, {})).rows.find(
      (row) => row.id === id,
    )!;
    await set(token);
    const trail = await world.database.asOwner<{ action: string }>(
      `select action from audit_event where record_id in ($1, $2) and actor_id = $3 order by id`,
      [id, file.id, world.counsellor.userId],
    );
    const actions = trail.map(({ action }) => action);
    for (const action of ['make-print', 'list-prints', 'find-print', 'print-case']) expect(actions).toContain(action);
  });

  it('should open for whoever made it and for an hour, because a later one would say something else', async () => {
    const { token } = await make({ kind: 'case' });
    expect(await refusalOf(set(token, world.caseworker))).toMatchObject({ code: 'print.passed' });
    clock.advance(61 * 60_000);
    expect(await refusalOf(set(token))).toMatchObject({ code: 'print.passed' });
  });

  it('should refuse a record of another case, and what lacks its record', async () => {
    const other = await saveFamily(world);
    const print = (input: MakePrintInput) =>
      world.module.get(MakePrintAction).execute(world.counsellor, other.id, input);
    for (const kind of RECORDED) expect(await refusalOf(print(wish(kind)))).toMatchObject({ code: 'record.not-found' });
    expect(await refusalOf(print({ kind: 'decision' }))).toMatchObject({ code: 'print.matter-missing' });
    expect(await refusalOf(print({ kind: 'case', memberId: file.members[0]!.id }))).toMatchObject({
      code: 'record.not-found',
    });
  });

  it('should keep sealed matter off the paper, and that a sealed letter was printed from whoever may not know it', async () => {
    const sealed = await writeLetter('health');
    await world.database.asOwner(`update letter set title = 'Запечатано' where id = $1`, [sealed]);
    const author = { ...world.counsellor, secondFactor: true };
    const { id, token } = await make({ kind: 'letter', recordId: sealed }, author);
    expect((await pdfText((await set(token, author)).file)).join('')).toContain('Запечатано');
    const { token: whole } = await make({ kind: 'case', language: 'en' }, author);
    expect((await pdfText((await set(whole, author)).file)).join('')).not.toContain('Запечатано');
    const medical = await saveActor(world.database, 'medical-officer', world.office, { secondFactor: true });
    const list = async (actor: Staff) =>
      (await world.module.get(PrintsQueries).ofCase(actor, file.id, { size: 100 })).rows.map((row) => row.id);
    expect(await list(medical)).toContain(id);
    expect(await list(world.caseworker)).not.toContain(id);
    expect(await refusalOf(world.module.get(PrintsQueries).find(world.caseworker, token))).toMatchObject({
      code: 'record.not-found',
    });
  });

  it('should hold of the others of a family only what is common', async () => {
    const couple = await saveFamily(world, [{}, { relation: 'spouse' }]);
    const said = ['Слова мужа', 'Слова жены'];
    for (const [i, { id: memberId }] of couple.members.entries()) {
      await world.module.get(WriteNoteAction).execute(world.counsellor, {
        ...{ caseId: couple.id, memberId, matterClass: 'ordinary', text: said[i]! },
      });
      const { id } = await world.module.get(WriteLetterAction).execute(world.counsellor, couple.id, {
        ...{ memberId, kind: 'referral', matterClass: 'ordinary', language: 'en', referredTo: 'Служба' },
      });
      await world.database.asOwner(`update letter set title = $2 where id = $1`, [id, `Письмо ${i}`]);
    }
    for (const [i, { id: memberId }] of couple.members.entries()) {
      const print: MakePrintInput = { kind: 'case', memberId, language: 'en' };
      const { token } = await world.module.get(MakePrintAction).execute(world.counsellor, couple.id, print);
      const paper = (await pdfText((await set(token)).file)).join('').replaceAll(/\s/g, '');
      expect(said.map((words) => paper.includes(words.replaceAll(' ', '')))).toEqual(said.map((_, n) => n === i));
      expect(said.map((_, n) => paper.includes(`Письмо${n}`))).toEqual(said.map((_, n) => n === i));
    }
  });

  it('should mark what nobody has reviewed on each of its pages, in the words of its language', async () => {
    for (const kind of ['declaration', 'letter'] as const) {
      const { token } = await make({ ...wish(kind), language: 'en' });
      const pages = await pdfText((await set(token, world.counsellor, PAPER_WORDS.en)).file);
      for (const page of pages) expect(page.replaceAll(/\s/g, '')).toContain('SAMPLE');
    }
  });

  const plainLetter = (id: string): Promise<unknown> =>
    world.database.asOwner(`update letter set title = 'Направление', body = 'Просим принять.' where id = $1`, [id]);

  const intl = (options: Intl.DateTimeFormatOptions): string[] =>
    Array.from({ length: 12 }, (_, i) =>
      new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(Date.UTC(2026, i, 1 + i))),
    ).concat(
      Array.from({ length: 7 }, (_, i) =>
        new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 1 + i))),
      ),
    );
  /** What is data on these papers and cannot be written in another script. */
  const DATA: ReadonlySet<string> = new Set([
    ...['BE', 'Morocco', 'Arabic', 'FEDASIL'],
    ...intl({ month: 'long' }),
    ...intl({ weekday: 'long' }),
  ]);
});
