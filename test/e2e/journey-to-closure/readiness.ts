import type { Colleague } from '../../support/http-client.ts';
import type { CaseFile } from '../journey/case-file.ts';

interface Part {
  readonly part: 'document' | 'health' | 'reception' | 'destination';
  readonly state: string;
  readonly code: string;
  readonly day: string | null;
}

interface Traveller {
  readonly memberId: string;
  readonly parts: readonly Part[];
  readonly documents: readonly { readonly id: string; readonly version: number; readonly number: string | null }[];
  readonly consulate: {
    readonly consents: readonly { readonly id: string; readonly recipientName: string }[];
    readonly requests: readonly {
      readonly id: string;
      readonly version: number;
      readonly state: string;
      readonly consulateId: string;
      readonly textShown: string;
    }[];
  };
  readonly fitness: { readonly version: number; readonly services: readonly string[] } | null;
  readonly needs: readonly string[];
}

export interface Readiness extends Omit<Traveller, 'parts'> {
  readonly parts: Readonly<Record<Part['part'], Part>>;
}

/** Where one traveller stands with all that must be settled, as the tab of travel shows it. */
export async function readinessOf(who: Colleague, file: CaseFile, place = 0): Promise<Readiness> {
  const answer = who.get(`cases/${file.id}/travel-readiness`);
  const { rows } = (await who.expect<{ rows: Traveller[] }>(200, answer)).body;
  const { parts, ...traveller } = rows.find(({ memberId }) => memberId === file.member(place).id)!;
  return { ...traveller, parts: Object.fromEntries(parts.map((part) => [part.part, part])) as Readiness['parts'] };
}

export async function documentOf(
  who: Colleague,
  file: CaseFile,
  place: number,
): Promise<{ id: string; version: number }> {
  return (await readinessOf(who, file, place)).documents[0]!;
}

/** @returns the stages of all who were ready */
export async function markReady(who: Colleague, file: CaseFile): Promise<string[]> {
  await file.step(who, 'mark-ready');
  return file.stages(who);
}
