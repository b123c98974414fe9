import type { DisbursementFileKind } from '@homeward/contracts';
import { uploadPaper } from '../../departures/desk/upload-paper.ts';

/** Keeps each paper as a file of the member. @returns them as a payment names them */
export async function sendPapers(
  caseId: string,
  memberId: string,
  papers: readonly { readonly kind: DisbursementFileKind; readonly paper: File }[],
): Promise<{ kind: DisbursementFileKind; attachmentId: string }[]> {
  const sent: { kind: DisbursementFileKind; attachmentId: string }[] = [];
  for (const { kind, paper } of papers)
    sent.push({ kind, attachmentId: await uploadPaper(caseId, memberId, paper, paper.name) });
  return sent;
}
