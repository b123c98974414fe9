import { Injectable } from '@nestjs/common';
import { Config, DomainError } from '@homeward/platform';
import type { AuditErrorCode } from '../domain/audit.errors.ts';
import { headKeysFrom, type HeadKeys } from '../domain/head-signature.ts';

/** The key heads are signed with, made once a process from the installation's secret. */
@Injectable()
export class AuditHeadKeys {
  private made: HeadKeys | null = null;

  constructor(private readonly config: Config) {}

  /** @returns null when this process knows no secret */
  find(): HeadKeys | null {
    const secret = this.config.HOMEWARD_SECRET;
    if (!secret) return null;
    return (this.made ??= headKeysFrom(secret));
  }

  /** @throws DomainError `audit.secret-missing` */
  get(): HeadKeys {
    const keys = this.find();
    if (keys) return keys;
    throw new DomainError<AuditErrorCode>(
      'audit.secret-missing',
      'HOMEWARD_SECRET is not set, so the heads of the trail cannot be signed. Give 32 random bytes in hex.',
    );
  }
}
