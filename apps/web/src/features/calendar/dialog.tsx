import { Modal, type ModalProps } from '@mantine/core';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import { useTranslation } from 'react-i18next';

/** Over the calendar, so that one sees again where one was. */
export function Dialog(props: Omit<ModalProps, 'opened'>) {
  const { t } = useTranslation('calendar');
  return <Modal opened size="lg" closeButtonProps={{ 'aria-label': t('close') }} {...props} />;
}
