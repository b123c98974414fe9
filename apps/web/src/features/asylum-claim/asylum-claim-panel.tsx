import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { ownMembersOf } from '../case/case-queries.ts';
import { nameOf, type CaseFile } from '../case-counselling/data/case-members.ts';
import { useDeclarations } from '../case-counselling/data/counselling.queries.ts';

/** Whose asylum claim was withdrawn. No withdrawal is sent before the departure is confirmed, unless a dated rule asks for it. */
export function AsylumClaimPanel({ file }: { file: CaseFile }) {
  const { t } = useTranslation('asylum-claim');
  const format = useFormat();
  const mayRecord = useMay()('declaration.record', file.officeId);
  const declarations = useDeclarations(file.id);
  return (
    <Panel title={t('panel')}>
      <Text size="sm" c="dimmed">
        {t('rule')}
      </Text>
      <QueryState query={declarations}>
        {({ withdrawals }) => (
          <Rows>
            {ownMembersOf(file).map((member) => {
              const sent = withdrawals.find(({ memberId }) => memberId === member.id);
              return (
                <Row
                  key={member.id}
                  title={<Content>{nameOf(member)}</Content>}
                  lines={[
                    [
                      sent ? (
                        <>
                          {t('sent')} <Content>{format.day(sent.sentOn)}</Content>
                        </>
                      ) : (
                        t('notSent')
                      ),
                      sent?.ruleSource && <Content>{`${sent.ruleProgramme}, ${sent.ruleSource}`}</Content>,
                    ],
                  ]}
                  actions={
                    !sent &&
                    mayRecord && (
                      <AnchorLink
                        size="sm"
                        to="/cases/$caseId/counselling/asylum-claim/$memberId"
                        params={{ caseId: file.id, memberId: member.id }}
                      >
                        {t('record')}
                      </AnchorLink>
                    )
                  }
                />
              );
            })}
          </Rows>
        )}
      </QueryState>
    </Panel>
  );
}
