import { createTheme, rem, type CSSVariablesResolver } from '@mantine/core';
import { tokens } from './tokens.ts';

const { harbour, stone, lamp, brick, moss, night, headings } = tokens;

export const theme = createTheme({
  colors: { harbour, stone, lamp, brick, moss, dark: night, gray: stone, red: brick, yellow: lamp, green: moss },
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  black: tokens.ink[0],
  fontFamily: tokens.fontFamily,
  fontSizes: tokens.fontSizes,
  lineHeights: tokens.lineHeights,
  headings: { fontFamily: tokens.fontFamily, fontWeight: '620', sizes: headings },
  spacing: tokens.spacing,
  radius: tokens.radius,
  defaultRadius: 'sm',
  shadows: tokens.shadows,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', allowDeselect: false } },
    // What locks the scroll writes a style element without our nonce, which the page’s policy refuses.
    Modal: { defaultProps: { centered: true, lockScroll: false, overlayProps: { backgroundOpacity: 0.45 } } },
    Tooltip: { defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: true } } },
    AppShell: { vars: () => ({ root: { '--app-shell-border-color': 'var(--hw-line)' } }) },
  },
});

const pairs = { ground: tokens.ground, paper: tokens.paper, line: tokens.line, ink: tokens.ink, quiet: tokens.quiet };
const scheme = (index: 0 | 1): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [`--hw-${name}`, pair[index]])),
  '--mantine-color-body': pairs.paper[index],
  '--mantine-color-text': pairs.ink[index],
  '--mantine-color-dimmed': pairs.quiet[index],
  '--mantine-color-default-border': pairs.line[index],
  '--mantine-color-placeholder': pairs.quiet[index],
  '--mantine-color-error': [brick[6], brick[3]][index]!,
  // Also on a row under the pointer, or one that is chosen.
  '--mantine-color-anchor': [harbour[7], harbour[3]][index]!,
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--hw-bar': rem(52) },
  light: scheme(0),
  dark: scheme(1),
});
