import { expiryOf, sessionStands } from './session-rules.ts';

const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);

describe('sessionStands', () => {
  const session = { lastSeenAt: at('09:00:00'), expiresAt: expiryOf(at('08:00:00')) };

  it('should stand when it was used less than half an hour ago', () => {
    expect(sessionStands(session, at('09:29:59'))).toBe(true);
  });

  it('should end when it was unused for half an hour', () => {
    expect(sessionStands(session, at('09:30:00'))).toBe(false);
  });

  it('should end after twelve hours however busy it was', () => {
    const busy = { ...session, lastSeenAt: at('19:59:59') };
    expect(sessionStands(busy, at('19:59:59'))).toBe(true);
    expect(sessionStands(busy, at('20:00:00'))).toBe(false);
  });
});
