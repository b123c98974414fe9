import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import { Button, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function SessionWarning({ minutes, onStay }: { minutes: number; onStay: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onStay} title={t('session.endsSoon')} withCloseButton={false}>
      <Text mb="md">{t('session.endsIn', { count: minutes })}</Text>
      <Button data-autofocus onClick={onStay}>
        {t('session.stay')}
      </Button>
    </Modal>
  );
}
