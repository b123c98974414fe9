import { Alert, Stack, Text } from '@mantine/core';
import { ShieldLockIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useMay } from '../../lib/session/use-may.ts';
import type { Case } from '../case/case-queries.ts';
import { useCounted } from './data/use-counted.ts';

/** What figures count somebody as, for whoever may know of it; for everybody else there is nothing here. */
export function CountedOf({ file, memberId }: { file: Case; memberId: string }) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const may = useMay();
  const counted = useCounted(file.id).data?.rows.filter((row) => row.memberId === memberId) ?? [];
  if (counted.length === 0) return null;
  return (
    <Alert color="gray" variant="light" icon={<ShieldLockIcon aria-hidden />} title={t('counted.heading')}>
      <Stack gap={4}>
        {counted.map(({ id, kind, trueFrom, trueUntil }) => (
          <Text size="sm" key={id}>
            {t(`counted.${kind}`)}, <Content>{t('counted.since', { day: format.day(trueFrom) })}</Content>
            {trueUntil && <Content> {t('counted.until', { day: format.day(trueUntil) })}</Content>}
            {!trueUntil && may('vulnerability.set', file.officeId) && (
              <>
                {' · '}
                <AnchorLink
                  size="sm"
                  to="/cases/$caseId/counselling/vulnerability/$vulnerabilityId/end"
                  params={{ caseId: file.id, vulnerabilityId: id }}
                >
                  {t('counted.end')}
                </AnchorLink>
              </>
            )}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}
