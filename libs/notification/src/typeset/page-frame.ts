/** What stands on every page around what is printed. */
export interface PageFrame {
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly title: string;
  readonly office: string;
  readonly caseNumber: string;
  /** Across every page, such as of a text nobody has reviewed; empty for none. */
  readonly mark: string;
  /** With `{page}` and `{pages}`. */
  readonly pageWords: string;
  /** Who printed it and when; empty for a paper that is only looked at. */
  readonly made: string;
  /** The token as a square for a camera, in SVG, and as letters for people; empty where nobody is to find it again. */
  readonly qr: string;
  readonly code: string;
}

/**
 * The page, in Typst. Words of people come in as data and are never read as markup, so that nobody's name or sentence
 * can run as code. The frame itself has no words: each comes with the paper, in its language.
 */
export const PAGE_FRAME = `
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title, date: none)
#set text(
  font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans Armenian", "Noto Sans Georgian", "Noto Sans Ethiopic"),
  size: 10.5pt,
  lang: paper.language,
  dir: if paper.rightToLeft { rtl } else { ltr },
)
#set page(
  paper: "a4",
  margin: (x: 2.2cm, top: 3.5cm, bottom: 2.2cm),
  header-ascent: 0.7cm,
  footer-descent: 0.6cm,
  foreground: if paper.mark != "" {
    place(center + horizon, rotate(-40deg, text(size: 34pt, weight: "bold", fill: rgb(160, 30, 30, 70), paper.mark)))
  },
  header: grid(
    columns: (1fr, auto),
    column-gutter: 1em,
    align: (start + bottom, end + bottom),
    {
      text(size: 10pt, weight: "bold", paper.office)
      linebreak()
      text(size: 9pt, fill: luma(80), [#paper.title · #box(text(dir: ltr, paper.caseNumber))])
    },
    if paper.qr != "" { image(bytes(paper.qr), format: "svg", width: 1.9cm) },
  ),
  footer: context {
    let pages = paper.pageWords
      .replace("{pages}", str(counter(page).final().first()))
      .replace("{page}", str(counter(page).get().first()))
    set text(size: 8pt, fill: luma(80))
    grid(
      columns: (1fr, auto),
      column-gutter: 1em,
      align: (start, end),
      if paper.made != "" { paper.made + linebreak() + paper.code },
      pages,
    )
  },
)
#set par(leading: 0.7em, spacing: 1.1em)
#let lines(words) = words.split("\\n").map(line => [#line]).join(linebreak())
// Somebody's words keep their own direction on a page of the other one, to their last full stop.
#let said(words) = words.split("\\n").map(line => [#("\\u{2068}" + line + "\\u{2069}")]).join(linebreak())
`;
