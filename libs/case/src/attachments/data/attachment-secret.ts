import { Injectable } from '@nestjs/common';
import { Config, DomainError } from '@homeward/platform';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { wrappingKeyFrom } from '../domain/sealed-content.ts';

/** The key that wraps the keys of files, made once a process from the installation's secret. */
@Injectable()
export class AttachmentSecret {
  private made: Buffer | null = null;

  constructor(private readonly config: Config) {}

  /** @returns null when this process knows no secret */
  find(): Buffer | null {
    const secret = this.config.HOMEWARD_SECRET;
    return secret ? (this.made ??= wrappingKeyFrom(secret)) : null;
  }

  /** @throws DomainError `attachment.secret-missing` */
  get(): Buffer {
    const key = this.find();
    if (!key)
      throw new DomainError<CaseErrorCode>(
        'attachment.secret-missing',
        'HOMEWARD_SECRET is not set, so files can neither be kept nor read. Give 32 random bytes in hex.',
      );
    return key;
  }
}
