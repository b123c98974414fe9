import { Button, Group, Modal, Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../lib/api/client.ts';
import { sessionStore, useSessionState } from '../../lib/session/session-store.ts';

/** Unused for this long, a session ends (the server’s rule); it is announced early enough to finish a sentence. */
const IDLE_MS = 30 * 60_000;
const ANNOUNCED_MS = 3 * 60_000;

const left = (): number => {
  const state = sessionStore.get();
  if (state.phase !== 'signed-in') return Infinity;
  return Math.min(sessionStore.seenAt + IDLE_MS, Date.parse(state.session.expiresAt)) - Date.now();
};

export function SessionWarning() {
  const { t } = useTranslation();
  const { phase } = useSessionState();
  const [minutes, setMinutes] = useState(Infinity);
  useInterval(() => setMinutes(Math.ceil(left() / 60_000)), 5_000, { autoInvoke: true });
  const stay = async (): Promise<void> => {
    const { data } = await client.GET('/api/session');
    if (data) sessionStore.signedIn(data);
    setMinutes(Math.ceil(left() / 60_000));
  };
  const shown = phase === 'signed-in' && minutes * 60_000 <= ANNOUNCED_MS;
  return (
    <Modal opened={shown} onClose={() => void stay()} title={t('session.endsSoon')} withCloseButton={false}>
      <Text mb="md">{t('session.endsIn', { count: Math.max(0, minutes) })}</Text>
      <Group>
        <Button data-autofocus onClick={() => void stay()}>
          {t('session.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
