/** A letter under the frame of the page: its heading, then its paragraphs. */
export const LETTER_LAYOUT = `
#text(size: 16pt, weight: "bold", paper.title)
#v(0.6em)
#for paragraph in paper.paragraphs { par(lines(paragraph)) }
`;
