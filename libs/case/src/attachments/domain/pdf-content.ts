import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFObject } from 'pdf-lib';

/** Names by which a PDF runs something, carries another file, or sends something away (ISO 32000-2, 12.6 and 7.11). */
const ACTIVE_NAMES = new Set([
  ...['JS', 'JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'EF', 'RichMedia', 'RichMediaContent', 'XFA'],
  ...['GoToE', 'GoToR', 'ImportData', 'SubmitForm', 'Rendition', 'Movie', 'Sound', '3D', 'AA'],
]);

/**
 * What is active in a PDF, by its name; null when nothing is. The document is read as a reader reads it, with names and
 * object streams decoded, and its bytes are looked through as well, because readers disagree on what counts.
 * @throws Error when it cannot be read, or is encrypted so that nobody can say what it holds
 */
export async function activeInPdf(bytes: Uint8Array): Promise<string | null> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const found = activeIn(object, 0);
    if (found) return found;
  }
  return activeInTrailer(document) ?? activeInBytes(bytes);
}

function activeInTrailer(document: PDFDocument): string | null {
  const { Root, Info } = document.context.trailerInfo;
  return [Root, Info].map((part) => (part ? activeIn(part, 0) : null)).find((found) => found !== null) ?? null;
}

const DEPTH_MAX = 60;

function activeIn(object: PDFObject, depth: number): string | null {
  if (depth > DEPTH_MAX) return 'nesting';
  if (object instanceof PDFName) return activeName(object);
  if (object instanceof PDFStream) return activeIn(object.dict, depth + 1);
  const parts: PDFObject[] =
    object instanceof PDFDict
      ? object.entries().flatMap(([key, value]) => [key, value])
      : object instanceof PDFArray
        ? object.asArray()
        : [];
  for (const part of parts) {
    const found = activeIn(part, depth + 1);
    if (found) return found;
  }
  return null;
}

function activeName(name: PDFName): string | null {
  const text = name.decodeText();
  return ACTIVE_NAMES.has(text) ? text : null;
}

/** Outside of streams, whose compressed bytes would hold any short name by chance. */
const STREAM = /stream\r?\n[\s\S]*?endstream/g;
const IN_BYTES = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)\b/;

function activeInBytes(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes).toString('latin1').replace(STREAM, '');
  const decoded = text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return IN_BYTES.exec(decoded)?.[1] ?? null;
}
