import { ATTACHMENT_TYPES, type AttachmentType } from '@homeward/contracts';

const NAME_MAX = 150;

/** The last part of a name without what a file system, a header or a reader could be misled by. */
export function plainFileName(sent: string): string {
  const last = sent.normalize('NFC').split(/[\\/]/).at(-1)!;
  // Marks of direction can show "exe.pdf" as "fdp.exe".
  const plain = last.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '').trim();
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(plain)?.[0] ?? '';
  return `${plain.slice(0, plain.length - ending.length).slice(0, NAME_MAX - ending.length)}${ending}`;
}

/** True when the name ends as its content does: a colleague must find in a file what its name promises. */
export function endsAs(name: string, type: AttachmentType): boolean {
  const ending = name.toLowerCase().split('.').at(-1)!;
  return name.includes('.') && (ATTACHMENT_TYPES[type] as readonly string[]).includes(ending);
}

/** As RFC 6266 writes a name that may stand in any script. */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
