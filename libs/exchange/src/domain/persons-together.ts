import type { CaseloadPersonColumn } from '@homeward/contracts';
import { fault, type Cells, type Fault } from './fault.ts';

/** R21, R23–R26, R32: what is one for the whole case. */
const ONE_A_CASE = [
  'host_country',
  'office',
  'programme',
  'return_type',
  'return_channel',
  'case_worker',
] as const satisfies readonly CaseloadPersonColumn[];
/** R8: what must agree wherever a person stands. */
const ONE_A_PERSON = [
  'family_name',
  'given_names',
  'sex',
  'birth_date',
  'nationality',
] as const satisfies readonly CaseloadPersonColumn[];

interface CaseOfFile {
  readonly firstRow: number;
  readonly agreed: Partial<Record<(typeof ONE_A_CASE)[number], string>>;
  principal: boolean;
}

interface PersonOfFile {
  readonly firstRow: number;
  /** One text for all of it, which a hundred thousand persons keep in little room; no cell holds a line break. */
  readonly agreed: string;
}

/** What the rows of the sheet persons say together: R8, R16, and what is one for a case. */
export class PersonsTogether {
  private readonly cases = new Map<string, CaseOfFile>();
  private readonly persons = new Map<string, PersonOfFile>();
  /** The day of departure of each pair of the file, empty for whoever did not depart. */
  private readonly departed = new Map<string, string>();
  private readonly words = new Map<string, string>();

  /** How many distinct cases were read. */
  get caseCount(): number {
    return this.cases.size;
  }

  /** @returns faults of this row against the rows before it */
  add(row: number, values: Cells): Fault[] {
    const { case_ref: caseRef, person_ref: personRef } = values;
    const faults: Fault[] = [];
    if (caseRef !== undefined) faults.push(...this.addToCase(caseRef, row, values));
    if (caseRef !== undefined && personRef !== undefined) faults.push(...this.addPair(caseRef, personRef, values));
    if (personRef !== undefined) faults.push(...this.addPerson(personRef, row, values));
    return faults;
  }

  /** Where the pair stands in the file: its day of departure, empty for none; undefined when it does not. */
  departureOf(caseRef: string, personRef: string): string | undefined {
    return this.departed.get(pair(caseRef, personRef));
  }

  /** R16: cases without a principal, each with its first row. */
  *withoutPrincipal(): Generator<{ caseRef: string; row: number; fault: Fault }> {
    for (const [caseRef, { firstRow, principal }] of this.cases)
      if (!principal)
        yield {
          ...{ caseRef, row: firstRow },
          fault: fault('role', 'case.no-principal', 'This case has no principal; give one of its persons that role.'),
        };
  }

  forget(): void {
    for (const held of [this.cases, this.persons, this.departed, this.words]) held.clear();
  }

  private addToCase(caseRef: string, row: number, values: Cells): Fault[] {
    const standing = this.cases.get(caseRef);
    const faults: Fault[] = [];
    const found = standing ?? { firstRow: row, agreed: {}, principal: false };
    if (!standing) this.cases.set(caseRef, found);
    for (const column of ONE_A_CASE) {
      const value = values[column];
      if (value === undefined) continue;
      const agreed = found.agreed[column];
      if (agreed === undefined) found.agreed[column] = this.kept(value);
      else if (agreed.toLowerCase() !== value.toLowerCase())
        faults.push(
          fault(column, 'case.differs', `This is one for the whole case, and row ${found.firstRow} says "${agreed}".`),
        );
    }
    if (values.role === 'principal') {
      if (found.principal)
        faults.push(fault('role', 'case.second-principal', 'This case has a principal already; give another role.'));
      found.principal = true;
    }
    return faults;
  }

  private addPair(caseRef: string, personRef: string, values: Cells): Fault[] {
    const key = pair(caseRef, personRef);
    if (this.departed.has(key))
      return [fault('person_ref', 'person.twice', 'This person stands in this case already; remove one of the rows.')];
    this.departed.set(key, values.departed_on === undefined ? '' : this.kept(values.departed_on));
    return [];
  }

  private addPerson(personRef: string, row: number, values: Cells): Fault[] {
    const standing = this.persons.get(personRef);
    const agreed = ONE_A_PERSON.map((column) => values[column] ?? '');
    if (!standing) {
      this.persons.set(personRef, { firstRow: row, agreed: agreed.join('\n') });
      return [];
    }
    const before = standing.agreed.split('\n');
    return ONE_A_PERSON.flatMap((column, i) =>
      before[i] === agreed[i] || unread(column, before[i]!, agreed[i]!)
        ? []
        : [
            fault(
              column,
              'person.differs',
              `This person stands in row ${standing.firstRow} with another value; correct one of the rows.`,
            ),
          ],
    );
  }

  /** Codes and days repeat a thousand times: one string stands for all of them. */
  private kept(value: string): string {
    const known = this.words.get(value);
    if (known !== undefined) return known;
    this.words.set(value, value);
    return value;
  }
}

/** A cell every row needs and that is not there has a fault of its own; it contradicts nothing. */
const unread = (column: string, one: string, other: string): boolean =>
  !column.endsWith('_name') && column !== 'given_names' && (one === '' || other === '');

const pair = (caseRef: string, personRef: string): string => `${caseRef}\n${personRef}`;
