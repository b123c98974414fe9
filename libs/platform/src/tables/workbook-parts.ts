const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OPEN = 'http://schemas.openxmlformats.org';
const MAIN = `${OPEN}/spreadsheetml/2006/main`;
const PACKAGE = `${OPEN}/package/2006`;
const OFFICE = `${OPEN}/officeDocument/2006/relationships`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const WORKBOOK_TYPE = `${TYPE}.sheet`;

/** The parts of a workbook beside its sheets, which are `xl/worksheets/sheet1.xml` and on, in the order of their names. */
export function workbookParts(names: readonly string[]): Readonly<Record<string, string>> {
  const each = (xml: (place: number, name: string) => string): string =>
    names.map((name, i) => xml(i + 1, name)).join('');
  const type = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const sheets = each((place, name) => `<sheet name="${escaped(name)}" sheetId="${place}" r:id="rId${place}"/>`);
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook', 'sheet.main')}${each((place) => type(`worksheets/sheet${place}`, 'worksheet'))}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      each((place) => relation(place, 'worksheet', `worksheets/sheet${place}.xml`)),
    ),
  };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What looks like the escape of a character is escaped itself. */
const escaped = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[&<>]/g, (sign) => ESCAPES[sign]!);

/**
 * A sheet in which every cell is typed as text, so that no spreadsheet runs or guesses anything.
 * @param numbers the place of a column, from 0, whose whole numbers stay numbers, so that they can be added up
 */
export async function* sheetXml(
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  numbers?: number,
): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
  let row = 0;
  for await (const cells of rows) {
    row += 1;
    const written = cells.map((text, i) => {
      if (text === '') return '';
      const place = `${letters(i)}${row}`;
      if (i === numbers && /^-?\d+$/.test(text)) return `<c r="${place}"><v>${text}</v></c>`;
      return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
    });
    yield `<row r="${row}">${written.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

const letters = (place: number): string =>
  (place >= 26 ? letters(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));
