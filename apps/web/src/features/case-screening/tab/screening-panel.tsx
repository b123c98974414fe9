import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { isUnderWay, nameOf, type CaseFile } from '../../case-counselling/data/case-members.ts';
import { useScreenings } from '../../case-counselling/data/counselling.queries.ts';
import { screeningStateOf } from '../data/screening-state.ts';
import { ScreeningStatus } from './screening-status.tsx';

/** In the counselling tab: who was screened, who was not, and the way to it. */
export function ScreeningPanel({ file }: { file: CaseFile }) {
  const { t } = useTranslation('screening');
  const screenings = useScreenings(file.id);
  return (
    <Panel
      title={t('title')}
      actions={
        <ButtonLink to="/cases/$caseId/counselling/screenings" params={{ caseId: file.id }} size="xs" variant="default">
          {t('open')}
        </ButtonLink>
      }
    >
      <QueryState query={screenings}>
        {({ rows }) => (
          <Rows>
            {file.members.filter(isUnderWay).map((member) => (
              <Row
                key={member.id}
                title={<Content>{nameOf(member)}</Content>}
                lines={[[<ScreeningStatus key="status" state={screeningStateOf(rows, member.id)} />]]}
              />
            ))}
          </Rows>
        )}
      </QueryState>
    </Panel>
  );
}
