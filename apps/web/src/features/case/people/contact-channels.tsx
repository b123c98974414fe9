import { Text } from '@mantine/core';
import { CheckCircleIcon, NoEntryIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import type { CaseMember } from '../case-queries.ts';
import { ContactLinks, SectionLink } from '../../case-people/section-link.tsx';
import { useWeekdays } from '../../case-people/use-weekdays.ts';
import classes from '../case.module.css';
import own from './people.module.css';

type Channel = components['schemas']['ContactChannelDto'];

/** How a person may be reached, and how not: a message read by the wrong eyes can put them in danger. */
export function ContactChannels({ channels, member }: { channels: readonly Channel[]; member: CaseMember }) {
  const { t } = useTranslation('case-page');
  const standing = channels.filter(({ ended }) => !ended);
  return (
    <>
      <h3 className={own.heading}>{t('contact.title')}</h3>
      {standing.length === 0 && <Text c="dimmed">{t('contact.none')}</Text>}
      <ul className={classes.entries}>
        {standing.map((channel) => (
          <li key={channel.id}>
            <OneChannel channel={channel} />
            <ContactLinks member={member} channel={channel} />
          </li>
        ))}
      </ul>
      <SectionLink member={member} to="contact" permission="person.register" />
    </>
  );
}

function OneChannel({ channel }: { channel: Channel }) {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  const weekdays = useWeekdays();
  const safe = channel.safety === 'safe';
  const days = channel.weekdays.map((day) => weekdays[day - 1]!.label).join(t('listComma'));
  const rules = [
    channel.mayWrite ? t('contact.mayWrite') : t('contact.mayNotWrite'),
    channel.mayLeaveVoiceMail ? t('contact.mayLeaveVoiceMail') : t('contact.noVoiceMail'),
    channel.hoursFrom && channel.hoursTo && t('contact.hours', { from: channel.hoursFrom, to: channel.hoursTo }),
    days && t('contact.days', { days }),
    channel.language && format.language(channel.language),
  ].filter(Boolean);
  return (
    <>
      {codes('contactKind', channel.kind)}:{' '}
      <strong>
        <Content>{channel.value}</Content>
      </strong>
      {channel.belongsTo && (
        <>
          {' '}
          ({t('contact.belongsTo')} <Content>{channel.belongsTo}</Content>)
        </>
      )}{' '}
      <IconWords icon={safe ? CheckCircleIcon : NoEntryIcon} tone={safe ? 'moss' : 'brick'}>
        {codes('contactSafety', channel.safety)}
      </IconWords>
      <div className={classes.quiet}>{rules.join(t('listComma'))}</div>
      {channel.wordsToAvoid.length > 0 && (
        <div className={classes.quiet}>
          {t('contact.avoid')} <Content>{channel.wordsToAvoid.join(', ')}</Content>
        </div>
      )}
    </>
  );
}
