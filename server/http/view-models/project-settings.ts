import { languageName } from '../../core/language-name.ts';
import {
  bibliographyLanguages,
  bibliographyStyleNames,
  bibliographyStyles,
} from '../../core/references/bibliography-styles.ts';
import type { FieldShape } from './form-fields.ts';
import { projectFields } from './project-list.ts';

export const settingsFields: readonly FieldShape[] = [
  ...projectFields,
  {
    name: 'verdicts',
    label: 'Verdicts',
    hint: 'The scale for statements: one rating a line, the best first, a hint behind a bar: Mixed | right in part. Reworded in its place, a rating stays with the statements that have it; one that is in use cannot go.',
    lines: 7,
    wide: true,
  },
  {
    name: 'suggestions',
    label: 'Suggestions',
    hint: 'Sentences of other sources that may speak of the same thing. They are shown as suggestions, and stored only when somebody accepts them.',
    wide: true,
    options: [
      { value: 'off', label: 'off' },
      { value: 'on', label: 'on' },
    ],
  },
  {
    name: 'style',
    label: 'Style of the bibliography',
    hint: 'Of the list of references and of the report. The list can also be looked at in another one.',
    options: bibliographyStyleNames.map((value) => ({ value, label: bibliographyStyles[value].label })),
  },
  {
    name: 'language',
    label: 'Language of the bibliography',
    hint: 'In which it says “et al.”, “eds.” or “retrieved”.',
    options: bibliographyLanguages.map((value) => ({ value, label: languageName(value) })),
  },
];
