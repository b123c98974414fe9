import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { wordsOf } from '../data/children.queries.ts';
import { useHolderNames } from '../parts/use-holders.ts';
import { ToForm, type PartProps } from './part.tsx';

/** Everybody who must be asked before the child returns, also who stays behind; or a court that decided instead. */
export function ParentsPanel({ scene, child, records }: PartProps) {
  const { t } = useTranslation('children');
  const format = useFormat();
  const names = useHolderNames(scene.file, child);
  const named = (personId: string | null, holderName: string | null = null) => {
    const name = holderName ?? (personId ? names.get(personId) : undefined);
    return name ? <Content>{name}</Content> : t('parents.elsewhere');
  };
  const nobody = child.holders.length + child.holdersByKinship.length + child.custodyOrders.length === 0;
  return (
    <Panel
      title={t('parents.title')}
      actions={
        <Group gap="xs">
          <ToForm scene={scene} form="holder" permission="child.record">
            {t('parents.new')}
          </ToForm>
          <ToForm scene={scene} form="custody-order" permission="guardianship.record">
            {t('parents.order')}
          </ToForm>
        </Group>
      }
    >
      {nobody && <Text size="sm">{t('parents.empty')}</Text>}
      <Rows>
        {child.holders.map((holder) => (
          <Row
            key={holder.id}
            title={
              <>
                {named(holder.personId, holder.holderName)} · {t(`authorityBasis.${holder.basis}`)}
              </>
            }
            lines={[
              [
                holder.consentedOn ? (
                  <>
                    {t('parents.consented')} <Content>{format.day(holder.consentedOn)}</Content>
                  </>
                ) : (
                  t('parents.noConsent')
                ),
                holder.contact && <Content>{holder.contact}</Content>,
                holder.onlyBecause && t(`onlyHolder.${holder.onlyBecause}`),
              ],
            ]}
            words={wordsOf(records, holder.id)}
            actions={
              <ToForm scene={scene} form="answer" permission="child.record" recordId={holder.id}>
                {t('parents.answer')}
              </ToForm>
            }
          />
        ))}
        {child.holdersByKinship.map(({ personId, basis }) => (
          <Row
            key={personId}
            title={
              <>
                {named(personId)} · {t(`authorityBasis.${basis}`)}
              </>
            }
            lines={[[t('parents.notAsked')]]}
            actions={
              <ToForm scene={scene} form="kinship-answer" permission="child.record" recordId={personId}>
                {t('parents.answer')}
              </ToForm>
            }
          />
        ))}
        {child.custodyOrders.map((order) => (
          <Row
            key={order.id}
            title={t('custody.row')}
            lines={[
              [<Content key="court">{`${order.court}, ${order.reference}`}</Content>],
              [
                <>
                  {t('from')} <Content>{format.day(order.orderedOn)}</Content>
                </>,
                order.endedOn && (
                  <>
                    {t('until')} <Content>{format.day(order.endedOn)}</Content>
                  </>
                ),
              ],
            ]}
          />
        ))}
      </Rows>
    </Panel>
  );
}
