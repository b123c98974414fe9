import { getQueueToken } from '@nestjs/bullmq';

/** The one queue: jobs wait for their turn, not for their kind. */
export const WORK_QUEUE = 'work';

/** Under this token the queue itself is provided, for those who look at it. */
export const WORK_QUEUE_TOKEN = getQueueToken(WORK_QUEUE);
