/** The one queue: jobs wait for their turn, not for their kind. */
export const WORK_QUEUE = 'work';
