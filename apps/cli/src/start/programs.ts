import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bundled programs of the api and the worker: the apps lie side by side, and this file or bundle in one of them. */
const APPS = path.resolve(realpathSync(path.dirname(fileURLToPath(import.meta.url))), '..', '..', '..');

export const API_PROGRAM = path.join(APPS, 'api', 'dist', 'bundle', 'main.js');
export const WORKER_PROGRAM = path.join(APPS, 'worker', 'dist', 'bundle', 'main.js');
