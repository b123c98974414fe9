import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, DomainError, notFound, type Actor, type PlatformErrorCode } from '@homeward/platform';
import { PUBLISHED_SQL, REGIMES_SQL, RULE_COLUMNS } from '../data/rule-book.ts';
import { evaluate } from '../domain/evaluate.ts';
import type { MemberEvaluation } from '../domain/evaluation.ts';
import type { FamilyMember, RegimeRow } from '../domain/family.ts';
import { exampleProblems } from '../domain/recorded-facts.ts';
import { holdsOn, type RuleVersion } from '../domain/rule.ts';

export interface Example {
  readonly hostCountry: string;
  /** Made-up people; `memberId` is a word of the caller's. */
  readonly family: readonly FamilyMember[];
}

/** Tries a draft, or a published version, on an example: what would be said, with nothing written. */
@Injectable()
export class TryRuleQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws DomainError `permission.missing`, `record.not-found`, `input.invalid` */
  async execute(actor: Actor, ruleVersionId: string, example: Example): Promise<readonly MemberEvaluation[]> {
    demand(actor, 'rule.draft');
    refuseStrangeFacts(example);
    const [tried] = await this.transactions.read<RuleVersion>(actor, {
      name: 'programme_rule_tried',
      text: `select ${RULE_COLUMNS} from rule_version v where v.id = $1`,
      values: [ruleVersionId],
    });
    if (!tried) throw notFound('rule version');
    const published = await this.transactions.read<RuleVersion>(actor, {
      name: 'programme_rules_published',
      text: PUBLISHED_SQL,
      values: [tried.programmeCode],
    });
    const countries = example.family.flatMap(({ nationalities, facts }) =>
      typeof facts.destination === 'string' ? [...nationalities, facts.destination] : [...nationalities],
    );
    const regimes = await this.transactions.read<RegimeRow>(actor, {
      name: 'programme_regimes',
      text: REGIMES_SQL,
      values: [[...new Set(countries)]],
    });
    const rules = asIfPublished(published, tried);
    return evaluate({ ...example, rules, regimes, figures: [], exceptions: [] });
  }
}

function refuseStrangeFacts({ family }: Example): void {
  const fields = Object.fromEntries(
    family.flatMap(({ facts }, i) =>
      Object.entries(exampleProblems(facts)).map(([name, mend]) => [`family.${i}.facts.${name}`, mend]),
    ),
  );
  if (Object.keys(fields).length > 0)
    throw new DomainError<PlatformErrorCode>('input.invalid', 'This example cannot be read.', { fields });
}

/** The rules as they would stand: the version before ends where the tried one begins; what it overlaps gives way. */
export function asIfPublished(published: readonly RuleVersion[], tried: RuleVersion): RuleVersion[] {
  const others = published.filter((rule) => rule.id !== tried.id);
  const kept = others.flatMap((rule) => {
    if (rule.code !== tried.code || !overlaps(rule, tried)) return [rule];
    const endsBefore = tried.validFrom !== null && (rule.validFrom === null || rule.validFrom < tried.validFrom);
    return endsBefore ? [{ ...rule, validTo: tried.validFrom }] : [];
  });
  const at = kept.findIndex(({ code }) => code === tried.code);
  return at < 0 ? [...kept, tried] : [...kept.slice(0, at), tried, ...kept.slice(at)];
}

function overlaps(a: RuleVersion, b: RuleVersion): boolean {
  if (a.validFrom === null && b.validFrom === null) return true;
  return (b.validFrom !== null && holdsOn(a, b.validFrom)) || (a.validFrom !== null && holdsOn(b, a.validFrom));
}
