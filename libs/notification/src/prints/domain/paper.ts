/** A paper that is printed from records: sections of facts, rows and sentences, all of them words by now. */
export interface Paper {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly PaperSection[];
}

export interface PaperSection {
  readonly heading: string;
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly head?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  /** How the width is shared among the columns; evenly when absent. */
  readonly widths?: readonly number[];
  readonly paragraphs?: readonly string[];
  /** Lines to sign on, each with what stands under it. */
  readonly signatures?: readonly string[];
}

/** In Typst, under the frame of the page. Empty parts leave nothing behind. */
export const PAPER_LAYOUT = `
#let hair = 0.5pt + luma(200)
#text(size: 16pt, weight: "bold", paper.title)
#linebreak()
#text(size: 11pt, fill: luma(60), said(paper.subtitle))
#v(0.4em)
#for section in paper.sections {
  if section.heading != "" {
    block(above: 1.4em, below: 0.7em, sticky: true, text(size: 12pt, weight: "bold", section.heading))
  } else {
    v(1.2em, weak: true)
  }
  if section.facts.len() > 0 {
    grid(
      columns: (4.6cm, 1fr),
      column-gutter: 0.8em,
      row-gutter: 0.85em,
      ..section.facts.map(((label, value)) => (text(fill: luma(80), lines(label)), said(value))).flatten()
    )
  }
  if section.rows.len() > 0 {
    set text(size: 9.5pt)
    table(
      columns: if section.widths.len() > 0 { section.widths.map(share => share * 1fr) } else { (1fr,) * section.head.len() },
      stroke: (x, y) => (bottom: hair),
      inset: (x: 0.4em, y: 0.5em),
      align: start,
      table.header(..section.head.map(words => strong(words))),
      ..section.rows.flatten().map(words => said(words))
    )
  }
  for paragraph in section.paragraphs { par(said(paragraph)) }
  for under in section.signatures {
    v(2.2em)
    line(length: 7cm, stroke: 0.6pt)
    text(size: 9pt, fill: luma(80), under)
  }
}
`;

const WHOLE = { facts: [], head: [], rows: [], widths: [], paragraphs: [], signatures: [] };

/** Without the sections nothing stands in, and each with all its parts, because the layout asks for every one. */
export const laidOut = ({ title, subtitle, sections }: Paper): object => ({
  ...{ title, subtitle },
  sections: sections.filter((each) => !isEmpty(each)).map((section) => ({ ...WHOLE, ...section })),
});

const isEmpty = ({ facts = [], rows = [], paragraphs = [], signatures = [] }: PaperSection): boolean =>
  facts.length + rows.length + paragraphs.length + signatures.length === 0;
