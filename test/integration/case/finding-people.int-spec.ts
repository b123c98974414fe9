import { FindDuplicatesQuery, SearchPersonsQuery } from '@homeward/beneficiary';
import { OpenCaseAction, type OpenedCase } from '@homeward/case';
import { buildName, buildPerson } from '../../support/factories/beneficiary.factory.ts';
import { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, refusalOf, type CaseWorld, type Staff } from './rooms.ts';

describe('finding people and their cases', () => {
  let world: CaseWorld;
  let opened: OpenedCase;
  const family = `Qu${buildName()}`;

  beforeAll(async () => {
    world = await openCaseWorld(new TestClock('2026-03-02T09:00:00Z'));
    await world.module.init();
    opened = await world.module.get(OpenCaseAction).execute(world.counsellor, {
      members: [
        {
          relation: 'principal',
          person: buildPerson({
            names: [
              { kind: 'primary', givenNames: 'Mohammed', familyName: family },
              { kind: 'alias', givenNames: 'Abu', familyName: 'Tariqxo' },
            ],
            contactChannels: [{ kind: 'phone', value: '+32 470 55 66 77', safety: 'safe' }],
          }),
        },
      ],
    });
  });
  afterAll(() => world.close());

  const search = async (words: string, actor: Staff = world.counsellor) =>
    (await world.module.get(SearchPersonsQuery).execute(actor, { words })).rows;
  const duplicates = (person: { givenNames: string; familyName: string }, actor: Staff = world.counsellor) =>
    world.module.get(FindDuplicatesQuery).execute(actor, { ...person, nationalities: ['IQ'], birthDate: null });

  it.each([
    ['its number', () => opened.number.replaceAll('-', ' '), 'case-number'],
    ['a telephone number', () => '0470 55 66 77', 'telephone-or-email'],
    ['the family name', () => family, 'name'],
    ['both names, the other way round', () => `${family} mohammed`, 'name'],
    ['the names, misspelt', () => `Muhamed ${family}`, 'similar-name'],
    ['another name they bear', () => 'Tariqxo', 'other-name'],
  ])('should say why somebody is found by %s, and whose case it is', async (_, words, foundBy) => {
    const [first] = await search(words());
    expect(first).toMatchObject({ familyName: family, foundBy });
    expect(first!.cases).toEqual([
      {
        ...{ id: opened.id, number: opened.number, stage: 'INQUIRY' },
        ...{ officeName: expect.any(String), ownerName: expect.any(String) },
      },
    ]);
  });

  it('should show no case and no person to another office', async () => {
    expect(await search(opened.number, world.stranger)).toEqual([]);
    expect(await duplicates({ givenNames: 'Mohammed', familyName: family }, world.stranger)).toEqual([]);
  });

  it('should show who may be the same person before they are registered, with why and their case', async () => {
    const [first, ...others] = await duplicates({ givenNames: 'Muhammad', familyName: family });
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      ...{ familyName: family, band: 'likely', cases: [{ number: opened.number }] },
      reasons: expect.arrayContaining(['same nationality']),
    });
    expect(await duplicates({ givenNames: `Z${buildName()}`, familyName: `Z${buildName()}` })).toEqual([]);
  });

  it('should show them to nobody who may not register', async () => {
    const reader = { ...world.counsellor, offices: { ...world.counsellor.offices, 'person.register': [] } };
    expect(await refusalOf(duplicates({ givenNames: 'Mohammed', familyName: family }, reader))).toMatchObject({
      code: 'permission.missing',
    });
  });
});
