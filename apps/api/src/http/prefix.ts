/** Every room's addresses lie under this, so that the web app is free to have addresses of its own. */
export const API_PREFIX = 'api';

/** Asked by whoever runs the processes, who know nothing of the API. */
export const WITHOUT_PREFIX: readonly string[] = ['health/live', 'health/ready'];
