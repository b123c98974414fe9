import { ORIENTATION_TOPICS, type OrientationTopic } from '@homeward/contracts';

/** One point of the checklist, in the language of its text. */
export interface OrientationItem {
  readonly topic: OrientationTopic;
  readonly text: string;
}

/** What is wrong with a checklist, by field; nothing when every topic is told of, once or more. */
export function itemProblems(items: readonly OrientationItem[]): Record<string, string> {
  const without = ORIENTATION_TOPICS.filter((topic) => !items.some((item) => item.topic === topic));
  return without.length === 0
    ? {}
    : { items: `tells nothing of: ${without.join(', ')}; write at least one point each` };
}
