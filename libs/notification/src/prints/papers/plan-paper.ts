import type { Paper } from '../domain/paper.ts';
import type { PaperFormat } from '../domain/paper-format.ts';
import type { PaperWords } from '../words/paper-words.ts';
import { wordsOf } from './case-paper.ts';

export interface PlanFacts {
  readonly name: string;
  readonly number: number;
  readonly state: string;
  readonly goal: string;
  readonly programmes: readonly string[];
  readonly signedOn: string | null;
  readonly signedBy: string | null;
  readonly lines: readonly {
    readonly serviceType: string;
    readonly modality: string;
    readonly description: string;
    readonly amountMinor: number;
    readonly currency: string;
    readonly referralNeeded: boolean;
    /** The last day on which it may be spent; null while that is not known. */
    readonly spendBy: string | null;
  }[];
}

/**
 * What the person agrees to and carries home: the goal in their words, what helps them, how much and until when. What the
 * office keeps beside it (budgets, funds, payments, who approves) is not theirs to answer for and stands on no paper.
 */
export function planPaper(facts: PlanFacts, words: PaperWords, format: PaperFormat): Paper {
  const { plan } = words;
  const draft = facts.state === 'draft';
  return {
    title: plan.title,
    subtitle: facts.name,
    sections: [
      {
        heading: plan.about,
        facts: [
          [plan.name, facts.name],
          [plan.version, String(facts.number)],
          ...facts.programmes.map((programme) => [plan.programme, programme] as const),
          [plan.signedOn, facts.signedOn ? format.day(facts.signedOn) : plan.notYet],
          ...(facts.signedBy ? [[plan.signedBy, wordsOf(words.planSigner, facts.signedBy)] as const] : []),
        ],
      },
      { heading: plan.goal, paragraphs: [facts.goal || words.value.erased] },
      facts.lines.length > 0
        ? {
            heading: plan.lines,
            head: [plan.help, plan.how, plan.amount, plan.until],
            widths: [5, 2, 2, 3],
            rows: facts.lines.map((line) => [
              [
                wordsOf(words.serviceType, line.serviceType),
                line.description,
                ...(line.referralNeeded ? [plan.referral] : []),
              ].join('\n'),
              wordsOf(words.modality, line.modality),
              format.money(line.amountMinor, line.currency),
              line.spendBy ? format.day(line.spendBy) : words.value.unknown,
            ]),
          }
        : { heading: plan.lines, paragraphs: [plan.none] },
      { heading: '', paragraphs: [plan.note], signatures: draft ? [`${plan.signature}: ${facts.name}`] : [] },
    ],
  };
}
