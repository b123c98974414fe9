import { Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/page.tsx';
import { useCaseChanged, useThisCase } from '../../case/case-queries.ts';
import { BackToFollowUp } from '../tab/back.tsx';
import { ContactForm } from './contact-form.tsx';
import { Said, type SaidProps } from './said.tsx';

/** The same sheet, opened from the page of a case. */
export function ContactPage() {
  const { t } = useTranslation('follow-up');
  const { id } = useThisCase();
  const { roundId = '' } = useParams({ strict: false });
  const changed = useCaseChanged();
  const [said, setSaid] = useState<SaidProps | null>(null);
  return (
    <Page title={t('contact.page')} actions={<BackToFollowUp caseId={id} />}>
      <Stack gap="md">
        {said ? (
          <Said {...said} />
        ) : (
          <ContactForm
            roundId={roundId}
            onRecorded={async (sheet, recorded) => {
              setSaid({ sheet, recorded });
              await changed();
            }}
          />
        )}
      </Stack>
    </Page>
  );
}
