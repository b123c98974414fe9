import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { Content } from '../content.tsx';
import { ChoiceField } from '../form/choice-field.tsx';
import { DayField } from '../form/day-field.tsx';
import { LanguageSelect } from '../form/language-select.tsx';
import type { AppForm } from '../form/use-app-form.ts';
import type { Question, Told } from './questions.ts';

const SHORT = 380;

/** One question, asked as its kind is. */
export function QuestionField({ question, form }: { question: Question; form: AppForm<Told> }) {
  const { name, label, hint } = question;
  const field = form.field(name);
  const asked = { label, description: hint };
  switch (question.kind) {
    case 'day':
      return <DayField {...field} {...asked} maw={SHORT} />;
    case 'time':
      return <TextInput {...field} {...asked} type="time" maw={SHORT} />;
    case 'line':
      return <TextInput {...field} {...asked} />;
    case 'words':
      return <Textarea {...field} {...asked} rows={question.rows ?? 3} resize="vertical" />;
    case 'language':
      return <LanguageSelect {...field} {...asked} maw={SHORT} />;
    case 'select':
      return (
        <Select
          {...field}
          {...asked}
          maw={SHORT}
          searchable
          data={question.options.map(({ value, label: words }) => ({ value, label: words }))}
          value={(field.value as string) || null}
          renderOption={({ option }) =>
            question.options.find(({ value }) => value === option.value)?.content ? (
              <Content>{option.label}</Content>
            ) : (
              option.label
            )
          }
        />
      );
    case 'choice':
      return (
        <ChoiceField
          field={field}
          {...asked}
          choices={question.options.map(({ content, label: words, ...option }) => ({
            ...option,
            label: content ? <Content>{words}</Content> : words,
          }))}
        />
      );
    case 'tick': {
      const { value, onChange, ...box } = field;
      return (
        <Checkbox
          {...box}
          {...asked}
          checked={value === 'yes'}
          aria-invalid={box.error ? true : undefined}
          onChange={(event) => (onChange as (value: string) => void)(event.currentTarget.checked ? 'yes' : '')}
        />
      );
    }
  }
}
