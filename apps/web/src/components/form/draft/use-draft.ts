import type { FormDraftKind } from '@homeward/contracts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { client } from '../../../lib/api/client.ts';
import { isProblem } from '../../../lib/api/problem.ts';
import type { AppForm } from '../use-app-form.ts';
import { DraftKeeper, type DraftKept, type DraftServer, type DraftView } from './draft-keeper.ts';
import { restored } from './restored.ts';

export interface DraftSubject<T extends object> {
  readonly kind: FormDraftKind;
  /** What the form is about; nothing for one that begins a case. */
  readonly caseId?: string;
  /** Nothing worth keeping stands in the form; when absent, a form that is as it was opened. */
  readonly isBlank?: (values: T) => boolean;
}

export interface FormDraft extends DraftView {
  goOn(): void;
  discard(): Promise<void>;
  keepThis(): Promise<void>;
  /** Called once the form was sent; its draft is thrown away. */
  sent(): Promise<void>;
  /** A part of the form was done and must not be done twice: nothing of it is kept from here on. */
  end(): Promise<void>;
}

/** A browser sends no more than this while its window closes. */
const PARTING_LETTERS = 20_000;

/**
 * Keeps what is typed into a long form on the server, for its writer alone: an ended session, a closed window or another
 * machine loses nothing. Shown by `DraftedForm`, or by `DraftOffer` and `DraftSaved`.
 */
export function useDraft<T extends object>(form: AppForm<T>, { kind, caseId, isBlank }: DraftSubject<T>): FormDraft {
  const [keeper] = useState(() => new DraftKeeper(serverOf(kind, caseId)));
  const view = useSyncExternalStore(keeper.subscribe, keeper.view);
  const content = JSON.stringify(form.values);
  const blank = isBlank?.(form.values) ?? false;
  useEffect(() => {
    void keeper.open(content);
    const parting = (): void => void (document.visibilityState === 'hidden' && keeper.flush());
    document.addEventListener('visibilitychange', parting);
    return () => {
      document.removeEventListener('visibilitychange', parting);
      keeper.close();
    };
    // As the form was opened: what is typed later goes the other way.
  }, [keeper]);
  useEffect(() => keeper.typed(content, blank), [keeper, content, blank]);
  const goOn = (): void => {
    const kept = keeper.goOn();
    if (kept) form.setValues(restored(form.getInitialValues(), JSON.parse(kept) as object));
  };
  return {
    ...view,
    goOn,
    discard: () => keeper.discard(),
    keepThis: () => keeper.keepThis(),
    sent: () => keeper.sent(),
    end: () => keeper.end(),
  };
}

function serverOf(kind: FormDraftKind, caseId?: string): DraftServer {
  const subject = caseId ? { caseId } : {};
  const params = { path: { kind }, query: subject };
  return {
    read: async () => (await client.GET('/api/drafts/{kind}', { params })).data?.draft ?? null,
    discard: () => client.DELETE('/api/drafts/{kind}', { params }),
    keep: async (version, content) => {
      const body = { ...subject, version, content };
      const parting = { keepalive: content.length < PARTING_LETTERS };
      const { data, error } = await client.PUT('/api/drafts/{kind}', { params: { path: { kind } }, body, ...parting });
      if (data) return data;
      return isProblem(error) && error.status === 409 ? { stale: standing(error) } : null;
    },
  };
}

/** The draft that stands instead, as the refusal carries it. */
const standing = (problem: object): DraftKept | null =>
  'draft' in problem ? (problem.draft as DraftKept | null) : null;
