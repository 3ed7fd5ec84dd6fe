/** Whether all that the language needs is right to left. */
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** How a text in this language runs; a text of no known language is left to its own letters. */
export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  if (language === '') return 'auto';
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}
