import { decideReminder, type Channel, type MessageFacts, type ReminderConsent } from './deliverable.ts';

const now = new Date('2026-03-02T09:00:00Z');
const today = '2026-03-02';
const ZONE = 'Europe/Brussels';
const channel = (overrides: Partial<Channel> = {}): Channel => ({
  id: 'c1',
  kind: 'email',
  value: 'nino@example.org',
  safety: 'safe',
  belongsTo: null,
  language: null,
  mayLeaveMessage: false,
  ended: false,
  hoursFrom: null,
  hoursTo: null,
  weekdays: [],
  wordsToAvoid: [],
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
    expect(decideReminder(given, 1, now, today, ZONE)).toEqual({ deliver: true, channel: channel() });
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
    ['no-safe-channel', facts({ channels: [channel({ ended: true })] })],
    ['no-safe-hour', facts({ channels: [channel({ weekdays: [3] })] })],
    ['no-safe-hour', facts({ channels: [channel({ hoursFrom: '08:00', hoursTo: '09:00', weekdays: [1] })] })],
    ['no-safe-channel', facts({ consents: [consent({ channelId: 'another' })] })],
  ])('should not go out for the reason %s', (reason, given) => {
    expect(decideReminder(given, 1, now, today, ZONE)).toEqual({ deliver: false, reason });
  });

  it('should use the safe channel that was consented to when there are several', () => {
    const given = facts({
      channels: [channel({ id: 'c0', safety: 'unsafe' }), channel({ id: 'c2' }), channel({ id: 'c3' })],
      consents: [consent({ channelId: 'c3' })],
    });
    expect(decideReminder(given, null, now, today, ZONE)).toMatchObject({ deliver: true, channel: { id: 'c3' } });
  });

  it.each([
    ['later the same day', { hoursFrom: '14:00', hoursTo: '16:00' }, '2026-03-02T13:00:00Z'],
    ['on the next day, when its hours are over', { hoursFrom: '08:00', hoursTo: '10:00' }, '2026-03-03T07:00:00Z'],
    ['at midnight of the day it may be used on', { weekdays: [2] }, '2026-03-02T23:00:00Z'],
  ])('should wait until %s when the channel is not safe at this hour', (_, hours, until) => {
    const given = facts({ channels: [channel(hours)] });
    expect(decideReminder(given, 1, now, today, ZONE)).toEqual({
      deliver: false,
      reason: 'outside-hours',
      until: new Date(until),
    });
  });

  it('should go out by the clock of the office when the hours cross the change of the clocks', () => {
    // 29 March 2026, 02:00 becomes 03:00 in Brussels: ten o'clock there is eight in UTC.
    const given = appointment({ startsAt: new Date('2026-03-30T09:30:00Z') });
    const at = new Date('2026-03-29T06:00:00Z');
    const late = { ...given, channels: [channel({ hoursFrom: '10:00', hoursTo: '12:00' })] };
    expect(decideReminder(late, 1, at, '2026-03-29', ZONE)).toMatchObject({ until: new Date('2026-03-29T08:00:00Z') });
  });

  it('should use the channel that is safe now before one that is safe later', () => {
    const given = facts({
      channels: [channel({ id: 'c0', hoursFrom: '18:00', hoursTo: '20:00' }), channel({ id: 'c2' })],
    });
    expect(decideReminder(given, null, now, today, ZONE)).toMatchObject({ deliver: true, channel: { id: 'c2' } });
  });
});
