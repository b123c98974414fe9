import { jest } from '@jest/globals';

/**
 * A test of screens that failed is tried once more at the end of its suite: a browser has a clock of its own, and one
 * slip in thousands of tests says little of the product. Who needed it is named at the end of the run as unsteady, which
 * is a fault of the test or of the screen, to be mended.
 */
export const withSecondTry = (): void => void jest.retryTimes(1, { logErrorsBeforeRetry: true });
