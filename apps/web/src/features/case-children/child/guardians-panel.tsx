import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Guardianship } from '../data/children.queries.ts';
import { ToForm, type PartProps } from './part.tsx';

/** Who spoke, speaks and will speak for the child, from when until when, and by which act. */
export function GuardiansPanel({ scene, child }: PartProps) {
  const { t } = useTranslation('children');
  const format = useFormat();
  const state = ({ validFrom, validTo }: Guardianship) => {
    if (validFrom > scene.today) return t('guardians.begins');
    return validTo !== null && validTo < scene.today ? t('guardians.ended') : t('guardians.stands');
  };
  return (
    <Panel
      title={t('guardians.title')}
      actions={
        <ToForm scene={scene} form="guardian" permission="guardianship.record">
          {t('guardians.new')}
        </ToForm>
      }
    >
      {child.guardianships.length === 0 && <Text size="sm">{t('guardians.empty')}</Text>}
      <Rows>
        {child.guardianships.map((term) => (
          <Row
            key={term.id}
            title={
              <>
                <Content>{term.guardianName}</Content> · {state(term)}
              </>
            }
            lines={[
              [
                <>
                  {t('from')} <Content>{format.day(term.validFrom)}</Content>
                </>,
                term.validTo ? (
                  <>
                    {t('until')} <Content>{format.day(term.validTo)}</Content>
                  </>
                ) : (
                  t('guardians.open')
                ),
              ],
              [
                <>
                  {t('guardian.contact')}: <Content>{term.contact}</Content>
                </>,
              ],
              [
                <>
                  {t('guardians.by')}{' '}
                  <Content>{`${term.authority}, ${term.act}, ${format.day(term.appointedOn)}`}</Content>
                </>,
              ],
            ]}
            actions={
              (term.validTo === null || term.validTo >= scene.today) && (
                <ToForm scene={scene} form="end-guardian" permission="guardianship.record" recordId={term.id}>
                  {t('guardians.end')}
                </ToForm>
              )
            }
          />
        ))}
      </Rows>
    </Panel>
  );
}
