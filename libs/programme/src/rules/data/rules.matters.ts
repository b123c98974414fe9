import { DeskMatterOf, type DeskMatterPart } from '@homeward/case';
import { Injectable } from '@nestjs/common';

/** Rules drafted by somebody else: nobody publishes their own. */
@Injectable()
@DeskMatterOf('rule-to-publish')
export class RuleToPublishMatter implements DeskMatterPart {
  readonly permission = 'rule.publish';
  readonly count = `select count(*)::integer as waiting from rule_version v
    where v.status = 'draft' and v.office_id = any ($1::uuid[])
      and v.drafted_by is distinct from nullif(current_setting('app.user_id', true), '')::uuid`;
}
