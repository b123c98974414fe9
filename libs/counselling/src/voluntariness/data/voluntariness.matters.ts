import { DeskMatterOf, type DeskMatterPart } from '@homeward/case';
import { Injectable } from '@nestjs/common';

/** Texts of the declaration drafted by somebody else: nobody publishes their own. */
@Injectable()
@DeskMatterOf('declaration-template-to-publish')
export class DeclarationTemplateToPublishMatter implements DeskMatterPart {
  readonly permission = 'declaration-template.publish';
  readonly count = `select count(*)::integer as waiting from declaration_template t
    where t.state = 'draft' and t.drafted_by is distinct from nullif(current_setting('app.user_id', true), '')::uuid`;
}
