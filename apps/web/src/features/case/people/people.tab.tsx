import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { PersonConsents } from '../../case-people/person-consents.tsx';
import { SectionLink } from '../../case-people/section-link.tsx';
import { EnteredTwice } from '../../merging/entered-twice.tsx';
import { MergesOfCase, MergesOfPerson } from '../../merging/merges-made.tsx';
import { MergeLink } from '../../merging/merge-link.tsx';
import { useAge } from '../age.ts';
import { nameOf, ownMembersOf, useThisCase, type CaseMember } from '../case-queries.ts';
import { ContactChannels } from './contact-channels.tsx';
import { Facts } from './facts.tsx';
import { IdentityDocuments } from './identity-documents.tsx';

/** Who the family are, as far as it is known, and who may be called how. */
export function PeopleTab() {
  const { t } = useTranslation('case-page');
  const file = useThisCase();
  const may = useMay();
  const params = { caseId: file.id };
  return (
    <Stack gap="md">
      <Group gap="xs">
        {may('case.open', file.officeId) && (
          <ButtonLink to="/cases/$caseId/people/join" params={params}>
            {t('people.join')}
          </ButtonLink>
        )}
        {may('case.open', file.officeId) && ownMembersOf(file).length > 1 && (
          <ButtonLink variant="default" to="/cases/$caseId/people/split" params={params}>
            {t('people.split')}
          </ButtonLink>
        )}
        {may('case.merge', file.officeId) && !file.joinedInto && (
          <ButtonLink variant="default" to="/cases/$caseId/merge" params={params}>
            {t('people.mergeCase')}
          </ButtonLink>
        )}
      </Group>
      {may('case.merge', file.officeId) && <MergesOfCase />}
      {file.members.map((member) =>
        member.doublesId ? (
          <DoublePanel key={member.id} member={member} />
        ) : (
          <PersonPanel key={member.id} member={member} />
        ),
      )}
    </Stack>
  );
}

function PersonPanel({ member }: { member: CaseMember }) {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  const age = useAge();
  const may = useMay();
  const file = useThisCase();
  const person = api.useQuery('get', '/api/persons/{id}', { params: { path: { id: member.personId } } });
  return (
    <Panel>
      <QueryState query={person}>
        {({ names, languages, formerNationalities, estimatedAge, ...record }) => (
          <>
            <Text component="h2" fw={620} fz="lg">
              <Content>{`${member.givenNames} ${member.familyName}`.trim()}</Content>
            </Text>
            <Facts
              facts={[
                { label: t('people.relation'), value: codes('relation', member.relation) },
                { label: t('people.stage'), value: codes('stage', member.stage) },
                {
                  label: t('people.otherNames'),
                  value: names
                    .filter(({ kind }) => kind !== 'primary')
                    .map(({ givenNames, familyName }) => `${givenNames} ${familyName}`.trim())
                    .join(', '),
                  isContent: true,
                  onlyWhenThere: true,
                },
                { label: t('people.sex'), value: codes('sex', record.sex) },
                {
                  label: t('people.born'),
                  value: record.birthDate
                    ? `${format.day(record.birthDate)}${t('listComma')}${age(record)}${record.birthDatePrecision === 'day' ? '' : t('listComma') + codes('birthPrecision', record.birthDatePrecision)}`
                    : estimatedAge
                      ? t('people.estimated', { count: estimatedAge.years, day: format.day(estimatedAge.on) })
                      : '',
                },
                {
                  label: t('people.nationalities'),
                  value: record.nationalities.map(format.country).join(t('listComma')),
                },
                {
                  label: t('people.formerNationalities'),
                  onlyWhenThere: true,
                  value: formerNationalities.map(({ countryCode }) => format.country(countryCode)).join(t('listComma')),
                },
                {
                  label: t('people.languages'),
                  value: languages
                    .map(({ code, level }) => `${format.language(code)} (${codes('languageLevel', level)})`)
                    .join(t('listComma')),
                },
                {
                  label: t('people.preferredLanguage'),
                  value: record.preferredLanguage ? format.language(record.preferredLanguage) : '',
                },
                {
                  label: t('people.destination'),
                  value: member.destinationCountryCode ? format.country(member.destinationCountryCode) : '',
                },
              ]}
            />
            <Group gap="xs" mt="sm">
              <SectionLink member={member} to="correct" permission="person.correct" />
              <SectionLink member={member} to="journey" permission="case.advance" />
              <SectionLink member={member} to="kinship" permission="case.advance" />
              <MergeLink member={member} />
            </Group>
            <ContactChannels channels={record.contactChannels} member={member} />
            <IdentityDocuments documents={record.identityDocuments} member={member} />
            <PersonConsents personId={member.personId} />
            {may('person.merge', file.officeId) && <MergesOfPerson member={member} />}
          </>
        )}
      </QueryState>
    </Panel>
  );
}

/** Whoever was entered twice is told once; here stands only that there was another entry, and what became of it. */
function DoublePanel({ member }: { member: CaseMember }) {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  return (
    <Panel>
      <Text component="h2" fw={620} fz="lg">
        <Content>{nameOf(member)}</Content>
      </Text>
      <EnteredTwice member={member} />
      <Facts facts={[{ label: t('people.stage'), value: codes('stage', member.stage) }]} />
    </Panel>
  );
}
