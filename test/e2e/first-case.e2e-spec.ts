import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Role } from '@homeward/contracts';
import { DateTime } from 'luxon';
import { buildOnce, HOMEWARD, TypedCommand } from '../support/homeward-process.ts';
import { Colleague } from '../support/http-client.ts';
import { startMailSink, type MailSink } from '../support/mail-sink.ts';

const SEALED_WORD = 'insulin-dependent-since-2019';
const PASSWORD = 'a long walk towards the harbour';

/**
 * A zone in which it is early afternoon now, so that the reminder of an appointment tomorrow, due today at nine, is
 * already due and this test needs no other clock than the one on the wall.
 */
const afternoonOffset = 14 - new Date().getUTCHours();
const ZONE = `Etc/GMT${afternoonOffset > 0 ? '-' : '+'}${Math.abs(afternoonOffset)}`;

interface Opened {
  id: string;
  number: string;
  version: number;
  members: { id: string; personId: string; principal: boolean }[];
}

const queues = [
  { name: 'PostgreSQL', env: {} },
  ...(process.env['REDIS_URL'] ? [{ name: 'Redis', env: { REDIS_URL: process.env['REDIS_URL'] } }] : []),
];

describe.each(queues)('the first case, with the queue on $name', ({ env }) => {
  const home = mkdtempSync(path.join(tmpdir(), 'homeward-first-case-'));
  let sink: MailSink;
  let running: TypedCommand;
  let address: string;
  let administrator: Colleague;
  let counsellor: Colleague;
  let elsewhere: Colleague;
  const offices: Record<'ours' | 'theirs', string> = { ours: '', theirs: '' };
  let opened: Opened;

  const invite = async (name: string, role: Role, officeId: string): Promise<Colleague> => {
    const colleague = new Colleague(address, `${name}@office.example`, PASSWORD);
    const added = await administrator.expect<{ link: string }>(
      200,
      administrator.post('users', { email: colleague.email, displayName: name, officeId, roles: [{ role, officeId }] }),
    );
    await colleague.begin(added.body.link);
    await colleague.signIn();
    return colleague;
  };
  const amina = {
    names: [
      { kind: 'primary', givenNames: 'أمينة', familyName: 'الحسن' },
      { kind: 'transliteration', givenNames: 'Amina', familyName: 'Al-Hassan' },
    ],
    sex: 'female',
    birthDate: '1991-04-12',
    birthDatePrecision: 'day',
    nationalities: ['IQ'],
    preferredLanguage: 'ar',
  };

  beforeAll(async () => {
    await buildOnce();
    sink = await startMailSink();
    const beginning = [
      '--empty',
      '--admin-email',
      'first@office.example',
      '--admin-name',
      'First',
      '--office',
      'Belgium',
    ];
    running = new TypedCommand([...HOMEWARD, 'start', '--json', ...beginning, '--country', 'BE', '--zone', ZONE], {
      env: { HOMEWARD_HOME: home, PORT: '0', SMTP_URL: sink.url, ...env },
    });
    const ready = await running.ready();
    address = ready.address;
    administrator = new Colleague(address, 'first@office.example', PASSWORD);
    await administrator.begin(ready.firstLink!);
    await administrator.signIn();
  });

  afterAll(async () => {
    running.signalGroup('SIGINT');
    await running.ended;
    await sink.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('should let the first administrator open offices and invite colleagues', async () => {
    const { body } = await administrator.get<{ rows: { id: string; name: string }[] }>('offices');
    const parentId = body.rows.find(({ name }) => name === 'Belgium')!.id;
    const openDesk = async (name: string, timeZone: string): Promise<string> => {
      const place = {
        parentId,
        kind: 'desk',
        name,
        countryCode: 'BE',
        hostCountries: ['BE'],
        timeZone,
        calendar: 'BE',
      };
      const desk = await administrator.expect<{ id: string }>(
        200,
        administrator.post('offices', { ...place, languages: ['nl', 'fr'] }),
      );
      return desk.body.id;
    };
    offices.ours = await openDesk('Brussels desk', ZONE);
    offices.theirs = await openDesk('Ghent desk', 'Europe/Brussels');
    counsellor = await invite('counsellor', 'counsellor', offices.ours);
    elsewhere = await invite('elsewhere', 'counsellor', offices.theirs);
  });

  it('should show a likely duplicate of another office without naming anybody', async () => {
    await elsewhere.expect(200, elsewhere.post('persons', amina));
    const { body } = await counsellor.expect<{ rows: object[] }>(
      200,
      counsellor.post('persons/match', {
        givenNames: 'Amena',
        familyName: 'Alhassan',
        birthDate: '1991-04-12',
        birthDatePrecision: 'day',
        nationalities: ['IQ'],
      }),
    );
    expect(body.rows).toHaveLength(1);
    expect(body.rows[0]).toMatchObject({
      officeName: 'Ghent desk',
      agrees: expect.arrayContaining(['name', 'birth date', 'nationality']),
    });
    expect(JSON.stringify(body)).not.toMatch(/amina|hassan|أمينة/i);
  });

  it('should find nobody of another office, and open a case for the family', async () => {
    const found = await counsellor.expect<{ rows: object[] }>(
      200,
      counsellor.post('persons/search', { words: 'Amina Al-Hassan' }),
    );
    expect(found.body.rows).toEqual([]);
    const child = (givenNames: string, birthDate: string) => ({
      relation: 'child',
      person: {
        names: [{ kind: 'primary', givenNames, familyName: 'الحسن' }],
        sex: 'male',
        birthDate,
        birthDatePrecision: 'year',
        nationalities: ['IQ'],
      },
    });
    const contactChannels = [{ kind: 'email', value: 'amina@mail.example', safety: 'safe', language: 'ar' }];
    const answer = await counsellor.expect<Opened>(
      200,
      counsellor.post('cases', {
        members: [
          { relation: 'principal', person: { ...amina, contactChannels } },
          child('يوسف', '2015-01-01'),
          child('علي', '2018-01-01'),
        ],
      }),
    );
    opened = answer.body;
    expect(opened.number).toBe(`BE-${DateTime.now().setZone(ZONE).year}-000001`);
    expect(opened.members).toHaveLength(3);
  });

  it('should show the likely duplicate of the own office, and ask why when somebody is registered anyway', async () => {
    const refused = await counsellor.expect<{ code: string }>(409, counsellor.post('persons', amina));
    expect(refused.body.code).toBe('person.likely-duplicate');
  });

  it('should record the first session with a sealed health note, which moves the member to counselling', async () => {
    const { id: memberId } = opened.members.find(({ principal }) => principal)!;
    await counsellor.expect(
      200,
      counsellor.post(`cases/${opened.id}/sessions`, {
        memberId,
        purpose: 'information',
        mode: 'individual',
        language: 'ar',
        interpreterUsed: true,
        heldAt: new Date(Date.now() - 3_600_000).toISOString(),
        durationMinutes: 45,
        notes: [
          { matterClass: 'ordinary', text: 'Wishes to know what help there is.' },
          { matterClass: 'health', text: `Needs medication: ${SEALED_WORD}.` },
        ],
      }),
    );
    const { body } = await counsellor.get<{ stageInWords: string }>(`cases/${opened.id}`);
    expect(body.stageInWords).toBe('2 at inquiry, 1 in counselling');
  });

  it('should make the next appointment, and remind the person by e-mail as they agreed', async () => {
    const principal = opened.members.find(({ principal }) => principal)!;
    await counsellor.expect(
      200,
      counsellor.post(`persons/${principal.personId}/consents`, { purpose: 'appointment-reminder' }),
    );
    const tomorrow = DateTime.now()
      .setZone(ZONE)
      .plus({ days: 1 })
      .set({ hour: 10, minute: 30, second: 0, millisecond: 0 });
    await counsellor.expect(
      200,
      counsellor.post(`cases/${opened.id}/appointments`, {
        memberId: principal.id,
        startsAt: tomorrow.toISO(),
        durationMinutes: 60,
        place: 'Rue des Chartreux 21, room 3',
        language: 'ar',
        interpreterNeeded: true,
      }),
    );
    const [sunk] = await sink.received(1, 30_000);
    expect(sunk!.recipients).toEqual(['amina@mail.example']);
    expect(sunk!.mail.text).toContain('Rue des Chartreux 21, room 3');
    expect(`${sunk!.mail.subject} ${sunk!.mail.text}`).not.toMatch(/asylum|return|BE-2|اللجوء|العودة|insulin/i);
  });

  it('should show the case to the supervisor of the office, and to nobody of another one', async () => {
    const supervisor = await invite('supervisor', 'supervisor', offices.ours);
    const list = await supervisor.get<{ rows: { number: string }[]; page: { total: number } }>(
      `cases?officeId=${offices.ours}`,
    );
    expect(list.body).toMatchObject({ rows: [{ number: opened.number }], page: { total: 1 } });
    const others = await elsewhere.get<{ rows: object[] }>(`cases?officeId=${offices.ours}`);
    expect(others.body.rows).toEqual([]);
    expect((await elsewhere.get(`cases/${opened.id}`)).status).toBe(404);
    expect(
      (
        await elsewhere.post(`cases/${opened.id}/break-glass`, {
          matterClass: 'health',
          reason: 'They stand before me and shake.',
        })
      ).status,
    ).not.toBe(200);
  });

  it('should open the sealed note to the medical officer only', async () => {
    const medical = await invite('medical', 'medical-officer', offices.ours);
    const seenBy = async (colleague: Colleague): Promise<string> => {
      const { body } = await colleague.get<{ rows: { id: string }[] }>(`cases/${opened.id}/sessions`);
      const sessions = await Promise.all((body.rows ?? []).map(({ id }) => colleague.get(`sessions/${id}`)));
      return JSON.stringify([body, sessions.map((session) => session.body)]);
    };
    expect(await seenBy(medical)).toContain(SEALED_WORD);
    expect(await seenBy(counsellor)).not.toContain(SEALED_WORD);
    expect(running.stdout + running.stderr).not.toContain(SEALED_WORD);
  });

  it('should tell the data-protection officer who read what, and never a value', async () => {
    const officer = await invite('officer', 'data-protection-officer', offices.ours);
    const { body } = await officer.get<{ rows: { action: string; actorName: string }[] }>(
      `audit/events?recordType=case&recordId=${opened.id}`,
    );
    expect(body.rows.map(({ action, actorName }) => `${actorName}: ${action}`)).toEqual(
      expect.arrayContaining(['counsellor: open-case', 'counsellor: read-case']),
    );
    expect(body.rows.some(({ actorName }) => actorName === 'elsewhere')).toBe(false);
    expect(JSON.stringify(body)).not.toMatch(/hassan|insulin/i);
  });
});
