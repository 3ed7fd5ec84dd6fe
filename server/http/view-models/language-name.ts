export { languageName } from '../../core/language-name.ts';
