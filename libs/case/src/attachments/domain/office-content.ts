import { strFromU8, unzipSync } from 'fflate';

/** Parts by which a document runs something or carries another file. */
const ACTIVE_PART =
  /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/|embeddings\/|Basic\/|Scripts\/|Object ?\d|oleObject)/i;
const READ_PART =
  /(\.rels|^content\.xml|^styles\.xml|^META-INF\/manifest\.xml|\[Content_Types\]\.xml|^word\/document\.xml)$/;
/** A text of this length unpacked is a bomb and no letter. */
const UNPACKED_MAX = 50 * 1024 * 1024;

/** Content fetched or run on opening: templates from elsewhere, linked objects, field codes that start programs, scripts. */
const ACTIVE_TEXT: readonly (readonly [RegExp, string])[] = [
  [
    /attachedTemplate[^>]*TargetMode\s*=\s*"External"|TargetMode\s*=\s*"External"[^>]*attachedTemplate/i,
    'template from elsewhere',
  ],
  [
    /(oleObject|frame|subDocument)"[^>]*TargetMode\s*=\s*"External"|TargetMode\s*=\s*"External"[^>]*(oleObject|frame|subDocument)"/i,
    'linked object',
  ],
  [/macroEnabled|vbaProject/i, 'macro'],
  [/\bDDE(AUTO)?\b/, 'program call'],
  [/<script:event-listener|<office:scripts>\s*<|<draw:(plugin|applet|object-ole|floating-frame)\b/i, 'script'],
];

/**
 * What is active in a text document (OOXML or OpenDocument); null when nothing is.
 * @throws Error when the archive cannot be read
 */
export function activeInOffice(bytes: Uint8Array): string | null {
  let unpacked = 0;
  let active: string | null = null;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize;
      if (unpacked > UNPACKED_MAX) active ??= 'archive too large';
      if (ACTIVE_PART.test(name)) active ??= name.split('/').at(-1) || name;
      return active === null && READ_PART.test(name);
    },
  });
  if (active) return active;
  for (const part of Object.values(parts)) {
    const text = strFromU8(part);
    const found = ACTIVE_TEXT.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  return null;
}
