import type { OwnDay, ToldCaseload, ToldStep } from '../../../bench/key-figures.reference.ts';
import type { Row, WrittenCaseload } from './caseload-file.arbitrary.ts';

const STEPS = {
  ...{ first_counselled_on: 'counselled', applied_on: 'applied', approved_on: 'approved', declared_on: 'declared' },
  ...{ arrived_on: 'arrived', rejected_on: 'rejected', withdrawn_on: 'withdrawn', cancelled_on: 'cancelled' },
  closed_on: 'closed',
} as const;

/** What a file says happened, told plainly from its rows alone. */
export function toldOf({ persons, services }: WrittenCaseload): ToldCaseload {
  const channelOf = new Map(persons.map((row) => [row.case_ref, row.return_channel ?? 'avrr_programme']));
  const own = (row: Row): OwnDay => ({
    ...{ office: row.office!, programme: row.programme!, host: row.host_country!, destination: row.destination! },
    ...{ returnType: row.return_type!, channel: channelOf.get(row.case_ref)! },
  });
  const whose = (row: Row) => ({
    ...{ member: `${row.case_ref}/${row.person_ref}`, person: row.person_ref!, case: row.case_ref! },
  });
  const vulnerable = (row: Row, code: string): boolean => (row.vulnerabilities ?? '').split(';').includes(code);
  const byPair = new Map(persons.map((row) => [whose(row).member, row]));
  return {
    steps: persons.flatMap((row) =>
      Object.entries(STEPS).flatMap(([column, kind]): ToldStep[] => {
        const day = row[column as keyof typeof STEPS];
        const reason = kind === 'closed' ? row.closing_reason! : null;
        return day === undefined ? [] : [{ ...own(row), ...whose(row), kind, day, reason }];
      }),
    ),
    departures: persons.flatMap((row) =>
      row.departed_on === undefined
        ? []
        : [
            {
              ...{ ...own(row), ...whose(row), day: row.departed_on, sex: row.sex as 'F' | 'M' | 'X' },
              ...{ born: row.birth_date!, nationality: row.nationality!, legalStatus: row.legal_status! },
              unaccompanied: vulnerable(row, 'umc'),
            },
          ],
    ),
    services: services.map((row) => ({
      ...{ ...own(byPair.get(whose(row).member)!), ...whose(row), day: row.delivered_on! },
      ...{ service: row.service!, level: row.level!, phase: row.phase!, modality: row.modality! },
      payments:
        row.amount === undefined
          ? []
          : [{ day: row.delivered_on!, minor: Math.round(Number(row.amount) * 100), currency: row.currency! }],
    })),
    vulnerabilities: persons.flatMap((row) =>
      (['vot', 'health'] as const)
        .filter((kind) => vulnerable(row, kind))
        .map((kind) => ({ member: whose(row).member, kind, from: '0001-01-01', until: null })),
    ),
  };
}
