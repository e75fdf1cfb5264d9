/** How something stands, as looks: always a symbol and a word beside the colour. */
export type Tone = 'turn' | 'wait' | 'good' | 'warn' | 'bad' | 'info' | 'quiet';

interface Looks {
  /** Fluent icon, and the symbol where a client has none. */
  readonly icon: string;
  readonly symbol: string;
  readonly color: 'Default' | 'Accent' | 'Good' | 'Warning' | 'Attention';
  readonly badge: 'Default' | 'Subtle' | 'Informative' | 'Accent' | 'Good' | 'Attention' | 'Warning';
}

export const looks: Readonly<Record<Tone, Looks>> = {
  turn: { icon: 'PersonArrowRight', symbol: '▶', color: 'Accent', badge: 'Accent' },
  wait: { icon: 'Clock', symbol: '◷', color: 'Accent', badge: 'Informative' },
  good: { icon: 'CheckmarkCircle', symbol: '✔', color: 'Good', badge: 'Good' },
  warn: { icon: 'Warning', symbol: '⚠', color: 'Warning', badge: 'Warning' },
  bad: { icon: 'DismissCircle', symbol: '✖', color: 'Attention', badge: 'Attention' },
  info: { icon: 'Info', symbol: 'ℹ', color: 'Accent', badge: 'Informative' },
  quiet: { icon: 'Circle', symbol: '○', color: 'Default', badge: 'Subtle' },
};
