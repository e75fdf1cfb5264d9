export { type Language, languages, type TextKey } from './languages.ts';
export { createText, missingValue, type Reader, type Text, type TextValues, type Translator } from './text.ts';
