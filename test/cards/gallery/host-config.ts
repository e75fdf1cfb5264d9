const colors = (
  normal: [string, string],
  accent: [string, string],
  good: [string, string],
  warning: [string, string],
  attention: [string, string],
) => ({
  default: { default: normal[0], subtle: normal[1] },
  dark: { default: normal[0], subtle: normal[1] },
  light: { default: normal[1], subtle: normal[1] },
  accent: { default: accent[0], subtle: accent[1] },
  good: { default: good[0], subtle: good[1] },
  warning: { default: warning[0], subtle: warning[1] },
  attention: { default: attention[0], subtle: attention[1] },
});

const themes = {
  light: {
    page: '#f5f5f5',
    text: colors(
      ['#242424', '#616161'],
      ['#4f52b2', '#5b5fc7'],
      ['#0b6a0b', '#237b4b'],
      ['#8a5a00', '#835c00'],
      ['#c4314b', '#a4262c'],
    ),
    backgrounds: {
      default: '#ffffff',
      emphasis: '#f5f5f5',
      accent: '#e8ebfa',
      good: '#e7f2da',
      warning: '#fbf6d9',
      attention: '#fcf4f6',
    },
  },
  dark: {
    page: '#1f1f1f',
    text: colors(
      ['#ffffff', '#adadad'],
      ['#9299f7', '#a6a7dc'],
      ['#92c353', '#92c353'],
      ['#ffc328', '#f8d22a'],
      ['#f9526b', '#f9526b'],
    ),
    backgrounds: {
      default: '#292929',
      emphasis: '#141414',
      accent: '#2f2f4a',
      good: '#273a1b',
      warning: '#463100',
      attention: '#3e1f25',
    },
  },
} as const;

export type Theme = keyof typeof themes;

/** Sizes, spacings and colours near those of Teams, so that pictures show what people will see. */
export function hostConfig(theme: Theme): { readonly page: string; readonly card: string; readonly config: object } {
  const { page, text, backgrounds } = themes[theme];
  return {
    page,
    card: backgrounds.default,
    config: {
      fontFamily: "'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif",
      fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
      lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
      spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
      separator: { lineThickness: 1, lineColor: theme === 'light' ? '#e1e1e1' : '#3d3d3d' },
      supportsInteractivity: true,
      containerStyles: Object.fromEntries(
        Object.entries(backgrounds).map(([name, backgroundColor]) => [
          name,
          { backgroundColor, foregroundColors: text },
        ]),
      ),
      actions: {
        maxActions: 6,
        spacing: 'Default',
        buttonSpacing: 8,
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
    },
  };
}
