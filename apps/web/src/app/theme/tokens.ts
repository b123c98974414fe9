import type { MantineColorsTuple } from '@mantine/core';

/**
 * Every colour, size and distance of the back office. Calm, because people are told hard things over it; dense, because
 * a caseworker has forty cases. Contrast of text on its ground is at least 4.5 to 1 in both schemes (WCAG 2.2, 1.4.3).
 */
export const tokens = {
  /** Sea blue: what can be done. Lightest first. */
  harbour: [
    '#eaf3f6',
    '#d3e5eb',
    '#a8ccd8',
    '#7cb2c4',
    '#5398ae',
    '#357f97',
    '#256c84',
    '#1c5d72',
    '#144a5b',
    '#0c3643',
  ] satisfies MantineColorsTuple as MantineColorsTuple,
  /** Warm grey: paper, lines and quiet words. */
  stone: [
    '#faf9f6',
    '#f3f1ec',
    '#e5e2da',
    '#d3cfc5',
    '#aaa69c',
    '#7f7d76',
    '#5f6062',
    '#454a4e',
    '#2b3237',
    '#1a2024',
  ] satisfies MantineColorsTuple as MantineColorsTuple,
  /** Lamp light: due soon, and made-up people. */
  lamp: [
    '#fef6e4',
    '#fcebc5',
    '#f8d98f',
    '#f2c25a',
    '#e6a930',
    '#c98b14',
    '#a46c06',
    '#825400',
    '#614000',
    '#432c00',
  ] satisfies MantineColorsTuple as MantineColorsTuple,
  /** Brick: overdue, refused, stopped. */
  brick: [
    '#fdf0ee',
    '#fadcd8',
    '#f3b7af',
    '#ea8f84',
    '#de6a5c',
    '#c94a3b',
    '#b0372a',
    '#952a1f',
    '#741f17',
    '#541610',
  ] satisfies MantineColorsTuple as MantineColorsTuple,
  /** Moss: done. */
  moss: [
    '#eef6ee',
    '#d9ead9',
    '#b3d4b4',
    '#8bbc8d',
    '#65a468',
    '#478b4c',
    '#37753c',
    '#2b6130',
    '#204b25',
    '#15351a',
  ] satisfies MantineColorsTuple as MantineColorsTuple,
  /** Night: words, lines and paper in the dark scheme, of the same cool hue as its ground. Lightest first. */
  night: [
    '#e6e9ea',
    '#c3cbd0',
    '#a3b0b7',
    '#7d8a92',
    '#465158',
    '#333c42',
    '#262e33',
    '#1c2226',
    '#14181b',
    '#0d1012',
  ] satisfies MantineColorsTuple as MantineColorsTuple,

  /** Mixed scripts in one family, so that a name in Arabic stands level with a word in Latin. */
  fontFamily:
    "'Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans Georgian Variable', 'Noto Sans Armenian Variable', 'Noto Sans Ethiopic Variable', system-ui, sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: {
    h1: { fontSize: '1.5rem', lineHeight: '1.3' },
    h2: { fontSize: '1.125rem', lineHeight: '1.35' },
    h3: { fontSize: '1rem', lineHeight: '1.4' },
    h4: { fontSize: '0.875rem', lineHeight: '1.45' },
  },
  spacing: { xs: '0.375rem', sm: '0.625rem', md: '0.875rem', lg: '1.25rem', xl: '2rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  shadows: {
    xs: '0 1px 2px rgb(20 30 35 / 8%)',
    sm: '0 1px 3px rgb(20 30 35 / 10%)',
    md: '0 4px 12px rgb(20 30 35 / 12%)',
    lg: '0 8px 24px rgb(20 30 35 / 14%)',
    xl: '0 16px 40px rgb(20 30 35 / 18%)',
  },
  /** Paper lies on the ground; the first of each pair is by day. */
  ground: ['#f6f5f1', '#14181b'],
  paper: ['#ffffff', '#1c2226'],
  line: ['#dfddd4', '#333c42'],
  ink: ['#1f2a30', '#e6e9ea'],
  quiet: ['#55636b', '#a3b0b7'],
} as const;
