import { CASELOAD_PART_BYTES } from '@homeward/contracts';
import { DomainError, type PlatformErrorCode } from '@homeward/platform';

/** What of a request the multipart plugin of the server gives; named here so that this room knows no server. */
export interface PartRequest {
  isMultipart(): boolean;
  parts(options: { limits: Record<string, number> }): AsyncIterable<SentPart>;
}

type SentPart =
  | { readonly type: 'field'; readonly fieldname: string; readonly value: unknown }
  | { readonly type: 'file'; readonly fieldname: string; toBuffer(): Promise<Buffer> };

const LIMITS = { fileSize: CASELOAD_PART_BYTES, files: 1, fields: 1, parts: 2, fieldSize: 20, headerPairs: 50 };
const WHOLE = /^\d{1,10}$/;

/** @throws DomainError `input.invalid` naming the field */
export async function readPart(request: PartRequest): Promise<{ from: number; content: Buffer }> {
  if (!request.isMultipart()) throw invalid({ file: 'must hold the part; send the body as multipart/form-data' });
  let from: number | null = null;
  let content: Buffer | null = null;
  try {
    for await (const part of request.parts({ limits: LIMITS })) {
      if (part.type === 'file' && part.fieldname === 'file') content = await part.toBuffer();
      else if (part.type === 'field' && part.fieldname === 'from' && WHOLE.test(String(part.value)))
        from = Number(part.value);
      else throw invalid({ file: 'must be sent with from and nothing else' });
    }
  } catch (error) {
    throw explained(error);
  }
  if (content === null) throw invalid({ file: 'must hold the part; send the body as multipart/form-data' });
  if (from === null) throw invalid({ from: 'must be a whole number' });
  return { from, content };
}

/** The plugin's own words name its limits and not ours. */
function explained(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'FST_REQ_FILE_TOO_LARGE')
    return invalid({ file: `is more than ${CASELOAD_PART_BYTES} bytes; send the file in parts` });
  if (typeof code === 'string' && /^FST_(FILES|PARTS|FIELDS)_LIMIT$/.test(code))
    return invalid({ file: 'must be sent with from and nothing else' });
  return error;
}

function invalid(fields: Record<string, string>): DomainError<PlatformErrorCode> {
  return new DomainError('input.invalid', 'The part cannot be read like this.', { fields });
}
