import { Button, Group, Select } from '@mantine/core';
import { MATTER_CLASSES, type MatterClass } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropZone } from '../../../components/drop-zone.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { LeaveGuard } from '../../../components/journey/leave-guard.tsx';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { nameOf, principalOf, useCaseChanged, type Case } from '../../case/case-queries.ts';
import { ENDINGS, MOST_MEGABYTES } from './chosen-file.ts';
import { ChosenFiles } from './chosen-files.tsx';
import { useUpload } from './use-upload.ts';

/** Files about one member, all of one class; nobody is asked again for what was kept already. */
export function UploadForm({ file, onDone }: { file: Case; onDone: () => void }) {
  const { t } = useTranslation('files');
  const codes = useCodes();
  const may = useMay();
  const changed = useCaseChanged();
  const upload = useUpload();
  const [missing, setMissing] = useState<string | null>(null);
  const classes = MATTER_CLASSES.filter((each) => each === 'ordinary' || may('sealed.write', file.officeId));
  const form = useAppForm({
    initialValues: { memberId: principalOf(file).id, matterClass: 'ordinary' as MatterClass },
  });
  const waiting = upload.files.some(({ state, problem }) => state === 'chosen' || problem === 'other');
  const send = async (values: { memberId: string; matterClass: MatterClass }): Promise<void> => {
    if (!waiting) return setMissing(t('upload.wrong.file'));
    const kept = await upload.send({ caseId: file.id, ...values });
    if (kept > 0) await changed();
  };
  return (
    <AppForm form={form} onSend={send}>
      <LeaveGuard unsaved={waiting} />
      {file.members.length > 1 && (
        <Select
          {...form.field('memberId')}
          label={t('upload.member')}
          data={file.members.map((member) => ({ value: member.id, label: nameOf(member) }))}
          allowDeselect={false}
          maw={380}
        />
      )}
      {classes.length > 1 && (
        <ChoiceField
          field={form.field('matterClass')}
          label={t('upload.class')}
          description={t('upload.classHint')}
          choices={classes.map((value) => ({ value, label: codes('matterClass', value) }))}
          inline
        />
      )}
      <DropZone
        pick={t('upload.pick')}
        hint={
          <>
            {t('upload.drop')} {t('upload.kinds')} <bdi data-content="">{ENDINGS.join(', ')}</bdi>.{' '}
            {t('upload.most', { count: MOST_MEGABYTES })}
          </>
        }
        endings={ENDINGS}
        error={missing}
        onFiles={(files) => {
          setMissing(null);
          upload.add(files);
        }}
      />
      <ChosenFiles files={upload.files} onRemove={upload.remove} />
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('upload.send')}
        </Button>
        <Button variant="default" onClick={onDone} disabled={form.sending}>
          {t('upload.close')}
        </Button>
      </Group>
    </AppForm>
  );
}
