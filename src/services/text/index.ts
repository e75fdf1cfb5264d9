export { type Language, languages, type TextKey } from './languages.ts';
export { createText, missingValue, type Text, type TextValues, type Translator } from './text.ts';
