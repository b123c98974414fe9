import { Button, Group, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { CountrySelect } from '../../../components/form/country-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useProgramme, type ProgrammeWithRules, type Rule } from '../programmes/programmes.queries.ts';
import { TriedMember } from './tried-member.tsx';
import { TryMemberFields } from './try-member-fields.tsx';
import { asExample, factsToGive, NONE, tryMember, type TryValues } from './try-values.ts';

export function TryRulePage() {
  const { t } = useTranslation('rules');
  const { code, ruleId } = useParams({ from: '/administration/programmes/$code/rules/$ruleId/try' });
  const programme = useProgramme(code);
  return (
    <Page
      title={t('try.title')}
      lead={
        <AnchorLink to="/administration/programmes/$code/rules/$ruleId" params={{ code, ruleId }}>
          {t('try.back')}
        </AnchorLink>
      }
    >
      <QueryState query={programme} lines={8}>
        {(file) => {
          const rule = file.rules.find(({ id }) => id === ruleId);
          return rule ? <TryForm key={ruleId} programme={file} rule={rule} /> : <Empty title={t('notThere')} />;
        }}
      </QueryState>
    </Page>
  );
}

/** A made-up family before the rules as they would stand with this version. Nothing is written. */
function TryForm({ programme, rule }: { programme: ProgrammeWithRules; rule: Rule }) {
  const { t } = useTranslation('rules');
  const trying = api.useMutation('post', '/api/rule-versions/{id}/try');
  const facts = factsToGive([...programme.rules.filter(({ status }) => status === 'published'), rule]);
  const form = useAppForm<TryValues>({
    initialValues: { hostCountry: programme.hostCountries[0] ?? '', family: [tryMember('principal')] },
    validate: ({ hostCountry, family }) => ({
      ...(hostCountry ? {} : { hostCountry: t('try.hostMissing') }),
      ...Object.fromEntries(
        family.flatMap((member, at) => [
          ...(member.birthDate && !isDay(member.birthDate) ? [[`family.${at}.birthDate`, t('draft.dayMissing')]] : []),
          ...(member.nationalities.length === 0 ? [[`family.${at}.nationalities`, t('try.nationalityMissing')]] : []),
          ...facts.flatMap((fact) => {
            const answer = member.facts[fact];
            const wrong = fact.endsWith('On') && answer && answer !== NONE && !isDay(answer);
            return wrong ? [[`family.${at}.facts.${fact}`, t('draft.dayMissing')]] : [];
          }),
        ]),
      ),
    }),
  });
  const { family, hostCountry } = form.values;
  const send = (values: TryValues): Promise<unknown> =>
    trying.mutateAsync({
      params: { path: { id: rule.id } },
      body: { hostCountry: values.hostCountry, family: values.family.map(asExample) },
    });
  return (
    <Stack maw={900}>
      <div>
        <strong data-content="">{rule.title}</strong> · {t('version')} {rule.number} ·{' '}
        <Content>{programme.code}</Content>
      </div>
      <AppForm form={form} onSend={send}>
        <CountrySelect
          {...form.field('hostCountry')}
          value={hostCountry}
          label={t('try.host')}
          only={programme.hostCountries}
          maw={380}
        />
        {family.map((member, at) => (
          <TryMemberFields
            key={at}
            form={form}
            at={at}
            member={member}
            facts={facts}
            currency={programme.currency}
            {...(at > 0 ? { onRemove: () => form.removeListItem('family', at) } : {})}
          />
        ))}
        <Group>
          <Button variant="default" onClick={() => form.insertListItem('family', tryMember('spouse'))}>
            {t('try.addMember')}
          </Button>
          <Button type="submit" loading={form.sending}>
            {t('try.send')}
          </Button>
        </Group>
      </AppForm>
      <div role="status">
        {trying.data && (
          <Stack>
            {trying.data.results.map((result, at) => (
              <TriedMember key={result.memberId} result={result} number={at + 1} triedCode={rule.code} />
            ))}
          </Stack>
        )}
      </div>
    </Stack>
  );
}
