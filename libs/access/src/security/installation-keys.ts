import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '@homeward/platform';

/** What a key is for: each purpose has a key of its own, so that none can be used to attack another. */
export type KeyPurpose = 'second-factor secrets' | 'recovery codes' | 'sign-in subjects' | 'known devices';

/** Keys made from the installation's one secret (HKDF, RFC 5869). */
@Injectable()
export class InstallationKeys {
  private readonly made = new Map<KeyPurpose, Buffer>();

  constructor(private readonly config: Config) {}

  /** @throws Error when the installation has no secret; asked at boot by the API, so that it never starts without */
  of(purpose: KeyPurpose): Buffer {
    const known = this.made.get(purpose);
    if (known) return known;
    const secret = this.config.HOMEWARD_SECRET;
    if (!secret)
      throw new Error('HOMEWARD_SECRET is not set: second factors and sign-ins need it. Give 32 random bytes in hex.');
    const key = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'hex'), Buffer.alloc(0), `homeward ${purpose}`, 32));
    this.made.set(purpose, key);
    return key;
  }

  digest(purpose: KeyPurpose, text: string): Buffer {
    return createHmac('sha256', this.of(purpose)).update(text).digest();
  }
}
