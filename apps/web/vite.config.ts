import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budget } from './build/budget.ts';
import { compressed } from './build/compressed.ts';
import { wayIn } from './build/way-in.ts';

/** The API that screens ask while they are written. */
const API = process.env['HOMEWARD_API'] ?? 'http://127.0.0.1:3000';

// The API serves what is built here; `npm run dev -w apps/web` serves it from source and asks a running API.
export default defineConfig({
  plugins: [react(), compressed(), budget()],
  resolve: { conditions: ['homeward-source', 'module', 'browser', 'development|production'] },
  // The API writes a new one into each page it serves, so that only our own styles are taken.
  html: { cspNonce: '{{csp-nonce}}' },
  build: {
    outDir: 'dist',
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    modulePreload: {
      polyfill: false,
      // A list of files for each screen would be a twentieth of the way in. A screen is brought when somebody points at
      // its link, so that what it stands on is there with it by the click; only its styles must be named.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: wayIn } },
  },
  server: { proxy: { '/api': API, '/health': API } },
});
