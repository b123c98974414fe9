import { InstallationProblem } from '@homeward/database';
import { loadConfig, type Config } from '@homeward/platform';

/** The settings, or a message that names each one that is wrong. */
export function readConfig(): Config {
  try {
    return loadConfig();
  } catch (cause) {
    throw new InstallationProblem(
      (cause as Error).message,
      'Change or remove these environment variables and try again.',
      { cause },
    );
  }
}
