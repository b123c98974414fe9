import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import type { FieldProps } from '../../../components/form/use-app-form.ts';
import { nameOf, type Member } from '../data/case-members.ts';

/** One member of the case, by name. */
export function MemberChoice({
  field,
  label,
  members,
}: {
  field: FieldProps;
  label: string;
  members: readonly Member[];
}) {
  const codes = useCodes();
  return (
    <ChoiceField
      field={field}
      label={label}
      choices={members.map((member) => ({
        value: member.id,
        label: <Content>{nameOf(member)}</Content>,
        description: codes('relation', member.relation),
      }))}
    />
  );
}
