import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFObject,
  type PDFPage,
} from 'pdf-lib';

type Glyphs = ReadonlyMap<string, string>;

/** The words of a PDF as a reader copies them, a string a page; glyphs of Arabic come in the order they are drawn. */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.getPages().map(textOf);
}

/** A name, a string of bytes, or an operator, of the language pages are written in (ISO 32000-2, 7.8.2). */
const TOKEN = /\/([^\s/<>[\]()]*)|\(((?:\\[^]|[^\\)])*)\)|<([0-9a-fA-F\s]*)>|([A-Za-z'"*]+)/g;

function textOf(page: PDFPage): string {
  const fonts = fontsOf(page);
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  const source = streams.map((stream) => latin(page.node.context.lookup(stream))).join('\n');
  let [text, name, glyphs, shown]: [string, string, Glyphs, string[]] = ['', '', new Map(), []];
  for (const [, named, literal, hex, operator] of source.matchAll(TOKEN)) {
    if (named !== undefined) name = named;
    else if (literal !== undefined) shown.push(Buffer.from(unescaped(literal), 'latin1').toString('hex'));
    else if (hex !== undefined) shown.push(hex.replaceAll(/\s/g, ''));
    else {
      if (operator === 'Tf') glyphs = fonts.get(name) ?? new Map();
      if (operator === 'BT') text += '\n';
      if (operator === 'Tj' || operator === 'TJ') text += shown.map((codes) => read(codes, glyphs)).join('');
      shown = [];
    }
  }
  return text;
}

/** Codes of two bytes, as fonts of many scripts have them. */
const read = (codes: string, glyphs: Glyphs): string =>
  (codes.match(/.{4}/g) ?? []).map((code) => glyphs.get(code.toLowerCase()) ?? '').join('');

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|[^])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );

function fontsOf(page: PDFPage): ReadonlyMap<string, Glyphs> {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.entries() ?? []).map(([name]) => {
      const map = fonts!.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'));
      return [name.decodeText(), map ? glyphsOf(latin(map)) : new Map<string, string>()];
    }),
  );
}

/** A ToUnicode map: single codes, and ranges that count upwards (ISO 32000-2, 9.10.3). */
function glyphsOf(map: string): Glyphs {
  const glyphs = new Map<string, string>();
  for (const [, block] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code, unicode] of block!.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g))
      glyphs.set(code!.toLowerCase(), unicodeOf(unicode!));
  for (const [, block] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from, to, unicode] of block!.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g))
      for (let code = parseInt(from!, 16), i = 0; code <= parseInt(to!, 16); code += 1, i += 1)
        glyphs.set(code.toString(16).padStart(4, '0'), String.fromCodePoint(unicodeOf(unicode!).codePointAt(0)! + i));
  return glyphs;
}

const unicodeOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function latin(object: PDFObject | undefined): string {
  if (!(object instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
}
