import { Secret, TOTP } from 'otpauth';

const PERIOD_S = 30;
/** 20 random bytes, as RFC 4226 recommends. */
const SECRET_BYTES = 20;

export function newTotpSecret(): Buffer {
  return Buffer.from(new Secret({ size: SECRET_BYTES }).bytes);
}

function totp(secret: Uint8Array, label = 'account'): TOTP {
  const buffer = secret.buffer.slice(secret.byteOffset, secret.byteOffset + secret.byteLength) as ArrayBuffer;
  return new TOTP({
    issuer: 'Homeward',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_S,
    secret: new Secret({ buffer }),
  });
}

/** What an authenticator app reads, as text and as the address its QR code holds. */
export function totpInvitation(secret: Uint8Array, label: string): { secret: string; uri: string } {
  const made = totp(secret, label);
  return { secret: made.secret.base32, uri: made.toString() };
}

/**
 * The half-minute a code belongs to, within one either side for clocks that differ.
 * @returns null when it fits none, or one at or before `lastStep`, whose code was taken already
 */
export function totpStep(secret: Uint8Array, code: string, now: Date, lastStep: number): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / PERIOD_S) + delta;
  return step > lastStep ? step : null;
}

/** The code an app would show; for a demonstration's printed sign-ins and for tests. */
export function totpCode(secret: string, now: Date): string {
  return totp(Secret.fromBase32(secret).bytes).generate({ timestamp: now.getTime() });
}
