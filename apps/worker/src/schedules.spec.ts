import { TICKS } from '@homeward/jobs';
import { loadConfig } from '@homeward/platform';
import { schedulesIn } from './schedules.ts';

describe('the schedules of the worker', () => {
  it('should say how often everything ticks, and hold every night in the zone of the installation', () => {
    const { NIGHT_ZONE } = loadConfig({ NIGHT_ZONE: 'Asia/Tbilisi' });
    const schedules = schedulesIn(NIGHT_ZONE);
    expect(Object.keys(schedules).sort()).toEqual(Object.keys(TICKS).sort());
    const nightly = Object.values(schedules).filter((schedule) => 'dailyAt' in schedule);
    expect(nightly.length).toBeGreaterThan(1);
    expect(new Set(nightly.map(({ zone }) => zone))).toEqual(new Set(['Asia/Tbilisi']));
  });

  it('should be in Brussels unless said otherwise, and refuse a zone that is none', () => {
    expect(loadConfig({}).NIGHT_ZONE).toBe('Europe/Brussels');
    expect(() => loadConfig({ NIGHT_ZONE: 'Europe/Bruxelles' })).toThrow(/NIGHT_ZONE: /);
  });
});
