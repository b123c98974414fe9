/**
 * The page, in Typst. Words of people come in as data and are never read as markup, so that nobody's name or sentence
 * can run as code.
 */
export const LETTER_LAYOUT = `
#let letter = json(bytes(sys.inputs.letter))
#set document(title: letter.title, date: none)
#set page(
  paper: "a4",
  margin: (x: 2.5cm, top: 2.5cm, bottom: 2.2cm),
  foreground: if letter.mark != "" {
    place(center + horizon, rotate(-40deg, text(size: 34pt, weight: "bold", fill: rgb(160, 30, 30, 70), letter.mark)))
  },
  footer: context align(center, text(size: 8pt, fill: luma(90), [#letter.footer #h(1em) #counter(page).display("1 / 1", both: true)])),
)
#set text(
  font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans Armenian", "Noto Sans Georgian", "Noto Sans Ethiopic"),
  size: 11pt,
  lang: letter.language,
  dir: if letter.rightToLeft { rtl } else { ltr },
)
#set par(leading: 0.75em, spacing: 1.2em)
#text(size: 9pt, fill: luma(80), letter.office)
#v(1.2em)
#text(size: 16pt, weight: "bold", letter.title)
#v(0.6em)
#for paragraph in letter.paragraphs {
  par(paragraph.split("\\n").map(line => [#line]).join(linebreak()))
}
`;
