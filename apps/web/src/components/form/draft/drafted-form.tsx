import { LeaveGuard } from '../../journey/leave-guard.tsx';
import { AppForm, type AppFormProps } from '../app-form.tsx';
import { DraftOffer } from './draft-offer.tsx';
import { DraftSaved } from './draft-saved.tsx';
import type { FormDraft } from './use-draft.ts';

export interface DraftedFormProps<T extends object> extends AppFormProps<T> {
  draft: FormDraft;
  /** Sending is not always the end: the form itself says when it was sent. */
  keepsDraft?: boolean;
}

/** A form whose draft is kept: `AppForm`, and one line of `useDraft`. Once it is sent, its draft is thrown away. */
export function DraftedForm<T extends object>({
  draft,
  onSend,
  keepsDraft = false,
  children,
  ...form
}: DraftedFormProps<T>) {
  const send = async (values: T): Promise<void> => {
    await onSend(values);
    if (!keepsDraft) await draft.sent();
  };
  return (
    <>
      <LeaveGuard unsaved={draft.unsaved && !form.form.sending} />
      <AppForm {...form} onSend={send}>
        <DraftOffer draft={draft} />
        {children}
        <DraftSaved draft={draft} />
      </AppForm>
    </>
  );
}
