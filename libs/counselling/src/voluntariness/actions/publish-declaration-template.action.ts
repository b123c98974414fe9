import { Injectable } from '@nestjs/common';
import { PublishText, type ReviewedText } from '@homeward/case';
import type { Actor } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface PublishDeclarationTemplateInput {
  readonly templateId: string;
  readonly version: number;
  /** The first day it is signed, `YYYY-MM-DD`, never before today. */
  readonly validFrom: string;
  /** The first day it is no longer signed. */
  readonly validTo?: string | null | undefined;
}

const DECLARATION_TEXT: ReviewedText<CounsellingErrorCode> = {
  table: 'declaration_template',
  ends: true,
  permission: 'declaration-template.publish',
  action: 'publish-declaration-template',
  called: 'text of a declaration',
  refusals: {
    notADraft: 'declaration-template.not-a-draft',
    ownDraft: 'declaration-template.own-draft',
    wrong: 'declaration-template.wrong',
  },
};

/** Lets people sign a wording from a day on; the reviewer is never its drafter. */
@Injectable()
export class PublishDeclarationTemplateAction {
  constructor(private readonly publishing: PublishText) {}

  /** @throws DomainError `declaration-template.*`, `permission.missing`, `record.not-found`, `record.version-stale` */
  execute(
    actor: Actor,
    { templateId, ...input }: PublishDeclarationTemplateInput,
  ): Promise<{ id: string; version: number }> {
    return this.publishing.execute(actor, DECLARATION_TEXT, { ...input, textId: templateId });
  }
}
