import { Injectable } from '@nestjs/common';
import { PublishText, type ReviewedText } from '@homeward/case';
import type { Actor } from '@homeward/platform';
import type { LetterErrorCode } from '../domain/letter.errors.ts';

export interface PublishLetterTemplateInput {
  readonly templateId: string;
  readonly version: number;
  /** The first day it is used, `YYYY-MM-DD`, never before today. */
  readonly validFrom: string;
}

const LETTER_TEXT: ReviewedText<LetterErrorCode> = {
  table: 'letter_template',
  ends: false,
  permission: 'letter-template.publish',
  action: 'publish-letter-template',
  called: 'letter template',
  refusals: {
    notADraft: 'letter-template.not-a-draft',
    ownDraft: 'letter-template.own-draft',
    wrong: 'letter-template.unsuitable',
  },
};

/** Puts a reviewed wording into force; the next one in the same language takes its place on its own first day. */
@Injectable()
export class PublishLetterTemplateAction {
  constructor(private readonly publishing: PublishText) {}

  /** @throws DomainError `letter-template.*`, `permission.missing`, `record.not-found`, `record.version-stale` */
  execute(
    actor: Actor,
    { templateId, ...input }: PublishLetterTemplateInput,
  ): Promise<{ id: string; version: number }> {
    return this.publishing.execute(actor, LETTER_TEXT, { ...input, textId: templateId });
  }
}
