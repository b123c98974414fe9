import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findDevice, keepDevice } from '../data/known-devices.ts';
import type { DeviceCookie } from '../data/sessions.ts';
import { forgetTries } from '../data/tries.ts';
import { deviceExpiryOf } from '../domain/session-rules.ts';
import { newToken } from '../domain/tokens.ts';
import { InstallationKeys } from './installation-keys.ts';

const FORM = /^([\w-]{43})\.([\w-]{43})$/;

export interface Browser {
  readonly userId: string;
  /** The e-mail address, folded. */
  readonly account: string;
  readonly sessionId: string;
  /** Null while it is a stranger. */
  readonly deviceId: string | null;
}

/**
 * Browsers that signed in before. Each carries a random number and the installation's signature over it and the
 * account: it names nobody, no other account takes it, and a forged one costs no look into the database.
 */
@Injectable()
export class KnownDevices {
  constructor(private readonly keys: InstallationKeys) {}

  /** @returns the device's id, or null for a stranger */
  async find(tx: EntityManager, account: string, cookie: string | undefined, now: Date): Promise<string | null> {
    const [, nonce, signed] = FORM.exec(cookie ?? '') ?? [];
    if (nonce === undefined || signed === undefined) return null;
    if (!timingSafeEqual(this.signature(account, nonce), Buffer.from(signed, 'base64url'))) return null;
    return findDevice(tx, account, nonce, now);
  }

  /** The browser gave everything its account asks for: its failures are forgotten, and it is known from now on. */
  async welcome(tx: EntityManager, browser: Browser, now: Date): Promise<DeviceCookie> {
    const [nonce, expiresAt] = [newToken(), deviceExpiryOf(now)];
    await forgetTries(tx, browser, now);
    await keepDevice(tx, browser, nonce, expiresAt);
    return { value: `${nonce}.${this.signature(browser.account, nonce).toString('base64url')}`, expiresAt };
  }

  private signature(account: string, nonce: string): Buffer {
    return this.keys.digest('known devices', `${nonce} ${account}`);
  }
}
