import type { Colleague } from '../../support/http-client.ts';
import type { CaseFile } from '../journey/case-file.ts';

export interface Matter {
  readonly room: string;
  readonly id: string;
  readonly kind: string;
  readonly memberId: string | null;
  readonly state: string;
  readonly settleFirst: boolean;
  readonly mayDecide: boolean;
  readonly decided: { readonly decision: string } | null;
}

interface Closing {
  readonly version: number;
  readonly members: readonly { readonly memberId: string; readonly stage: string; readonly askProtection: boolean }[];
  readonly matters: readonly Matter[];
  readonly closures: readonly object[];
}

/** What is still open in a case, and how it was closed. */
export async function closingOf(who: Colleague, file: CaseFile): Promise<Closing> {
  return (await who.expect<Closing>(200, who.get(`cases/${file.id}/closure`))).body;
}

/** What nobody has decided about yet. */
export async function openMatters(who: Colleague, file: CaseFile): Promise<readonly Matter[]> {
  return (await closingOf(who, file)).matters.filter(({ decided }) => decided === null);
}

export function decisionOn({ room, id: matterId, state }: Matter, more: object = {}): object {
  return { room, matterId, state, decision: 'carried-over', words: 'The association goes on with it.', ...more };
}

/** Has each open matter decided by the first of these colleagues who may. @throws Error naming what none of them may */
export async function decideEach(colleagues: readonly Colleague[], file: CaseFile): Promise<readonly string[]> {
  const open = await openMatters(colleagues[0]!, file);
  for (const matter of open) {
    let done = false;
    for (const colleague of colleagues) {
      const seen = (await openMatters(colleague, file)).find(
        ({ room, id }) => room === matter.room && id === matter.id,
      );
      if (!seen?.mayDecide) continue;
      await colleague.expect(200, colleague.post(`cases/${file.id}/matter-decisions`, decisionOn(seen)));
      done = true;
      break;
    }
    if (!done) throw new Error(`Nobody here may decide about ${matter.room}/${matter.kind}.`);
  }
  return open.map(({ kind }) => kind);
}
