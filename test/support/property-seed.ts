import fc from 'fast-check';

/**
 * Every run tries the same cases, so that a failure is found again; FC_SEED and FC_RUNS widen the search when asked.
 */
fc.configureGlobal({
  seed: Number(process.env['FC_SEED'] ?? 20_260_101),
  numRuns: Number(process.env['FC_RUNS'] ?? 100),
});
