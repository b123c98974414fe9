import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { nameOf, type Case } from '../case/case-queries.ts';
import type { Closure } from './closure-queries.ts';

/** How each member’s assistance ended, the latest first. */
export function ClosedRecords({ file, closures }: { file: Case; closures: Closure['closures'] }) {
  const { t } = useTranslation(['closing', 'codes']);
  const format = useFormat();
  const codes = useCodes();
  return (
    <Rows>
      {closures.map((closure, at) => {
        const member = file.members.find(({ id }) => id === closure.memberId);
        return (
          <Row
            key={at}
            title={t('closed.on', { day: format.day(closure.closedOn) })}
            lines={[
              [
                member && <Content>{nameOf(member)}</Content>,
                t(`outcome.${closure.outcome}`),
                codes('closingReason', closure.reasonCode),
              ],
              [
                closure.closedBy && (
                  <>
                    {t('closed.by')} <Content>{closure.closedBy}</Content>
                  </>
                ),
              ],
            ]}
            words={closure.explored}
          />
        );
      })}
    </Rows>
  );
}
