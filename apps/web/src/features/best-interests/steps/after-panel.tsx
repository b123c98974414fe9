import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import type { ProcedurePart } from './procedure-scene.ts';
import { SealedRecords } from './sealed-records.tsx';

/** A determination is not for ever: it can be appealed, and is opened again when facts change or its day has come. */
export function AfterPanel({ scene, records }: ProcedurePart) {
  const { t } = useTranslation('best-interests');
  const may = useMay();
  const { procedure } = scene.child;
  const again = records.filter(({ kind }) => kind === 'best-interests-reopening');
  if (procedure?.state !== 'closed' && again.length === 0) return null;
  const steps = procedure?.state !== 'closed' ? [] : procedure.appealedOn ? ['settle-appeal'] : ['appeal', 'reopen'];
  return (
    <Panel title={t('after.title')}>
      <Stack gap="sm">
        {procedure?.state === 'closed' && (
          <Text size="sm">{t(procedure.appealedOn ? 'after.appealed' : 'after.words')}</Text>
        )}
        <SealedRecords records={again} />
        {may('best-interests.record', scene.file.officeId) && (
          <Group gap="xs">
            {(steps as readonly ('settle-appeal' | 'appeal' | 'reopen')[]).map((step) => (
              <ButtonLink
                key={step}
                size="xs"
                variant="default"
                to="/cases/$caseId/children/$memberId/best-interests/$step"
                params={{ caseId: scene.file.id, memberId: scene.member.id, step }}
              >
                {t(`do.${step}`)}
              </ButtonLink>
            ))}
          </Group>
        )}
      </Stack>
    </Panel>
  );
}
