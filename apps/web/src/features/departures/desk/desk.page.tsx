import { Group, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/empty.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { DeskTraveller } from './desk-traveller.tsx';

const route = getRouteApi('/cases/$caseId/travel/desk');

/** One family at the airport: ask, hand over, pay, have it signed, and see them off. */
export function DeskPage() {
  const { t } = useTranslation(['departures', 'codes', 'declaration']);
  const { caseId } = route.useParams();
  const may = useMay();
  const desk = api.useQuery('get', '/api/cases/{id}/departure-desk', { params: { path: { id: caseId } } });
  return (
    <Page
      title={t('desk.title')}
      lead={t('desk.lead')}
      actions={
        <Group gap="xs">
          {may('briefing.record') && (
            <ButtonLink variant="default" size="compact-md" to="/cases/$caseId/travel/orientation" params={{ caseId }}>
              {t('orientation.title')}
            </ButtonLink>
          )}
          {may('reception.arrange') && (
            <ButtonLink variant="default" size="compact-md" to="/cases/$caseId/travel/reception" params={{ caseId }}>
              {t('reception.title')}
            </ButtonLink>
          )}
        </Group>
      }
    >
      <QueryState query={desk} lines={8}>
        {({ travellers }) =>
          travellers.length === 0 ? (
            <Empty title={t('desk.none')}>{t('desk.noneWords')}</Empty>
          ) : (
            <Stack gap="md">
              {travellers.map((traveller) => (
                <DeskTraveller key={traveller.memberId} caseId={caseId} traveller={traveller} />
              ))}
            </Stack>
          )
        }
      </QueryState>
    </Page>
  );
}
