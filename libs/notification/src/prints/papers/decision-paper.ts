import type { Paper } from '../domain/paper.ts';
import type { PaperFormat } from '../domain/paper-format.ts';
import type { PaperWords } from '../words/paper-words.ts';
import { amountOf, wordsOf, type EntitlementFacts } from './case-paper.ts';

export interface DecisionFacts {
  readonly name: string;
  readonly programme: string;
  readonly decision: string;
  readonly decidedAt: string;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly meansOfComplaint: string;
  /** What a rule said that was not met, with where it stands in law; none of an approval. */
  readonly rules: readonly { readonly explanation: string; readonly legalReference: string | null }[];
  readonly entitlements: readonly Omit<EntitlementFacts, 'who'>[];
}

/** What was decided, why, on which rules, and how to complain; whoever was approved may disagree too. */
export function decisionPaper(facts: DecisionFacts, words: PaperWords, format: PaperFormat): Paper {
  const { decision } = words;
  return {
    title: decision.title,
    subtitle: facts.name,
    sections: [
      {
        heading: decision.about,
        facts: [
          [decision.name, facts.name],
          [decision.programme, facts.programme],
          [decision.outcome, wordsOf(words.outcome, facts.decision)],
          [decision.day, format.dayOf(facts.decidedAt)],
          [decision.by, facts.decidedBy ?? words.value.unknown],
        ],
      },
      { heading: decision.why, paragraphs: [facts.reason ?? words.value.erased] },
      {
        heading: decision.rules,
        paragraphs: facts.rules.map(({ explanation, legalReference }) =>
          [explanation, legalReference].filter(Boolean).join('\n'),
        ),
      },
      {
        heading: decision.due,
        head: [words.column.what, words.column.amount],
        rows: facts.entitlements.map((each) => [each.title, amountOf({ ...each, who: '' }, words, format)]),
      },
      { heading: decision.complaint, paragraphs: [facts.meansOfComplaint] },
    ],
  };
}
