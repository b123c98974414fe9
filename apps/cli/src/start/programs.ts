import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built programs of the api and the worker: the apps lie side by side. */
const APPS = path.resolve(realpathSync(path.dirname(fileURLToPath(import.meta.url))), '..', '..', '..');

export const API_PROGRAM = path.join(APPS, 'api', 'dist', 'main.js');
export const WORKER_PROGRAM = path.join(APPS, 'worker', 'dist', 'main.js');
