import { demoHouseholds } from './households.ts';
import { isAdult, personOf } from './people.ts';

describe('the households of the demonstration', () => {
  const households = demoHouseholds();
  const everybody = households.flatMap(({ members }) => members);

  it('should be 300 people in about 160 households when all are counted', () => {
    expect(everybody).toHaveLength(300);
    expect(households.length).toBeGreaterThanOrEqual(150);
    expect(households.length).toBeLessThanOrEqual(170);
  });

  it('should be the same when they are made again', () => {
    expect(demoHouseholds()).toEqual(households);
  });

  it('should have one principal each, who is an adult, and no two of one name', () => {
    for (const { members } of households) {
      expect(members.map(({ relation }) => relation).filter((relation) => relation === 'principal')).toEqual([
        'principal',
      ]);
      expect(members[0]!.relation).toBe('principal');
      expect(isAdult(members[0]!)).toBe(true);
    }
    const names = households.map(({ members: [principal] }) => `${principal!.givenNames} ${principal!.familyName}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('should hold every kind of family', () => {
    const shapes = new Set(households.map(({ members }) => members.map(({ relation }) => relation).join(' ')));
    for (const shape of [
      'principal',
      'principal spouse',
      'principal child',
      'principal other-relative',
      'principal sibling',
    ])
      expect(shapes).toContain(shape);
    expect(households.some(({ members }) => members.some(({ relation }) => relation === 'parent'))).toBe(true);
  });

  it('should be families that can be: children years younger than their parents, parents years older', () => {
    for (const { members } of households)
      for (const { relation, age } of members) {
        const apart = members[0]!.age - age;
        if (relation === 'child') expect([age >= 1 && age < 18, apart >= 16]).toEqual([true, true]);
        if (relation === 'parent') expect(apart).toBeLessThanOrEqual(-22);
        if (relation === 'spouse' || relation === 'sibling') expect(age).toBeGreaterThanOrEqual(18);
      }
  });

  it('should call a child after the father when that is the custom, and after the family when it is not', () => {
    const withFather = households.filter(
      ({ members }) => members[0]!.sex === 'male' && members.at(-1)!.relation === 'child',
    );
    expect(new Set(withFather.map(({ origin }) => Boolean(origin.patronymic)))).toEqual(new Set([true, false]));
    for (const { origin, members } of withFather)
      expect(members.at(-1)!.familyName).toBe(origin.patronymic ? members[0]!.givenNames : members[0]!.familyName);
  });

  it('should reach nobody real: reserved domains only, and no channel of a child', () => {
    for (const household of households)
      household.members.forEach((member, place) => {
        const channels = personOf(household, place, '2026-01-15').contactChannels ?? [];
        if (!isAdult(member)) expect(channels).toEqual([]);
        for (const { kind, value } of channels)
          if (kind === 'email') expect(value).toMatch(/^[a-z]+\.[a-z]+\d\d@mail\.example$/);
      });
  });
});
