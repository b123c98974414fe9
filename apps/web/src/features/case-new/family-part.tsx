import { Button, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { MEMBER_RELATIONS } from '@homeward/contracts';
import { PlusIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { CodeSelect } from '../../components/form/code-select.tsx';
import { fieldId, type AppForm } from '../../components/form/use-app-form.ts';
import { Panel } from '../../components/panel.tsx';
import { LikelyPeople } from './likely-people.tsx';
import classes from './new-case.module.css';
import { useLikely, type Shown } from './likely-queries.ts';
import { factsOf, nextMember, type NewCaseValues } from './new-case-values.ts';
import { BirthAndNationality, NameFields, OtherScript, SexField } from './person-fields.tsx';

const FAMILY_MAX = 30;
const RELATIONS = MEMBER_RELATIONS.filter((relation) => relation !== 'principal');

export interface FamilyPartProps {
  form: AppForm<NewCaseValues>;
  /** Members for whom it must be said why they are somebody else. */
  explain: ReadonlySet<number>;
}

/** Whoever came with them, one after the other by keyboard alone: name and nationality stand there already. */
export function FamilyPart({ form, explain }: FamilyPartProps) {
  const { t } = useTranslation('new-case');
  const { members } = form.values;
  const add = (): void => {
    form.insertListItem('members', nextMember(form.values));
    focusOn(fieldId(form.formId, `members.${members.length}.givenNames`));
  };
  const remove = (index: number): void => {
    form.removeListItem('members', index);
    focusOn(addId(form));
  };
  return (
    <Panel title={t('family.title')}>
      <Stack>
        {members.slice(1).map((_, index) => (
          <FamilyMember
            key={index}
            form={form}
            at={index + 1}
            explain={explain.has(index + 1)}
            onRemove={() => remove(index + 1)}
          />
        ))}
        {members.length < FAMILY_MAX && (
          <Group gap="sm">
            <Button id={addId(form)} variant="default" leftSection={<PlusIcon aria-hidden />} onClick={add}>
              {members.length === 1 ? t('family.add') : t('family.another')}
            </Button>
            {members.length === 1 && (
              <Text size="sm" c="dimmed">
                {t('family.hint')}
              </Text>
            )}
          </Group>
        )}
      </Stack>
    </Panel>
  );
}

interface FamilyMemberProps {
  form: AppForm<NewCaseValues>;
  at: number;
  explain: boolean;
  onRemove: () => void;
}

function FamilyMember({ form, at, explain, onRemove }: FamilyMemberProps) {
  const { t } = useTranslation('new-case');
  const member = form.values.members[at]!;
  const relation = (
    <CodeSelect
      {...form.field(`members.${at}.relation`)}
      list="relation"
      codes={RELATIONS}
      label={t('field.relation')}
      required
    />
  );
  const use = ({ id, givenNames, familyName }: Shown): void =>
    form.setFieldValue(`members.${at}`, {
      ...member,
      personId: id,
      registeredName: `${givenNames} ${familyName}`.trim(),
    });
  return (
    <fieldset className={classes['member']}>
      <legend>{t('family.member', { number: at + 1 })}</legend>
      {member.personId ? (
        <Stack gap="xs">
          <Text>
            {t('registered')} <Content>{member.registeredName}</Content>
          </Text>
          {relation}
        </Stack>
      ) : (
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            <NameFields form={form} at={at} />
            {relation}
            <SexField form={form} at={at} />
            <BirthAndNationality form={form} at={at} />
          </SimpleGrid>
          {explain && <WhyAnother form={form} at={at} onUse={use} />}
        </Stack>
      )}
      <Group justify="space-between" mt="xs" gap="xs">
        {member.personId ? <span /> : <OtherScript form={form} at={at} />}
        <Button variant="subtle" color="stone" size="compact-sm" onClick={onRemove}>
          {t('family.remove', { number: at + 1 })}
        </Button>
      </Group>
    </fieldset>
  );
}

/** The server knows somebody like this member: who, and why this would be another. */
function WhyAnother({ form, at, onUse }: { form: AppForm<NewCaseValues>; at: number; onUse: (person: Shown) => void }) {
  const { t } = useTranslation('new-case');
  const { members, officeId } = form.values;
  const { own } = useLikely({ facts: factsOf(members[at]!, officeId), number: '' }, false);
  return (
    <>
      <LikelyPeople own={own} elsewhere={[]} onUse={onUse} />
      <Textarea
        {...form.field(`members.${at}.duplicateReason`)}
        label={t('why.label')}
        description={t('why.hint')}
        required
        autosize
        minRows={2}
      />
    </>
  );
}

const addId = ({ formId }: AppForm<NewCaseValues>): string => `${formId}-add`;
/** Once it is drawn. */
const focusOn = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus());
