/** Refusals of what an office sets for itself. */
export type DeadlineErrorCode = 'deadline.wrong';
