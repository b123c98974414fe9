import { Injectable } from '@nestjs/common';
import { PublishText, type PublishTextInput, type ReviewedText } from '@homeward/case';
import type { Actor } from '@homeward/platform';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';

const ORIENTATION_TEXT: ReviewedText<DepartureErrorCode> = {
  table: 'orientation_text',
  ends: true,
  permission: 'orientation-text.publish',
  action: 'publish-orientation-text',
  called: 'orientation text',
  refusals: {
    notADraft: 'orientation-text.not-a-draft',
    ownDraft: 'orientation-text.own-draft',
    wrong: 'orientation-text.wrong',
  },
};

/** Lets people be told by a checklist from a day on; the reviewer is never its drafter. */
@Injectable()
export class PublishOrientationTextAction {
  constructor(private readonly publishing: PublishText) {}

  /** @throws DomainError `orientation-text.*`, `permission.missing`, `record.not-found`, `record.version-stale` */
  execute(actor: Actor, input: PublishTextInput): Promise<{ id: string; version: number }> {
    return this.publishing.execute(actor, ORIENTATION_TEXT, input);
  }
}
