import { Group, NumberInput, Text, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import {
  MATTER_CLASSES,
  SERVICE_DIMENSIONS,
  SERVICE_KIND_LIST,
  SERVICE_KINDS,
  SERVICE_LEVELS,
  SERVICE_UNITS,
  type MatterClass,
  type ServiceDimension,
  type ServiceKind,
  type ServiceLevel,
  type ServiceUnit,
} from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import type { components } from '../../../lib/api/schema.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { MemberChoice } from '../../case-counselling/parts/member-choice.tsx';
import { nameOf, type Member } from '../../case-counselling/data/case-members.ts';
import type { FormPlace } from '../parts/form-place.ts';

type Body = components['schemas']['RecordServiceDto'];
/** Whom a direct service was given, and who may know of it. */
export interface GivenTo {
  readonly memberId: string;
  readonly matterClass: MatterClass;
}

export interface ServiceFormProps extends FormPlace {
  today: string;
  /** What was asked for, where it is known. */
  serviceKind: ServiceKind | '';
  /** For help by the office itself: among whom it is chosen, and whether it may be sealed. */
  among?: { readonly members: readonly Member[]; readonly maySeal: boolean };
  send: (body: Body, to: GivenTo) => Promise<unknown>;
}

/** Help that was given, with its day, its kind, and how much of it. */
export function ServiceForm({ lead, back, today, serviceKind, among, send }: ServiceFormProps) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const format = useFormat();
  const form = useAppForm({
    initialValues: {
      memberId: among?.members.length === 1 ? among.members[0]!.id : '',
      matterClass: 'ordinary' as MatterClass,
      serviceKind,
      dimension: (serviceKind ? SERVICE_KINDS[serviceKind] : '') as ServiceDimension | '',
      level: 'individual' as ServiceLevel,
      givenOn: today,
      quantity: 1 as number | string,
      unit: 'sessions' as ServiceUnit | '',
      ...{ place: '', note: '' },
    },
    validate: {
      memberId: (id) => (among && !id ? t('propose.memberMissing') : null),
      serviceKind: (kind) => (kind ? null : t('service.choose')),
      dimension: (dimension) => (dimension ? null : t('service.choose')),
      givenOn: (day) => (isDay(day) ? null : t('service.dayMissing')),
      quantity: (quantity) =>
        Number.isInteger(quantity) && Number(quantity) > 0 ? null : t('service.quantityMissing'),
      unit: (unit) => (unit ? null : t('service.choose')),
      place: (place) => (place.trim() ? null : t('service.placeMissing')),
    },
  });
  const { values } = form;
  const journey = useJourney(form, ({ memberId, matterClass, note, place, quantity, ...told }) =>
    send(
      {
        ...{ ...told, serviceKind: told.serviceKind as ServiceKind, dimension: told.dimension as ServiceDimension },
        ...{ unit: told.unit as ServiceUnit, quantity: Number(quantity), place: place.trim() },
        note: note.trim() || null,
      },
      { memberId, matterClass },
    ),
  );
  const member = among?.members.find(({ id }) => id === values.memberId);
  return (
    <FormJourney
      journey={journey}
      title={t('service.title')}
      lead={lead}
      back={back}
      sendLabel={t('service.send')}
      answers={() => [
        {
          title: t('service.title'),
          answers: [
            ...(among
              ? [
                  {
                    field: 'memberId',
                    label: t('propose.member'),
                    value: member && <Content>{nameOf(member)}</Content>,
                  },
                ]
              : []),
            { field: 'serviceKind', label: t('service.kind'), value: codes('serviceKind', values.serviceKind) },
            { field: 'dimension', label: t('service.dimension'), value: codes('serviceDimension', values.dimension) },
            { field: 'level', label: t('service.level'), value: codes('serviceLevel', values.level) },
            { field: 'givenOn', label: t('service.day'), value: <Content>{format.day(values.givenOn)}</Content> },
            {
              field: 'quantity',
              label: t('service.quantity'),
              value: (
                <>
                  <Content>{format.number(Number(values.quantity))}</Content> {codes('serviceUnit', values.unit)}
                </>
              ),
            },
            { field: 'place', label: t('service.place'), value: <Content>{values.place}</Content> },
            { field: 'note', label: t('service.note'), value: values.note.trim() && <Content>{values.note}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('service.done'), words: <Text>{t('service.doneWords')}</Text> })}
    >
      {among && <MemberChoice field={form.field('memberId')} label={t('propose.member')} members={among.members} />}
      {among?.maySeal && (
        <ChoiceField
          field={form.field('matterClass')}
          label={t('propose.class')}
          choices={MATTER_CLASSES.map((value) => ({ value, label: codes('matterClass', value) }))}
        />
      )}
      <CodeSelect
        {...form.field('serviceKind')}
        label={t('service.kind')}
        list="serviceKind"
        codes={SERVICE_KIND_LIST}
        maw={380}
        onChange={(kind) =>
          form.setValues({ serviceKind: kind as ServiceKind, dimension: SERVICE_KINDS[kind as ServiceKind] ?? '' })
        }
      />
      <ChoiceField
        field={form.field('dimension')}
        label={t('service.dimension')}
        choices={SERVICE_DIMENSIONS.map((value) => ({ value, label: codes('serviceDimension', value) }))}
      />
      <ChoiceField
        field={form.field('level')}
        label={t('service.level')}
        choices={SERVICE_LEVELS.map((value) => ({ value, label: codes('serviceLevel', value) }))}
      />
      <DayField
        {...form.field('givenOn')}
        label={t('service.day')}
        description={t('service.dayHint')}
        maxDate={today}
        maw={300}
      />
      <Group align="flex-start">
        <NumberInput
          {...form.field('quantity')}
          label={t('service.quantity')}
          min={1}
          max={10_000}
          allowDecimal={false}
          hideControls
          w={120}
        />
        <CodeSelect
          {...form.field('unit')}
          label={t('service.unit')}
          list="serviceUnit"
          codes={SERVICE_UNITS}
          w={180}
        />
      </Group>
      <TextInput {...form.field('place')} label={t('service.place')} maxLength={200} maw={480} dir="auto" />
      <Textarea {...form.field('note')} label={t('service.note')} autosize minRows={2} dir="auto" />
    </FormJourney>
  );
}
