import { effectsOf, END_STATES, STAGES, type MemberStage, type WorkflowAction } from '@homeward/contracts';
import type { WorkflowTable } from './workflow-registry.ts';

/** The process manual, docs/workflow.md, printed from the table the server refuses by. */
export function workflowManual(table: WorkflowTable): string {
  const actions = Object.entries(table);
  return [
    '# The workflow',
    '',
    '<!-- Written from libs/contracts/src/case-workflow.ts by `npm run openapi`; edit the table, not this page. -->',
    '',
    'The stage belongs to the member, because families split. A case shows the earliest stage among members still under',
    'way; when none is, the end state of its principal applicant. A hold is a mark beside the stage: while it stands, only',
    'the steps marked below can be taken.',
    '',
    '## The way in one picture',
    '',
    'Main steps only; a withdrawal is possible from every stage before departure, a hold from every stage.',
    '',
    '```mermaid',
    ...diagram(actions),
    '```',
    '',
    '## The steps',
    '',
    ...actions.flatMap(([name, action]) => chapter(name, action)),
  ].join('\n');
}

function diagram(actions: readonly (readonly [string, WorkflowAction])[]): string[] {
  const arrows = actions.flatMap(([name, { from, to }]) => {
    if (to === 'SAME' || to === 'NAMED') return [];
    if (from.length === 0) return [`  [*] --> ${to}: ${name}`];
    return from.length > 4 ? [] : from.map((stage) => `  ${stage} --> ${to}: ${name}`);
  });
  return ['stateDiagram-v2', ...arrows, ...END_STATES.map((end) => `  ${end} --> [*]`)];
}

function chapter(name: string, action: WorkflowAction): string[] {
  const rows: [string, string][] = [
    ['leaves', stages(action.from)],
    ['reaches', reaches(action)],
    ['taken by', action.by.join(', ')],
    ['permission', `\`${action.permission}\``],
    ['must be told', (action.needs ?? []).join(', ')],
    ['reasons', (action.reasons ?? []).join(', ')],
    ['taken with', action.within ?? ''],
    ['while on hold', action.whileHeld ? 'yes' : ''],
    ['requires', action.requires.join(', ')],
    ['sets off', effectsOf(action).join(', ')],
  ];
  return [
    `### ${name}`,
    '',
    action.about,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.filter(([, value]) => value !== '').map(([label, value]) => `| ${label} | ${value} |`),
    '',
  ];
}

function reaches({ to, mayName }: WorkflowAction): string {
  if (to === 'SAME') return 'the same stage';
  if (to !== 'NAMED') return to;
  return mayName ? `one of ${mayName.join(', ')}` : 'the stage before the corrected step';
}

function stages(from: readonly MemberStage[]): string {
  if (from.length === 0) return 'nothing: it begins the member’s way';
  const [first, last] = [STAGES.indexOf(from[0] as never), STAGES.indexOf(from.at(-1) as never)];
  return from.length > 4 && first >= 0 && last - first === from.length - 1
    ? `every stage from ${from[0]} to ${from.at(-1)}`
    : from.join(', ');
}
