import { DeskMatterOf, type DeskMatterPart } from '@homeward/case';
import { Injectable } from '@nestjs/common';

/** Letter texts drafted by somebody else: nobody publishes their own. */
@Injectable()
@DeskMatterOf('letter-template-to-publish')
export class LetterTemplateToPublishMatter implements DeskMatterPart {
  readonly permission = 'letter-template.publish';
  readonly count = `select count(*)::integer as waiting from letter_template t
    where t.state = 'draft' and t.drafted_by is distinct from nullif(current_setting('app.user_id', true), '')::uuid`;
}
