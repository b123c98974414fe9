/**
 * Who is meant, as the reader may know: by the member `m` of a case, else by how they are received. A `coalesce` says the
 * same, but PostgreSQL takes it for something that may leak, and then looks through everybody's names for one.
 */
export const PERSON_OF = (member: string, reception: string): string =>
  `case when ${member}.id is null then ${reception}.person_id else ${member}.person_id end`;
