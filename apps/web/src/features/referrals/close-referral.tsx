import { Button } from '@mantine/core';
import { REFERRAL_CLOSE_REASONS, type ReferralCloseReason } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../components/form/app-form.tsx';
import { ChoiceField } from '../../components/form/choice-field.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { Panel } from '../../components/panel.tsx';
import { useCodes } from '../../lib/i18n/use-codes.ts';

export interface CloseReferralProps {
  onClose: (reason: ReferralCloseReason) => void;
  closing: boolean;
}

/** No case comes of it: whoever referred is told why. */
export function CloseReferral({ onClose, closing }: CloseReferralProps) {
  const { t } = useTranslation('duty-queue');
  const codes = useCodes();
  const form = useAppForm<{ reason: ReferralCloseReason | '' }>({
    initialValues: { reason: '' },
    validate: { reason: (code) => (code ? null : t('referral.close.missing')) },
  });
  return (
    <Panel title={t('referral.close.title')}>
      <AppForm form={form} onSend={async ({ reason }) => onClose(reason as ReferralCloseReason)}>
        <ChoiceField
          field={form.field('reason')}
          label={t('referral.close.reason')}
          choices={REFERRAL_CLOSE_REASONS.map((value) => ({ value, label: codes('referralCloseReason', value) }))}
        />
        <div>
          <Button type="submit" variant="default" loading={closing}>
            {t('referral.close.send')}
          </Button>
        </div>
      </AppForm>
    </Panel>
  );
}
