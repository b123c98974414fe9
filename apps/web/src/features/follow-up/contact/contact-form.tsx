import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useCallSheet, type CallSheet, type Recorded } from '../data/follow-up.queries.ts';
import { ContactFields } from './contact-fields.tsx';
import { SheetHead } from './sheet-head.tsx';

export interface ContactFormProps {
  roundId: string;
  onRecorded: (sheet: CallSheet, recorded: Recorded) => Promise<void>;
}

/** Everything a call needs on one sheet: how they may be reached, what was tried, and what comes of it. */
export function ContactForm({ roundId, onRecorded }: ContactFormProps) {
  const { t } = useTranslation('follow-up');
  const sheet = useCallSheet(roundId);
  return (
    <Panel title={t('contact.title')}>
      <QueryState query={sheet} lines={8}>
        {(told) => (
          <>
            <SheetHead sheet={told} />
            <ContactFields
              key={told.roundId}
              sheet={told}
              askAgain={sheet.refetch}
              onRecorded={(recorded) => onRecorded(told, recorded)}
            />
          </>
        )}
      </QueryState>
    </Panel>
  );
}
