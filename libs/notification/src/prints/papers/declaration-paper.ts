import type { Paper } from '../domain/paper.ts';
import type { PaperFormat } from '../domain/paper-format.ts';
import type { PaperWords } from '../words/paper-words.ts';
import { wordsOf } from './case-paper.ts';

export interface DeclarationFacts {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly sample: boolean;
  readonly signedAt: string;
  readonly signedBy: string;
  readonly interpreterKind: string | null;
  readonly reconfirmedOn: string | null;
  readonly lapsedOn: string | null;
}

/** The copy the person keeps: the text they signed, in the language it was read to them. */
export function declarationPaper(facts: DeclarationFacts, words: PaperWords, format: PaperFormat): Paper {
  const { declaration } = words;
  return {
    title: declaration.title,
    subtitle: facts.name,
    sections: [
      { heading: declaration.text, paragraphs: facts.text.split(/\n\s*\n/u).map((paragraph) => paragraph.trim()) },
      {
        heading: declaration.about,
        facts: [
          [declaration.name, facts.name],
          [declaration.language, format.language(facts.language)],
          [declaration.signedOn, format.hour(facts.signedAt)],
          [declaration.signedBy, wordsOf(words.declarationSigner, facts.signedBy)],
          ...(facts.interpreterKind
            ? [[declaration.interpreter, wordsOf(words.interpreterKind, facts.interpreterKind)] as const]
            : []),
          ...(facts.reconfirmedOn ? [[declaration.reconfirmed, format.day(facts.reconfirmedOn)] as const] : []),
          ...(facts.lapsedOn ? [[declaration.lapsed, format.day(facts.lapsedOn)] as const] : []),
        ],
        paragraphs: [declaration.takeBack],
        signatures: [`${declaration.signature}: ${facts.name}`],
      },
    ],
  };
}
