import './app/theme/styles.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { lendNonce } from './app/style-nonce.ts';
import { beginI18n } from './lib/i18n/i18n.ts';

lendNonce();
await beginI18n();
createRoot(document.getElementById('root')!).render(<App />);
