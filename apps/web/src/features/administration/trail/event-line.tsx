import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import adminClasses from '../administration.module.css';
import { useOfficeName } from '../data/offices.ts';
import classes from './trail.module.css';
import type { TrailChange } from './trail-search.ts';
import { useTrailWords } from './use-trail-words.tsx';

export interface EventLineProps {
  event: components['schemas']['AuditEventDto'];
  onFilter: (change: TrailChange) => void;
}

/** One line of the trail; who acted and on which record lead to all that is known of either. */
export function EventLine({ event, onFilter }: EventLineProps) {
  const { t } = useTranslation('trail');
  const format = useFormat();
  const officeName = useOfficeName();
  const words = useTrailWords();
  const { actorId, recordType, recordId } = event;
  return (
    <li className={classes.event}>
      <div>
        <strong>{words.action(event.action)}</strong> · {words.record(recordType)}{' '}
        <button type="button" className={classes.link} onClick={() => onFilter({ recordType, recordId })}>
          <Content>{recordId}</Content>
        </button>
        {recordType === 'case' && (
          <>
            {' · '}
            <button
              type="button"
              className={classes.link}
              onClick={() => onFilter({ caseId: recordId, recordType: undefined, recordId: undefined })}
            >
              {t('wholeCase')}
            </button>
          </>
        )}
      </div>
      <div>
        {actorId ? (
          <button type="button" className={classes.link} onClick={() => onFilter({ actorId })}>
            <Content>{event.actorName ?? actorId}</Content>
          </button>
        ) : (
          t(`actor.${event.actorKind}`)
        )}
        {event.actorKind === 'api-key' && <> ({t('actor.api-key')})</>} · <Content>{format.instant(event.at)}</Content>
        {event.officeId && (
          <>
            {' · '}
            <Content>{officeName(event.officeId)}</Content>
          </>
        )}
      </div>
      <div className={adminClasses.quiet}>
        {event.fields.length > 0 && (
          <>
            {t('fields')} <Content>{event.fields.join(', ')}</Content> ·{' '}
          </>
        )}
        {t('correlation')} <Content>{event.correlationId}</Content>
      </div>
    </li>
  );
}
