import { SCREENING_KINDS, type ScreeningKind } from '@homeward/contracts';
import { notFound, useParams } from '@tanstack/react-router';
import { useThisCase } from '../../case/case-queries.ts';
import { ScreeningForm } from './screening-form.tsx';

export function ScreeningPage() {
  const file = useThisCase();
  const { memberId, kind } = useParams({ from: '/cases/$caseId/counselling/screening/$memberId/$kind' });
  const member = file.members.find(({ id }) => id === memberId);
  if (!member || !(SCREENING_KINDS as readonly string[]).includes(kind)) throw notFound();
  return <ScreeningForm key={`${memberId}/${kind}`} file={file} member={member} kind={kind as ScreeningKind} />;
}
