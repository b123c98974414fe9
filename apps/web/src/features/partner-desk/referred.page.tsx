import { Group, Stack, Text } from '@mantine/core';
import { LockIcon } from '@primer/octicons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { IconWords } from '../../components/icon-words.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useLanguageNames } from '../../components/use-language-names.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { ServiceRow } from '../service-referrals/parts/service-row.tsx';
import { isGone, isHelped, useReferredPerson, waitsForAnswer, type ReferredView } from './desk.queries.ts';

const route = getRouteApi('/sent-to-us/$sendingId');

/** All that a partner reads of one person: who, how to reach them safely, and what is asked. */
export function ReferredPage() {
  const { t } = useTranslation('service-referrals');
  const { sendingId } = route.useParams();
  const referred = useReferredPerson(sendingId);
  const gone = isGone(referred.error);
  if (gone)
    return (
      <Page title={t('gone')} lead={<BackToList />}>
        <Empty title={t('partner.noLonger')}>{t('goneWords')}</Empty>
      </Page>
    );
  if (referred.data) return <ReferredPerson key={sendingId} person={referred.data} />;
  return (
    <Page title={t('partner.sent')}>
      <QueryState query={referred}>{() => null}</QueryState>
    </Page>
  );
}

export function BackToList() {
  const { t } = useTranslation('service-referrals');
  return (
    <AnchorLink to="/sent-to-us" size="sm">
      {t('partner.backToList')}
    </AnchorLink>
  );
}

function ReferredPerson({ person }: { person: ReferredView }) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const { id, name, reference, serviceKind, reason, asked, recordedServices } = person;
  return (
    <Page
      title={name ?? reference}
      titleIsContent
      lead={
        <>
          {codes('serviceKind', serviceKind)} · <Content>{reference}</Content> ·{' '}
          {codes('serviceReferralState', person.state === 'no-response' ? 'sent' : person.state)}
        </>
      }
      actions={<Actions person={person} />}
    >
      <Stack>
        {person.matterClass !== 'ordinary' && <IconWords icon={LockIcon}>{t('partner.care')}</IconWords>}
        <Panel title={t('referrals.asked')}>
          <FactList
            facts={[
              { label: t('referrals.asked'), value: <Content>{asked}</Content> },
              { label: t('referrals.reason'), value: <Content>{reason}</Content> },
              { label: t('partner.from'), value: <Content>{person.hostOfficeName}</Content> },
            ]}
          />
        </Panel>
        <Reach person={person} />
        <Panel title={t('services.title')}>
          {recordedServices.length === 0 ? (
            <Empty title={t('services.none')}>{t('answer.doneWords')}</Empty>
          ) : (
            <Rows>
              {recordedServices.map((service) => (
                <ServiceRow
                  key={service.id}
                  service={service}
                  actions={(['proof', 'take-back'] as const).map((form) => (
                    <AnchorLink
                      key={form}
                      size="sm"
                      to="/sent-to-us/$sendingId/services/$serviceId/$form"
                      params={{ sendingId: id, serviceId: service.id, form }}
                    >
                      {t(`do.${form}`)}
                    </AnchorLink>
                  ))}
                />
              ))}
            </Rows>
          )}
        </Panel>
        <BackToList />
      </Stack>
    </Page>
  );
}

function Actions({ person }: { person: ReferredView }) {
  const { t } = useTranslation('service-referrals');
  const at = { sendingId: person.id };
  return (
    <Group gap="sm">
      {waitsForAnswer(person) && (
        <ButtonLink to="/sent-to-us/$sendingId/$form" params={{ ...at, form: 'answer' }}>
          {t('do.answerOwn')}
        </ButtonLink>
      )}
      {isHelped(person) && (
        <>
          <ButtonLink to="/sent-to-us/$sendingId/$form" params={{ ...at, form: 'service' }}>
            {t('do.service')}
          </ButtonLink>
          <ButtonLink variant="default" to="/sent-to-us/$sendingId/$form" params={{ ...at, form: 'completion' }}>
            {t('do.completion')}
          </ButtonLink>
        </>
      )}
    </Group>
  );
}

function Reach({ person: { contacts, languages, adults, children } }: { person: ReferredView }) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const format = useFormat();
  const names = useLanguageNames();
  return (
    <Panel title={t('partner.contacts')}>
      {contacts.length === 0 ? (
        <Text>{t('partner.noContacts')}</Text>
      ) : (
        <Rows>
          {contacts.map(({ kind, value, mayLeaveMessage, hoursFrom, hoursTo, wordsToAvoid }) => (
            <Row
              key={value}
              title={
                <>
                  {codes('contactKind', kind)}: <Content>{value}</Content>
                </>
              }
              lines={[
                [
                  t(mayLeaveMessage ? 'partner.mayLeave' : 'partner.mayNotLeave'),
                  hoursFrom && hoursTo && t('partner.hours', { from: hoursFrom, to: hoursTo }),
                ],
                wordsToAvoid.length > 0
                  ? [
                      <>
                        {t('partner.avoid')}: <Content>{wordsToAvoid.join(' · ')}</Content>
                      </>,
                    ]
                  : [],
              ]}
            />
          ))}
        </Rows>
      )}
      <FactList
        facts={[
          ...(languages.length > 0
            ? [{ label: t('partner.languages'), value: <Content>{names(languages)}</Content> }]
            : []),
          ...(adults !== null && children !== null
            ? [
                {
                  label: t('partner.family'),
                  value: t('partner.familyCount', {
                    ...{ adults: format.number(adults), children: format.number(children) },
                  }),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
