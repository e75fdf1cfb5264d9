import { describe, expect, it } from 'vitest';
import { cleanUserText, escapeMarkdown } from '../../src/cards/user-text.ts';

describe('text that people typed, where no Markdown is rendered', () => {
  it.each([
    ['  two\n lines\t', 'two lines'],
    ['<at>Boss</at> hi', 'Boss hi'],
    ['< AT id="1">Boss< /at >', 'Boss'],
    ['<a<at>t>x', 'x'],
    ['abc\u202Etxt.exe', 'abctxt.exe'],
    ['a\u0000\u0007b', 'ab'],
    ['{{DATE(2026-01-01T00:00:00Z)}}', '{ {DATE(2026-01-01T00:00:00Z)}}'],
    ['👩‍👩‍👧 Zoë', '👩‍👩‍👧 Zoë'],
    ['attic <attention>', 'attic <attention>'],
  ])('%j becomes %j', (typed, clean) => {
    expect(cleanUserText(typed)).toBe(clean);
  });

  it('is capped without cutting a character in two', () => {
    expect(cleanUserText('😀'.repeat(100), 10)).toBe(`${'😀'.repeat(9)}…`);
  });
});

describe('text that people typed, where Markdown is rendered', () => {
  it.each([
    ['[Sign in](https://evil.example)', '\\[Sign in\\](https\\://evil.example)'],
    ['**bold** _it_ `code` ~~x~~', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~x\\~\\~'],
    ['![pixel](x)', '\\!\\[pixel\\](x)'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['# title', '\\# title'],
    ['www.evil.example', 'www\\.evil.example'],
    ['back\\slash', 'back\\\\slash'],
    ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
    ['finance-team@contoso.com', 'finance-team@contoso.com'],
    ['CR-1042 (open)', 'CR-1042 (open)'],
  ])('%j becomes %j', (typed, escaped) => {
    expect(escapeMarkdown(typed)).toBe(escaped);
  });

  it('turns nothing round it when it runs from right to left', () => {
    expect(escapeMarkdown('שלום')).toBe('\u2068שלום\u2069');
  });
});
