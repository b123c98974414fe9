import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, languageOr } from '../lib/i18n/languages.ts';
import { Gate } from './gate.tsx';
import { queryClient } from './query-client.ts';
import { styleNonce } from './style-nonce.ts';
import { cssVariables, theme } from './theme/theme.ts';

/** What every screen stands in: how it looks, in which direction it reads, what it asks the server through. */
export function App() {
  const { i18n } = useTranslation();
  const { direction } = LANGUAGES[languageOr(i18n.language)];
  return (
    <DirectionProvider key={direction} initialDirection={direction}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <QueryClientProvider client={queryClient}>
          <Suspense fallback={null}>
            <Gate />
          </Suspense>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
