import { Button, Group, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Confirmation } from '../../components/confirmation.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import type { components } from '../../lib/api/schema.ts';
import { useMay } from '../../lib/session/use-may.ts';

export type OpenedCase = components['schemas']['OpenedCaseDto'];

/** The number, at once, and the parts of the record that are filled in and saved each for itself from here. */
export function Opened({ opened, onAnother }: { opened: OpenedCase; onAnother: () => void }) {
  const { t } = useTranslation('new-case');
  const may = useMay();
  const params = { caseId: opened.id };
  return (
    <Page title={t('done.title')}>
      <Confirmation title={t('done.open')} reference={opened.number}>
        <List mt="xs" spacing={4}>
          <List.Item>
            <AnchorLink to="/cases/$caseId/people" params={params}>
              {t('done.people')}
            </AnchorLink>
          </List.Item>
          {may('session.record') && (
            <List.Item>
              <AnchorLink to="/cases/$caseId/counselling/session" params={params}>
                {t('done.session')}
              </AnchorLink>
            </List.Item>
          )}
          <List.Item>
            <AnchorLink to="/cases/$caseId/files" params={params}>
              {t('done.files')}
            </AnchorLink>
          </List.Item>
        </List>
      </Confirmation>
      <Group mt="md">
        <ButtonLink to="/cases/$caseId" params={params}>
          {t('done.goTo')}
        </ButtonLink>
        <Button variant="default" onClick={onAnother}>
          {t('done.another')}
        </Button>
      </Group>
    </Page>
  );
}
