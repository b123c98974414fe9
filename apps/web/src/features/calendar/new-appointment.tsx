import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { AppointmentForm } from '../appointments/appointment-form.tsx';
import { CasePicker } from '../appointments/case-picker.tsx';
import { Dialog } from './dialog.tsx';

export interface NewAppointmentProps {
  day: string;
  time: string;
  onClose: () => void;
  onDone: (words: string) => Promise<void>;
}

/** An hour was chosen: for whom is asked, the rest is filled in. */
export function NewAppointment({ day, time, onClose, onDone }: NewAppointmentProps) {
  const { t } = useTranslation('calendar');
  const [caseId, setCaseId] = useState('');
  const file = api.useQuery('get', '/api/cases/{id}', { params: { path: { id: caseId } } }, { enabled: caseId !== '' });
  return (
    <Dialog title={t('new')} onClose={onClose}>
      <Stack gap="sm">
        <CasePicker label={t('form.case')} value={caseId} onChange={setCaseId} data-autofocus />
        {caseId !== '' && (
          <QueryState query={file} lines={5}>
            {(known) => (
              <AppointmentForm key={known.id} file={known} day={day} time={time} onDone={onDone} onCancel={onClose} />
            )}
          </QueryState>
        )}
      </Stack>
    </Dialog>
  );
}
