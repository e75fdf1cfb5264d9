interface Look {
  /** Behind the cards. */
  readonly ground: string;
  readonly line: string;
  /** Borders of buttons and fields. */
  readonly edge: string;
  readonly link: string;
  readonly brand: string;
  readonly onBrand: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly backgrounds: Readonly<Record<'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>>;
}

/**
 * Teams' own colours: its three themes in Fluent's tokens (npm @fluentui/tokens 1.0.0-alpha.24: teamsLightTheme,
 * teamsDarkTheme, teamsHighContrastTheme). The host configuration that Microsoft publishes for designers (npm
 * adaptivecards-designer 2.4.4) still holds the palette of the Teams before: yellow on white, which nobody could read. Text that warns of a fault has the
 * colour of the message below a field (colorPaletteRedForeground1).
 */
const looks = {
  light: {
    ground: '#f5f5f5',
    line: '#e0e0e0',
    edge: '#d1d1d1',
    link: '#4f52b2',
    brand: '#5b5fc7',
    onBrand: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#0e700e',
    warning: '#bc4b09',
    attention: '#bc2f32',
    backgrounds: {
      default: '#ffffff',
      emphasis: '#f5f5f5',
      accent: '#e8ebfa',
      good: '#f1faf1',
      warning: '#fff9f5',
      attention: '#fdf3f4',
    },
  },
  dark: {
    ground: '#1f1f1f',
    line: '#525252',
    edge: '#666666',
    link: '#7f85f5',
    brand: '#4f52b2',
    onBrand: '#ffffff',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#7f85f5',
    good: '#54b054',
    warning: '#faa06b',
    attention: '#e37d80',
    backgrounds: {
      default: '#292929',
      emphasis: '#1f1f1f',
      accent: '#2f2f4a',
      good: '#052505',
      warning: '#4a1e04',
      attention: '#3b0509',
    },
  },
  contrast: {
    ground: '#000000',
    line: '#ffffff',
    edge: '#ffffff',
    link: '#ffff00',
    brand: '#ffffff',
    onBrand: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffffff',
    good: '#ffffff',
    warning: '#ffffff',
    attention: '#ffffff',
    backgrounds: {
      default: '#000000',
      emphasis: '#000000',
      accent: '#000000',
      good: '#000000',
      warning: '#000000',
      attention: '#000000',
    },
  },
} as const satisfies Record<string, Look>;

export type Theme = keyof typeof looks;
export const themes = Object.keys(looks) as Theme[];
export const lookOf = (theme: Theme): Look => looks[theme];

// Segoe UI where it is; elsewhere the condensed face of DejaVu, which is as wide.
export const fontFamily = "'Segoe UI', 'DejaVu Sans Condensed', sans-serif";

/** How Teams draws a card: sizes and spacings of Microsoft's published host configuration, colours of Teams' theme. */
export function hostConfig(theme: Theme): object {
  const { backgrounds, line, text, subtle, ...colors } = lookOf(theme);
  const same = (color: string) => ({ default: color, subtle: color });
  const foregroundColors = {
    default: { default: text, subtle },
    dark: { default: text, subtle },
    light: same(subtle),
    accent: same(colors.accent),
    good: same(colors.good),
    warning: same(colors.warning),
    attention: same(colors.attention),
  };
  return {
    fontFamily,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    supportsInteractivity: true,
    containerStyles: Object.fromEntries(
      Object.entries(backgrounds).map(([name, backgroundColor]) => [name, { backgroundColor, foregroundColors }]),
    ),
    actions: {
      maxActions: 6,
      spacing: 'Default',
      buttonSpacing: 0,
      showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
      actionsOrientation: 'Horizontal',
      actionAlignment: 'Left',
    },
    factSet: {
      title: { weight: 'Bolder', wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 16,
    },
    textBlock: { headingLevel: 2 },
    textStyles: { heading: { weight: 'Bolder', size: 'Large' } },
  };
}
