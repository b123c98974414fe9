import { InformationFigures } from './information-figures.tsx';

/** The figures at an address of their own, for whoever also works at the desk. */
export const InformationFiguresPage = () => <InformationFigures />;
