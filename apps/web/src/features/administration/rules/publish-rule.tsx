import { Alert, Button, Text } from '@mantine/core';
import { PeopleIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Interruption } from '../../../components/interruption.tsx';
import { useStandingAction } from '../../../components/standing/use-standing-action.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { useChanged } from '../data/use-changed.ts';
import type { Rule } from '../programmes/programmes.queries.ts';

/** From publishing on, people are judged by it: by another person than wrote it, who reads what it means first. */
export function PublishRule({ rule, onPublished }: { rule: Rule; onPublished: () => void }) {
  const { t } = useTranslation(['rules', 'common', 'texts', 'versions']);
  const format = useFormat();
  const may = useMay();
  const me = useSession().user.id;
  const changed = useChanged('/api/programmes');
  const [asking, setAsking] = useState(false);
  const publishing = api.useMutation('post', '/api/rule-versions/{id}/publish');
  const action = useStandingAction({
    version: rule.version,
    facts: [
      { name: 'state', label: t('versions:state'), value: t(`state.${rule.status}`, { ns: 'texts' }) },
      {
        ...{ name: 'validFrom', label: t('versions:validFrom') },
        value: rule.validFrom ? format.day(rule.validFrom) : t('versions:none'),
      },
    ],
    askAgain: changed,
  });
  const publish = (): void =>
    action.run(async (version) => {
      await publishing.mutateAsync({ params: { path: { id: rule.id } }, body: { version } });
      setAsking(false);
      onPublished();
      await changed();
    });
  const own = rule.draftedBy === me;
  const mayPublish = may('rule.publish');
  if (asking)
    return (
      <Interruption
        title={
          <>
            {t('publish.title')} <Content>{rule.title}</Content>
          </>
        }
        onGoOn={publish}
        out={
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('common:action.cancel')}
          </Button>
        }
      >
        {action.notice}
        <Text>
          {t('publish.from')} <Content>{rule.validFrom ? format.day(rule.validFrom) : ''}</Content>
        </Text>
        <Text>{t('publish.before')}</Text>
        <Text>{t('publish.never')}</Text>
      </Interruption>
    );
  if (rule.status !== 'draft') return null;
  return (
    <Alert color="lamp" variant="light" icon={<PeopleIcon aria-hidden />} title={t('publish.draft')}>
      <Text mb="sm">{own ? t('publish.own') : mayPublish ? t('publish.read') : t('publish.others')}</Text>
      {!own && mayPublish && <Button onClick={() => setAsking(true)}>{t('publish.send')}</Button>}
    </Alert>
  );
}
