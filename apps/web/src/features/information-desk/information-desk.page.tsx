import { Stack } from '@mantine/core';
import { GraphIcon } from '@primer/octicons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { useMay } from '../../lib/session/use-may.ts';
import { ContactForm, type SavedContact } from './contact-form.tsx';
import { ContactList } from './contact-list.tsx';
import { CONTACT_FILTERS } from './contact-search.ts';
import { ContactSaved } from './contact-saved.tsx';
import { InformationFigures } from './information-figures.tsx';

/** Where people ask who have no case; whoever only reads figures finds those. */
export function InformationDeskPage() {
  const may = useMay();
  const search = useSearch({ from: '/information-desk' });
  if (may('contact.record')) return <Desk />;
  const opened = may('contact.read') && CONTACT_FILTERS.some((name) => search[name]);
  return opened ? <OpenedFigure /> : <InformationFigures />;
}

/** The contacts that a figure counts, for whoever does not work at the desk. */
function OpenedFigure() {
  // What stands below speaks of these too: the heading must not wait for their words once it is shown.
  const { t } = useTranslation(['information-desk', 'codes', 'table', 'fields']);
  return (
    <Page title={t('list.title')} actions={<AnchorLink to="/information-desk">{t('figures.title')}</AnchorLink>}>
      <ContactList />
    </Page>
  );
}

function Desk() {
  // What stands below speaks of these too: the heading must not wait for their words once it is shown.
  const { t } = useTranslation(['information-desk', 'codes', 'table', 'fields']);
  const may = useMay();
  const queries = useQueryClient();
  const [saved, setSaved] = useState<SavedContact | null>(null);
  const keep = (contact: SavedContact): void => {
    setSaved(contact);
    void queries.invalidateQueries({ queryKey: ['get', '/api/information-contacts'] });
  };
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      focusInside
      actions={
        may('figures.read') && (
          <ButtonLink variant="default" leftSection={<GraphIcon aria-hidden />} to="/information-desk/figures">
            {t('figures.link')}
          </ButtonLink>
        )
      }
    >
      <Stack gap="md">
        <Panel title={t('form')}>
          <ContactForm onSaved={keep} />
        </Panel>
        {saved && <ContactSaved saved={saved} mayOpen={may('case.open')} />}
        <ContactList />
      </Stack>
    </Page>
  );
}
