/** Of which colleagues an office is asked: those who may own a case of it, or all who read its cases. */
export const COLLEAGUES_WHO = ['owners', 'readers'] as const;
export type ColleaguesWho = (typeof COLLEAGUES_WHO)[number];
