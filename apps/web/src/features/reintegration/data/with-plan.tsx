import { notFound, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import type { Fact, Standing } from '../../../components/standing/standing.ts';
import { useThisCase, type Case } from '../../case/case-queries.ts';
import { memberName, useReintegration, type MemberPlan, type Reintegration } from './reintegration.queries.ts';

export interface PlanScene {
  readonly file: Case;
  readonly all: Reintegration;
  readonly member: MemberPlan;
  readonly name: string;
  /** Of the plan as it was read. */
  readonly standing: Standing;
}

interface Props {
  /** Whose plan; by the address when it is not told. */
  find?: (all: Reintegration) => MemberPlan | undefined;
  factsOf?: (member: MemberPlan) => readonly Fact[];
  versionOf?: (member: MemberPlan) => number;
  children: (scene: PlanScene) => ReactNode;
}

/** The plan named by the address, kept as it was read until a colleague is found to have been faster. */
export function WithPlan({ find, ...rest }: Props) {
  const file = useThisCase();
  const { memberId } = useParams({ strict: false });
  const query = useReintegration(file.id);
  const of = find ?? ((all: Reintegration) => all.members.find((one) => one.memberId === memberId));
  return (
    <QueryState query={query}>
      {(all) => {
        const member = of(all);
        if (!member) throw notFound();
        return (
          <Kept
            key={member.memberId}
            file={file}
            all={all}
            member={member}
            readNow={async () => (await query.refetch()).data}
            of={of}
            {...rest}
          />
        );
      }}
    </QueryState>
  );
}

interface KeptProps extends Omit<Props, 'find'> {
  file: Case;
  all: Reintegration;
  member: MemberPlan;
  readNow: () => Promise<Reintegration | undefined>;
  of: (all: Reintegration) => MemberPlan | undefined;
}

function Kept({ file, all, member, readNow, of, factsOf, versionOf, children }: KeptProps) {
  const { t } = useTranslation('plans');
  const [read, setRead] = useState({ all, member });
  const facts = factsOf?.(read.member) ?? [
    {
      ...{ name: 'versions', label: t('version.title') },
      value: read.member.versions.map(({ number, state }) => `${number}: ${t(`version.${state}`)}`).join('; '),
    },
  ];
  return children({
    ...{ file, ...read, name: memberName(file, member.memberId) },
    standing: {
      ...{ version: versionOf?.(read.member) ?? read.member.version ?? 0, facts },
      askAgain: async () => {
        const now = await readNow();
        const found = now && of(now);
        if (now && found) setRead({ all: now, member: found });
      },
    },
  });
}

export const PlanLead = ({ file, name }: { file: Case; name: string }) => (
  <Content>
    {file.number} · {name}
  </Content>
);

export function BackToPlan({ caseId }: { caseId: string }) {
  const { t } = useTranslation('plans');
  return (
    <ButtonLink variant="default" to="/cases/$caseId/reintegration" params={{ caseId }}>
      {t('back')}
    </ButtonLink>
  );
}
