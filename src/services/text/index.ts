export { type Language, languages, type TextKey } from './languages.ts';
export {
  createText,
  inRegionOf,
  missingValue,
  type Reader,
  type Text,
  type TextValues,
  type Translator,
} from './text.ts';
