import type { Answer, Colleague } from '../../../support/http-client.ts';
import type { CaseFile } from '../case-file.ts';
import type { Field } from '../field.ts';

/** What stands there to be spoilt: a family, a stranger's family, and the ids of what belongs to each. */
export interface Spoilable {
  readonly field: Field;
  readonly file: CaseFile;
  readonly child: string;
  readonly other: CaseFile;
  readonly evaluation: { readonly id: string; readonly version: number };
  readonly procedureId: string;
  readonly endedGuardianshipId: string;
  readonly appointmentId: string;
  readonly letterId: string;
  readonly ageDoubtId: string;
  readonly consentId: string;
}

export interface Wrong {
  readonly name: string;
  /** The operation it tries, as in the OpenAPI document. */
  readonly route: string;
  readonly status: number;
  readonly code: string;
  /** The field the problem names; none where a record is hidden. */
  readonly naming?: string;
  readonly send: (given: Spoilable) => Promise<Answer>;
}

export const post = (
  who: (given: Spoilable) => Colleague,
  what: string,
  body: (given: Spoilable) => object | Promise<object>,
) =>
  async function send(given: Spoilable): Promise<Answer> {
    return who(given).post(`cases/${given.file.id}/${what}`, await body(given));
  };
export const counsellor = ({ field }: Spoilable): Colleague => field.cast.counsellor;
export const protection = ({ field }: Spoilable): Colleague => field.cast.protection;
export const me = ({ file }: Spoilable): string => file.member().id;
export const LEVELS = { levels: { health: 'low', protection: 'low' }, indicators: [], factors: [] };
export const TERM = {
  authority: 'Guardianship Service',
  act: 'A/1',
  guardianName: 'Griet Claes',
  contact: '+32 470 11 22 33',
};
export const VISIT = { durationMinutes: 45, place: 'Room 3' };
export const fact = (memberId: string, more: object = {}): object => ({
  facts: [{ memberId, fact: 'lackOfMeans', value: true, ...more }],
});

/** The version the case stands at, so that nothing else is wrong with what is sent. */
export async function atPresent({ field, file }: Spoilable): Promise<{ version: number }> {
  return { version: (await file.read(field.cast.counsellor)).version };
}

/** A file as a browser sends it, whatever it is. */
export function upload(memberId: string, content: Buffer): FormData {
  const form = new FormData();
  form.set('memberId', memberId);
  form.set('matterClass', 'ordinary');
  form.set('file', new Blob([new Uint8Array(content)], { type: 'application/pdf' }), 'passport.pdf');
  return form;
}
