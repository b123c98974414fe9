import { SimpleGrid, Stack } from '@mantine/core';
import { INTERPRETER_KINDS, OTHERS_PRESENT } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useYesNo } from '../parts/use-yes-no.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { nameOf } from '../data/case-members.ts';
import { mayBeAlone } from './session-values.ts';
import type { PartProps } from './who-part.tsx';

/** Who interpreted and who listened: it decides whether the person was free to speak. */
export function RoomPart({ form, members }: PartProps) {
  const { t } = useTranslation('session');
  const codes = useCodes();
  const yesNo = useYesNo();
  const { values } = form;
  const interpreted = values.interpreterUsed === 'yes';
  const beside = members.filter(({ id }) => !values.memberIds.includes(id));
  return (
    <Panel title={t('room')}>
      <Stack>
        <ChoiceField field={form.field('interpreterUsed')} label={t('interpreterUsed.label')} choices={yesNo} inline />
        {interpreted && (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <CodeSelect
              {...form.field('interpreterKind')}
              label={t('interpreterKind')}
              placeholder={t('notSaid')}
              list="interpreterKind"
              codes={INTERPRETER_KINDS}
            />
            <ChoiceField
              field={form.field('interpreterIsKin')}
              label={t('interpreterIsKin.label')}
              description={t('interpreterIsKin.hint')}
              choices={yesNo}
              inline
            />
          </SimpleGrid>
        )}
        {beside.length > 0 && (
          <ChoicesField
            field={form.field('presentMemberIds')}
            label={t('presentMembers')}
            columns={2}
            choices={beside.map((member) => ({ value: member.id, label: <Content>{nameOf(member)}</Content> }))}
          />
        )}
        <ChoicesField
          field={form.field('othersPresent')}
          label={t('othersPresent')}
          columns={2}
          choices={OTHERS_PRESENT.filter((kind) => kind !== 'interpreter' || interpreted).map((value) => ({
            value,
            label: codes('otherPresent', value),
          }))}
        />
        {mayBeAlone(values) && (
          <ChoiceField
            field={form.field('alone')}
            label={t('alone.label')}
            description={t('alone.hint')}
            choices={yesNo}
            inline
          />
        )}
        {values.mode === 'detention-centre' && (
          <ChoiceField
            field={form.field('outOfEarshot')}
            label={t('outOfEarshot.label')}
            description={t('outOfEarshot.hint')}
            choices={yesNo}
            inline
          />
        )}
      </Stack>
    </Panel>
  );
}
