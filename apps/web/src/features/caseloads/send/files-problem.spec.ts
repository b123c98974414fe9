import { CASELOAD_FILE_BYTES_MOST } from '@homeward/contracts';
import { problemOfFiles } from './files-problem.ts';

const file = (name: string, size = 10) => ({ name, size });

describe('the files of a caseload', () => {
  it('should be one workbook, or at most two CSV files', () => {
    expect(problemOfFiles([file('caseload.XLSX')])).toBeNull();
    expect(problemOfFiles([file('persons.csv'), file('services.csv')])).toBeNull();
    expect(problemOfFiles([file('persons.csv')])).toBeNull();
    expect(problemOfFiles([])).toBe('none');
    expect(problemOfFiles([file('a.csv'), file('b.csv'), file('c.csv')])).toBe('many');
    expect(problemOfFiles([file('caseload.xlsx'), file('services.csv')])).toBe('workbook');
  });

  it('should be of a kind that is read, hold something, and not be too large to send', () => {
    expect(problemOfFiles([file('caseload.ods')])).toBe('kind');
    expect(problemOfFiles([file('xlsx')])).toBe('kind');
    expect(problemOfFiles([file('persons.csv', 0)])).toBe('empty');
    expect(problemOfFiles([file('persons.csv', CASELOAD_FILE_BYTES_MOST)])).toBeNull();
    expect(problemOfFiles([file('persons.csv', CASELOAD_FILE_BYTES_MOST + 1)])).toBe('large');
  });
});
