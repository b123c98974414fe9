import { Alert, Stack, Text } from '@mantine/core';
import { ShieldLockIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { CallSheet } from '../data/follow-up.queries.ts';
import { useRoundWords } from '../data/use-round-words.ts';

type Channel = CallSheet['channels'][number];

/** Who it is, in which language, by which safe channel, and what was tried before. */
export function SheetHead({ sheet }: { sheet: CallSheet }) {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  const roundWords = useRoundWords();
  const whom = <Content>{[sheet.name, sheet.caseNumber].filter(Boolean).join(', ')}</Content>;
  const { caseId, caseInReach, channels, channelsWithheld, attempts, languages } = sheet;
  return (
    <Stack gap="xs" mb="md">
      <Text fw={650} size="lg">
        {caseInReach ? (
          <AnchorLink to="/cases/$caseId/follow-up" params={{ caseId }} inherit>
            {whom}
          </AnchorLink>
        ) : (
          whom
        )}
      </Text>
      <Text size="sm">
        {roundWords(sheet.code)} · {t(`purpose.${sheet.purpose}`)}
        {languages.length > 0 && (
          <>
            {' · '}
            {t('contact.speaks')} <Content>{languages.map((code) => format.language(code)).join(' · ')}</Content>
          </>
        )}
      </Text>
      {channels.map((channel) => (
        <ChannelLine key={channel.id} channel={channel} of={channel.name === sheet.name ? null : channel.name} />
      ))}
      {channelsWithheld > 0 && (
        <Text size="sm" c="dimmed">
          <ShieldLockIcon aria-hidden size={14} /> {t('contact.withheld', { count: channelsWithheld })}
        </Text>
      )}
      {channels.length === 0 && (
        <Alert color="lamp" variant="light" title={t('contact.noChannel')}>
          {t(caseInReach ? 'contact.noChannelWords' : 'contact.noChannelAfar')}
        </Alert>
      )}
      {attempts.map(({ id, attemptedAt, outcome, byName }) => (
        <Text key={id} size="sm" c="dimmed">
          {t(`outcome.${outcome}`)}:{' '}
          <Content>{[format.instant(attemptedAt, sheet.timeZone), byName].filter(Boolean).join(' · ')}</Content>
        </Text>
      ))}
    </Stack>
  );
}

function ChannelLine({ channel, of }: { channel: Channel; of: string | null }) {
  const { t } = useTranslation(['follow-up', 'codes']);
  const format = useFormat();
  const { hoursFrom, hoursTo, weekdays, wordsToAvoid, belongsTo, language, mayLeaveVoiceMail } = channel;
  // A Monday of any week names the weekdays.
  const dayNames = format.list(weekdays.map((weekday) => format.dayBy(`2026-06-0${weekday}`, { weekday: 'short' })));
  return (
    <div>
      <Text component="div">
        {t(`channel.${channel.kind}`)}:{' '}
        <strong>
          <Content>{channel.value}</Content>
        </strong>
        {of && (
          <>
            {' '}
            <Content>{of}</Content>
          </>
        )}
        {belongsTo && (
          <>
            {' '}
            (<Content>{belongsTo}</Content>)
          </>
        )}
      </Text>
      <Text size="sm" c="dimmed" component="div">
        {[
          hoursFrom && hoursTo ? t('contact.hours', { from: hoursFrom, to: hoursTo }) : t('contact.anyHour'),
          dayNames,
          language && t('contact.inLanguage', { language: format.language(language) }),
          channel.kind === 'phone' && t(mayLeaveVoiceMail ? 'contact.mayLeave' : 'contact.mayNotLeave'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {wordsToAvoid.length > 0 && (
        <Text size="sm" component="div">
          {t('contact.avoid')} <Content>{wordsToAvoid.join(', ')}</Content>
        </Text>
      )}
    </div>
  );
}
