import { ATTACHMENT_BYTES_MAX, SERVICE_PROOF_KINDS, type ServiceProofKind } from '@homeward/contracts';
import { refused, tooLarge, type SentFile } from '@homeward/case';
import { claimContent, DomainError, type PlatformErrorCode } from '@homeward/platform';

/** What of a request the multipart plugin of the server gives; named here so that this room knows no server. */
export interface ProofRequest {
  isMultipart(): boolean;
  parts(options: { limits: Record<string, number> }): AsyncIterable<ProofPart>;
}

type ProofPart =
  | { readonly type: 'field'; readonly fieldname: string; readonly value: unknown }
  | { readonly type: 'file'; readonly fieldname: string; readonly filename: string; toBuffer(): Promise<Buffer> };

const LIMITS = { fileSize: ATTACHMENT_BYTES_MAX, files: 1, fields: 1, parts: 2, fieldSize: 100, headerPairs: 50 };

/** @throws DomainError `input.invalid` naming the field, `attachment.file-missing`, `attachment.too-large` */
export async function readProof(request: ProofRequest): Promise<{ kind: ServiceProofKind; file: SentFile }> {
  if (!request.isMultipart()) throw missing();
  let said: unknown = null;
  let file: SentFile | null = null;
  try {
    for await (const part of request.parts({ limits: LIMITS })) {
      if (part.type === 'file' && part.fieldname === 'file')
        file = { name: part.filename, content: await part.toBuffer() };
      else if (part.type === 'field' && part.fieldname === 'kind') said = part.value;
      else throw invalid({ file: 'must be the only file, in the field of that name, beside its kind' });
    }
  } catch (error) {
    throw explained(error);
  }
  if (!file) throw missing();
  const kind = SERVICE_PROOF_KINDS.find((code) => code === said);
  if (!kind) throw invalid({ kind: `must be one of: ${SERVICE_PROOF_KINDS.join(', ')}` });
  claimContent(kind, file.name, file.content);
  return { kind, file };
}

/** The plugin's own words name its limits and not ours. */
function explained(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge();
  if (typeof code === 'string' && /^FST_(FILES|PARTS|FIELDS)_LIMIT$/.test(code))
    return invalid({ file: 'must be sent with its kind and nothing else' });
  return error;
}

const missing = (): DomainError =>
  refused(
    'attachment.file-missing',
    'No file was sent. Send the body as multipart/form-data.',
    'must hold the file; send the body as multipart/form-data',
  );

const invalid = (fields: Record<string, string>): DomainError<PlatformErrorCode> =>
  new DomainError('input.invalid', 'The proof cannot be read like this.', { fields });
