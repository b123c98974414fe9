import type { DeclarationSigner, InterpreterKind } from '@homeward/contracts';
import { isProblem, type Problem } from '../../../lib/api/problem.ts';
import type { components } from '../../../lib/api/schema.ts';
import { instantAt } from '../../../lib/format/office-time.ts';

export type Template = components['schemas']['DeclarationTemplateDto'];

export interface DeclarationValues {
  templateId: string;
  /** Drawn here, or a scan of what was signed on paper. */
  way: 'screen' | 'scan';
  /** A PNG of the signature; null until somebody signed. */
  signature: Blob | null;
  scan: File | null;
  signedOn: string;
  signedTime: string;
  signedBy: DeclarationSigner;
  interpreted: '' | 'yes' | 'no';
  interpreterKind: InterpreterKind | '';
  interpreterIsKin: '' | 'yes' | 'no';
  inDetention: '' | 'yes' | 'no';
}

export function declarationOf(
  values: DeclarationValues,
  memberId: string,
  zone: string,
): components['schemas']['RecordDeclarationDto'] {
  const interpreted = values.interpreted === 'yes';
  return {
    memberId,
    templateId: values.templateId,
    // Signed here is signed now; the server's clock says when.
    signedAt: values.way === 'screen' ? null : instantAt(values.signedOn, values.signedTime, zone),
    signedBy: values.signedBy,
    interpreterKind: interpreted ? values.interpreterKind || null : null,
    interpreterIsKin: interpreted && values.interpreterIsKin ? values.interpreterIsKin === 'yes' : null,
    inDetention: values.inDetention === '' ? null : values.inDetention === 'yes',
  };
}

/** Two of the server's names as this form's; what stands in the way of the person is said for the whole form. */
export function inDeclaration(error: unknown): unknown {
  if (!isProblem(error)) return error;
  const here = (field: string): string => (field === 'signedAt' ? 'signedOn' : field);
  const fields = (error.fields ?? []).map((each) => ({ ...each, field: here(each.field) }));
  return { ...error, fields } satisfies Problem;
}
