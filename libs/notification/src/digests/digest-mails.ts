import { Injectable } from '@nestjs/common';
import type { DeadlineKind, InstallationMode } from '@homeward/contracts';
import { findInstallationMode } from '@homeward/database';
import { Config } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { MessageIntentRow } from '../data/message-intent.entity.ts';
import { languageOf, type MailWords } from '../domain/appointment-mail.ts';
import { writeDigest } from './digest-mail.ts';

export interface DigestRead {
  readonly recipient: string;
  readonly words: MailWords;
  readonly mode: InstallationMode | null;
}

/** Reads afresh who is to be written to: somebody may have left since, or want it no more. */
@Injectable()
export class DigestMails {
  constructor(private readonly config: Config) {}

  /** @returns null when nobody is to be written to */
  async read(tx: EntityManager, { userId, key }: MessageIntentRow): Promise<DigestRead | null> {
    const [row]: { email: string; language: string; counts: Partial<Record<DeadlineKind, number>> }[] = await tx.query(
      `select u.email, u.language, d.counts from morning_digest d join app_user u on u.id = d.user_id
        where d.user_id = $1 and d.day = split_part($2, '/', 3)::date and u.status = 'active'
          and not exists (select 1 from digest_choice c where c.user_id = u.id and not c.wanted)`,
      [userId, key],
    );
    if (!row) return null;
    const words = writeDigest({
      ...{ language: languageOf(row.language), counts: row.counts, publicUrl: this.config.PUBLIC_URL ?? null },
    });
    return { recipient: row.email, words, mode: await findInstallationMode(tx) };
  }
}
