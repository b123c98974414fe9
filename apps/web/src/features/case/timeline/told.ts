import { useTranslation } from 'react-i18next';
import type { components } from '../../../lib/api/schema.ts';
import { useCodes, type CodeListName } from '../../../lib/i18n/use-codes.ts';

type Entry = components['schemas']['TimelineEntryDto'];

export interface Told {
  readonly what: string;
  /** True when it is somebody’s word, such as the name of a file. */
  readonly isContent?: boolean;
  readonly words: string;
  readonly reasonCode: string;
  /** The day of the step, when it is not the day it was written down. */
  readonly happenedOn: string;
  /** Pieces that were checked in at the departure; null where nobody counted them. */
  readonly baggage: number | null;
  readonly corrected: boolean;
  /** The last step of its member, which can be taken back. */
  readonly correctable: boolean;
  readonly otherCaseId: string;
  readonly otherCase: string;
}

const LIST_OF: Readonly<Partial<Record<Entry['kind'], CodeListName>>> = {
  step: 'action',
  session: 'sessionPurpose',
  appointment: 'appointmentState',
  transfer: 'transferState',
  note: 'matterClass',
  link: 'caseLink',
  'hand-over': 'handOver',
  letter: 'letterKind',
  reckoning: 'reckoning',
  papers: 'paperStep',
  booking: 'bookingEvent',
  departure: 'departureEntry',
  'follow-up': 'followUpEntry',
  'service-referral': 'referralEntry',
  reintegration: 'reintegrationEntry',
};
const REASONS: Readonly<Record<string, CodeListName>> = {
  hold: 'holdReason',
  cancel: 'cancelReason',
  close: 'closingReason',
  'return-to-preparation': 'returnReason',
};

const REASONS_OF: Readonly<Partial<Record<Entry['kind'], CodeListName>>> = {
  transfer: 'transferReason',
  booking: 'bookingReason',
};

/** An entry of the timeline in the reader’s words, from the codes it carries. */
export function useTold(): (entry: Entry) => Told {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const whatOf = (entry: Entry, more: (name: string) => string): string => {
    if (entry.kind === 'attachment') return more('fileName');
    if (entry.kind === 'flag')
      return t(entry.what === 'raised' ? 'timeline.raised' : 'timeline.lowered', { flag: codes('flag', more('code')) });
    const list = LIST_OF[entry.kind];
    return list ? codes(list, entry.what) : entry.what;
  };
  return (entry) => {
    const more = (name: string): string => {
      const value = entry.more?.[name];
      return typeof value === 'string' ? value : '';
    };
    const list = REASONS_OF[entry.kind] ?? REASONS[entry.what];
    const happenedOn = more('happenedOn');
    const pieces = entry.more?.['baggagePieces'];
    return {
      what: whatOf(entry, more),
      isContent: entry.kind === 'attachment',
      words: more('text') || more('reason') || more('note'),
      reasonCode: list ? codes(list, more('reasonCode')) : '',
      happenedOn: happenedOn && happenedOn !== entry.at.slice(0, 10) ? happenedOn : '',
      baggage: typeof pieces === 'number' ? pieces : null,
      corrected: entry.more?.['corrected'] === true,
      correctable: entry.more?.['correctable'] === true,
      otherCaseId: more('otherCaseId'),
      otherCase: more('otherCase'),
    };
  };
}
