import { CASELOAD_FILE_BYTES_MOST, CASELOAD_FILES_MOST } from '@homeward/contracts';

export const CASELOAD_ENDINGS: readonly string[] = ['xlsx', 'csv'];
export const MOST_MEGABYTES = CASELOAD_FILE_BYTES_MOST / 1024 / 1024;

export type FilesProblem = 'none' | 'many' | 'kind' | 'empty' | 'large' | 'workbook';

const endingOf = (name: string): string => (name.includes('.') ? name.toLowerCase().split('.').at(-1)! : '');

/** What can be said of the files before they are sent; what they really are, the server says by their content. */
export function problemOfFiles(files: readonly Pick<File, 'name' | 'size'>[]): FilesProblem | null {
  if (files.length === 0) return 'none';
  if (files.length > CASELOAD_FILES_MOST) return 'many';
  if (files.some(({ name }) => !CASELOAD_ENDINGS.includes(endingOf(name)))) return 'kind';
  if (files.some(({ size }) => size === 0)) return 'empty';
  if (files.some(({ size }) => size > CASELOAD_FILE_BYTES_MOST)) return 'large';
  return files.length > 1 && files.some(({ name }) => endingOf(name) === 'xlsx') ? 'workbook' : null;
}
