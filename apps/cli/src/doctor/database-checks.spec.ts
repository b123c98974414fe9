import { migrationNames, type DatabaseFacts } from '@homeward/database';
import { loadConfig } from '@homeward/platform';
import { judgeDatabase } from './database-checks.ts';

const now = new Date('2026-03-10T09:00:00Z');
const sound: DatabaseFacts = {
  serverMajor: 18,
  now,
  role: { name: 'homeward_app', superuser: false, bypassesRowSecurity: false, ownsTables: 0 },
  migrations: migrationNames(),
  rowSecurityStands: true,
  mode: 'demo',
  demoUsers: 14,
  reference: { countries: 250, languages: 40, currencies: 160, lastHoliday: '2027-12-26' },
  auditPartitionsUntil: '2027-08',
  queueSchema: true,
  outbox: { waiting: 0, oldestOverdue: null, dead: 0 },
  lastHeartbeat: new Date('2026-03-10T08:59:58Z'),
};
const wrongOf = (facts: Partial<DatabaseFacts>, settings: Record<string, string> = {}): string[] =>
  judgeDatabase({ ...sound, ...facts }, loadConfig(settings), true, now)
    .filter(({ ok }) => !ok)
    .map(({ check, mend }) => {
      expect(mend).toMatch(/\w{4}/);
      return check;
    });

describe('judgeDatabase', () => {
  it('should find nothing wrong with a sound installation', () => expect(wrongOf({})).toEqual([]));

  it.each<[string, Partial<DatabaseFacts>, string]>([
    ['a server too old', { serverMajor: 15 }, 'Database'],
    ['a superuser as the application’s role', { role: { ...sound.role, superuser: true } }, 'Application’s role'],
    ['a role past row security', { role: { ...sound.role, bypassesRowSecurity: true } }, 'Application’s role'],
    ['a role that owns tables', { role: { ...sound.role, ownsTables: 3 } }, 'Application’s role'],
    ['clocks a minute apart', { now: new Date('2026-03-10T09:01:00Z') }, 'Clocks'],
    ['a missing migration', { migrations: migrationNames().slice(1) }, 'Migrations'],
    ['a migration of a newer version', { migrations: [...migrationNames(), 'Later1800000000000'] }, 'Migrations'],
    ['changed row policies', { rowSecurityStands: false }, 'Row policies'],
    ['missing countries', { reference: { ...sound.reference, countries: 0 } }, 'Reference data'],
    ['no holiday ahead', { reference: { ...sound.reference, lastHoliday: '2026-01-01' } }, 'Reference data'],
    ['too few months of the trail', { auditPartitionsUntil: '2026-04' }, 'Audit trail'],
    ['no queue', { queueSchema: false }, 'Queue'],
    ['work given up', { outbox: { ...sound.outbox, dead: 1 } }, 'Work'],
    ['work late', { outbox: { waiting: 2, oldestOverdue: new Date('2026-03-10T08:00:00Z'), dead: 0 } }, 'Work'],
    ['a silent worker', { lastHeartbeat: new Date('2026-03-10T08:59:00Z') }, 'Worker'],
    ['no worker ever', { lastHeartbeat: null }, 'Worker'],
    ['demonstration users in a live installation', { mode: 'live' }, 'Mode'],
  ])('should find %s and say how to mend it', (_, facts, check) => expect(wrongOf(facts)).toEqual([check]));

  it('should find a live installation whose clock is moved, or that sends no mail', () => {
    const live = { mode: 'live', demoUsers: 0 } as const;
    expect(wrongOf(live)).toEqual(['Mode']);
    expect(wrongOf(live, { SMTP_URL: 'smtp://mail.example' })).toEqual([]);
    expect(wrongOf(live, { SMTP_URL: 'smtp://mail.example', HOMEWARD_CLOCK_OFFSET_MS: '60000' })).toEqual(['Mode']);
  });

  it('should say of an empty database only that it is empty', () => {
    const found = judgeDatabase({ ...sound, migrations: [], rowSecurityStands: false }, loadConfig({}), true, now);
    expect(found.filter(({ ok }) => !ok).map(({ check }) => check)).toEqual(['Migrations']);
  });
});
