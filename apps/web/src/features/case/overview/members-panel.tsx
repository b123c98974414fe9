import { Group, Text } from '@mantine/core';
import { PauseIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useAge } from '../age.ts';
import classes from '../case.module.css';
import { nameOf, ownMembersOf, type Case } from '../case-queries.ts';

/** The family at a glance; each stands at a stage of their own. */
export function MembersPanel({ file }: { file: Case }) {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  const age = useAge();
  return (
    <Panel
      title={t('members.title')}
      actions={
        <AnchorLink to="/cases/$caseId/people" params={{ caseId: file.id }} fz="sm">
          {t('members.all')}
        </AnchorLink>
      }
    >
      <ul className={classes.entries}>
        {ownMembersOf(file).map((member) => (
          <li key={member.id}>
            <Group justify="space-between" gap="xs">
              <div>
                <Text fw={600} component="span">
                  <Content>{nameOf(member)}</Content>
                </Text>{' '}
                <span className={classes.quiet}>
                  {[codes('relation', member.relation), codes('sex', member.sex), age(member)].join(t('listComma'))}
                </span>
              </div>
              <Text fw={600} component="span">
                {codes('stage', member.stage)}
              </Text>
            </Group>
            <Group gap="md" className={classes.quiet}>
              <span>
                {!member.travelling
                  ? t('members.stays')
                  : member.destinationCountryCode
                    ? t('members.to', { country: format.country(member.destinationCountryCode) })
                    : t('members.noDestination')}
              </span>
              {member.preferredLanguage && (
                <span>{t('members.speaks', { language: format.language(member.preferredLanguage) })}</span>
              )}
              {member.queuedOn && <span>{t('members.queued', { day: format.day(member.queuedOn) })}</span>}
              {member.hold && (
                <IconWords icon={PauseIcon} tone="lamp">
                  {codes('holdReason', member.hold.reason)}, {t('members.lookedAtAgain')}{' '}
                  {format.day(member.hold.reviewOn)}
                </IconWords>
              )}
            </Group>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
