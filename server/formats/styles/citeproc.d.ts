/** What is used of citeproc-js 1.4, which ships no types. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): unknown;
    retrieveItem(id: string): unknown;
  }

  interface Section {
    /** Only the entries of which one of these holds. */
    readonly include: readonly { readonly field: string; readonly value: string }[];
  }

  interface Made {
    /** The ids of each entry, in the order of the entries. */
    readonly entry_ids: readonly (readonly string[])[];
  }

  class Engine {
    constructor(system: System, style: unknown, language: string, isForced: boolean);
    /** The items to be set, in this order where the style has none of its own. */
    updateItems(ids: string[]): void;
    makeBibliography(section: Section): readonly [Made, readonly string[]] | false;
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
