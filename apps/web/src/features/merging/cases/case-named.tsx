import { Content } from '../../../components/content.tsx';
import { nameOfCase, type Case } from '../../case/case-queries.ts';

/** A case by its number and the person it is named after. */
export const CaseNamed = ({ file }: { file: Case }) => (
  <Content>{[file.number, nameOfCase(file)].filter(Boolean).join(', ')}</Content>
);
