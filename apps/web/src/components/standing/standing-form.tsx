import type { ReactNode } from 'react';
import { AppForm } from '../form/app-form.tsx';
import type { AppForm as Form } from '../form/use-app-form.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import type { Standing } from './standing.ts';
import { useAsRead } from './use-as-read.ts';

export interface StandingFormProps<T extends object> {
  form: Form<T>;
  standing: Standing;
  onSend: (values: T, version: number) => Promise<unknown>;
  children: ReactNode;
  gap?: string;
}

/** A form that does something to a record: when somebody else changed it first, both versions are shown (ux 22). */
export function StandingForm<T extends object>({ form, standing, onSend, ...rest }: StandingFormProps<T>) {
  const asRead = useAsRead(standing);
  const send = (values: T): Promise<unknown> => asRead.send((version) => onSend(values, version));
  if (!asRead.changed) return <AppForm form={form} onSend={send} {...rest} />;
  return (
    <ChangedMeanwhile
      changed={asRead.changed}
      sending={form.sending}
      onGoOn={() => {
        asRead.accept();
        form.send((values) => send(values).finally(asRead.settle))();
      }}
      onLeave={() => {
        asRead.accept();
        asRead.settle();
      }}
    />
  );
}
