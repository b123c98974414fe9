import {
  AddFundAction,
  ConfirmLocalFigureAction,
  DraftRuleAction,
  EnterLocalFigureAction,
  loadProgrammes,
  ProgrammesQueries,
  PublishRuleAction,
  TryRuleQuery,
  type DraftRuleInput,
} from '@homeward/programme';
import { RecordDonorAction, RecordProjectAction, type RecordProjectInput } from '@homeward/organisation';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openProgrammeWorld, refusalOf, type ProgrammeWorld } from './rooms.ts';

const PREMIUM = {
  kind: 'component',
  component: {
    when: { all: [] },
    otherwise: 'This is not given.',
    currency: 'EUR',
    per: 'person',
    amountKind: 'fixed',
    steps: [{ when: { all: [] }, explanation: 'The same for everybody.', amounts: { adult: 40_000, child: 20_000 } }],
    caps: [],
    payMoment: 'departure',
    modality: 'cash',
    cashAtDepartureMinor: null,
    spendWithin: null,
    exception: null,
  },
};
let serial = 0;
/** A new rule of its own each time, so that tests do not stand in each other's days. */
const draft = (overrides: Partial<DraftRuleInput> = {}): DraftRuleInput => ({
  programmeCode: 'BE-FEDASIL',
  code: `trial-${(serial += 1)}`,
  title: 'Trial premium',
  explanation: 'A premium for a test.',
  legalReference: 'None.',
  sourceKeys: ['AGII22'],
  ourReading: null,
  dateField: 'departureOn',
  validFrom: '2027-01-01',
  validTo: null,
  definition: PREMIUM,
  ...overrides,
});

