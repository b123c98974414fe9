import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { STAGES } from '@homeward/contracts';
import { OrganizationIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { Content } from '../../components/content.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useMay } from '../../lib/session/use-may.ts';
import type { Likely, Match, Shown } from './likely-queries.ts';
import classes from './new-case.module.css';

const isUnderWay = (stage: string): boolean => (STAGES as readonly string[]).includes(stage);

export interface LikelyPeopleProps {
  own: readonly Likely[];
  elsewhere: readonly Match[];
  /** Takes somebody registered for the person at the desk. */
  onUse: (person: Shown) => void;
}

/** People who may be the one at the desk, each with why, and the offices that may know them. */
export function LikelyPeople({ own, elsewhere, onUse }: LikelyPeopleProps) {
  const { t } = useTranslation('new-case');
  const may = useMay();
  const others = (id: string): readonly string[] => own.map(({ person }) => person.id).filter((each) => each !== id);
  return (
    <Stack gap="sm">
      {own.length > 0 && (
        <ul className={classes['people']}>
          {own.map((likely) => (
            <LikelyPerson key={likely.person.id} {...likely} others={others(likely.person.id)} onUse={onUse} />
          ))}
        </ul>
      )}
      {own.length > 1 && !may('person.merge') && (
        <Text size="sm" c="dimmed">
          {t('likely.mergeAsk')}
        </Text>
      )}
      {elsewhere.length > 0 && (
        <ul className={classes['people']}>
          {elsewhere.map(({ officeId, officeName, band, agrees }) => (
            <li key={officeId}>
              <Group gap="xs">
                <OrganizationIcon aria-hidden />
                <Text fw={600} span>
                  <Content>{officeName}</Content>
                </Text>
                <Band band={band} />
              </Group>
              <Text size="sm">
                {t('likely.elsewhere', { facts: agrees.map((fact) => t(`agrees.${fact as 'name'}`)).join(t('comma')) })}
              </Text>
              <Text size="sm" c="dimmed">
                {t('likely.ask')}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

interface LikelyPersonProps extends Likely, Pick<LikelyPeopleProps, 'onUse'> {
  /** Who else was found: two of them may be one person, entered twice. */
  others: readonly string[];
}

function LikelyPerson({ person, band, reasons, others, onUse }: LikelyPersonProps) {
  const may = useMay();
  const { t } = useTranslation('new-case');
  const format = useFormat();
  const codes = useCodes();
  const name = `${person.givenNames} ${person.familyName}`.trim();
  const [standsIn] = person.cases;
  const open = person.cases.find(({ stage }) => isUnderWay(stage));
  return (
    <li>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Group gap="xs">
            <Text fw={600} span>
              <Content>{name}</Content>
            </Text>
            {band && <Band band={band} />}
          </Group>
          <Text size="sm" c="dimmed">
            {person.birthDate && (
              <>
                {t('likely.born')} <Content>{format.day(person.birthDate)}</Content>
                {' · '}
              </>
            )}
            <Content>{person.nationalities.map(format.country).join(t('comma'))}</Content>
            {person.otherNames.length > 0 && (
              <>
                {' · '}
                <Content>{person.otherNames.join(', ')}</Content>
              </>
            )}
          </Text>
          <Text size="sm">
            {t('likely.why', {
              reasons: reasons.map((reason) => t(`reason.${reason as 'same name'}`)).join(t('comma')),
            })}
          </Text>
          {person.cases.map(({ id, number, stage, officeName, ownerName }) => (
            <Text size="sm" key={id}>
              <CaseLink caseId={id}>
                <Content>{number}</Content>
              </CaseLink>
              {' · '}
              {codes('stage', stage)} · <Content>{[officeName, ownerName].filter(Boolean).join(', ')}</Content>
            </Text>
          ))}
          {standsIn && others.length > 0 && may('person.merge', person.officeId) && (
            <AnchorLink
              size="sm"
              to="/cases/$caseId/merge/person/$personId"
              params={{ caseId: standsIn.id, personId: person.id }}
              search={others.length === 1 ? { other: others[0]! } : {}}
              aria-label={t('likely.mergeOf', { name })}
            >
              {t('likely.merge')}
            </AnchorLink>
          )}
        </div>
        {!open && (
          <Button size="xs" variant="default" onClick={() => onUse(person)} aria-label={t('likely.useThis', { name })}>
            {t('likely.use')}
          </Button>
        )}
      </Group>
    </li>
  );
}

function Band({ band }: { band: Match['band'] }) {
  const { t } = useTranslation('new-case');
  return (
    <Badge variant="light" color={band === 'possible' ? 'stone' : 'lamp'} tt="none" fw={500}>
      {t(`band.${band}`)}
    </Badge>
  );
}
