import type { MatterClass } from '@homeward/contracts';
import { useRef, useState } from 'react';
import { client } from '../../../lib/api/client.ts';
import { problemOf } from '../../../lib/api/problem.ts';
import { problemOfCode, problemOfFile, type ChosenFile } from './chosen-file.ts';
import { uploadFetch } from './upload-fetch.ts';

export interface UploadPlace {
  readonly caseId: string;
  readonly memberId: string;
  readonly matterClass: MatterClass;
}

export interface Upload {
  readonly files: readonly ChosenFile[];
  readonly sending: boolean;
  add(files: readonly File[]): void;
  remove(id: number): void;
  /** One after the other; what is refused stays in the list with its reason. @returns how many were kept */
  send(place: UploadPlace): Promise<number>;
}

/** The files somebody chose, and what became of each. */
export function useUpload(): Upload {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [sending, setSending] = useState(false);
  const next = useRef(0);
  const set = (id: number, change: Partial<ChosenFile>): void =>
    setFiles((all) => all.map((each) => (each.id === id ? { ...each, ...change } : each)));

  const sendOne = async (
    { id, file }: ChosenFile,
    { caseId, memberId, matterClass }: UploadPlace,
  ): Promise<boolean> => {
    set(id, { state: 'sending', share: 0, problem: null });
    const form = new FormData();
    form.append('memberId', memberId);
    form.append('matterClass', matterClass);
    form.append('file', file, file.name);
    const { error } = await client.POST('/api/cases/{id}/attachments', {
      params: { path: { id: caseId } },
      body: { memberId, matterClass, file: '' },
      bodySerializer: () => form,
      fetch: uploadFetch((share) => set(id, { share })),
    });
    set(id, error ? { state: 'refused', problem: problemOfCode(problemOf(error).code) } : { state: 'kept', share: 1 });
    return !error;
  };

  return {
    files,
    sending,
    add: (added) =>
      setFiles((all) => [
        ...all.filter(({ state }) => state !== 'kept'),
        ...added.map((file): ChosenFile => {
          const problem = problemOfFile(file);
          return { id: (next.current += 1), file, state: problem ? 'refused' : 'chosen', share: 0, problem };
        }),
      ]),
    remove: (id) => setFiles((all) => all.filter((each) => each.id !== id)),
    send: async (place) => {
      setSending(true);
      let kept = 0;
      // What was refused for a moment's trouble is tried again; what cannot be kept is not.
      const open = files.filter(({ state, problem }) => state === 'chosen' || problem === 'other');
      for (const each of open) kept += (await sendOne(each, place)) ? 1 : 0;
      setSending(false);
      return kept;
    },
  };
}
