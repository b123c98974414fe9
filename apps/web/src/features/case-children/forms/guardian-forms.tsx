import { useTranslation } from 'react-i18next';
import { client } from '../../../lib/api/client.ts';

import { useFormat } from '../../../lib/format/use-format.ts';
import { nameOf, ownMembersOf } from '../../case/case-queries.ts';
import { isChild } from '../../case-counselling/data/case-members.ts';
import { guardianOn } from '../data/child-gaps.ts';
import type { Guardianship } from '../data/children.queries.ts';
import { ChildForm, type Changed } from '../parts/child-form.tsx';
import { NotThere } from '../parts/not-there.tsx';
import type { FormProps } from './form-props.ts';

/** By what two versions of a guardian’s term are told apart. */
function useChangedTerm(): (term: Guardianship) => Changed {
  const { t } = useTranslation('children');
  const format = useFormat();
  return ({ version, guardianName, validTo }) => ({
    version,
    facts: [
      { name: 'guardian', label: t('guardian.name'), value: guardianName },
      {
        ...{ name: 'validTo', label: t('endGuardian.validTo') },
        value: validTo ? format.day(validTo) : t('none'),
      },
    ],
  });
}

/** Who was made the guardian, by whom and from when; who follows another ends their term on the eve. */
export function GuardianForm({ scene }: FormProps) {
  const { t } = useTranslation('children');
  const changed = useChangedTerm();
  const { file, member, child, today } = scene;
  if (!child) return <NotThere scene={scene} title={t('guardian.title')} />;
  const standing = guardianOn(child, today);
  const adults = ownMembersOf(file).filter((each) => !isChild(each, today));
  return (
    <ChildForm
      scene={scene}
      title={t('guardian.title')}
      intro={t('guardian.intro')}
      sendLabel={t('guardian.send')}
      questions={[
        { kind: 'line', name: 'guardianName', label: t('guardian.name') },
        { kind: 'line', name: 'contact', label: t('guardian.contact'), hint: t('guardian.contactHint') },
        {
          ...{ kind: 'select', name: 'guardianPersonId', label: t('guardian.person'), optional: true },
          hint: t('guardian.personHint'),
          when: () => adults.length > 0,
          options: adults.map((each) => ({ value: each.personId, label: nameOf(each), content: true })),
        },
        { kind: 'line', name: 'authority', label: t('guardian.authority'), hint: t('guardian.authorityHint') },
        { kind: 'line', name: 'act', label: t('guardian.act') },
        { kind: 'day', name: 'appointedOn', label: t('guardian.appointedOn') },
        { kind: 'day', name: 'validFrom', label: t('guardian.validFrom') },
        { kind: 'day', name: 'validTo', label: t('guardian.validTo'), hint: t('guardian.validToHint'), optional: true },
        {
          ...{ kind: 'choice', name: 'replaces', label: t('guardian.replaces') },
          when: () => standing !== undefined,
          options: [
            { value: 'yes', label: t('guardian.replacesYes'), description: t('guardian.replacesHint') },
            { value: 'no', label: t('guardian.replacesNo') },
          ],
        },
      ]}
      {...(standing ? { changes: changed(standing) } : {})}
      done={{ title: t('guardian.done'), next: t('guardian.next') }}
      send={({ guardianPersonId, validTo, replaces, ...told }, version) =>
        client.POST('/api/cases/{id}/guardianships', {
          params: { path: { id: file.id } },
          body: {
            ...{ memberId: member.id, guardianName: told['guardianName']!, contact: told['contact']! },
            ...{ authority: told['authority']!, act: told['act']!, appointedOn: told['appointedOn']! },
            ...{ validFrom: told['validFrom']!, validTo: validTo || null, guardianPersonId: guardianPersonId || null },
            replaces: replaces === 'yes' && standing ? { id: standing.id, version } : null,
          },
        })
      }
    />
  );
}

export function EndGuardianForm({ scene, recordId }: FormProps) {
  const { t } = useTranslation('children');
  const changed = useChangedTerm();
  const term = scene.child?.guardianships.find(({ id }) => id === recordId);
  if (!term) return <NotThere scene={scene} title={t('endGuardian.title')} />;
  return (
    <ChildForm
      scene={scene}
      title={t('endGuardian.title')}
      intro={t('endGuardian.intro')}
      sendLabel={t('endGuardian.send')}
      warning={t('endGuardian.warning')}
      questions={[{ kind: 'day', name: 'validTo', label: t('endGuardian.validTo'), initial: term.validTo ?? '' }]}
      changes={changed(term)}
      done={{ title: t('endGuardian.done'), next: t('endGuardian.next') }}
      send={({ validTo }, version) =>
        client.POST('/api/guardianships/{id}/end', {
          params: { path: { id: recordId } },
          body: { version, validTo: validTo! },
        })
      }
    />
  );
}
