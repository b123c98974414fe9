import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Page } from '../../components/page.tsx';
import { nameOf } from '../case/case-queries.ts';
import { useSealedRecords } from '../case-children/data/children.queries.ts';
import { BackToChild } from '../case-children/parts/child-form.tsx';
import { NotThere } from '../case-children/parts/not-there.tsx';
import { WithChild } from '../case-children/parts/with-child.tsx';
import { AfterPanel } from './steps/after-panel.tsx';
import type { ProcedureScene } from './steps/procedure-scene.ts';
import { StepsOfProcedure } from './steps/steps-of-procedure.tsx';

/** The best-interests procedure of one child, step by step: what was done, what comes now, and who decides. */
export function BestInterestsPage() {
  const { t } = useTranslation('best-interests');
  return (
    <WithChild title={t('title')}>
      {(scene) =>
        scene.child ? <Procedure {...scene} child={scene.child} /> : <NotThere scene={scene} title={t('title')} />
      }
    </WithChild>
  );
}

function Procedure(scene: ProcedureScene) {
  const { t } = useTranslation('best-interests');
  const records = useSealedRecords(scene.file.id).data?.rows ?? [];
  const part = { scene, records: records.filter(({ memberId }) => memberId === scene.member.id) };
  return (
    <Page
      title={t('title')}
      lead={<Content>{`${nameOf(scene.member)}, ${scene.file.number}`}</Content>}
      actions={<BackToChild scene={scene} />}
    >
      <Stack maw={860}>
        <Text>{t('intro')}</Text>
        <StepsOfProcedure {...part} />
        <AfterPanel {...part} />
      </Stack>
    </Page>
  );
}
