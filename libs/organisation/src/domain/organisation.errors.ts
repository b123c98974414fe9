import { DomainError } from '@homeward/platform';

/** Refusals of the organisation room. */
export type OrganisationErrorCode =
  | 'office.cycle'
  | 'office.name-taken'
  | 'donor.name-taken'
  | 'project.unsuitable'
  | 'consulate.unsuitable'
  | 'agreement.unsuitable';

export function officeCycle(): DomainError<OrganisationErrorCode> {
  return new DomainError('office.cycle', 'An office cannot lie under itself or under an office that lies under it.', {
    fields: { parentId: 'lies under this office already; choose an office outside of it' },
  });
}

export function officeNameTaken(): DomainError<OrganisationErrorCode> {
  return new DomainError('office.name-taken', 'Another office has this name already.', {
    fields: { name: 'belongs to another office; choose a name nobody will mistake for it' },
  });
}
