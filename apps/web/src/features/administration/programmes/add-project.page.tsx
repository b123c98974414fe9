import { Button, Group, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { api, client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useChanged } from '../data/use-changed.ts';
import { OfficeSelect } from '../parts/office-select.tsx';
import { useMyOffices } from '../parts/use-my-offices.ts';

interface Funding {
  donorId: string;
  agreementReference: string;
  startsOn: string;
  endsOn: string;
  /** In per cent, as agreements write it. */
  share: number | '';
}
const FUNDING: Funding = { donorId: '', agreementReference: '', startsOn: '', endsOn: '', share: '' };

/** Records a project with its donors, their agreements and shares. */
export function AddProjectPage() {
  const { t } = useTranslation('programmes');
  const navigate = useNavigate();
  const changed = useChanged('/api/projects');
  const donors = api.useQuery('get', '/api/donors');
  const { mine, first } = useMyOffices('project.manage');
  const day = (value: string): string | null => (isDay(value) ? null : t('dayMissing'));
  const form = useAppForm({
    initialValues: {
      name: '',
      officeId: first,
      startsOn: '',
      endsOn: '',
      fundings: [{ ...FUNDING }],
    },
    validate: {
      name: (name) => (name.trim() ? null : t('projects.nameMissing')),
      officeId: (id) => (id ? null : t('figures.officeMissing')),
      startsOn: day,
      endsOn: day,
      fundings: {
        donorId: (id) => (id ? null : t('projects.donorMissing')),
        agreementReference: (words) => (words.trim() ? null : t('projects.agreementMissing')),
        startsOn: day,
        endsOn: day,
        share: (share) => (share === '' ? t('projects.shareMissing') : null),
      },
    },
  });
  const send = async ({ fundings, ...project }: typeof form.values): Promise<void> => {
    const body = {
      ...project,
      fundings: fundings.map(({ share, ...funding }) => ({
        ...funding,
        shareBasisPoints: Math.round(Number(share) * 100),
      })),
    };
    const { error } = await client.POST('/api/projects', { body });
    if (error) throw error;
    await changed();
    await navigate({ to: '/administration/projects' });
  };
  return (
    <Page title={t('projects.add')} lead={t('projects.addLead')}>
      <Stack maw={760}>
        <AppForm form={form} onSend={send}>
          <TextInput {...form.field('name')} label={t('projects.name')} maxLength={200} dir="auto" />
          <OfficeSelect {...form.field('officeId')} label={t('projects.office')} only={mine} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <DayField {...form.field('startsOn')} label={t('projects.startsOn')} />
            <DayField {...form.field('endsOn')} label={t('projects.endsOn')} />
          </SimpleGrid>
          {form.values.fundings.map((_, at) => (
            <Panel
              key={at}
              title={t('projects.funding', { number: at + 1 })}
              actions={
                form.values.fundings.length > 1 && (
                  <Button size="compact-sm" variant="subtle" onClick={() => form.removeListItem('fundings', at)}>
                    {t('projects.removeFunding', { number: at + 1 })}
                  </Button>
                )
              }
            >
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <Select
                  {...form.field(`fundings.${at}.donorId`)}
                  label={t('projects.donor')}
                  data={(donors.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
                  renderOption={({ option }) => <Content>{option.label}</Content>}
                />
                <NumberInput
                  {...form.field(`fundings.${at}.share`)}
                  label={t('projects.share')}
                  min={0.01}
                  max={100}
                  decimalScale={2}
                  hideControls
                />
                <TextInput
                  {...form.field(`fundings.${at}.agreementReference`)}
                  label={t('projects.agreement')}
                  maxLength={200}
                  dir="auto"
                />
                <span />
                <DayField {...form.field(`fundings.${at}.startsOn`)} label={t('projects.paysFrom')} />
                <DayField {...form.field(`fundings.${at}.endsOn`)} label={t('projects.paysUntil')} />
              </SimpleGrid>
            </Panel>
          ))}
          <Group>
            <Button variant="default" onClick={() => form.insertListItem('fundings', { ...FUNDING })}>
              {t('projects.addFunding')}
            </Button>
          </Group>
          <Group>
            <Button type="submit" loading={form.sending}>
              {t('projects.send')}
            </Button>
            <AnchorLink to="/administration/projects">{t('projects.back')}</AnchorLink>
          </Group>
        </AppForm>
      </Stack>
    </Page>
  );
}
