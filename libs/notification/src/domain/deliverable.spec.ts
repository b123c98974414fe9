import { decideReminder, type Channel, type MessageFacts, type ReminderConsent } from './deliverable.ts';

const now = new Date('2026-03-02T09:00:00Z');
const today = '2026-03-02';
const channel = (overrides: Partial<Channel> = {}): Channel => ({
  id: 'c1',
  kind: 'email',
  value: 'nino@example.org',
  safety: 'safe',
  belongsTo: null,
  language: null,
  ...overrides,
});
const consent = (overrides: Partial<ReminderConsent> = {}): ReminderConsent => ({
  channelId: null,
  grantedOn: '2026-01-05',
  withdrawnOn: null,
  ...overrides,
});
const facts = (overrides: Partial<MessageFacts> = {}): MessageFacts => ({
  person: { erased: false, preferredLanguage: null },
  appointment: { state: 'planned', version: 1, startsAt: new Date('2026-03-03T09:30:00Z') },
  channels: [channel()],
  consents: [consent()],
  ...overrides,
});
const appointment = (overrides: object): MessageFacts =>
  facts({ appointment: { state: 'planned', version: 1, startsAt: new Date('2026-03-03T09:30:00Z'), ...overrides } });

describe('whether a reminder may go out', () => {
  it.each([
    ['everything stands', facts()],
    ['the appointment was moved and the message speaks of the new hour', appointment({ state: 'moved' })],
    ['the consent names this channel', facts({ consents: [consent({ channelId: 'c1' })] })],
    ['consent was given today', facts({ consents: [consent({ grantedOn: today })] })],
    ['consent ends tomorrow', facts({ consents: [consent({ withdrawnOn: '2026-03-03' })] })],
    [
      'an earlier consent was withdrawn and a later one stands',
      facts({ consents: [consent({ withdrawnOn: '2026-02-01' }), consent()] }),
    ],
  ])('should go out when %s', (_, given) => {
    expect(decideReminder(given, 1, now, today)).toEqual({ deliver: true, channel: channel() });
  });

  it.each([
    ['person-not-found', facts({ person: null })],
    ['person-erased', facts({ person: { erased: true, preferredLanguage: null } })],
    ['appointment-not-found', facts({ appointment: null })],
    ['appointment-cancelled', appointment({ state: 'cancelled' })],
    ['appointment-changed', appointment({ state: 'attended' })],
    ['appointment-changed', appointment({ version: 2 })],
    ['appointment-past', appointment({ startsAt: now })],
    ['no-consent', facts({ consents: [] })],
    ['no-consent', facts({ consents: [consent({ withdrawnOn: today })] })],
    ['no-consent', facts({ consents: [consent({ grantedOn: '2026-03-03' })] })],
    ['no-safe-channel', facts({ channels: [] })],
    ['no-safe-channel', facts({ channels: [channel({ safety: 'unsafe' })] })],
    ['no-safe-channel', facts({ channels: [channel({ safety: 'unknown' })] })],
    ['no-safe-channel', facts({ channels: [channel({ kind: 'phone' })] })],
    ['no-safe-channel', facts({ consents: [consent({ channelId: 'another' })] })],
  ])('should not go out for the reason %s', (reason, given) => {
    expect(decideReminder(given, 1, now, today)).toEqual({ deliver: false, reason });
  });

  it('should use the safe channel that was consented to when there are several', () => {
    const given = facts({
      channels: [channel({ id: 'c0', safety: 'unsafe' }), channel({ id: 'c2' }), channel({ id: 'c3' })],
      consents: [consent({ channelId: 'c3' })],
    });
    expect(decideReminder(given, null, now, today)).toMatchObject({ deliver: true, channel: { id: 'c3' } });
  });
});
