import type { Case } from '../case/case-queries.ts';
import { ReferralsPanel } from './referrals-panel.tsx';
import { ServicesPanel } from './services-panel.tsx';

/** To whom the members of a case were sent, and the help they were given: two panels of its reintegration. */
export const HelpPanels = ({ file }: { file: Case }) => (
  <>
    <ReferralsPanel file={file} />
    <ServicesPanel file={file} />
  </>
);
