import fc from 'fast-check';
import { lacksCaregiver, leftAlone, stoppedWith, type CompanySeat } from './seat-company.ts';

const seat = (id: string, overrides: Partial<CompanySeat> = {}): CompanySeat => ({
  ...{ id, state: 'ticketed', child: false, caregiverPassengerId: null, caregiverEscortId: null, ...overrides },
});

describe('who answers for a child on a journey', () => {
  it('should be an adult with a seat, or an escort who confirmed, and nobody else', () => {
    const adult = seat('adult');
    const gone = seat('gone', { state: 'stopped' });
    const sibling = seat('sibling', { child: true });
    const child = (overrides: Partial<CompanySeat>) => seat('child', { child: true, ...overrides });
    const lacks = (overrides: Partial<CompanySeat>) =>
      lacksCaregiver(child(overrides), [adult, gone, sibling], new Set(['escort']));
    expect(lacks({ caregiverPassengerId: 'adult' })).toBeNull();
    expect(lacks({ caregiverEscortId: 'escort' })).toBeNull();
    expect(lacks({})).toContain('name the adult');
    expect(lacks({ caregiverEscortId: 'another' })).toContain('has not confirmed');
    expect(lacks({ caregiverPassengerId: 'gone' })).toContain('without a seat');
    expect(lacks({ caregiverPassengerId: 'sibling' })).toContain('may be a child');
    expect(lacksCaregiver(adult, [], new Set())).toBeNull();
  });

  it('should be missed by a child whose caregiver gave up a seat, and by nobody who never had one', () => {
    const seats = [seat('adult'), seat('gone', { state: 'stopped' })];
    const child = (caregiverPassengerId: string | null) => seat('child', { child: true, caregiverPassengerId });
    expect(leftAlone(child('gone'), seats)).toBe(true);
    expect(leftAlone(child('adult'), seats)).toBe(false);
    expect(leftAlone(child(null), seats)).toBe(false);
    expect(leftAlone(seat('grown', { caregiverPassengerId: 'gone' }), seats)).toBe(false);
  });

  it('should leave no child with a seat whose caregiver lost theirs, whoever stops', () => {
    const family = fc.array(fc.record({ child: fc.boolean(), caregiver: fc.nat(7), stops: fc.boolean() }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(family, (people) => {
        const adults = people.flatMap(({ child }, i) => (child ? [] : [`${i}`]));
        const seats = people.map(({ child, caregiver }, i) =>
          seat(`${i}`, {
            child,
            caregiverPassengerId: child ? (adults[caregiver % Math.max(adults.length, 1)] ?? null) : null,
          }),
        );
        const stopped = people.flatMap(({ stops }, i) => (stops ? [`${i}`] : []));
        const gone = new Set([...stopped, ...stoppedWith(stopped, seats).map(({ id }) => id)]);
        for (const { id, child, caregiverPassengerId } of seats)
          if (child && caregiverPassengerId !== null && gone.has(caregiverPassengerId)) expect(gone.has(id)).toBe(true);
        for (const { id, child } of seats) if (!child && gone.has(id)) expect(stopped).toContain(id);
      }),
    );
  });
});
