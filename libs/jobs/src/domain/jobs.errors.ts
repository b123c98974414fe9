export type JobsErrorCode = 'job.not-dead';
