import { ATTACHMENT_BYTES_MAX, ATTACHMENT_TYPES, type AttachmentType } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import { fileTypeFromBuffer } from 'file-type';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { endsAs, plainFileName } from './file-name.ts';
import { activeInOffice } from './office-content.ts';
import { activeInPdf } from './pdf-content.ts';

export interface SentFile {
  readonly name: string;
  readonly content: Buffer;
}

export interface InspectedFile extends SentFile {
  readonly type: AttachmentType;
}

const ENDINGS = Object.values(ATTACHMENT_TYPES).flat().join(', ');

/**
 * Decides by its content what a file is and whether it may be kept. A colleague opens it on the machine on which all
 * files of the office lie, so nothing in it may run, fetch or carry anything.
 * @throws DomainError `attachment.type-refused`, `attachment.name-wrong`, `attachment.active-content`,
 *   `attachment.unreadable`, `attachment.too-large`, `attachment.file-missing`
 */
export async function inspectFile(sent: SentFile): Promise<InspectedFile> {
  const { content } = sent;
  if (content.length === 0) throw refused('attachment.file-missing', 'The file is empty.', 'is empty; choose another');
  if (content.length > ATTACHMENT_BYTES_MAX) throw tooLarge();
  const type = await typeOf(content);
  if (!type)
    throw refused(
      'attachment.type-refused',
      'A file of this kind is not kept.',
      `must hold one of: ${ENDINGS}, whatever its name`,
    );
  const name = plainFileName(sent.name);
  if (!endsAs(name, type))
    throw refused(
      'attachment.name-wrong',
      'The name of the file promises something else than it holds.',
      `must have a name that ends in: ${ATTACHMENT_TYPES[type].join(', ')}`,
    );
  const active = await activeIn(content, type);
  if (active !== null)
    throw refused(
      'attachment.active-content',
      'This file can run, fetch or carry something else. Print it to a plain PDF and attach that.',
      `holds active content (${active})`,
    );
  return { name, content, type };
}

async function typeOf(content: Buffer): Promise<AttachmentType | null> {
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  return found && found.mime in ATTACHMENT_TYPES ? (found.mime as AttachmentType) : null;
}

async function activeIn(content: Buffer, type: AttachmentType): Promise<string | null> {
  try {
    if (type === 'application/pdf') return await activeInPdf(content);
    return type.startsWith('image/') ? null : activeInOffice(content);
  } catch (cause) {
    throw refused(
      'attachment.unreadable',
      'This file is damaged or protected by a password, so that nobody can see what it holds.',
      'cannot be read; remove its password or save it anew',
      cause,
    );
  }
}

export function tooLarge(): DomainError<CaseErrorCode> {
  const most = `${ATTACHMENT_BYTES_MAX / 1024 / 1024} MiB`;
  return refused(
    'attachment.too-large',
    `A file holds at most ${most}.`,
    `must be at most ${most}; scan it coarser or in parts`,
  );
}

export function refused(
  code: CaseErrorCode,
  message: string,
  mend: string,
  cause?: unknown,
): DomainError<CaseErrorCode> {
  return new DomainError(code, message, { fields: { file: mend }, cause });
}
