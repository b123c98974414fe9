import { Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { useDraft } from '../../../components/form/draft/use-draft.ts';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { client } from '../../../lib/api/client.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { isUnderWay, nameOf, type CaseFile } from '../data/case-members.ts';
import { useSpoken, type Session } from '../data/counselling.queries.ts';
import { stillMissing } from '../data/told.ts';
import { BackToCounselling, CaseLead } from '../parts/case-lead.tsx';
import { refetchCase } from '../parts/refetch-case.ts';
import { Content } from '../../../components/content.tsx';
import { MemberPart } from './member-part.tsx';
import { NextAppointmentPart } from './next-appointment-part.tsx';
import { RoomPart } from './room-part.tsx';
import { useSessionAnswers } from './session-answers.tsx';
import { useSessionRules } from './session-rules.ts';
import { initialSession } from './session-start.ts';
import { appointmentOf, inNextAppointment, inThisForm, sessionOf, type SessionValues } from './session-values.ts';
import { TopicsPart } from './topics-part.tsx';
import { WhoPart } from './who-part.tsx';

export interface SessionFormProps {
  file: CaseFile;
  sessions: readonly Session[];
}

/** A counselling session, told once: who, in what room, what was said to them, what each said, and when they meet again. */
export function SessionForm({ file, sessions }: SessionFormProps) {
  const { t } = useTranslation('session');
  const queries = useQueryClient();
  const may = useMay();
  const mayNext = may('appointment.make', file.officeId);
  const form = useAppForm<SessionValues>({ initialValues: initialSession(file), validate: useSessionRules(mayNext) });
  const draft = useDraft(form, { kind: 'counselling-session', caseId: file.id });
  const recorded = useRef(false);
  const journey = useJourney(form, async (values) => {
    await record(file, values, recorded, draft.end);
    await refetchCase(queries, file.id);
  });
  const { values } = form;
  const members = file.members.filter(isUnderWay);
  const spoken = useSpoken(members);
  const heard = members.filter(({ id }) => values.memberIds.includes(id));
  const lacking = stillMissing(members, sessions, spoken, values.heldOn);
  const answers = useSessionAnswers(file, form, mayNext);
  const props = { form, members };
  return (
    <FormJourney
      journey={journey}
      title={t('title')}
      lead={<CaseLead file={file} />}
      back={<BackToCounselling caseId={file.id} />}
      answers={answers}
      draft={draft}
      sendLabel={t('send')}
      confirmation={() => ({
        title: t('done.title'),
        words: (
          <Done
            values={values}
            left={left(
              heard.map(({ id }) => id),
              lacking,
              values,
            )}
          />
        ),
      })}
    >
      <WhoPart {...props} zone={file.timeZone} />
      <RoomPart {...props} />
      <TopicsPart {...props} lacking={lacking} />
      {heard.map((member) => (
        <MemberPart
          key={member.id}
          form={form}
          member={member}
          all={members}
          maySeal={may('sealed.write', file.officeId)}
          withOthers={heard.length > 1}
        />
      ))}
      {mayNext && <NextAppointmentPart {...props} zone={file.timeZone} />}
    </FormJourney>
  );

  function Done({ values: sent, left: missing }: { values: SessionValues; left: number }) {
    return (
      <Stack gap="xs">
        <Text>{t('done.seen')}</Text>
        {missing > 0 ? <Text>{t('done.missing', { count: missing })}</Text> : <Text>{t('done.complete')}</Text>}
        {sent.next.wanted === 'yes' && (
          <Text>
            {t('done.appointment')}{' '}
            <Content>{nameOf(file.members.find(({ id }) => id === sent.next.memberId)!)}</Content>
          </Text>
        )}
      </Stack>
    );
  }
}

/** How many topics somebody who was there still has to be told. */
function left(
  memberIds: readonly string[],
  lacking: ReturnType<typeof stillMissing>,
  { topics }: SessionValues,
): number {
  return new Set(memberIds.flatMap((id) => (lacking.get(id) ?? []).filter((topic) => !topics.includes(topic)))).size;
}

/** The session first; when only the appointment is refused, sending again makes the appointment alone. */
async function record(
  file: CaseFile,
  values: SessionValues,
  recorded: { current: boolean },
  onRecorded: () => Promise<void>,
): Promise<void> {
  const params = { path: { id: file.id } };
  if (!recorded.current) {
    const { error } = await client.POST('/api/cases/{id}/sessions', { params, body: sessionOf(values, file.timeZone) });
    if (error) throw inThisForm(error, values);
    recorded.current = true;
    await onRecorded();
  }
  if (values.next.wanted !== 'yes') return;
  const body = appointmentOf(values, file.timeZone);
  const { error } = await client.POST('/api/cases/{id}/appointments', { params, body });
  if (error) throw inNextAppointment(error);
}
