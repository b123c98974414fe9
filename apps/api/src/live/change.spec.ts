import { heardIn, partOf } from './change.ts';

const AT = new Date('2026-03-02T09:00:00Z');

describe('what is heard of a change', () => {
  it('should name the row, its case, its office and who wrote it', () => {
    expect(heardIn('case_note n c o a', AT)).toEqual({
      kind: 'change',
      change: { table: 'case_note', rowId: 'n', caseId: 'c', officeId: 'o', actorId: 'a', at: AT },
    });
    expect(heardIn('appointment n c o -', AT)).toMatchObject({ change: { actorId: null } });
    expect(heardIn('many o', AT)).toEqual({ kind: 'many', officeId: 'o' });
    expect(heardIn('notice n u', AT)).toEqual({ kind: 'own', name: 'notice', id: 'n', userId: 'u' });
    expect(heardIn('caseload i u', AT)).toEqual({ kind: 'own', name: 'caseload', id: 'i', userId: 'u' });
  });

  it('should be nothing when it is not written as the triggers write it', () => {
    for (const payload of ['', 'case', 'case_note n c', 'x";drop n c o a'])
      expect([payload, heardIn(payload, AT)]).toEqual([payload, null]);
  });

  it('should lead to the part of the page where it is found, and to the overview when it has none of its own', () => {
    const part = (table: string): string =>
      partOf({ table, rowId: '', caseId: '', officeId: '', actorId: null, at: AT });
    expect(['contact_channel', 'letter', 'session_note', 'case_note', 'a_table_to_come'].map(part)).toEqual([
      'people',
      'files',
      'counselling',
      'overview',
      'overview',
    ]);
  });
});
