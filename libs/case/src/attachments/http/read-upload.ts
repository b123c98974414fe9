import { ATTACHMENT_BYTES_MAX, MATTER_CLASSES, type MatterClass } from '@homeward/contracts';
import { claimContent, DomainError, type PlatformErrorCode } from '@homeward/platform';
import { isUUID } from 'class-validator';
import { refused, tooLarge, type SentFile } from '../domain/inspect-file.ts';

/** What of a request the multipart plugin of the server gives; named here so that this room knows no server. */
export interface UploadRequest {
  isMultipart(): boolean;
  parts(options: { limits: Record<string, number> }): AsyncIterable<UploadPart>;
}

export type UploadPart =
  | { readonly type: 'field'; readonly fieldname: string; readonly value: unknown }
  | {
      readonly type: 'file';
      readonly fieldname: string;
      readonly filename: string;
      toBuffer(): Promise<Buffer>;
    };

export interface Upload {
  readonly memberId: string;
  readonly matterClass: MatterClass;
  readonly file: SentFile;
}

const LIMITS = { fileSize: ATTACHMENT_BYTES_MAX, files: 1, fields: 2, parts: 3, fieldSize: 100, headerPairs: 50 };

/** @throws DomainError `input.invalid` naming the field, `attachment.file-missing`, `attachment.too-large` */
export async function readUpload(request: UploadRequest): Promise<Upload> {
  if (!request.isMultipart()) throw missing();
  const fields: Record<string, string> = {};
  let file: SentFile | null = null;
  try {
    for await (const part of request.parts({ limits: LIMITS })) {
      if (part.type === 'file' && part.fieldname === 'file')
        file = { name: part.filename, content: await part.toBuffer() };
      else if (part.type === 'field' && typeof part.value === 'string') fields[part.fieldname] = part.value;
      else throw invalid({ file: 'must be the only file, in the field of that name' });
    }
  } catch (error) {
    throw explained(error);
  }
  if (!file) throw missing();
  const upload = { ...checked(fields), file };
  claimContent(upload.memberId, upload.matterClass, file.name, file.content);
  return upload;
}

function checked({ memberId, matterClass, ...others }: Record<string, string>): Omit<Upload, 'file'> {
  const problems: Record<string, string> = {};
  for (const name of Object.keys(others)) problems[name.slice(0, 80)] = 'is not a field of this request; remove it';
  if (!isUUID(memberId)) problems['memberId'] = 'must be an id (a UUID)';
  const matter = MATTER_CLASSES.find((code) => code === matterClass);
  if (!matter) problems['matterClass'] = `must be one of: ${MATTER_CLASSES.join(', ')}`;
  if (Object.keys(problems).length > 0) throw invalid(problems);
  return { memberId: memberId!, matterClass: matter! };
}

/** The plugin's own words name its limits and not ours. */
function explained(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge();
  if (typeof code === 'string' && /^FST_(FILES|PARTS|FIELDS)_LIMIT$/.test(code))
    return invalid({ file: 'must be sent with memberId and matterClass and nothing else' });
  return error;
}

function missing(): DomainError {
  return refused(
    'attachment.file-missing',
    'No file was sent. Send the body as multipart/form-data.',
    'must hold the file; send the body as multipart/form-data',
  );
}

function invalid(fields: Record<string, string>): DomainError<PlatformErrorCode> {
  return new DomainError('input.invalid', 'The upload cannot be read like this.', { fields });
}
