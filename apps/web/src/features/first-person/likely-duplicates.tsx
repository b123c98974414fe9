import { Alert, Button, Group, List, Text } from '@mantine/core';
import { PeopleIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import type { LikelyDuplicate } from './first-person-values.ts';

export interface LikelyDuplicatesProps {
  duplicates: readonly LikelyDuplicate[];
  onSame: (personId: string) => void;
}

/** Who is likely the same, with the reasons: nobody is registered twice unasked (ux 6). */
export function LikelyDuplicates({ duplicates, onSame }: LikelyDuplicatesProps) {
  const { t } = useTranslation('first-person');
  return (
    <Alert color="lamp" variant="light" icon={<PeopleIcon aria-hidden />} title={t('likely.title')}>
      <Text size="sm" mb="xs">
        {t('likely.words')}
      </Text>
      <List size="sm" spacing="xs" listStyleType="none">
        {duplicates.map((duplicate) => (
          <List.Item key={duplicate.personId}>
            <OneLikely duplicate={duplicate} onSame={() => onSame(duplicate.personId)} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function OneLikely({ duplicate, onSame }: { duplicate: LikelyDuplicate; onSame: () => void }) {
  const { t } = useTranslation('first-person');
  const format = useFormat();
  const { data } = api.useQuery('get', '/api/persons/{id}', { params: { path: { id: duplicate.personId } } });
  const name = data?.names.find(({ kind }) => kind === 'primary') ?? data?.names[0];
  return (
    <Group gap="sm" justify="space-between">
      <div>
        <strong>
          <Content>{name ? `${name.givenNames} ${name.familyName}`.trim() : '…'}</Content>
        </strong>
        {data?.birthDate && (
          <>
            , <Content>{format.day(data.birthDate)}</Content>
          </>
        )}
        <br />
        {t(`likely.band.${duplicate.band}`)}: {duplicate.reasons.map((reason) => t(`likely.why.${reason}`)).join(' · ')}
      </div>
      <Button size="compact-sm" variant="default" onClick={onSame}>
        {t('likely.same')}
      </Button>
    </Group>
  );
}
