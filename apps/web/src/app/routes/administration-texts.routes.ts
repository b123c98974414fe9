import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asBegunFrom } from '../../features/administration/administration-search.ts';
import { theAdministration } from './the-administration.ts';

const letters = createRoute({
  getParentRoute: () => theAdministration,
  path: '/letters',
  component: lazyRouteComponent(() => import('../../features/administration/texts/letters.page.tsx'), 'LettersPage'),
});

const draftLetter = createRoute({
  getParentRoute: () => theAdministration,
  path: '/letters/new',
  validateSearch: asBegunFrom,
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/draft-letter.page.tsx'),
    'DraftLetterPage',
  ),
});

const letter = createRoute({
  getParentRoute: () => theAdministration,
  path: '/letters/$templateId',
  component: lazyRouteComponent(() => import('../../features/administration/texts/letter.page.tsx'), 'LetterPage'),
});

const declarations = createRoute({
  getParentRoute: () => theAdministration,
  path: '/declarations',
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/declarations.page.tsx'),
    'DeclarationsPage',
  ),
});

const draftDeclaration = createRoute({
  getParentRoute: () => theAdministration,
  path: '/declarations/new',
  validateSearch: asBegunFrom,
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/draft-declaration.page.tsx'),
    'DraftDeclarationPage',
  ),
});

const declarationText = createRoute({
  getParentRoute: () => theAdministration,
  path: '/declarations/$templateId',
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/declaration-text.page.tsx'),
    'DeclarationTextPage',
  ),
});

const orientationTexts = createRoute({
  getParentRoute: () => theAdministration,
  path: '/orientation-texts',
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/orientation-texts.page.tsx'),
    'OrientationTextsPage',
  ),
});

const draftOrientationText = createRoute({
  getParentRoute: () => theAdministration,
  path: '/orientation-texts/new',
  validateSearch: asBegunFrom,
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/draft-orientation-text.page.tsx'),
    'DraftOrientationTextPage',
  ),
});

const orientationText = createRoute({
  getParentRoute: () => theAdministration,
  path: '/orientation-texts/$textId',
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/orientation-text.page.tsx'),
    'OrientationTextPage',
  ),
});

const letterTexts = [letters, draftLetter, letter] as const;
const declarationTexts = [declarations, draftDeclaration, declarationText] as const;
const orientations = [orientationTexts, draftOrientationText, orientationText] as const;

/** What is written and told to people, each kind with its list, its drafts and its versions. */
export const textRoutes = [...letterTexts, ...declarationTexts, ...orientations] as const;
