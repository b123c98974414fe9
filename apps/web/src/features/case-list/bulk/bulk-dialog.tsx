import { Modal } from '@mantine/core';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import { useTranslation } from 'react-i18next';
import { howMany } from '../../../components/data-table/data-column.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { AssignForm } from './assign-form.tsx';
import type { BulkFormProps, BulkKind } from './bulk-kinds.ts';
import { ExportForm } from './export-form.tsx';
import { FlagForm } from './flag-form.tsx';

const FORMS = { assign: AssignForm, flag: FlagForm, export: ExportForm } as const;

export function BulkDialog({ kind, ...props }: BulkFormProps & { kind: BulkKind }) {
  const { t } = useTranslation('case-list');
  const { number } = useFormat();
  const count = howMany(props.chosen, props.total);
  const Form = FORMS[kind];
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t(`bulk.${kind}.title`, { count, shown: number(count) })}
      closeButtonProps={{ 'aria-label': t('bulk.close') }}
      size="lg"
    >
      <Form {...props} />
    </Modal>
  );
}
