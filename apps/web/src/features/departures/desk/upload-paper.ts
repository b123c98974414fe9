import { client } from '../../../lib/api/client.ts';

/** Keeps a signature or a scan as a file of the member. @returns its id */
export async function uploadPaper(caseId: string, memberId: string, paper: Blob, name: string): Promise<string> {
  const form = new FormData();
  form.append('memberId', memberId);
  form.append('matterClass', 'ordinary');
  form.append('file', paper, name);
  const { data, error } = await client.POST('/api/cases/{id}/attachments', {
    params: { path: { id: caseId } },
    body: { memberId, matterClass: 'ordinary', file: '' },
    bodySerializer: () => form,
  });
  if (error) throw error;
  return data.id;
}
