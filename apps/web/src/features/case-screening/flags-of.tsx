import { Alert, Stack, Text } from '@mantine/core';
import { ShieldLockIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { useProtectionFlags } from '../case-counselling/data/counselling.queries.ts';
import type { Case } from '../case/case-queries.ts';
import { useCentres } from './data/use-centres.ts';

/** A sign of trafficking, for whoever may know of it; for everybody else there is nothing here, not even a place. */
export function FlagsOf({ file, memberId }: { file: Case; memberId: string }) {
  const { t } = useTranslation('screening');
  const flags = useProtectionFlags(file.id).data?.rows.filter((flag) => flag.memberId === memberId) ?? [];
  if (flags.length === 0) return null;
  return (
    <Stack gap="xs">
      {flags.map((flag) => (
        <Alert key={flag.id} color="lamp" variant="light" icon={<ShieldLockIcon aria-hidden />} title={t('flag.title')}>
          <FlagLines file={file} flag={flag} />
        </Alert>
      ))}
    </Stack>
  );
}

type Flag = NonNullable<ReturnType<typeof useProtectionFlags>['data']>['rows'][number];

function FlagLines({ file, flag }: { file: Case; flag: Flag }) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const may = useMay();
  const centres = useCentres();
  const centre = centres.find(({ code }) => code === flag.centreCode);
  return (
    <>
      <Text size="sm">
        {t('flag.raised')} <Content>{format.day(flag.raisedOn)}</Content> · {t(`referral.${flag.referralState}`)}{' '}
        {flag.referredOn && <Content>{format.day(flag.referredOn)}</Content>}{' '}
        {centre && <Content>{centre.name}</Content>}
      </Text>
      <Text size="sm">{t('flag.askNothing')}</Text>
      {flag.referralState !== 'accepted' && may('protection-flag.refer', file.officeId) && (
        <AnchorLink
          size="sm"
          to="/cases/$caseId/counselling/protection-flags/$flagId"
          params={{ caseId: file.id, flagId: flag.id }}
        >
          {t('refer.title')}
        </AnchorLink>
      )}
    </>
  );
}
