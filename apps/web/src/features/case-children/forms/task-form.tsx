import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { ChildForm } from '../parts/child-form.tsx';
import { NotThere } from '../parts/not-there.tsx';
import type { FormProps } from './form-props.ts';

/** A task of a child is done; that of a refusal lets the child’s steps go on, so only a protection officer ends it. */
export function FinishTaskForm({ scene, recordId }: FormProps) {
  const { t } = useTranslation('children');
  const format = useFormat();
  const task = scene.child?.tasks.find(({ id }) => id === recordId);
  if (!task) return <NotThere scene={scene} title={t('finishTask.title')} />;
  return (
    <ChildForm
      scene={scene}
      title={t('finishTask.title')}
      intro={
        <>
          <Text fw={600}>{t(`childTask.${task.kind}`)}</Text>
          <Text>{t(`childTaskWords.${task.kind}`)}</Text>
        </>
      }
      sendLabel={t('finishTask.send')}
      {...(task.kind === 'parental-refusal' ? { warning: t('finishTask.warning') } : {})}
      questions={[{ kind: 'tick', name: 'done', label: t('finishTask.tick') }]}
      changes={{
        version: task.version,
        facts: [
          {
            ...{ name: 'doneOn', label: t('finishTask.doneOn') },
            value: task.doneOn ? format.day(task.doneOn) : t('none'),
          },
        ],
      }}
      done={{ title: t('finishTask.done'), next: t('finishTask.next') }}
      send={(_, version) =>
        client.POST('/api/child-tasks/{id}/finish', { params: { path: { id: recordId } }, body: { version } })
      }
    />
  );
}
