import { checkInAt } from './check-in.ts';

describe('the hour of check-in', () => {
  it('should be three hours before a flight and half an hour before everything else', () => {
    const leaves = new Date('2026-03-29T02:30:00Z');
    expect(checkInAt('air', leaves).toISOString()).toBe('2026-03-28T23:30:00.000Z');
    for (const mode of ['bus', 'train', 'ferry'] as const)
      expect(checkInAt(mode, leaves).toISOString()).toBe('2026-03-29T02:00:00.000Z');
  });
});