describe('programme rules', () => {
  let world: ProgrammeWorld;
  let drafting: DraftRuleAction;
  let publishing: PublishRuleAction;
  const clock = new TestClock('2026-03-02T09:00:00Z');
  const versions = (code: string): Promise<object[]> =>
    world.database.asOwner(
      `select number, status, to_char(valid_from, 'YYYY-MM-DD') as from, to_char(valid_to, 'YYYY-MM-DD') as to
         from rule_version where code = $1 order by number`,
      [code],
    );
  const count = async (): Promise<object[]> => world.database.asOwner(`select count(*) from rule_version`);

  beforeAll(async () => {
    world = await openProgrammeWorld(clock);
    drafting = world.module.get(DraftRuleAction);
    publishing = world.module.get(PublishRuleAction);
  });
  afterAll(() => world.close());

  it('should be there after migrate for six programmes, published, each with a source, and stay when loaded again', async () => {
    const programmes = await world.module.get(ProgrammesQueries).list(world.counsellor);
    expect(programmes.map(({ code }) => code)).toEqual([
      ...['BE-FEDASIL', 'CH-RAS', 'DE-REAG-GARP', 'EU-EURP', 'FR-OFII', 'NL-AVRR'],
    ]);
    const [unsourced] = await world.database.asOwner<{ n: number }>(
      `select count(*)::int as n from rule_version v
        where origin = 'shipped' and (status <> 'published' or source_keys = '{}'
           or exists (select 1 from unnest(v.source_keys) k where k not in (select key from source)))`,
    );
    expect(unsourced).toEqual({ n: 0 });
    await expect(loadProgrammes(world.database.ownerUrl)).resolves.toEqual({ written: 0 });
  });

  it('should hold from its first day once another person has published it, and end the version before it', async () => {
    const { code } = draft();
    const first = await drafting.execute(world.manager, draft({ code, validFrom: '2026-06-01' }));
    expect(first).toMatchObject({ number: 1, version: 1 });
    await publishing.execute(world.otherManager, first.id, first.version);
    const second = await drafting.execute(world.otherManager, draft({ code, validFrom: '2027-01-01' }));
    expect(await publishing.execute(world.manager, second.id, 1)).toEqual({ id: second.id, version: 2 });
    expect(await versions(code)).toEqual([
      { number: 1, status: 'published', from: '2026-06-01', to: '2027-01-01' },
      { number: 2, status: 'published', from: '2027-01-01', to: null },
    ]);
    const trail = await world.database.asOwner<{ action: string }>(
      `select action from audit_event where record_type = 'rule_version' and record_id in ($1, $2) order by at, action`,
      [first.id, second.id],
    );
    expect(trail.map(({ action }) => action).sort()).toEqual(
      ['draft-rule', 'draft-rule', 'end-rule', 'publish-rule', 'publish-rule'].sort(),
    );
  });

  it('should never be published by its author, twice, stale, overlapping or by somebody without the permission', async () => {
    const { code } = draft();
    const one = await drafting.execute(world.manager, draft({ code, validFrom: '2026-06-01', validTo: '2026-12-01' }));
    expect((await refusalOf(publishing.execute(world.manager, one.id, 1))).code).toBe('rule.own-draft');
    expect((await refusalOf(publishing.execute(world.supervisor, one.id, 1))).code).toBe('record.not-found');
    expect((await refusalOf(publishing.execute(world.otherManager, one.id, 7))).code).toBe('record.version-stale');
    await publishing.execute(world.otherManager, one.id, 1);
    expect((await refusalOf(publishing.execute(world.otherManager, one.id, 2))).code).toBe('rule.not-a-draft');
    const two = await drafting.execute(world.manager, draft({ code, validFrom: '2026-11-30' }));
    expect(await refusalOf(publishing.execute(world.otherManager, two.id, 1))).toMatchObject({ code: 'rule.overlaps' });
    expect(await versions(code)).toMatchObject([{ status: 'published' }, { status: 'draft' }]);
  });

  it('should be published once when many try at the same time', async () => {
    const { id } = await drafting.execute(world.manager, draft());
    const tries = await Promise.allSettled([1, 2, 3].map(() => publishing.execute(world.otherManager, id, 1)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('should not be edited once published, not even past the actions', async () => {
    const { id } = await drafting.execute(world.manager, draft());
    await publishing.execute(world.otherManager, id, 1);
    const edit = world.database.asOwner(`update rule_version set title = 'Another' where id = $1`, [id]);
    await expect(edit).rejects.toThrow('a published rule is never edited');
    await world.database.asOwner(`update rule_version set valid_to = '2028-01-01' where id = $1`, [id]);
    const again = world.database.asOwner(`update rule_version set valid_to = '2029-01-01' where id = $1`, [id]);
    await expect(again).rejects.toThrow('a published rule is never edited');
  });

  it.each([
    ['component.steps.0.amounts.adult', { definition: wrongAmount() }],
    ['component.currency', { definition: { ...PREMIUM, component: { ...PREMIUM.component, currency: 'QQQ' } } }],
    ['kind', { definition: 'premium' }],
    ['kind', { code: 'five-years' }],
    ['sourceKeys', { sourceKeys: ['HEARSAY'] }],
    ['sourceKeys', { sourceKeys: [] }],
    ['validTo', { validTo: '2027-01-01' }],
  ] as [string, Partial<DraftRuleInput>][])(
    'should be refused naming %s, with nothing saved (%#)',
    async (field, overrides) => {
      const before = await count();
      const refused = await refusalOf(drafting.execute(world.manager, draft(overrides)));
      expect(refused.code).toBe('rule.definition-wrong');
      expect(Object.keys(refused.fields)).toEqual([field]);
      expect(await count()).toEqual(before);
    },
  );

  it('should be drafted by nobody without the permission, and show drafts to nobody elsewhere', async () => {
    expect((await refusalOf(drafting.execute(world.supervisor, draft()))).code).toBe('permission.missing');
    const { id } = await drafting.execute(world.manager, draft());
    const elsewhere = await saveActor(world.database, 'programme-manager', world.elsewhere);
    expect((await refusalOf(publishing.execute(elsewhere, id, 1))).code).toBe('record.not-found');
    const seen = await world.module.get(ProgrammesQueries).get(elsewhere, 'BE-FEDASIL');
    expect(seen.rules.filter((rule) => rule.id === id || rule.status === 'draft')).toEqual([]);
    const own = await world.module.get(ProgrammesQueries).get(world.manager, 'BE-FEDASIL');
    expect(own.rules.find((rule) => rule.id === id)).toMatchObject({ status: 'draft', number: 1, version: 1 });
  });

  it('should be tried on an example with nothing written', async () => {
    const { id } = await drafting.execute(world.manager, draft({ code: 'premium', validFrom: '2026-07-01' }));
    const before = await world.database.asOwner(`select (select count(*) from rule_version) as rules,
      (select count(*) from eligibility_evaluation) as evaluations, (select count(*) from audit_event) as events`);
    const person = (departureOn: string) => ({
      ...{ memberId: departureOn, relation: 'principal' as const, birthDate: '1990-01-01', birthDatePrecision: null },
      ...{ nationalities: ['MA'], facts: { departureOn, applicationOn: '2026-02-01', destination: 'MA' } },
    });
    const premiums: (number | null | undefined)[] = [];
    for (const day of ['2026-06-30', '2026-07-01']) {
      const [result] = await world.module
        .get(TryRuleQuery)
        .execute(world.manager, id, { hostCountry: 'BE', family: [person(day)] });
      premiums.push(result!.components.find(({ code }) => code === 'premium')?.amountMinor);
    }
    expect(premiums).toEqual([35_000, 40_000]);
    const after = await world.database.asOwner(`select (select count(*) from rule_version) as rules,
      (select count(*) from eligibility_evaluation) as evaluations, (select count(*) from audit_event) as events`);
    expect(after).toEqual(before);
  });

  describe('an office`s own figure', () => {
    const figure = {
      programmeCode: 'BE-FEDASIL',
      component: 'reintegration',
      role: 'child' as const,
      amountMinor: 70_000,
      currency: 'EUR',
      validFrom: '2026-01-01',
      validTo: '2027-01-01',
      source: 'Letter of 3 January 2026',
    };
    it('should count once another person has confirmed it, and stand alone on its days', async () => {
      const [entering, confirming] = [
        world.module.get(EnterLocalFigureAction),
        world.module.get(ConfirmLocalFigureAction),
      ];
      const entered = await entering.execute(world.manager, figure);
      expect((await refusalOf(confirming.execute(world.manager, entered.id, 1))).code).toBe('figure.own');
      expect((await refusalOf(confirming.execute(world.otherManager, entered.id, 3))).code).toBe(
        'record.version-stale',
      );
      expect(await confirming.execute(world.otherManager, entered.id, 1)).toMatchObject({ version: 2 });
      const twice = await refusalOf(confirming.execute(world.otherManager, entered.id, 2));
      expect(twice.code).toBe('figure.already-confirmed');
      const second = await entering.execute(world.manager, { ...figure, validFrom: '2026-12-31', validTo: null });
      expect((await refusalOf(confirming.execute(world.otherManager, second.id, 1))).code).toBe('figure.overlaps');
    });

    it.each([
      ['component', { component: 'premium' }],
      ['component', { component: 'nothing' }],
      ['currency', { currency: 'CHF' }],
      ['validTo', { validTo: '2025-01-01' }],
    ])('should be refused naming %s (%#)', async (field, overrides) => {
      const refused = await refusalOf(
        world.module.get(EnterLocalFigureAction).execute(world.manager, { ...figure, ...overrides }),
      );
      expect(refused).toMatchObject({ code: 'figure.unsuitable' });
      expect(Object.keys(refused.fields)).toEqual([field]);
    });
  });

  describe('what a programme is paid from', () => {
    it('should name project, donors, agreements and shares, never more than the whole on a day', async () => {
      const [donors, projects] = [world.module.get(RecordDonorAction), world.module.get(RecordProjectAction)];
      const amif = await donors.execute(world.manager, 'AMIF');
      const state = await donors.execute(world.manager, 'Belgian State');
      expect((await refusalOf(donors.execute(world.manager, 'AMIF'))).code).toBe('donor.name-taken');
      const share = (donorId: string, shareBasisPoints: number, startsOn = '2026-01-01') => ({
        ...{ donorId, shareBasisPoints, startsOn, endsOn: '2027-12-31', agreementReference: `A ${shareBasisPoints}` },
      });
      const project: RecordProjectInput = {
        ...{ officeId: world.office.id, name: 'Return 2026', startsOn: '2026-01-01', endsOn: '2027-12-31' },
        fundings: [share(amif.id, 7_500), share(state.id, 2_500)],
      };
      const { id: projectId } = await projects.execute(world.manager, project);
      for (const [field, wrong] of [
        ['fundings.1.shareBasisPoints', { fundings: [share(amif.id, 7_500), share(state.id, 2_501, '2026-05-01')] }],
        ['fundings.0.startsOn', { fundings: [share(amif.id, 100, '2025-12-31')] }],
        ['fundings.0.donorId', { fundings: [share(projectId, 100)] }],
        ['name', {}],
      ] as [string, Partial<RecordProjectInput>][]) {
        const refused = await refusalOf(projects.execute(world.manager, { ...project, ...wrong }));
        expect([refused.code, Object.keys(refused.fields)]).toEqual(['project.unsuitable', [field]]);
      }
      const funding = world.module.get(AddFundAction);
      const fund = { programmeCode: 'BE-FEDASIL', projectId, validFrom: '2026-01-01', validTo: null };
      await funding.execute(world.manager, fund);
      expect((await refusalOf(funding.execute(world.manager, fund))).code).toBe('fund.unsuitable');
      const late = await refusalOf(funding.execute(world.manager, { ...fund, validFrom: '2028-01-01' }));
      expect(Object.keys(late.fields)).toEqual(['validFrom']);
      const { funds } = await world.module.get(ProgrammesQueries).get(world.counsellor, 'BE-FEDASIL');
      expect(funds).toMatchObject([{ projectName: 'Return 2026', validFrom: '2026-01-01' }]);
      expect((await refusalOf(projects.execute(world.supervisor, project))).code).toBe('permission.missing');
    });
  });
});

function wrongAmount(): object {
  const step = { ...PREMIUM.component.steps[0]!, amounts: { adult: 350.5 } };
  return { ...PREMIUM, component: { ...PREMIUM.component, steps: [step] } };
}
