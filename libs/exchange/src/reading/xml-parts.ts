import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { BrokenFile } from './caseload-file.ts';

export interface XmlReading {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Workbooks of some programs write every name with a prefix. */
const plain = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part as it is unpacked, and gives way after each piece. @throws BrokenFile */
export async function* readXml(pieces: AsyncIterable<string>, reading: XmlReading): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new BrokenFile('A part of the workbook cannot be read. Save it anew as .xlsx.');
  });
  if (reading.open) parser.on('opentag', (tag: SaxesTagPlain) => reading.open!(plain(tag.name), tag.attributes));
  if (reading.close) parser.on('closetag', (tag: SaxesTagPlain) => reading.close!(plain(tag.name)));
  if (reading.text) parser.on('text', (text) => reading.text!(text));
  for await (const piece of pieces) {
    parser.write(piece);
    yield;
  }
  parser.close();
}

export async function readWholeXml(pieces: AsyncIterable<string>, reading: XmlReading): Promise<void> {
  for await (const _ of readXml(pieces, reading));
}
