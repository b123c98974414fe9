import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Interruption } from '../../../components/interruption.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { api } from '../../../lib/api/client.ts';
import { useChanged } from '../data/use-changed.ts';

export interface RevokeKeyProps {
  id: string;
  label: string;
  service: string;
  onLeave: () => void;
}

/** Names the key and the program that stops with it, before it does. */
export function RevokeKey({ id, label, service, onLeave }: RevokeKeyProps) {
  const { t } = useTranslation(['users', 'common']);
  const changed = useChanged('/api/api-keys');
  const revoking = api.useMutation('delete', '/api/api-keys/{id}');
  return (
    <Interruption
      title={
        <>
          {t('keys.revokeTitle')} <Content>{label}</Content>
        </>
      }
      onGoOn={() => revoking.mutate({ params: { path: { id } } }, { onSuccess: () => void changed() })}
      out={
        <Button variant="default" onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
      }
    >
      {revoking.error && <ProblemNotice error={revoking.error} />}
      <Text>
        {t('keys.revokeWho')} <Content>{service}</Content>
      </Text>
      <Text>{t('keys.revokeWords')}</Text>
    </Interruption>
  );
}
