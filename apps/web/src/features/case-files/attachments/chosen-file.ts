import { ATTACHMENT_BYTES_MAX, ATTACHMENT_TYPES } from '@homeward/contracts';

export type FileProblem = 'tooLarge' | 'empty' | 'kind' | 'named' | 'active' | 'unreadable' | 'other';

export interface ChosenFile {
  readonly id: number;
  readonly file: File;
  readonly state: 'chosen' | 'sending' | 'kept' | 'refused';
  /** Of its bytes, from 0 to 1, while it is sent. */
  readonly share: number;
  readonly problem: FileProblem | null;
}

export const ENDINGS: readonly string[] = Object.values(ATTACHMENT_TYPES).flat();
export const MOST_MEGABYTES = ATTACHMENT_BYTES_MAX / 1024 / 1024;

/** What can be said of a file before it is sent; what it really is, the server says by its content. */
export function problemOfFile({ name, size }: File): FileProblem | null {
  if (size === 0) return 'empty';
  if (size > ATTACHMENT_BYTES_MAX) return 'tooLarge';
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  return name.includes('.') && ENDINGS.includes(ending) ? null : 'kind';
}

const BY_CODE: Readonly<Record<string, FileProblem>> = {
  'attachment.file-missing': 'empty',
  'attachment.too-large': 'tooLarge',
  'attachment.type-refused': 'kind',
  'attachment.name-wrong': 'named',
  'attachment.active-content': 'active',
  'attachment.unreadable': 'unreadable',
};
export const problemOfCode = (code: string): FileProblem => BY_CODE[code] ?? 'other';
